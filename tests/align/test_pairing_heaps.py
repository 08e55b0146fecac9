"""Many sketches in little memory."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.align.pairing import Heap, Sketch, Sketches, ascending, heaps, likeness
from transflow.align.pairing.graph import Graph
from transflow.align.pairing.weights import weighted


def sketch(features: dict[int, float]) -> Sketch:
    named = sorted(features.items())
    return Sketch(
        np.array([name for name, _ in named], np.int64), np.array([each for _, each in named], np.float64)
    )


def strengths(heap: Heap, *documents: int) -> list[float]:
    found: list[float] = heap.strengths[heap.rows(np.array(documents))[:, 1]].tolist()
    return found


SKETCHES = st.lists(
    st.dictionaries(st.integers(0, 40), st.sampled_from((0.5, 1.0, 2.0)), max_size=8).map(sketch), max_size=8
)


@given(SKETCHES, SKETCHES)
@settings(max_examples=50, deadline=None)
def test_a_heap_gives_back_what_was_put_in(one: list[Sketch], other: list[Sketch]) -> None:
    for heap, side in zip(heaps(one, other), (one, other), strict=True):
        assert len(heap) == len(side)
        for document, expected in enumerate(side):
            assert strengths(heap, document) == expected.strengths.tolist()
            assert len(set(heap.rows(np.array([document]))[:, 0].tolist())) == len(expected.features)


@given(SKETCHES, SKETCHES)
@settings(max_examples=50, deadline=None)
def test_each_feature_finds_the_documents_that_hold_it(one: list[Sketch], other: list[Sketch]) -> None:
    ours, _, are_facts = weighted(*heaps(one, other))
    index = ours.index()
    holders = [
        {document for document in range(len(one)) if feature in ours.entries(np.array([document])).features}
        for feature in range(len(are_facts))
    ]
    for feature, expected in enumerate(holders):
        found, weights = ours.holders(np.array([feature]), index)
        assert set(found.tolist()) == expected
        assert len(weights) == len(expected)


def test_heaps_share_the_numbers_of_features_and_take_any_of_the_documents() -> None:
    sketches = Sketches()
    numbers = [sketches.add(sketch({3: 1.0, at: 2.0})) for at in (4, 6, 8)]
    heap = Heap(sketches, numbers[1:])
    assert strengths(heap, 0, 1) == [1.0, 2.0, 1.0, 2.0]
    assert heap.counts(4).tolist() == [2, 0, 1, 1]
    assert sketches.are_facts().tolist() == [True, False, False, False]


def test_documents_can_be_added_after_a_heap_was_made() -> None:
    sketches = Sketches()
    first = Heap(sketches, [sketches.add(sketch({2: 1.0}))])
    second = Heap(sketches, [0, sketches.add(sketch({2: 2.0}))])
    assert strengths(first, 0) == [1.0]
    assert strengths(second, 0, 1) == [1.0, 2.0]


@pytest.mark.parametrize("documents", [([], []), ([{}], [{1: 1.0}]), ([{1: 1.0}, {}], [{}])])
def test_empty_documents_weigh_next_to_nothing(
    documents: tuple[list[dict[int, float]], list[dict[int, float]]],
) -> None:
    ours, _, _ = weighted(*heaps(*([sketch(each) for each in side] for side in documents)))
    assert (ours.norms > 0).all()


def test_candidates_are_the_same_in_however_many_runs_they_were_sorted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    sides = [[sketch({2: 1.0, 5 + at % 7: 1.0, 20 + at: 1.0}) for at in range(count)] for count in (14, 11)]
    one, other, _ = weighted(*heaps(*sides))
    expected = [*likeness.likeness(one, other)]
    monkeypatch.setattr(ascending, "RUN", 5)
    monkeypatch.setattr(ascending, "BLOCK", 2)
    found = [*likeness.likeness(one, other)]
    pairs = [pair[:2] for pair in found]
    assert pairs == sorted(set(pairs))
    assert found == expected


@given(st.lists(st.tuples(st.integers(0, 9), st.floats(-1, 1), st.integers(0, 9)), max_size=30))
@settings(max_examples=50, deadline=None)
def test_rows_come_in_order_as_often_as_they_are_asked_for(rows: list[tuple[int, float, int]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ascending, "RUN", 4)
        patch.setattr(ascending, "BLOCK", 3)
        sorting = ascending.Ascending("u4,f8,u4", BytesIO())
        for count, row in enumerate(rows):
            assert len([*sorting]) == count
            sorting.add(row)
        assert [*sorting] == [*sorting] == sorted(rows)


@given(st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.floats(0, 1), max_size=12))
@settings(max_examples=50, deadline=None)
def test_a_graph_knows_the_candidates_of_each_document(known: dict[tuple[int, int], float]) -> None:
    graph = Graph(((*pair, cosine) for pair, cosine in sorted(known.items())), 5, 5, BytesIO)
    assert sorted(graph.most_alike_first()) == sorted((*pair, cosine) for pair, cosine in known.items())
    assert [cosine for _, _, cosine in graph.most_alike_first()] == sorted(known.values(), reverse=True)
    for one in range(5):
        ahead = {target: cosine for (source, target), cosine in known.items() if source == one}
        back = {source: cosine for (source, target), cosine in known.items() if target == one}
        for found, expected in ((graph.of_source(one), ahead), (graph.of_target(one), back)):
            assert dict(found) == expected
            assert [cosine for _, cosine in found] == sorted(expected.values(), reverse=True)
        assert [graph.cosine(one, other) for other in range(5)] == [ahead.get(other) for other in range(5)]
