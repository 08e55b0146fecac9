"""The queue on real files and a real SQLite: decisions reach the files, and nothing else does."""

from __future__ import annotations

import datetime
import errno
import os
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.own_files.baseline_json import write_baseline
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.frozen import replace
from transflow.gate import counted, fails
from transflow.io.writing import unwritable
from transflow.model import Level, Record, State
from transflow.services.checking.with_texts import check_with_texts
from transflow.services.desk import Desk
from transflow.services.queue import writing
from transflow.services.queue.accepting import accept_item, accepted_state
from transflow.services.queue.claiming import claim_item, next_item, release_item
from transflow.services.queue.dismissing import dismiss_finding
from transflow.services.queue.editing import edit_item, edit_item_in
from transflow.services.queue.faulty import faulty_items, next_faulty_item
from transflow.services.queue.following import Follower
from transflow.services.queue.listing import list_items
from transflow.services.queue.rejecting import reject_item
from transflow.services.queue.showing import show_item
from transflow.services.queue.talking import comment_item, history_of
from transflow.services.queue.undoing import undo_change
from transflow.services.queue.versions import VersionMismatchError
from transflow.services.store import project_store
from transflow.services.sync import sync
from transflow.store import feed
from transflow.store.claims import LEASE
from transflow.store.history import pending
from transflow.store.items import Wanted
from transflow.store.values import Item

Project = Callable[[dict[str, str]], Path]
NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
DAY = "2026-03-12"
LV = """# Plūdi pie Ķekavas

Ūdens līmenis Daugavā šorīt sasniedza **3** metrus.

Pašvaldība lūdz iedzīvotājus nebraukt pa applūdušajiem ceļiem.

- Skola ir slēgta.
- Bērnudārzs strādā.
"""
EN = """# Floods at Ķekava

The water level of the Daugava reached **3** metres this morning.

The municipality asks residents not to drive on flooded roads.

- The school is closed.
- The kindergarten is open.
"""
OLD, NEW = "sasniedza **3** metrus", "sasniedza **4** metrus"
FOUR = "The water level of the Daugava reached 4 metres this morning."


@pytest.fixture
def office(project: Project) -> Settings:
    """A synced release."""
    root = project({"releases/pludi/lv.md": LV, "releases/pludi/en.md": EN})
    settings = Settings(root=root)
    sync(settings, today=DAY)
    return settings


@pytest.fixture
def stale(office: Settings) -> Settings:
    """A synced release whose source has changed since."""
    _replace(office, "lv", OLD, NEW)
    sync(office, today=DAY)
    return office


def anna(settings: Settings) -> Desk:
    return Desk(settings, "Anna", NOON)


def janis(settings: Settings) -> Desk:
    return Desk(settings, "Jānis", NOON)


def _file(settings: Settings, language: str = "en") -> Path:
    return settings.root / f"releases/pludi/{language}.md"


def _replace(settings: Settings, language: str, old: str, new: str) -> None:
    text = _file(settings, language).read_text("utf-8")
    assert old in text
    _file(settings, language).write_text(text.replace(old, new), "utf-8")


def _record(settings: Settings, text: str) -> Record:
    ledger = read_ledger((settings.root / "translations/pludi.en.po").read_bytes(), "pludi.en.po")
    return next(each for each in ledger.records if text in each.source)


def _item(settings: Settings, text: str = "Daugavā") -> Item:
    return list_items(anna(settings), Wanted(text=text, is_any=True))[0]


def _stale_item(settings: Settings) -> Item:
    item = next_item(anna(settings), Wanted())
    assert item
    return item


def test_the_translators_morning(stale: Settings) -> None:
    item = _stale_item(stale)
    shown = show_item(anna(stale), "")
    assert shown.item.record.change == "facts"
    assert [(each.kind, each.text) for each in shown.diff if each.kind != "="] == [("-", "3"), ("+", "4")]
    assert {(each.surface, each.is_answered) for each in shown.facts if each.side == "source"} == {
        ("4 metrus", False)
    }
    assert "outdated-source" in {each.check for each in shown.findings}
    edited = edit_item(anna(stale), "", FOUR)
    assert (edited.record.state, edited.record.change) == (State.TRANSLATED, "")
    assert accept_item(anna(stale), "").record.state is State.REVIEWED
    assert _file(stale).read_text("utf-8") == EN.replace("**3**", "**4**")
    record = _record(stale, "Daugavā")
    assert (record.state, record.by, record.on, record.change) == (State.REVIEWED, "Anna", DAY, "")
    assert not fails(check_with_texts(stale, today=DAY).findings, Level.ERROR)
    assert next_item(anna(stale), Wanted()) is None
    assert not sync(stale, today=DAY).pairs
    assert [each.verb for each in history_of(anna(stale), item.name)[1]] == [
        "claim",
        "edit",
        "accept",
    ]


