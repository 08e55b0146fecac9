"""The two ways in which a table of forms is looked into find the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.terms import indexes
from transflow.terms.indexes import ExactIndex, Hit, is_table, tabled

WORDS = st.lists(
    st.sampled_from(["valsts", "policija", '"vsaa"', "es", "(es)", "1", "a_b"]), min_size=1, max_size=3
)
FORMS = st.lists(WORDS.map(" ".join), max_size=12)
TEXT = st.lists(
    st.sampled_from(["valsts", "policija", '"vsaa"', "es", "(es)", "1", "a_b", "_", ", ", " ", " ", "\0"])
)


def _hits(forms: list[str], text: str) -> list[Hit]:
    index = ExactIndex(tabled((at, frozenset({form})) for at, form in enumerate(forms)))
    return sorted(index.hits(text))


@given(forms=FORMS, text=TEXT.map("".join))
def test_the_automaton_finds_what_the_table_finds(forms: list[str], text: str) -> None:
    with pytest.MonkeyPatch.context() as patch:
        by_words = _hits(forms, text)
        patch.setattr(indexes, "LONG", -1)
        assert _hits(forms, text) == by_words


@pytest.mark.parametrize(
    ("form", "text", "spans"),
    [
        ("valsts policija", "un valsts policija, valsts policijai", [(3, 18)]),
        ("es", "es_ es (es) pies", [(4, 6), (8, 10)]),
        ("(es)", "x (es) (es)x", [(2, 6)]),
        ("es", "", []),
    ],
)
def test_only_whole_words_are_found(form: str, text: str, spans: list[tuple[int, int]]) -> None:
    assert [(start, end) for start, end, _ in _hits([form], text)] == spans


@pytest.mark.parametrize(
    ("value", "is_one"),
    [
        ([{"es": [0]}, {"es": [0, 2]}], True),
        ([{"es": [1]}, {"es": [0, 2]}], False),
        ([{"es": ["0"]}, {}], False),
        ([{"es": [-1]}, {}], False),
        ([{"es": 0}, {}], False),
        ([{}, {"es": [0]}], False),
        ({}, False),
        (None, False),
    ],
)
def test_a_table_from_outside_is_looked_at_first(value: object, is_one: bool) -> None:
    assert is_table(value, claims=1) is is_one
