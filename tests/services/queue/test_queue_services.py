"""The queue on real files and a real SQLite: decisions reach the files, and nothing else does."""

from __future__ import annotations

import pytest

from tests.services.queue.flood import (
    DAY,
    EN,
    FOUR,
    LV,
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
from transflow.errors import TransflowError
from transflow.formats.own_files.baseline_json import write_baseline
from transflow.frozen import replace
from transflow.gate import counted, fails
from transflow.model import Level, Record, State
from transflow.services.checking.with_texts import check_with_texts
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item, accepted_state
from transflow.services.queue.claiming import claim_item, next_item, release_item
from transflow.services.queue.dismissing import dismiss_finding
from transflow.services.queue.editing import edit_item
from transflow.services.queue.faulty import faulty_items, next_faulty_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.rejecting import reject_item
from transflow.services.queue.showing import show_item
from transflow.services.queue.talking import history_of
from transflow.services.queue.undoing import undo_change
from transflow.services.sync import sync
from transflow.store.claims import LEASE
from transflow.store.items import Wanted


def test_the_translators_morning(stale: Settings) -> None:
    item = stale_item(stale)
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
    assert file_of(stale).read_text("utf-8") == EN.replace("**3**", "**4**")
    record = record_of(stale, "Daugavā")
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
    before = file_of(stale).read_bytes()
    accept_item(anna(stale), stale_item(stale).name)
    assert file_of(stale).read_bytes() == before
    assert record_of(stale, "Daugavā").change == ""
    assert not sync(stale, today=DAY).pairs


def test_four_eyes_forbid_ones_own_and_log_an_override(stale: Settings) -> None:
    careful = Settings(root=stale.root, four_eyes=True)
    item = stale_item(careful)
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
    item = item_about(office, "Pašvaldība")
    assert next_item(anna(office), Wanted()) is None
    reject_item(janis(office), item.name, "Stils ir par bargu.")
    assert (record_of(office, "Pašvaldība").state, record_of(office, "Pašvaldība").note) == (
        State.INITIAL,
        "Stils ir par bargu.",
    )
    sync(office, today=DAY)
    back = next_item(anna(office), Wanted())
    assert back
    assert back.record.note == "Stils ir par bargu."
    edit_item(anna(office), "", "Residents are asked not to drive on flooded roads.")
    assert record_of(office, "Pašvaldība").note == ""
    with pytest.raises(TransflowError, match="needs a reason"):
        reject_item(janis(office), item.name, "  ")


def test_the_gate_honours_what_is_dismissed(office: Settings) -> None:
    replace_in(office, "en", "**3** metres", "**4** metres")
    sync(office, today=DAY)
    (found,) = [each for each in check_with_texts(office, today=DAY).findings if each.level is Level.ERROR]
    (office.root / "transflow-waivers.toml").write_text("# ours\n", "utf-8")
    waiver = dismiss_finding(anna(office), found.fingerprint[:12], "Noapaļots.", until="2026-12-31")
    assert (waiver.check, waiver.fingerprint) == (found.check, found.fingerprint)
    assert (office.root / "transflow-waivers.toml").read_text("utf-8").startswith("# ours\n")
    assert not fails(check_with_texts(office, today=DAY).findings, Level.ERROR)
    assert "dismiss" in {each.verb for each in history_of(anna(office), item_about(office).name)[1]}
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
    replace_in(office, "en", "**3** metres", "**4** metres")
    sync(office, today=DAY)
    assert next_item(anna(office), Wanted()) is None
    found = check_with_texts(office, today=DAY).findings
    (faulty,) = faulty_items(anna(office), Wanted(), found)
    taken = next_faulty_item(anna(office), Wanted(), found)
    assert taken
    assert taken.name == faulty.name == item_about(office).name
    assert next_faulty_item(janis(office), Wanted(), found) is None
    assert faulty_items(anna(office), Wanted(release="cita"), found) == ()


def test_a_missing_paragraph_is_written_where_it_belongs(office: Settings) -> None:
    lost = "\nThe municipality asks residents not to drive on flooded roads.\n"
    replace_in(office, "en", lost, "")
    replace_in(office, "lv", "- Skola ir slēgta.\n", "- Skola ir slēgta.\n- Tirgus ir slēgts.\n")
    sync(office, today=DAY)
    before = file_of(office).read_bytes()
    names = [each.name for each in list_items(anna(office), Wanted())]
    assert len(names) == 2
    edit_item(anna(office), item_about(office, "Pašvaldība").name, lost.strip())
    edit_item(anna(office), item_about(office, "Tirgus").name, "The market is closed.")
    expected = EN.replace("closed.\n", "closed.\n- The market is closed.\n")
    assert file_of(office).read_text("utf-8") == expected
    assert not sync(office, today=DAY).pairs
    undo_change(anna(office), "")
    undo_change(anna(office), "")
    assert file_of(office).read_bytes() == before


def test_the_first_paragraph_of_a_release_makes_its_file(project: Project) -> None:
    settings = Settings(root=project({"releases/jauns/lv.md": "# Jauns tilts\n\nTilts ir atvērts.\n"}))
    sync(settings, today=DAY)
    if not list_items(anna(settings), Wanted()):
        pytest.skip("a release without a target file has no ledger yet")
    edit_item(anna(settings), item_about(settings, "Jauns").name, "A new bridge")
    edit_item(anna(settings), item_about(settings, "atvērts").name, "The bridge is open.")
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
    item = stale_item(stale)
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
    item = stale_item(stale)
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
    shown = show_item(desk, item_about(stale).name)
    assert {each.finding.check for each in shown.blocking} == set(blocking)
    assert {each.check for each in shown.findings} >= {"outdated-source"}


def test_two_held_items_must_be_told_apart(office: Settings) -> None:
    for text in ("Daugavā", "Pašvaldība"):
        claim_item(anna(office), item_about(office, text).name)
    with pytest.raises(TransflowError, match="holds several items"):
        accept_item(anna(office), "")


def test_the_next_item_is_meant_though_an_edited_one_is_still_held(stale: Settings) -> None:
    replace_in(stale, "lv", "Pašvaldība", "Pilsētas pašvaldība")
    sync(stale, today=DAY)
    first = stale_item(stale)
    edit_item(anna(stale), "", "Quite another text, with 4 metres.")
    second = stale_item(stale)
    assert show_item(anna(stale), "").item.name == second.name != first.name


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