@pytest.mark.parametrize(
    ("record", "is_final", "state"),
    [
        (Record("k", "s", "t", State.INITIAL), False, State.TRANSLATED),
        (Record("k", "s", "t", State.TRANSLATED), False, State.REVIEWED),
        (Record("k", "s", "t", State.REVIEWED), False, State.FINAL),
        (Record("k", "s", "t", State.INITIAL), True, State.FINAL),
        (Record("k", "s", "t", State.TRANSLATED, change="facts"), False, State.REVIEWED),
        (Record("k", "s", "t", State.REVIEWED, change="wording"), False, State.REVIEWED),
        (Record("k", "s", "t", State.FINAL, change="wording"), False, State.FINAL),
        (Record("k", "s", "t", State.MISSING), False, None),
        (Record("k", "s", "", State.MISSING), True, None),
        (Record("k", "s", "t", State.FINAL), False, None),
    ],
)
def test_accepting_moves_one_state_up(record: Record, is_final: bool, state: State | None) -> None:
    if state:
        assert accepted_state(record, is_final=is_final) is state
    else:
        with pytest.raises(TransflowError):
            accepted_state(record, is_final=is_final)


def test_a_stale_item_may_be_accepted_as_it_is(stale: Settings) -> None:
    before = _file(stale).read_bytes()
    accept_item(anna(stale), _stale_item(stale).name)
    assert _file(stale).read_bytes() == before
    assert _record(stale, "Daugavā").change == ""
    assert not sync(stale, today=DAY).pairs


def test_a_save_on_another_version_overwrites_nothing(stale: Settings) -> None:
    item = _stale_item(stale)
    edit_item(janis(stale), item.name, FOUR, version=item.version)
    before = _file(stale).read_bytes()
    with pytest.raises(VersionMismatchError) as caught:
        edit_item(anna(stale), item.name, "The river rose to 4 metres.", version=item.version)
    assert caught.value.base == "The water level of the Daugava reached 3 metres this morning."
    assert caught.value.theirs == FOUR
    assert caught.value.mine == "The river rose to 4 metres."
    assert _file(stale).read_bytes() == before
    shown = show_item(anna(stale), item.name)
    assert [(each.by, each.text) for each in shown.drafts] == [("Anna", "The river rose to 4 metres.")]
    with pytest.raises(VersionMismatchError):
        accept_item(anna(stale), item.name, version=item.version)
    current = caught.value.item.version
    edit_item(anna(stale), item.name, "The river rose to 4 metres.", version=current)
    assert show_item(anna(stale), item.name).drafts == ()
    assert "The river rose to **4** metres." in _file(stale).read_text("utf-8")


def test_a_save_of_what_another_saved_meanwhile_is_no_mismatch(stale: Settings) -> None:
    item = _stale_item(stale)
    edit_item(janis(stale), item.name, FOUR, version=item.version)
    with pytest.raises(VersionMismatchError):
        edit_item(anna(stale), item.name, "Four metres.", version=item.version)
    accept_item(Desk(stale, "Ilze", NOON), item.name)
    done = edit_item(anna(stale), item.name, f"{FOUR} ", version=item.version)
    assert (done.record.state, done.record.by) == (State.REVIEWED, "Ilze")
    assert show_item(anna(stale), item.name).drafts == ()


def test_the_text_as_it_was_does_not_overwrite_a_rejection(stale: Settings) -> None:
    item = _stale_item(stale)
    reject_item(janis(stale), item.name, "Look at the figure.")
    with pytest.raises(VersionMismatchError):
        edit_item(anna(stale), item.name, item.record.target, version=item.version)


def test_who_holds_an_item_does_not_overwrite_what_another_saved_meanwhile(stale: Settings) -> None:
    item = _stale_item(stale)
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
    item = _item(office, "Pašvaldība")
    _replace(office, "en", "asks residents not to", "urges residents never to")
    before = _file(office).read_bytes()
    with pytest.raises(VersionMismatchError) as caught:
        edit_item(anna(office), item.name, "Do not drive on flooded roads.")
    assert "urges residents" in caught.value.theirs
    assert _file(office).read_bytes() == before


