"""Items, claims, history and backup on a real database."""

import multiprocessing
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from threading import Barrier

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select, text
from sqlalchemy.exc import DatabaseError

from tests.store.filled import MINUTE, NOON, RECORDS, fill, item_of, keys_of
from transflow.model import Ledger, Record, State
from transflow.store import Store, feed, open_store
from transflow.store.claims import LEASE, claim, claim_next, held, holder, release, renew
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
from transflow.store.values import record_as_json, record_from_json, urgency, version_of
from transflow.store.workspaces import is_begun, others_begun
from transflow.text.normalise import text_hash


def test_items_of_some_releases_are_read_while_they_are_claimed(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("transflow.store.items.FEW", 2)
    fill(store)
    with store.begin() as work:
        take_in(work, "translations/vejs.en.po", "1", Ledger("vejs", "lv", "en", (Record("f6", "Vējš"),)))
        assert [*listed_among(work, Wanted(is_any=True), {("pludi", "lv")})] == []
        taken = []
        for each in listed_among(work, Wanted(is_any=True), {("pludi", "en")}):
            assert claim(work, each, "Anna", NOON)
            taken.append(each.record.key)
            if len(taken) == 4:
                break
    assert taken == keys_of(store, Wanted(release="pludi", is_any=True))[:4]
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
    fill(store)
    assert keys_of(store, wanted) == keys
    with store.begin() as work:
        assert counted(work, wanted) == len(keys)


def test_a_name_is_a_key_or_the_beginning_of_one_with_its_place(store: Store) -> None:
    fill(store)
    with store.begin() as work:
        take_in(work, "translations/x.en.po", "1", Ledger("x/y", "lv", "en", (RECORDS[0],)))
        assert [each.name for each in named(work, "a1")] == ["pludi/en/a1", "x/y/en/a1"]
        assert [each.name for each in named(work, "x/y/en/a1")] == ["x/y/en/a1"]
        assert [each.name for each in named(work, "pludi/a")] == ["pludi/en/a1"]
        assert named(work, "nav") == ()


def test_a_changed_ledger_keeps_claims_and_earlier_texts(store: Store) -> None:
    fill(store)
    before = item_of(store, "d4")
    with store.begin() as work:
        claim(work, before, "Anna", NOON)
    fill(store, (Record("d4", "Ķekavā atvērta skola.", "A school is closed in Ķekava.", State.INITIAL),))
    after = item_of(store, "d4")
    assert after.claimed_by == "Anna"
    with store.begin() as work:
        assert texts_at(work, after, before.version) == (before.record.source, before.record.target)
        assert texts_at(work, after, after.version) == (after.record.source, after.record.target)
        assert texts_at(work, after, "nothing") is None
    assert keys_of(store, Wanted(is_any=True)) == ["d4"]


def test_an_item_comes_back_with_its_branch(store: Store) -> None:
    fill(store)
    with store.begin() as work:
        add_comment(work, named(work, "d4")[0], "Anna", NOON, "Kā sauc skolu?")
        forget_ledger(work, "translations/pludi.en.po", "pludi", "en")
        assert dict(known_ledgers(work)) == {}
        assert listed(work, Wanted(is_any=True)) == ()
    fill(store)
    with store.begin() as work:
        assert [each.text for each in comments(work, named(work, "d4")[0])] == ["Kā sauc skolu?"]


def test_next_hands_out_each_open_item_once(store: Store) -> None:
    fill(store)
    with store.begin() as work:
        given = [claim_next(work, Wanted(), by, NOON) for by in ("Anna", "Jānis", "Anna", "Anna")]
    assert [each.record.key if each else None for each in given] == ["b2", "c3", "d4", None]
    with store.begin() as work:
        assert {each.record.key for each in held(work, "Anna", NOON)} == {"b2", "d4"}


def test_a_lease_runs_out_and_activity_renews_it(store: Store) -> None:
    fill(store)
    item = item_of(store, "b2")
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
    fill(store, tuple(Record(f"k{number}", f"Rindkopa {number}.") for number in range(items)))
    store.close()
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as workers:
        first, second = workers.map(_take_all, (url, url), ("Anna", "Jānis"))
    assert len(first) + len(second) == items
    assert len({*first, *second}) == items


def test_events_are_pending_until_settled_and_never_change(store: Store) -> None:
    fill(store)
    item = item_of(store, "d4")
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
    fill(store)
    item = item_of(store, "d4")
    with store.begin() as work:
        keep_draft(work, item, "Anna", NOON, text="One", based_on="v1")
        keep_draft(work, item, "Jānis", NOON + MINUTE, text="Two", based_on="v1")
        keep_draft(work, item, "Anna", NOON + 2 * MINUTE, text="Three", based_on="v2")
        assert [(each.by, each.text) for each in drafts(work, item)] == [("Jānis", "Two"), ("Anna", "Three")]
        drop_draft(work, item, "Anna")
        assert [each.by for each in drafts(work, item)] == ["Jānis"]


def test_an_acceptance_speaks_of_texts(store: Store) -> None:
    fill(store)
    item = item_of(store, "a1")
    with store.begin() as work:
        accepted(work, item, "Anna", NOON)
        found = work.session.scalars(select(AcceptanceRow)).one()
        assert (found.source_hash, found.target_hash) == (
            text_hash("Pludi  Daugavā"),
            text_hash("Floods on the Daugava"),
        )
        assert (found.release, found.language, found.state, found.by) == ("pludi", "en", "reviewed", "Anna")


def test_what_others_do_crowds_nothing_out(store: Store, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feed, "MOST", 2)
    other = open_store(url, "elsewhere")
    for each in (other, store):
        fill(each)
        item = item_of(each, "d4")
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
    fill(store)
    other = open_store(url, "elsewhere")
    with other.begin() as work:
        assert listed(work, Wanted(is_any=True)) == ()
    other.close()


@pytest.mark.parametrize("deed", ["claim", "comment", "draft"])
def test_a_workspace_is_begun_when_anything_was_done_in_it(store: Store, url: str, deed: str) -> None:
    fill(store)
    other = open_store(url, "elsewhere")
    assert _begun(store) == _begun(other) == (False, [])
    item = item_of(store, "b2")
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
