"""Items, claims, history and backup on a real database."""

import datetime
import multiprocessing
import socket
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from transflow.errors import TransflowError, UnreadableFileError
from transflow.model import Ledger, Record, State
from transflow.store import Store, engine, feed, open_store
from transflow.store.backup import Restored, backup_lines, restore_lines
from transflow.store.claims import LEASE, claim, claim_next, held, holder, release, renew
from transflow.store.deliveries import make_deliveries
from transflow.store.feed import newest, news
from transflow.store.history import (
    accepted,
    add_comment,
    comments,
    drafts,
    drop_draft,
    history,
    keep_draft,
    last_change,
    pending,
    record_event,
    settle,
)
from transflow.store.items import (
    Wanted,
    counted,
    forget_ledger,
    known_ledgers,
    listed,
    listed_among,
    named,
    take_in,
    texts_at,
)
from transflow.store.tables import AcceptanceRow
from transflow.store.trouble import StoreError
from transflow.store.values import Item, record_as_json, record_from_json, urgency, version_of
from transflow.store.workspaces import is_begun, others_begun
from transflow.text.normalise import text_hash

NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
MINUTE = datetime.timedelta(minutes=1)
RECORDS = (
    Record("a1", "Pludi Daugavā", "Floods on the Daugava", State.REVIEWED),
    Record(
        "b2", "Ūdens līmenis ir 3 metri.", "The water stands at 2 metres.", State.TRANSLATED, change="facts"
    ),
    Record("c3", "Iedzīvotāji ir brīdināti.", "", State.MISSING),
    Record("d4", "Ķekavā slēgta skola.", "A school is closed in Ķekava.", State.INITIAL),
    Record("e5", "Sazinieties ar mums.", "Contact us.", State.TRANSLATED),
)


def _filled(store: Store, records: tuple[Record, ...] = RECORDS) -> None:
    with store.begin() as work:
        take_in(work, "translations/pludi.en.po", "1", Ledger("pludi", "lv", "en", records))


def _item(store: Store, key: str) -> Item:
    with store.begin() as work:
        return named(work, key)[0]


def _names(store: Store, wanted: Wanted) -> list[str]:
    with store.begin() as work:
        return [each.record.key for each in listed(work, wanted)]


def test_items_of_some_releases_are_read_while_they_are_claimed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("transflow.store.items.FEW", 2)
    _filled(store)
    with store.begin() as work:
        take_in(work, "translations/vejs.en.po", "1", Ledger("vejs", "lv", "en", (Record("f6", "Vējš"),)))
        assert [*listed_among(work, Wanted(is_any=True), {("pludi", "lv")})] == []
        taken = []
        for each in listed_among(work, Wanted(is_any=True), {("pludi", "en")}):
            assert claim(work, each, "Anna", NOON)
            taken.append(each.record.key)
            if len(taken) == 4:
                break
    assert taken == _names(store, Wanted(release="pludi", is_any=True))[:4]
    with store.begin() as work:
        assert {each.record.key for each in held(work, "Anna", NOON)} == set(taken)


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        (Wanted(), ["b2", "c3", "d4"]),
        (Wanted(is_any=True), ["b2", "c3", "d4", "e5", "a1"]),
        (Wanted(states=("translated",)), ["b2", "e5"]),
        (Wanted(is_stale=True), ["b2"]),
        (Wanted(text="ķekavā"), ["d4"]),
        (Wanted(text="ŪDENS"), ["b2"]),
        (Wanted(text="%"), []),
        (Wanted(release="cita"), []),
        (Wanted(language="de"), []),
    ],
)
def test_lists_what_is_wanted_the_most_urgent_first(store: Store, wanted: Wanted, keys: list[str]) -> None:
    _filled(store)
    assert _names(store, wanted) == keys
    with store.begin() as work:
        assert counted(work, wanted) == len(keys)


def test_a_name_is_a_key_or_the_beginning_of_one_with_its_place(store: Store) -> None:
    _filled(store)
    with store.begin() as work:
        take_in(work, "translations/x.en.po", "1", Ledger("x/y", "lv", "en", (RECORDS[0],)))
        assert [each.name for each in named(work, "a1")] == ["pludi/en/a1", "x/y/en/a1"]
        assert [each.name for each in named(work, "x/y/en/a1")] == ["x/y/en/a1"]
        assert [each.name for each in named(work, "pludi/a")] == ["pludi/en/a1"]
        assert named(work, "nav") == ()