def test_what_was_typed_in_an_editor_for_long_is_not_lost(stale: Settings) -> None:
    item = _stale_item(stale)

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
    assert "Four metres of water." in _file(stale).read_text("utf-8")


def test_undo_restores_text_and_state(stale: Settings) -> None:
    item = _stale_item(stale)
    before = (_file(stale).read_bytes(), (stale.root / "translations/pludi.en.po").read_bytes())
    edit_item(anna(stale), "", FOUR)
    accept_item(anna(stale), "")
    assert undo_change(anna(stale), "")[0].record.state is State.TRANSLATED
    assert undo_change(janis(stale), item.name)[0].record.change == "facts"
    now = (_file(stale).read_bytes(), (stale.root / "translations/pludi.en.po").read_bytes())
    assert now == before
    with pytest.raises(TransflowError, match="no decision"):
        undo_change(anna(stale), item.name)


def test_undo_says_whose_later_decision_stands_in_its_way(office: Settings) -> None:
    item = _item(office, "Pašvaldība")
    edit_item(anna(office), item.name, "Do not drive on flooded roads.")
    accept_item(Desk(office, "Juris", NOON), item.name)
    with pytest.raises(TransflowError, match=f"Juris decided about {item.name} later.* undo {item.name}"):
        undo_change(anna(office), "")
    assert undo_change(anna(office), item.name)[1].by == "Juris"
    assert undo_change(anna(office), "")[1].by == "Anna"


def test_undo_does_not_throw_away_what_came_later(office: Settings) -> None:
    item = _item(office, "Pašvaldība")
    edit_item(anna(office), item.name, "Do not drive on flooded roads.")
    _replace(office, "en", "Do not drive", "Never drive")
    with pytest.raises(TransflowError, match="edit it instead"):
        undo_change(anna(office), "")
    assert "Never drive" in _file(office).read_text("utf-8")


def test_four_eyes_forbid_ones_own_and_log_an_override(stale: Settings) -> None:
    careful = Settings(root=stale.root, four_eyes=True)
    item = _stale_item(careful)
    edit_item(anna(careful), item.name, FOUR)
    with pytest.raises(TransflowError, match="four_eyes"):
        accept_item(anna(careful), item.name)
    accept_item(anna(careful), item.name, override="Jānis ir slims.")
    events = history_of(anna(careful), item.name)[1]
    assert [(each.verb, each.reason) for each in events][-2:] == [
        ("override", "Jānis ir slims."),
        ("accept", "Jānis ir slims."),
    ]
    with pytest.raises(TransflowError, match="four_eyes"):
        accept_item(anna(careful), item.name, is_final=True)
    assert accept_item(janis(careful), item.name).record.state is State.FINAL


def test_a_rejected_translation_comes_back_with_the_reason(office: Settings) -> None:
    item = _item(office, "Pašvaldība")
    assert next_item(anna(office), Wanted()) is None
    reject_item(janis(office), item.name, "Stils ir par bargu.")
    assert (_record(office, "Pašvaldība").state, _record(office, "Pašvaldība").note) == (
        State.INITIAL,
        "Stils ir par bargu.",
    )
    sync(office, today=DAY)
    back = next_item(anna(office), Wanted())
    assert back
    assert back.record.note == "Stils ir par bargu."
    edit_item(anna(office), "", "Residents are asked not to drive on flooded roads.")
    assert _record(office, "Pašvaldība").note == ""
    with pytest.raises(TransflowError, match="needs a reason"):
        reject_item(janis(office), item.name, "  ")


