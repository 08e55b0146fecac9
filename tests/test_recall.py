"""Which units of a memory match a text, and in which order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.model import State
from transflow.recall import MemoryUnit, Query, likeness_of, matches, stems
from transflow.text.normalise import text_hash

BUDGET = "Valdība atbalstīja budžeta projektu."
ACCEPTED = "The Government supported the draft budget."


def unit(source: str, target: str, **more: str) -> MemoryUnit:
    return MemoryUnit("lv", "en", source, target, **more)  # type: ignore[arg-type]


def asked(text: str, before: str = "", after: str = "") -> Query:
    return Query(text, "lv", "en", before, after)


def test_the_same_text_between_the_same_neighbours_comes_first() -> None:
    near = (text_hash("Pirms."), text_hash("Pēc."))
    found = matches(
        asked(BUDGET, *near),
        [unit(BUDGET, "Other words."), unit(BUDGET, ACCEPTED, before=near[0], after=near[1])],
    )
    assert [(each.kind, each.unit.target) for each in found] == [
        ("context", ACCEPTED),
        ("exact", "Other words."),
    ]


def test_other_endings_cost_less_than_other_words() -> None:
    declined = likeness_of(
        "Valdība atbalstīja budžeta projektu.", "Valdība atbalsta budžeta projektus.", "lv"
    )
    another = likeness_of("Valdība atbalstīja budžeta projektu.", "Valdība noraidīja likuma projektu.", "lv")
    assert declined > 80 > another


def test_what_differs_is_marked() -> None:
    (found,) = matches(asked("Valdība noraidīja budžeta projektu."), [unit(BUDGET, ACCEPTED)])
    assert found.kind == "fuzzy"
    assert [each.text for each in found.diff if each.kind == "-"] == ["atbalstīja"]
    assert [each.text for each in found.diff if each.kind == "+"] == ["noraidīja"]


def test_a_text_that_is_not_the_same_is_never_exact() -> None:
    (found,) = matches(asked("Valdība atbalstīja budžeta projektu!"), [unit(BUDGET, ACCEPTED)])
    assert (found.kind, found.likeness) == ("fuzzy", 99)


def test_of_equal_translations_only_the_best_is_shown() -> None:
    found = matches(
        asked(BUDGET), [unit("Valdība noraida budžeta projektu.", ACCEPTED), unit(BUDGET, ACCEPTED)]
    )
    assert [each.kind for each in found] == ["exact"]


def test_the_best_comes_first_though_its_translation_was_given_to_a_worse_one_too() -> None:
    near, far = "Valdība atbalstīja likuma projektu.", "Valdība noraida budžeta projektu."
    found = matches(asked(BUDGET), [unit(BUDGET, ACCEPTED), unit(near, "Near."), unit(far, ACCEPTED)])
    assert [each.unit.target for each in found] == [ACCEPTED, "Near."]


def test_what_is_final_goes_before_what_is_translated() -> None:
    found = matches(
        asked(BUDGET),
        [unit(BUDGET, "A"), MemoryUnit("lv", "en", BUDGET, "B", state=State.FINAL)],
    )
    assert [each.unit.target for each in found] == ["B", "A"]


@pytest.mark.parametrize("text", ["", "…", "„ ”"])
def test_texts_without_words_match_nothing_fuzzily(text: str) -> None:
    assert matches(asked(text), [unit(BUDGET, ACCEPTED)]) == []


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_symmetric_and_within_bounds(one: str, other: str) -> None:
    assert likeness_of(one, other, "lv") == likeness_of(other, one, "lv")
    assert 0 <= likeness_of(one, other, "lv") <= 99


def test_stems_fold_cases() -> None:
    assert stems("Valsts robežsardzei", "lv") == stems("valsts robežsardze", "lv")