def test_a_changed_ledger_keeps_claims_and_earlier_texts(store: Store) -> None:
    _filled(store)
    before = _item(store, "d4")
    with store.begin() as work:
        claim(work, before, "Anna", NOON)
    _filled(store, (Record("d4", "Ķekavā atvērta skola.", "A school is closed in Ķekava.", State.INITIAL),))
    after = _item(store, "d4")
    assert after.claimed_by == "Anna"
    with store.begin() as work:
        assert texts_at(work, after, before.version) == (before.record.source, before.record.target)
        assert texts_at(work, after, after.version) == (after.record.source, after.record.target)
        assert texts_at(work, after, "nothing") is None
    assert _names(store, Wanted(is_any=True)) == ["d4"]


def test_an_item_comes_back_with_its_branch(store: Store) -> None:
    _filled(store)
    with store.begin() as work:
        add_comment(work, named(work, "d4")[0], "Anna", NOON, "Kā sauc skolu?")
        forget_ledger(work, "translations/pludi.en.po", "pludi", "en")
        assert dict(known_ledgers(work)) == {}
        assert listed(work, Wanted(is_any=True)) == ()
    _filled(store)
    with store.begin() as work:
        assert [each.text for each in comments(work, named(work, "d4")[0])] == ["Kā sauc skolu?"]


def test_next_hands_out_each_open_item_once(store: Store) -> None:
    _filled(store)
    with store.begin() as work:
        given = [claim_next(work, Wanted(), by, NOON) for by in ("Anna", "Jānis", "Anna", "Anna")]
    assert [each.record.key if each else None for each in given] == ["b2", "c3", "d4", None]
    with store.begin() as work:
        assert {each.record.key for each in held(work, "Anna", NOON)} == {"b2", "d4"}


def test_a_lease_runs_out_and_activity_renews_it(store: Store) -> None:
    _filled(store)
    item = _item(store, "b2")
    with store.begin() as work:
        assert claim(work, item, "Anna", NOON)
        assert claim(work, item, "Jānis", NOON + LEASE - MINUTE) is None
        renewed = renew(work, item, "Anna", NOON + LEASE - MINUTE)
        assert holder(renewed, NOON + LEASE + MINUTE) == "Anna"
        assert claim(work, item, "Jānis", NOON + LEASE + MINUTE) is None
        taken = claim(work, item, "Jānis", NOON + 3 * LEASE)
        assert taken
        assert taken.claimed_by == "Jānis"
        assert renew(work, taken, "Anna", NOON + 3 * LEASE).claimed_by == "Jānis"
        assert holder(release(work, taken), NOON) == ""


def _take_all(url: str, by: str) -> list[str]:
    store = open_store(url)
    taken: list[str] = []
    while True:
        with store.begin() as work:
            item = claim_next(work, Wanted(), by, NOON)
        if item is None:
            return taken
        taken.append(item.record.key)


@pytest.mark.parametrize("items", [100, pytest.param(1000, marks=pytest.mark.slow)])
def test_two_processes_are_never_handed_the_same_item(url: str, items: int) -> None:
    store = open_store(url)
    _filled(store, tuple(Record(f"k{number}", f"Rindkopa {number}.") for number in range(items)))
    store.close()
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as workers:
        first, second = workers.map(_take_all, (url, url), ("Anna", "Jānis"))
    assert len(first) + len(second) == items
    assert len({*first, *second}) == items


def test_events_are_pending_until_settled_and_never_change(store: Store) -> None:
    _filled(store)
    item = _item(store, "d4")
    after = Record("d4", item.record.source, "The school in Ķekava is closed.", State.TRANSLATED)
    with store.begin() as work:
        record_event(work, item, "claim", "Anna", NOON)
        event = record_event(work, item, "edit", "Anna", NOON, after=after)
        assert last_change(work, "Anna") == event
        assert last_change(work, "Jānis") is None
    with store.begin() as work:
        assert [(each.name, event.after) for each, event in pending(work)] == [("pludi/en/d4", after)]
        settle(work, event)
        assert pending(work) == ()
        assert [each.verb for each in history(work, item)] == ["claim", "edit"]
    for statement in ("UPDATE event SET by = 'x'", "DELETE FROM event"):
        with pytest.raises((DatabaseError, StoreError)), store.begin() as work:
            work.session.execute(text(statement))


