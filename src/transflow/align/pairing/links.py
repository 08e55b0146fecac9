"""One-to-one links between two heaps of documents, and how sure each is."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator
from dataclasses import dataclass

from transflow.align.pairing.calibration import COEFFICIENTS
from transflow.align.pairing.evidence import Evidence, Witness
from transflow.align.pairing.graph import Graph
from transflow.align.pairing.heaps import Heap
from transflow.align.pairing.likeness import likeness
from transflow.align.pairing.weights import weighted

LEAST = 0.6
NONE = -1
ROUNDS = 3
TIE = 0.03  # a lead that is hardly one
WORTH_A_LOOK = 0.9  # of the likeness of the present partner
FEATURES = ("constant", "cosine", "log cosine", "facts", "lacking", "telling", "lead", "tie", "few")

Values = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Source document and target document by index; `confidence` is the probability that they belong
    together."""

    source: int
    target: int
    confidence: float


def linked(sources: Heap, targets: Heap, least: float = LEAST) -> tuple[Link, ...]:
    """The links that are at least so sure, by source; each document is in one at most. What a document of a
    heap looks like is judged beside the others, so all are needed at once."""
    if not len(sources) or not len(targets):
        return ()
    found = (
        Link(source, target, _confidence(values)) for (source, target), values in observed(sources, targets)
    )
    return tuple(each for each in found if each.confidence >= least)


def observed(sources: Heap, targets: Heap) -> Iterator[tuple[tuple[int, int], Values]]:
    """The best one-to-one assignment, weak links included, with the values of `FEATURES` for each."""
    one, other, are_facts = weighted(sources, targets)
    graph = Graph(likeness(one, other))
    witness = Witness(one, other, are_facts, graph)
    partners = _improved(_greedy(graph), graph)
    return (
        ((source, graph.targets[pair]), _values(pair, graph, witness.evidence(pair)))
        for source, pair in enumerate(partners)
        if pair != NONE
    )


def _greedy(graph: Graph) -> array[int]:
    """The likest pairs first, each document once: by source the number of its pair."""
    partners, taken = (array("q", [NONE]) * size for size in graph.size)
    for pair in graph.likest():
        source, target = graph.sources[pair], graph.targets[pair]
        if partners[source] == taken[target] == NONE:
            partners[source] = taken[target] = pair
    return partners


def _improved(partners: array[int], graph: Graph) -> array[int]:
    """Two links exchange their targets where that makes both together likelier; near duplicates need it."""
    owner = array("q", [NONE]) * graph.size[1]
    for source, pair in enumerate(partners):
        if pair != NONE:
            owner[graph.targets[pair]] = source
    for _ in range(ROUNDS):
        before = partners[:]
        for source, present in enumerate(before):
            for wanted in _worth_a_look(partners[source], graph) if present != NONE else ():
                rival, given = owner[graph.targets[wanted]], graph.targets[partners[source]]
                left = None if rival in (NONE, source) else graph.place(rival, given)
                if left is None or _gain(graph, (wanted, left), (partners[source], partners[rival])) <= 1e-9:
                    continue
                partners[source], partners[rival] = wanted, left
                owner[graph.targets[wanted]], owner[given] = source, rival
        if partners == before:
            break
    return partners


def _worth_a_look(pair: int, graph: Graph) -> list[int]:
    """The candidates of the source of a pair that are about as like it as the target is."""
    enough = WORTH_A_LOOK * graph.cosine[pair]
    return [each for each in graph.of_source(graph.sources[pair]) if graph.cosine[each] > enough]


def _gain(graph: Graph, wanted: tuple[int, int], present: tuple[int, int]) -> float:
    after = graph.cosine[wanted[0]] + graph.cosine[wanted[1]]
    return after - graph.cosine[present[0]] - graph.cosine[present[1]]


def _values(pair: int, graph: Graph, evidence: Evidence) -> Values:
    cosine = graph.cosine[pair]
    lead = max(-0.2, graph.lead(pair))
    few = graph.few
    chosen = 1.0 - few  # where there is no choice, being the best says nothing
    return (
        1.0,
        cosine,
        math.log(max(cosine, 1e-3)),
        evidence.facts,
        math.log1p(evidence.lacking),
        chosen * evidence.telling,
        chosen * lead,
        chosen * math.exp(-max(lead, 0.0) / TIE),
        few,
    )


def _confidence(values: Values) -> float:
    total = sum(COEFFICIENTS[name] * value for name, value in zip(FEATURES, values, strict=True))
    return 1 / (1 + math.exp(-total))