def test_the_gate_honours_what_is_dismissed(office: Settings) -> None:
    _replace(office, "en", "**3** metres", "**4** metres")
    sync(office, today=DAY)
    (found,) = [each for each in check_with_texts(office, today=DAY).findings if each.level is Level.ERROR]
    (office.root / "transflow-waivers.toml").write_text("# ours\n", "utf-8")
    waiver = dismiss_finding(anna(office), found.fingerprint[:12], "Noapaļots.", until="2026-12-31")
    assert (waiver.check, waiver.fingerprint) == (found.check, found.fingerprint)
    assert (office.root / "transflow-waivers.toml").read_text("utf-8").startswith("# ours\n")
    assert not fails(check_with_texts(office, today=DAY).findings, Level.ERROR)
    assert "dismiss" in {each.verb for each in history_of(anna(office), _item(office).name)[1]}
    for fingerprint, why in (
        (found.fingerprint, "already"),
        ("v1:00000000", "Nothing is found"),
        ("v1:0", "short"),
    ):
        with pytest.raises(TransflowError, match=why):
            dismiss_finding(anna(office), fingerprint, "Noapaļots.")
    for until in ("never", "2026-2-1", "20260201"):
        with pytest.raises(TransflowError, match="is no day such as"):
            dismiss_finding(anna(office), found.fingerprint, "Noapaļots.", until=until)


def test_what_the_gate_stops_at_can_be_asked_for(office: Settings) -> None:
    _replace(office, "en", "**3** metres", "**4** metres")
    sync(office, today=DAY)
    assert next_item(anna(office), Wanted()) is None
    found = check_with_texts(office, today=DAY).findings
    (faulty,) = faulty_items(anna(office), Wanted(), found)
    taken = next_faulty_item(anna(office), Wanted(), found)
    assert taken
    assert taken.name == faulty.name == _item(office).name
    assert next_faulty_item(janis(office), Wanted(), found) is None
    assert faulty_items(anna(office), Wanted(release="cita"), found) == ()


def test_a_missing_paragraph_is_written_where_it_belongs(office: Settings) -> None:
    lost = "\nThe municipality asks residents not to drive on flooded roads.\n"
    _replace(office, "en", lost, "")
    _replace(office, "lv", "- Skola ir slēgta.\n", "- Skola ir slēgta.\n- Tirgus ir slēgts.\n")
    sync(office, today=DAY)
    before = _file(office).read_bytes()
    names = [each.name for each in list_items(anna(office), Wanted())]
    assert len(names) == 2
    edit_item(anna(office), _item(office, "Pašvaldība").name, lost.strip())
    edit_item(anna(office), _item(office, "Tirgus").name, "The market is closed.")
    expected = EN.replace("closed.\n", "closed.\n- The market is closed.\n")
    assert _file(office).read_text("utf-8") == expected
    assert not sync(office, today=DAY).pairs
    undo_change(anna(office), "")
    undo_change(anna(office), "")
    assert _file(office).read_bytes() == before


def test_the_first_paragraph_of_a_release_makes_its_file(project: Project) -> None:
    settings = Settings(root=project({"releases/jauns/lv.md": "# Jauns tilts\n\nTilts ir atvērts.\n"}))
    sync(settings, today=DAY)
    if not list_items(anna(settings), Wanted()):
        pytest.skip("a release without a target file has no ledger yet")
    edit_item(anna(settings), _item(settings, "Jauns").name, "A new bridge")
    edit_item(anna(settings), _item(settings, "atvērts").name, "The bridge is open.")
    file = settings.root / "releases/jauns/en.md"
    assert file.read_text("utf-8") == "# A new bridge\n\nThe bridge is open.\n"
    undo_change(anna(settings), "")
    undo_change(anna(settings), "")
    assert not file.exists()


def test_what_a_summary_leaves_out_is_no_work(project: Project) -> None:
    head = "---\ntranslate: adapted\n---\n\n"
    short = EN.split("\n\n- The", maxsplit=1)[0] + "\n"
    settings = Settings(root=project({"releases/pludi/lv.md": head + LV, "releases/pludi/en.md": short}))
    sync(settings, today=DAY)
    assert not list_items(anna(settings), Wanted())
    assert len(list_items(anna(settings), Wanted(states=("missing",)))) == 2


def test_claims_end_and_are_given_back(stale: Settings) -> None:
    item = _stale_item(stale)
    with pytest.raises(TransflowError, match="held by Anna"):
        claim_item(janis(stale), item.name)
    assert claim_item(Desk(stale, "Jānis", NOON + 2 * LEASE), item.name).claimed_by == "Jānis"
    assert [each.name for each in list_items(anna(stale), Wanted(is_any=True, claimed_by="Jānis"))] == [
        item.name
    ]
    assert release_item(janis(stale), item.name).claimed_by == ""
    with pytest.raises(TransflowError, match="holds no item"):
        show_item(janis(stale), "")
    with pytest.raises(TransflowError, match="There is no item"):
        show_item(janis(stale), "nav")