def test_a_draft_is_kept_for_each_person(store: Store) -> None:
    _filled(store)
    item = _item(store, "d4")
    with store.begin() as work:
        keep_draft(work, item, "Anna", NOON, text="One", based_on="v1")
        keep_draft(work, item, "Jānis", NOON + MINUTE, text="Two", based_on="v1")
        keep_draft(work, item, "Anna", NOON + 2 * MINUTE, text="Three", based_on="v2")
        assert [(each.by, each.text) for each in drafts(work, item)] == [("Jānis", "Two"), ("Anna", "Three")]
        drop_draft(work, item, "Anna")
        assert [each.by for each in drafts(work, item)] == ["Jānis"]


def test_an_acceptance_speaks_of_texts(store: Store) -> None:
    _filled(store)
    item = _item(store, "a1")
    with store.begin() as work:
        accepted(work, item, "Anna", NOON)
        found = work.session.scalars(select(AcceptanceRow)).one()
        assert (found.source_hash, found.target_hash) == (
            text_hash("Pludi  Daugavā"),
            text_hash("Floods on the Daugava"),
        )
        assert (found.release, found.language, found.state, found.by) == ("pludi", "en", "reviewed", "Anna")


def test_a_backup_restores_what_only_the_store_knows(store: Store, tmp_path: Path) -> None:
    _filled(store)
    item = _item(store, "d4")
    with store.begin() as work:
        claim(work, item, "Anna", NOON)
        record_event(work, item, "edit", "Anna", NOON, after=item.record)
        add_comment(work, item, "Jānis", NOON, "Vai “skola” vai „ģimnāzija”?")
        keep_draft(work, item, "Anna", NOON, text="The school", based_on=item.version)
        accepted(work, item, "Anna", NOON)
        lines = list(backup_lines(work))
    other = open_store(f"sqlite:///{tmp_path}/other.db")
    with other.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 5
    with other.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 0
        assert list(backup_lines(work)) == lines
    _filled(other)
    with other.begin() as work:
        assert named(work, "d4")[0] == item_with_claim(item)


def test_what_a_backup_tells_was_before_all_that_the_store_has(store: Store, tmp_path: Path) -> None:
    old = open_store(f"sqlite:///{tmp_path}/old.db")
    for each in (old, store):
        _filled(each)
    item = _item(old, "d4")
    with old.begin() as work:
        for verb in ("claim", "edit", "accept"):
            record_event(work, item, verb, "Anna", NOON, after=item.record)
        add_comment(work, item, "Anna", NOON, "Vai tā?")
        lines = list(backup_lines(work))
    with store.begin() as work:
        make_deliveries(work, {"https://x.lv": ()}, NOON)
        record_event(work, item, "reject", "Jānis", NOON + MINUTE, after=item.record)
        add_comment(work, item, "Jānis", NOON + MINUTE, "Nē.")
        mark = newest(work)
    with store.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 4
    with store.begin() as work:
        assert [each.verb for each in history(work, item)] == ["claim", "edit", "accept", "reject"]
        assert [each.text for each in comments(work, item)] == ["Vai tā?", "Nē."]
        assert {each.verb for each in news(work, mark).happenings} == {"comment"}
        assert make_deliveries(work, {"https://x.lv": ()}, NOON + 2 * MINUTE) == 2


@pytest.mark.parametrize("ahead", [5, 3600])
def test_of_a_clock_that_is_ahead_no_deed_is_left_untold(store: Store, ahead: int) -> None:
    _filled(store)
    item, later = _item(store, "d4"), NOON + datetime.timedelta(seconds=ahead)
    hooks = {"https://x.lv": ()}
    with store.begin() as work:
        make_deliveries(work, hooks, NOON)
        record_event(work, item, "claim", "Jānis", later)
        record_event(work, item, "edit", "Anna", NOON)
        told = make_deliveries(work, hooks, NOON + datetime.timedelta(seconds=4))
        assert told + make_deliveries(work, hooks, NOON + MINUTE) == 2


