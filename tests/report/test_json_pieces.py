"""A document whose long list comes in pieces, an item a line."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.report.json_pieces import LIST, json_pieces

values = st.recursive(
    st.none() | st.integers() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.slow
@pytest.mark.parametrize(
    "around", [lambda it: it, lambda it: {"a": 1, "b": it, "c": [2]}, lambda it: [{"r": [it]}]]
)
@given(items=st.lists(values, max_size=4))
def test_pieces_joined_are_the_document(around: Any, items: list[Any]) -> None:
    assert json.loads("".join(json_pieces(around(LIST), items))) == around(items)


def test_each_item_has_a_line_of_its_own() -> None:
    written = "".join(json_pieces({"a": {"b": LIST}, "c": 1}, [{"d": [1, 2]}, {"d": []}]))
    assert written.splitlines() == [
        "{",
        ' "a": {',
        '  "b": [',
        '   {"d": [1, 2]},',
        '   {"d": []}',
        "  ]",
        " },",
        ' "c": 1',
        "}",
    ]
