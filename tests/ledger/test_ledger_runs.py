"""Texts in a row that read together as another does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from transflow.ledger.runs import Runs

FORMS = st.lists(st.text("ab", max_size=4).map(tuple), max_size=8)


@given(FORMS, st.text("ab", min_size=1, max_size=6).map(tuple))
def test_all_runs_are_found_in_order(forms: list[tuple[str, ...]], wanted: tuple[str, ...]) -> None:
    spans = [(start, end) for start in range(len(forms)) for end in range(start + 1, len(forms) + 1)]
    assert [*Runs(forms).reading(wanted)] == [
        (*range(start, end),)
        for start, end in spans
        if all(forms[start:end]) and sum(forms[start:end], ()) == wanted
    ]


def test_what_was_taken_is_in_no_run() -> None:
    runs = Runs([("a",), ("b",), ("a",), ("b",)])
    runs.take((1,))
    runs.take((1,))
    assert [*runs.reading(("a", "b"))] == [(2, 3)]
    assert [*runs.reading(("a",))] == [(0,), (2,)]