@pytest.mark.parametrize(
    ("before", "after"), [(".", "/srv/releases"), ("/srv/releases", "."), ("/old", "/new")]
)
def test_a_checkout_finds_its_own_in_a_backup_whatever_it_was_called(
    url: str, tmp_path: Path, before: str, after: str
) -> None:
    old, new = open_store(f"sqlite:///{tmp_path}/old.db", before), open_store(url, after)
    _filled(old)
    item = _item(old, "d4")
    with old.begin() as work:
        add_comment(work, item, "Jānis", NOON, "Kā sauc skolu?")
        lines = list(backup_lines(work))
    with new.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 1
    _filled(new)
    with new.begin() as work:
        assert [each.text for each in comments(work, named(work, "d4")[0])] == ["Kā sauc skolu?"]


def test_of_a_backup_of_several_checkouts_each_keeps_its_name(store: Store, url: str) -> None:
    lines = [
        '{"transflow": "backup", "version": 2}',
        *(
            f'{{"kind": "comment", "workspace": "/srv/{name}", "release": "pludi", "language": "en", "key": "d4",'
            f' "uid": "{name}", "by": "Anna", "at": "2026", "text": "{name}"}}'
            for name in "ab"
        ),
    ]
    with store.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl") == Restored(2, {"/srv/a": 1, "/srv/b": 1})
    other = open_store(url, "/srv/b")
    with other.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl") == Restored(0, {})
        assert restore_lines(work, _renamed(lines), "backup.jsonl") == Restored(2, {"/srv/a": 1})
    _filled(other)
    with other.begin() as work:
        found = comments(work, named(work, "d4")[0])
    assert [each.text for each in found] == ["b", "b"]


def _renamed(lines: Sequence[str]) -> list[str]:
    """The same comments under other numbers."""
    return [line.replace('"uid": "', '"uid": "another-') for line in lines]


def test_what_an_entry_is_refused_for_names_its_line(store: Store) -> None:
    lines = ['{"transflow": "backup", "version": 2}', "", '{"kind": "horse", "workspace": "."}']
    with (
        pytest.raises(UnreadableFileError, match=r"backup\.jsonl:3: This is not a line"),
        store.begin() as work,
    ):
        restore_lines(work, lines, "backup.jsonl")


def test_a_backup_of_an_older_transflow_is_restored(store: Store) -> None:
    lines = [
        '{"transflow": "backup", "version": 1}',
        '{"kind": "person", "name": "Anna", "role": "editor"}',
        '{"kind": "comment", "workspace": ".", "release": "pludi", "language": "en", "key": "d4", "uid": "c",'
        ' "by": "Anna", "at": "2026", "text": "Kā sauc skolu?"}',
    ]
    with store.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 1
    _filled(store)
    with store.begin() as work:
        assert [each.by for each in comments(work, named(work, "d4")[0])] == ["Anna"]


def item_with_claim(item: Item) -> Item:
    until = (NOON + LEASE).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return Item(item.release, item.language, item.position, item.record, item.version, "Anna", until)


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["[]"],
        ["{"],
        ['{"transflow": "backup", "version": 9}'],
        ['{"transflow": "backup", "version": 1}', '{"kind": "horse", "workspace": "."}'],
        ['{"transflow": "backup", "version": 2}', '{"kind": "account", "name": "A", "role": "king"}'],
        ['{"transflow": "backup", "version": 2}', '{"kind": "account", "name": {}, "role": "admin"}'],
        ['{"transflow": "backup", "version": 2}', '{"kind": "account", "role": "admin", "nam": "Anna"}'],
    ],
)
def test_what_is_no_backup_changes_nothing(store: Store, lines: list[str]) -> None:
    _filled(store)
    with pytest.raises(UnreadableFileError), store.begin() as work:
        restore_lines(work, lines, "backup.jsonl")
    with store.begin() as work:
        assert list(backup_lines(work)) == ['{"transflow": "backup", "version": 2}']