def test_a_claim_that_has_run_out_is_nobodys(stale: Settings) -> None:
    item = _stale_item(stale)
    for after, by in ((LEASE / 2, "Anna"), (2 * LEASE, "")):
        later = Desk(stale, "Jānis", NOON + after)
        assert show_item(later, item.name).item.claimed_by == by
        assert [each.claimed_by for each in list_items(later, Wanted())] == [by]


@pytest.mark.parametrize(
    ("baseline", "blocking"),
    [
        ("", ["outdated-source", "unit"]),
        ("known.json", []),
        ("gone.json", ["outdated-source", "unit"]),
    ],
)
def test_debt_blocks_nothing(stale: Settings, baseline: str, blocking: list[str]) -> None:
    found = check_with_texts(stale, today=DAY).findings
    (stale.root / "known.json").write_bytes(write_baseline(counted(found)))
    desk = anna(replace(stale, baseline=baseline))
    shown = show_item(desk, _item(stale).name)
    assert {each.finding.check for each in shown.blocking} == set(blocking)
    assert {each.check for each in shown.findings} >= {"outdated-source"}


def test_two_held_items_must_be_told_apart(office: Settings) -> None:
    for text in ("Daugavā", "Pašvaldība"):
        claim_item(anna(office), _item(office, text).name)
    with pytest.raises(TransflowError, match="holds several items"):
        accept_item(anna(office), "")


def test_the_next_item_is_meant_though_an_edited_one_is_still_held(stale: Settings) -> None:
    _replace(stale, "lv", "Pašvaldība", "Pilsētas pašvaldība")
    sync(stale, today=DAY)
    first = _stale_item(stale)
    edit_item(anna(stale), "", "Quite another text, with 4 metres.")
    second = _stale_item(stale)
    assert show_item(anna(stale), "").item.name == second.name != first.name


def test_what_was_said_and_decided_goes_along_with_a_renamed_release(office: Settings) -> None:
    item = _item(office, "Skola")
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
    item = _item(office, "Skola")
    comment_item(anna(office), item.name, "Kura skola?")
    shutil.copytree(office.root / "releases/pludi", office.root / "releases/jauni")
    sync(office, today=DAY)
    assert history_of(anna(office), f"jauni/en/{item.record.key}")[2] == ()
    assert history_of(anna(office), item.name)[2]


def test_comments_are_for_all(office: Settings) -> None:
    name = _item(office).name
    comment_item(anna(office), name, "Vai tie ir metri?")
    assert [each.text for each in show_item(janis(office), name).comments] == ["Vai tie ir metri?"]
    with pytest.raises(TransflowError, match="empty comment"):
        comment_item(anna(office), name, " ")


class Killed(BaseException):
    """Stands for a process that is killed: nothing in the program catches it."""


