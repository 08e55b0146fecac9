"""Two who decide about one text: nothing is overwritten, and nobody's typing is lost."""

from __future__ import annotations

from typing import Any

import pytest

from tests.services.queue.flood import (
    DAY,
    FOUR,
    NOON,
    Project,
    anna,
    file_of,
    item_about,
    janis,
    record_of,
    replace_in,
    stale_item,
)
from transflow.config import Settings
from transflow.gate import fails
from transflow.model import Level, State
from transflow.services.checking.with_texts import check_with_texts
from transflow.services.desk import Desk
from transflow.services.queue import writing
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.claiming import claim_item
from transflow.services.queue.editing import edit_item, edit_item_in
from transflow.services.queue.listing import list_items
from transflow.services.queue.rejecting import reject_item
from transflow.services.queue.showing import show_item
from transflow.services.queue.undoing import undo_change
from transflow.services.queue.versions import VersionMismatchError
from transflow.services.sync import sync
from transflow.store.items import Wanted
from transflow.store.values import Item


def test_a_save_on_another_version_overwrites_nothing(stale: Settings) -> None:
    item = stale_item(stale)
    edit_item(janis(stale), item.name, FOUR, version=item.version)
    before = file_of(stale).read_bytes()
    with pytest.raises(VersionMismatchError) as caught:
        edit_item(anna(stale), item.name, "The river rose to 4 metres.", version=item.version)
    assert caught.value.base == "The water level of the Daugava reached 3 metres this morning."
    assert caught.value.theirs == FOUR
    assert caught.value.mine == "The river rose to 4 metres."
    assert file_of(stale).read_bytes() == before
    shown = show_item(anna(stale), item.name)
    assert [(each.by, each.text) for each in shown.drafts] == [("Anna", "The river rose to 4 metres.")]
    with pytest.raises(VersionMismatchError):
        accept_item(anna(stale), item.name, version=item.version)
    current = caught.value.item.version
    edit_item(anna(stale), item.name, "The river rose to 4 metres.", version=current)
    assert show_item(anna(stale), item.name).drafts == ()
    assert "The river rose to **4** metres." in file_of(stale).read_text("utf-8")


def test_a_save_of_what_another_saved_meanwhile_is_no_mismatch(stale: Settings) -> None:
    item = stale_item(stale)
    edit_item(janis(stale), item.name, FOUR, version=item.version)
    with pytest.raises(VersionMismatchError):
        edit_item(anna(stale), item.name, "Four metres.", version=item.version)
    accept_item(Desk(stale, "Ilze", NOON), item.name)
    done = edit_item(anna(stale), item.name, f"{FOUR} ", version=item.version)
    assert (done.record.state, done.record.by) == (State.REVIEWED, "Ilze")
    assert show_item(anna(stale), item.name).drafts == ()


def test_the_text_as_it_was_does_not_overwrite_a_rejection(stale: Settings) -> None:
    item = stale_item(stale)
    reject_item(janis(stale), item.name, "Look at the figure.")
    with pytest.raises(VersionMismatchError):
        edit_item(anna(stale), item.name, item.record.target, version=item.version)


def test_who_holds_an_item_does_not_overwrite_what_another_saved_meanwhile(stale: Settings) -> None:
    item = stale_item(stale)
    claim_item(anna(stale), item.name)
    edit_item(janis(stale), item.name, FOUR)
    with pytest.raises(VersionMismatchError) as caught:
        edit_item(anna(stale), item.name, "The river rose to 4 metres.")
    assert (caught.value.theirs, caught.value.mine) == (FOUR, "The river rose to 4 metres.")
    with pytest.raises(VersionMismatchError):
        accept_item(anna(stale), item.name)
    accept_item(anna(stale), item.name, version=caught.value.item.version)
    reject_item(anna(stale), item.name, "Too long.")


