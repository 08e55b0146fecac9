"""Stretches of a text in order answer as all of them, looked at one by one."""

from hypothesis import given
from hypothesis import strategies as st

from transflow.text.spans import Spans, covering, is_covered

PLACES = st.integers(0, 30)
STRETCHES = st.tuples(PLACES, PLACES).map(lambda ends: (min(ends), max(ends)))


@given(STRETCHES, st.lists(STRETCHES, max_size=30))
def test_any_that_has_a_part_of_a_stretch(place: tuple[int, int], spans: list[tuple[int, int]]) -> None:
    expected = any(first < place[1] and place[0] < last for first, last in spans)
    assert is_covered(*place, spans) == Spans(spans).touch(*place) == covering(spans)(*place) == expected


@given(STRETCHES, st.lists(STRETCHES, max_size=30))
def test_one_that_has_all_of_a_stretch(place: tuple[int, int], spans: list[tuple[int, int]]) -> None:
    expected = any(first <= place[0] and place[1] <= last for first, last in spans)
    assert Spans(spans).hold(*place) == expected