def _kill_at(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> None:
    """Kills at the `number`th call of a function of `writing`, before it does anything."""
    real = getattr(writing, name)
    calls: Iterator[int] = iter(range(1_000))

    def killing(*arguments: object, **options: object) -> object:
        if next(calls) == number:
            raise Killed
        return real(*arguments, **options)

    monkeypatch.setattr(writing, name, killing)


@pytest.mark.parametrize("door", ["sync", "queue"])
@pytest.mark.parametrize(
    ("place", "number"),
    [
        ("carry_out", 0),
        ("lock", 0),
        ("standing", 1),
        ("write_bytes_atomically", 0),
        ("write_ledger", 0),
        ("write_bytes_atomically", 1),
        ("settle", 0),
    ],
)
def test_whatever_is_killed_on_the_way_is_finished_by_the_next(
    stale: Settings, monkeypatch: pytest.MonkeyPatch, place: str, number: int, door: str
) -> None:
    item = _stale_item(stale)
    with monkeypatch.context() as patch:
        _kill_at(patch, place, number)
        with pytest.raises(Killed):
            edit_item(anna(stale), item.name, FOUR)
    if door == "sync":
        sync(stale, today=DAY)
    else:
        list_items(anna(stale), Wanted())
    assert _file(stale).read_text("utf-8") == EN.replace("**3**", "**4**")
    record = _record(stale, "Daugavā")
    assert (record.state, record.change, record.target, record.by) == (State.TRANSLATED, "", FOUR, "Anna")
    assert not sync(stale, today=DAY).pairs
    assert not fails(check_with_texts(stale, today=DAY).findings, Level.ERROR)


def test_what_another_process_has_finished_is_not_carried_out_again(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _stale_item(stale)
    with monkeypatch.context() as patch:
        _kill_at(patch, "carry_out", 0)
        with pytest.raises(Killed):
            edit_item(anna(stale), item.name, FOUR)
    with project_store(stale) as store:
        with store.begin() as work:
            ((waiting, event),) = pending(work)
        sync(stale, today=DAY)
        undo_change(anna(stale), item.name)
        before = _file(stale).read_bytes()
        assert writing.carry_out(stale, store, waiting, event, NOON)
    assert _file(stale).read_bytes() == before
    shown = show_item(anna(stale), item.name)
    assert ([each.verb for each in shown.history], shown.drafts) == (["claim", "edit", "undo"], ())


def test_a_text_that_came_too_late_became_a_draft_when_it_was_found_out(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _stale_item(stale)
    with monkeypatch.context() as patch:
        _kill_at(patch, "carry_out", 0)
        with pytest.raises(Killed):
            edit_item(anna(stale), item.name, FOUR)
    _file(stale).write_text(EN.replace("**3**", "**5**"), "utf-8")
    before = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    assert "came too late" in "".join(sync(stale, today=DAY).late)
    (draft,) = show_item(anna(stale), item.name).drafts
    assert draft.text == FOUR
    assert datetime.datetime.fromisoformat(draft.at) >= before


def test_a_file_that_cannot_be_written_keeps_the_decision_waiting(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _stale_item(stale)

    def full(path: Path, data: bytes) -> None:
        raise unwritable(path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))

    with monkeypatch.context() as patch:
        patch.setattr(writing, "write_bytes_atomically", full)
        with pytest.raises(
            writing.WaitingError,
            match=r"^releases/pludi/en\.md: .* \(no space left .* What was decided .* is kept",
        ):
            edit_item(anna(stale), item.name, FOUR)
        waiting = sync(stale, today=DAY)
        assert waiting.is_waiting
        assert "waits to be written" in waiting.late[0]
        list_items(anna(stale), Wanted())
    assert sync(stale, today=DAY).late == ()
    assert FOUR.replace("4", "**4**") in _file(stale).read_text("utf-8")


def test_a_decision_that_the_files_have_overtaken_becomes_a_draft(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _stale_item(stale)
    with monkeypatch.context() as patch:
        _kill_at(patch, "carry_out", 0)
        with pytest.raises(Killed):
            edit_item(anna(stale), item.name, FOUR)
    _replace(
        stale, "en", "The water level of the Daugava reached **3** metres", "The Daugava rose to 4 metres"
    )
    before = _file(stale).read_bytes()
    overtaken = sync(stale, today=DAY)
    assert "kept as a draft" in overtaken.late[0]
    assert not overtaken.is_waiting
    assert _file(stale).read_bytes() == before
    shown = show_item(anna(stale), item.name)
    assert [each.text for each in shown.drafts] == [FOUR]
    assert [each.verb for each in shown.history] == ["claim", "edit", "undo"]


def test_a_save_that_loses_the_race_is_taken_back_and_stands_in_nobodys_way(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _stale_item(stale)
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
    item, decide = _item(office), writing.decide

    def after_anna(*arguments: Any) -> object:
        monkeypatch.setattr(writing, "decide", decide)
        accept_item(anna(office), item.name, version=item.version, is_final=True)
        return decide(*arguments)

    monkeypatch.setattr(writing, "decide", after_anna)
    with pytest.raises(VersionMismatchError, match="nothing was decided") as refused:
        reject_item(janis(office), item.name, "The level is wrong.", version=item.version)
    assert refused.value.item.record.state is State.FINAL
    record = _record(office, "Daugavā")
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


def test_an_abbreviation_is_to_be_said_as_an_abbreviation(project: Project) -> None:
    texts = ("VUGD un Valsts policija brīdina.\n", "They warn.\n")
    files = dict(zip(("releases/ledus/lv.md", "releases/ledus/en.md"), texts, strict=True))
    settings = Settings(root=project(files))
    sync(settings, today=DAY)
    (item,) = list_items(anna(settings), Wanted(is_any=True))
    terms = show_item(anna(settings), item.name).terms
    assert [(each.surface, each.approved) for each in terms] == [
        ("VUGD", "SFRS"),
        ("Valsts policija", "State Police"),
    ]
