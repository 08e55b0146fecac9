"""What was done and said about an item: it is told in order, goes along with it, and can be undone."""

from __future__ import annotations

import shutil
from collections import Counter

import pytest

from tests.services.queue.flood import (
    DAY,
    FOUR,
    NOON,
    anna,
    file_of,
    item_about,
    janis,
    replace_in,
    stale_item,
)
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.model import State
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.claiming import claim_item
from transflow.services.queue.editing import edit_item
from transflow.services.queue.following import Follower
from transflow.services.queue.listing import list_items
from transflow.services.queue.showing import show_item
from transflow.services.queue.talking import comment_item, history_of
from transflow.services.queue.undoing import undo_change
from transflow.services.sync import sync
from transflow.store import feed
from transflow.store.items import Wanted


def test_undo_restores_text_and_state(stale: Settings) -> None:
    item = stale_item(stale)
    before = (file_of(stale).read_bytes(), (stale.root / "translations/pludi.en.po").read_bytes())
    edit_item(anna(stale), "", FOUR)
    accept_item(anna(stale), "")
    assert undo_change(anna(stale), "")[0].record.state is State.TRANSLATED
    assert undo_change(janis(stale), item.name)[0].record.change == "facts"
    now = (file_of(stale).read_bytes(), (stale.root / "translations/pludi.en.po").read_bytes())
    assert now == before
    with pytest.raises(TransflowError, match="no decision"):
        undo_change(anna(stale), item.name)


def test_undo_says_whose_later_decision_stands_in_its_way(office: Settings) -> None:
    item = item_about(office, "Pašvaldība")
    edit_item(anna(office), item.name, "Do not drive on flooded roads.")
    accept_item(Desk(office, "Juris", NOON), item.name)
    with pytest.raises(TransflowError, match=f"Juris decided about {item.name} later.* undo {item.name}"):
        undo_change(anna(office), "")
    assert undo_change(anna(office), item.name)[1].by == "Juris"
    assert undo_change(anna(office), "")[1].by == "Anna"


def test_undo_does_not_throw_away_what_came_later(office: Settings) -> None:
    item = item_about(office, "Pašvaldība")
    edit_item(anna(office), item.name, "Do not drive on flooded roads.")
    replace_in(office, "en", "Do not drive", "Never drive")
    with pytest.raises(TransflowError, match="edit it instead"):
        undo_change(anna(office), "")
    assert "Never drive" in file_of(office).read_text("utf-8")


def test_what_was_said_and_decided_goes_along_with_a_renamed_release(office: Settings) -> None:
    item = item_about(office, "Skola")
    comment_item(anna(office), item.name, "Kura skola?")
    accept_item(anna(office), item.name)
    for old, new in (("pludi", "plūdi/ķekava"), ("plūdi/ķekava", "pludi"), ("pludi", "cits")):
        _rename(office, old, new)
        _, events, comments = history_of(anna(office), f"{new}/en/{item.record.key}")
        assert [each.text for each in comments] == ["Kura skola?"]
        assert [each.verb for each in events] == ["accept"]
    assert undo_change(anna(office), "")[0].release == "cits"


def _rename(settings: Settings, old: str, new: str) -> None:
    folder = settings.root / "releases"
    (folder / new).parent.mkdir(exist_ok=True)
    (folder / old).rename(folder / new)
    sync(settings, today=DAY)


def test_a_copy_of_a_release_takes_nothing_from_it(office: Settings) -> None:
    item = item_about(office, "Skola")
    comment_item(anna(office), item.name, "Kura skola?")
    shutil.copytree(office.root / "releases/pludi", office.root / "releases/jauni")
    sync(office, today=DAY)
    assert history_of(anna(office), f"jauni/en/{item.record.key}")[2] == ()
    assert history_of(anna(office), item.name)[2]


def test_comments_are_for_all(office: Settings) -> None:
    name = item_about(office).name
    comment_item(anna(office), name, "Vai tie ir metri?")
    assert [each.text for each in show_item(janis(office), name).comments] == ["Vai tie ir metri?"]
    with pytest.raises(TransflowError, match="empty comment"):
        comment_item(anna(office), name, " ")


def test_deeds_of_one_moment_are_told_in_their_order(stale: Settings) -> None:
    follower = Follower(stale)
    assert follower.look() == ()
    items = list_items(anna(stale), Wanted())
    for number in range(8):
        comment_item(Desk(stale, "anna", NOON), items[0].name, f"Nr. {number}")
    item = claim_item(Desk(stale, "anna", NOON), items[0].name)
    edit_item(Desk(stale, "anna", NOON), item.name, FOUR)
    accept_item(Desk(stale, "anna", NOON), item.name)
    told = [each.verb for each in follower.look()]
    assert [each for each in told if each != "comment"] == ["claim", "edit", "accept"]


def test_of_more_deeds_than_are_read_at_once_none_is_left_untold(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "MOST", 6)
    monkeypatch.setattr(feed, "WINDOW", 2)
    follower = Follower(stale)
    assert follower.look() == ()
    (item, *_) = list_items(anna(stale), Wanted())
    for number in range(20):
        comment_item(Desk(stale, "anna", NOON), item.name, f"Nr. {number}")
    claim_item(Desk(stale, "anna", NOON), item.name)
    told = [each.verb for _ in range(6) for each in follower.look()]
    assert Counter(told) == {"comment": 20, "claim": 1}
    assert follower.look() == ()