def test_a_file_edited_since_the_sync_is_not_overwritten(office: Settings) -> None:
    item = item_about(office, "Pašvaldība")
    replace_in(office, "en", "asks residents not to", "urges residents never to")
    before = file_of(office).read_bytes()
    with pytest.raises(VersionMismatchError) as caught:
        edit_item(anna(office), item.name, "Do not drive on flooded roads.")
    assert "urges residents" in caught.value.theirs
    assert file_of(office).read_bytes() == before


def test_what_was_typed_in_an_editor_for_long_is_not_lost(stale: Settings) -> None:
    item = stale_item(stale)

    def typing(_: Item) -> str:
        edit_item(janis(stale), item.name, FOUR)
        return "Four metres of water."

    with pytest.raises(VersionMismatchError):
        edit_item_in(lambda: anna(stale), item.name, typing)
    seen: list[str] = []

    def typing_on(begun: Item) -> str:
        seen.append(begun.record.target)
        return begun.record.target

    edit_item_in(lambda: anna(stale), item.name, typing_on)
    assert seen == ["Four metres of water."]
    assert "Four metres of water." in file_of(stale).read_text("utf-8")


def test_a_save_that_loses_the_race_is_taken_back_and_stands_in_nobodys_way(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = stale_item(stale)
    decide = writing.decide

    def after_anna(*arguments: Any) -> object:
        monkeypatch.setattr(writing, "decide", decide)
        edit_item(anna(stale), item.name, FOUR, version=item.version)
        return decide(*arguments)

    monkeypatch.setattr(writing, "decide", after_anna)
    with pytest.raises(VersionMismatchError):
        edit_item(janis(stale), item.name, "The river rose to 4 metres.", version=item.version)
    shown = show_item(anna(stale), item.name)
    assert [(each.verb, each.by) for each in shown.history[-2:]] == [("edit", "Jānis"), ("undo", "Jānis")]
    assert [(each.by, each.text) for each in shown.drafts] == [("Jānis", "The river rose to 4 metres.")]
    edit_item(anna(stale), "", "This morning the river rose to 4 metres.")
    undo_change(anna(stale), item.name)
    assert undo_change(anna(stale), item.name)[0].record.change == "facts"


def test_of_two_who_decide_about_one_text_the_first_is_heard(
    office: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item, decide = item_about(office), writing.decide

    def after_anna(*arguments: Any) -> object:
        monkeypatch.setattr(writing, "decide", decide)
        accept_item(anna(office), item.name, version=item.version, is_final=True)
        return decide(*arguments)

    monkeypatch.setattr(writing, "decide", after_anna)
    with pytest.raises(VersionMismatchError, match="nothing was decided") as refused:
        reject_item(janis(office), item.name, "The level is wrong.", version=item.version)
    assert refused.value.item.record.state is State.FINAL
    record = record_of(office, "Daugavā")
    assert (record.state, record.note, record.by) == (State.FINAL, "", "Anna")
    shown = show_item(anna(office), item.name)
    assert [(each.verb, each.by) for each in shown.history] == [
        ("accept", "Anna"),
        ("reject", "Jānis"),
        ("undo", "Jānis"),
    ]
    assert (shown.item.record, shown.drafts) == (record, ())


def test_a_new_version_begins_with_what_both_say_alike(project: Project) -> None:
    head = "---\r\nid: 2026-14\r\ndate: 2026-03-12  # diena\r\ntags: [plūdi]\r\n---\r\n"
    root = project({"releases/jauns/lv.md": f"{head}\r\nSkola ir slēgta.\r\n"})
    settings = Settings(root=root)
    sync(settings, today=DAY)
    (item,) = list_items(anna(settings), Wanted())
    edited = edit_item(Desk(settings, "anna", NOON), item.name, "The school is closed.")
    target = root / "releases/jauns/en.md"
    assert target.read_bytes() == (
        b"---\r\nid: 2026-14\r\ndate: 2026-03-12  # diena\r\n---\r\n\r\nThe school is closed.\r\n"
    )
    assert not fails(check_with_texts(settings, today=DAY).findings, Level.ERROR)
    undo_change(Desk(settings, "anna", NOON), edited.name)
    assert not target.exists()