def test_what_others_do_crowds_nothing_out(store: Store, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MOST", 2)
    other = open_store(url, "elsewhere")
    for each in (other, store):
        _filled(each)
        item = _item(each, "d4")
        for number in range(3 if each is other else 1):
            with each.begin() as work:
                record_event(work, item, "claim", "Anna", NOON + number * MINUTE)
                add_comment(work, item, "Anna", NOON + number * MINUTE, "Kā sauc skolu?")
    with store.begin() as work:
        told = {each.verb for each in feed.news(work, feed.Mark()).happenings}
    assert told == {"claim", "comment"}
    other.close()


def test_many_may_begin_a_checkout_at_once(url: str) -> None:
    stores = [open_store(url, "/srv/new") for _ in range(8)]
    start = Barrier(len(stores))

    def begun(store: Store) -> int:
        start.wait()
        with store.begin() as work:
            return work.workspace

    with ThreadPoolExecutor(len(stores)) as together:
        assert len(set(together.map(begun, stores))) == 1
    for each in stores:
        each.close()


def test_workspaces_share_a_database_and_not_their_items(store: Store, url: str) -> None:
    _filled(store)
    other = open_store(url, "elsewhere")
    with other.begin() as work:
        assert listed(work, Wanted(is_any=True)) == ()
    other.close()


@pytest.mark.parametrize("deed", ["claim", "comment", "draft"])
def test_a_workspace_is_begun_when_anything_was_done_in_it(store: Store, url: str, deed: str) -> None:
    _filled(store)
    other = open_store(url, "elsewhere")
    assert _begun(store) == _begun(other) == (False, [])
    item = _item(store, "b2")
    with store.begin() as work:
        if deed == "claim":
            record_event(work, item, "claim", "Anna", NOON)
        elif deed == "comment":
            add_comment(work, item, "Anna", NOON, "Vai 2 vai 3?")
        else:
            keep_draft(work, item, "Anna", NOON, text="The water", based_on=item.version)
    assert (_begun(store), _begun(other)) == ((True, []), (False, ["."]))
    other.close()


def _begun(store: Store) -> tuple[bool, list[str]]:
    with store.begin() as work:
        return is_begun(work), others_begun(work)


@pytest.mark.parametrize("url", ["nonsense", "mongodb://host/x"])
def test_an_address_that_is_none_is_refused_in_a_sentence(url: str) -> None:
    with pytest.raises(TransflowError, match="no address of a database that can be used"):
        open_store(url)


def test_a_file_that_is_no_database_is_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    file.write_text("This is no database at all, though it is long enough to be looked at." * 20)
    with pytest.raises(StoreError, match=r"cannot be opened .*; put its file aside, run transflow sync"):
        open_store(f"sqlite:///{file}")


texts = st.text(max_size=20)
records = st.builds(
    Record,
    key=texts,
    source=texts,
    target=texts,
    state=st.sampled_from(State),
    former=st.none() | st.sampled_from(State),
    change=st.sampled_from(["", "facts", "wording"]),
    note=texts,
    is_pinned=st.booleans(),
)


@given(records)
def test_a_record_survives_its_json(record: Record) -> None:
    assert record_from_json(record_as_json(record)) == record


@given(records, records)
def test_versions_differ_as_texts_and_states_do(one: Record, other: Record) -> None:
    same = all(
        getattr(one, name) == getattr(other, name) for name in ("source", "target", "state", "change", "note")
    )
    assert (version_of(one) == version_of(other)) == same


def test_what_misinforms_comes_first() -> None:
    ordered = [
        Record("k", "s", "t", State.FINAL, conflict="u"),
        Record("k", "s", "t", State.FINAL, change="facts"),
        Record("k", "s", "t", State.FINAL, change="wording"),
        Record("k", "s", "t", State.INITIAL, note="Stilistika"),
        *(Record("k", "s", "t", state) for state in State),
    ]
    assert [urgency(each) for each in ordered] == list(range(9))


def test_a_server_that_never_answers_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "CONNECTING", 1)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"postgresql+psycopg://anna@127.0.0.1:{silent.getsockname()[1]}/press"
        with pytest.raises(StoreError, match=r"cannot be opened \(.*timeout.*\); see that its server runs"):
            open_store(address)


def test_an_address_says_itself_how_long_to_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "CONNECTING", 600)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"postgresql+psycopg://anna@127.0.0.1:{silent.getsockname()[1]}/press?connect_timeout=1"
        with pytest.raises(StoreError, match="timeout"):
            open_store(address)


def test_what_the_database_s_library_says_is_not_on_stderr() -> None:
    lines = (
        "from transflow.store.engine import engine_for",
        "engine_for('sqlite://').pool.logger.error('Error closing cursor')",
    )
    done = subprocess.run(
        [sys.executable, "-c", "\n".join(lines)], check=True, capture_output=True, text=True
    )
    assert done.stderr == ""
