"""One-to-one links between two heaps of documents, and how sure each is."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from transflow.align.pairing.calibration import COEFFICIENTS
from transflow.align.pairing.heaps import Heap
from transflow.align.pairing.likeness import Likeness, likeness
from transflow.align.vocabulary import Integers

LEAST = 0.6
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
    known = likeness(sources, targets)
    graph = _Graph(known)
    partners = _improved(_greedy(graph), graph)
    return (
        ((source, graph.targets[at]), _values(at, graph, known)) for source, at in sorted(partners.items())
    )


class _Graph:
    """The candidates as a graph, by the number of each pair: its documents and their likeness."""

    def __init__(self, known: Likeness) -> None:
        us, vs, unlike = known.sources, known.targets, -known.cosine
        self.sources, self.targets, self.cosine = us.data, vs.data, known.cosine.data
        self.order = np.lexsort((vs, us, unlike)).data
        self._by_source, self._starts = np.lexsort((vs, unlike, us)).data, _starts(us)
        self._by_target, self._target_starts = np.lexsort((us, unlike, vs)).data, _starts(np.sort(vs))
        self.few = 1.0 / max(1, min(len(np.unique(us)), len(np.unique(vs))))

    def of_source(self, source: int) -> memoryview:
        """The pairs of a source document, the likest first."""
        return self._by_source[self._starts[source] : self._starts[source + 1]]

    def of_target(self, target: int) -> memoryview:
        """The pairs of a target document, the likest first."""
        return self._by_target[self._target_starts[target] : self._target_starts[target + 1]]

    def place(self, source: int, target: int) -> int | None:
        """The number of a pair; None where the two are no candidates of one another."""
        end = self._starts[source + 1]
        at = bisect_left(self.targets, target, self._starts[source], end)
        return at if at < end and self.targets[at] == target else None

    def lead(self, pair: int) -> float:
        """How far a pair is ahead of the next best candidate of either, as a share of its likeness."""
        own = self.cosine[pair]
        next_best = (*self.of_source(self.sources[pair])[:2], *self.of_target(self.targets[pair])[:2])
        rivals = [self.cosine[each] for each in next_best if each != pair]
        return (own - max(rivals, default=0.0)) / max(own, 1e-9)


def _starts(documents: Integers) -> memoryview:
    """Where the pairs of each document start in an ascending list, and where they end."""
    most = int(documents[-1]) if len(documents) else -1
    return np.searchsorted(documents, np.arange(most + 2)).data


def _greedy(graph: _Graph) -> dict[int, int]:
    """The likest pairs first, by source, each document once."""
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for pair in graph.order:
        source, target = graph.sources[pair], graph.targets[pair]
        if source not in partners and target not in taken:
            partners[source] = pair
            taken.add(target)
    return partners


def _improved(partners: dict[int, int], graph: _Graph) -> dict[int, int]:
    """Two links exchange their targets where that makes both together likelier; near duplicates need it."""
    owner = {graph.targets[pair]: source for source, pair in partners.items()}
    for _ in range(ROUNDS):
        before = dict(partners)
        for source in sorted(partners):
            for wanted in _worth_a_look(partners[source], graph):
                rival, given = owner.get(graph.targets[wanted], source), graph.targets[partners[source]]
                left = None if rival == source else graph.place(rival, given)
                if left is None or _gain(graph, (wanted, left), (partners[source], partners[rival])) <= 1e-9:
                    continue
                partners[source], partners[rival] = wanted, left
                owner[graph.targets[wanted]], owner[given] = source, rival
        if partners == before:
            break
    return partners


def _worth_a_look(pair: int, graph: _Graph) -> list[int]:
    """The candidates of the source of a pair that are about as like it as the target is."""
    enough = WORTH_A_LOOK * graph.cosine[pair]
    return [each for each in graph.of_source(graph.sources[pair]) if graph.cosine[each] > enough]


def _gain(graph: _Graph, wanted: tuple[int, int], present: tuple[int, int]) -> float:
    after = graph.cosine[wanted[0]] + graph.cosine[wanted[1]]
    return after - graph.cosine[present[0]] - graph.cosine[present[1]]


def _values(pair: int, graph: _Graph, known: Likeness) -> Values:
    cosine = graph.cosine[pair]
    lead = max(-0.2, graph.lead(pair))
    facts, lacking, telling = (float(each[pair]) for each in (known.facts, known.lacking, known.telling))
    few = graph.few
    chosen = 1.0 - few  # where there is no choice, being the best says nothing
    return (
        1.0,
        cosine,
        math.log(max(cosine, 1e-3)),
        facts,
        math.log1p(lacking),
        chosen * telling,
        chosen * lead,
        chosen * math.exp(-max(lead, 0.0) / TIE),
        few,
    )


def _confidence(values: Values) -> float:
    total = sum(COEFFICIENTS[name] * value for name, value in zip(FEATURES, values, strict=True))
    return 1 / (1 + math.exp(-total))
