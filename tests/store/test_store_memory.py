"""The memory in the store, on SQLite and on PostgreSQL."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import event

from transflow.model import Ledger
from transflow.recall import MemoryUnit, Query
from transflow.store import Store, Work, memory, open_store
from transflow.store.items import take_in
from transflow.store.memory import (
    candidates,
    concordance,
    forget,
    note_file,
    outdated_files,
    remember,
    remembered_files,
    settle_counts,
    units,
)

GUARD = MemoryUnit(
    "lv",
    "en",
    "Robežsardze aizturēja trīs cilvēkus.",
    "The Border Guard detained three people.",
    origin="a/en",
)
FIRE = MemoryUnit("lv", "en", "Ugunsgrēkā cieta ēkas jumts.", "The fire damaged the roof.", origin="b/en")


@pytest.fixture
def store(url: str) -> Store:
    return open_store(url)


def asked(text: str) -> Query:
    return Query(text, "lv", "en")


def test_units_are_remembered_once(store: Store) -> None:
    with store.begin() as work:
        assert remember(work, [GUARD, FIRE, GUARD]) == 2
        assert remember(work, [GUARD]) == 0
        assert len([*units(work)]) == 2
        assert set(units(work)) == {GUARD, FIRE}


def test_candidates_are_found_in_another_case(store: Store) -> None:
    with store.begin() as work:
        remember(work, [GUARD, FIRE])
        assert candidates(work, asked("Robežsardzi sauc, ja redz cilvēkus pie robežas.")) == [GUARD]
        assert candidates(work, asked(FIRE.source)) == [FIRE]
        assert candidates(work, Query(GUARD.source, "en", "lv")) == []


def test_concordance_asks_for_all_words(store: Store) -> None:
    with store.begin() as work:
        remember(work, [GUARD, FIRE])
        assert concordance(work, "ēkai jumtu", asked(""), 10) == [FIRE]
        assert concordance(work, "ēka robežsardze", asked(""), 10) == []
        assert concordance(work, "„”", asked(""), 10) == []


def test_what_is_forgotten_is_found_no_more(store: Store) -> None:
    with store.begin() as work:
        remember(work, [GUARD, FIRE])
        assert forget(work, "a/en") == 1
        assert candidates(work, asked(GUARD.source)) == []
        assert concordance(work, "aizturēja", asked(""), 10) == []


@pytest.mark.parametrize(
    "text", ["'; DROP TABLE memory; --", '" OR 1', "a & | ! ( ) : * <->", "NEAR(a b)", "\\'"]
)
def test_words_are_never_taken_for_a_query(store: Store, text: str) -> None:
    with store.begin() as work:
        remember(work, [GUARD])
        candidates(work, asked(text))
        concordance(work, text, asked(""), 10)
        assert len([*units(work)]) == 1


def test_files_are_noted_with_their_stamp(store: Store) -> None:
    with store.begin() as work:
        note_file(work, "translations/a.en.po", "1")
        note_file(work, "translations/a.en.po", "2")
        assert dict(remembered_files(work)) == {"translations/a.en.po": "2"}
        note_file(work, "translations/a.en.po", "")
        assert dict(remembered_files(work)) == {}


def test_files_come_in_the_order_of_python(store: Store) -> None:
    names = ["b-1.po", "B.po", "b/2.po", "a.po", "ā.po", "b_1.po"]
    with store.begin() as work:
        for name in names:
            note_file(work, name, "1")
        assert [name for name, _ in remembered_files(work)] == sorted(names)


COMMON = ("ministrs", "valdība", "likums", "sēde", "jautājums")


@pytest.fixture
def crowd(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Texts of which each word is in more than are looked at; these are fewer than in a real memory."""
    monkeypatch.setattr(memory, "MANY", 200)
    return [f"{COMMON[at % 5]} {COMMON[(at // 5) % 5]} {at}" for at in range(600)]


def test_of_many_units_with_common_words_the_most_alike_are_candidates(
    store: Store, crowd: list[str]
) -> None:
    """Every word is in hundreds of units; all of them together are in one."""
    many = [MemoryUnit("lv", "en", text, f"{at}") for at, text in enumerate(crowd)]
    whole = MemoryUnit("lv", "en", "Valdība sēdē likuma jautājumu uzdod ministram.", "The Government asks.")
    with store.begin() as work:
        remember(work, [*many[:300], whole, *many[300:]])
        settle_counts(work)
        assert candidates(work, asked("Ministrs valdības sēdē uzdod likuma jautājumus."))[0] == whole


def test_the_same_sentence_about_other_people_is_a_candidate(store: Store, crowd: list[str]) -> None:
    others = ("Jānis Bērziņš dzīvo Rēzeknē.", "Pēteris Ozols dzīvo Liepājā.")
    said = "Valdības sēdē ministrs {} uzdeva jautājumu par likumu."
    with store.begin() as work:
        texts = (*crowd, *others, said.format("Jānis Bērziņš Rēzeknē"))
        remember(work, (MemoryUnit("lv", "en", each, f"{at}") for at, each in enumerate(texts)))
        settle_counts(work)
        found = [each.source for each in candidates(work, asked(said.format("Pēteris Ozols Liepājā")))]
    assert said.format("Jānis Bērziņš Rēzeknē") in found


def word(number: int) -> str:
    return "".join("bdfgklmnpr"[int(digit)] + "a" for digit in str(number)) + "niek"


def test_postgresql_finds_words_by_its_index(store: Store) -> None:
    with store.begin() as work:
        remember(work, (MemoryUnit("lv", "en", f"{word(at)} {word(at + 9)}", f"{at}") for at in range(5000)))
        settle_counts(work)
        plans = plans_of(work, asked(f"{word(17)} {word(26)}"))
        is_postgres = work.session.get_bind().dialect.name == "postgresql"
    assert any("Bitmap Index Scan on ix_memory_words" in plan for plan in plans) is is_postgres


def plans_of(work: Work, query: Query) -> list[str]:
    """How the database carries out each statement by which `candidates` finds units."""
    asked_of_it: list[tuple[str, Any]] = []
    connection = work.session.connection()

    def note(_: object, __: object, statement: str, parameters: Any, *___: object) -> None:
        asked_of_it.append((statement, parameters))

    event.listen(connection, "before_cursor_execute", note)
    candidates(work, query)
    event.remove(connection, "before_cursor_execute", note)
    explained = (connection.exec_driver_sql(f"EXPLAIN {said}", values) for said, values in asked_of_it)
    return ["\n".join(map(str, plan)) for plan in explained]


def test_ledgers_that_the_queue_knows_better_are_outdated(store: Store) -> None:
    with store.begin() as work:
        for name in ("a", "b"):
            take_in(work, f"translations/{name}.en.po", "1", Ledger(name, "lv", "en"))
        assert outdated_files(work, 9) == {"translations/a.en.po": "1", "translations/b.en.po": "1"}
        assert len(outdated_files(work, 1)) == 1
        note_file(work, "translations/a.en.po", "1")
        note_file(work, "translations/gone.en.po", "1")
        take_in(work, "translations/b.en.po", "2", Ledger("b", "lv", "en"))
        assert outdated_files(work, 9) == {"translations/gone.en.po": "", "translations/b.en.po": "2"}
