"""One-to-one links between two heaps of documents, and how sure each is."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from transflow.align.pairing.calibration import COEFFICIENTS
from transflow.align.pairing.likeness import Likeness, likeness
from transflow.align.pairing.sketches import Sketch

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


def linked(sources: Sequence[Sketch], targets: Sequence[Sketch], least: float = LEAST) -> tuple[Link, ...]:
    """The links that are at least so sure, by source; each document is in one at most. What a document of a
    heap looks like is judged beside the others, so all are needed at once."""
    if not sources or not targets:
        return ()
    found = [
        Link(source, target, _confidence(values)) for (source, target), values in observed(sources, targets)
    ]
    return tuple(each for each in found if each.confidence >= least)


def observed(sources: Sequence[Sketch], targets: Sequence[Sketch]) -> list[tuple[tuple[int, int], Values]]:
    """The best one-to-one assignment, weak links included, with the values of `FEATURES` for each."""
    known = likeness(sources, targets)
    graph = _Graph(known)
    partners = _improved(_greedy(graph), graph)
    return [(pair, _values(pair, graph, known)) for pair in sorted(partners.items())]


class _Graph:
    """The candidates as a graph: their likeness, and the neighbours of each document, the likest first."""

    def __init__(self, known: Likeness) -> None:
        pairs = list(zip(known.sources.tolist(), known.targets.tolist(), strict=True))
        self.place = {pair: at for at, pair in enumerate(pairs)}
        self.cosine: list[float] = known.cosine.tolist()
        self.order = sorted(pairs, key=lambda pair: (-self.cosine[self.place[pair]], pair))
        self.of_source: dict[int, list[int]] = {}
        self.of_target: dict[int, list[int]] = {}
        for source, target in self.order:
            self.of_source.setdefault(source, []).append(target)
            self.of_target.setdefault(target, []).append(source)

    def likeness(self, source: int, target: int) -> float:
        """None at all where the two are no candidates of one another."""
        at = self.place.get((source, target))
        return 0.0 if at is None else self.cosine[at]

    def lead(self, source: int, target: int) -> float:
        """How far the pair is ahead of the next best candidate of either, as a share of its likeness."""
        own = self.likeness(source, target)
        rivals = [self.likeness(source, each) for each in self.of_source[source][:2] if each != target]
        rivals += [self.likeness(each, target) for each in self.of_target[target][:2] if each != source]
        return (own - max(rivals, default=0.0)) / max(own, 1e-9)


def _greedy(graph: _Graph) -> dict[int, int]:
    """The likest pairs first, each document once."""
    partners: dict[int, int] = {}
    taken: set[int] = set()
    for source, target in graph.order:
        if source not in partners and target not in taken:
            partners[source] = target
            taken.add(target)
    return partners


def _improved(partners: dict[int, int], graph: _Graph) -> dict[int, int]:
    """Two links exchange their targets where that makes both together likelier; near duplicates need it."""
    owner = {target: source for source, target in partners.items()}
    for _ in range(ROUNDS):
        before = dict(partners)
        for source in sorted(partners):
            for wanted in _worth_a_look(source, partners[source], graph):
                rival, given = owner.get(wanted), partners[source]
                if rival is None or rival == source or _gain(graph, source, wanted, rival, given) <= 1e-9:
                    continue
                partners[source], partners[rival] = wanted, given
                owner[wanted], owner[given] = source, rival
        if partners == before:
            break
    return partners


def _worth_a_look(source: int, target: int, graph: _Graph) -> list[int]:
    enough = WORTH_A_LOOK * graph.likeness(source, target)
    return [each for each in graph.of_source[source] if graph.likeness(source, each) > enough]


def _gain(graph: _Graph, source: int, wanted: int, rival: int, given: int) -> float:
    if (rival, given) not in graph.place:
        return 0.0
    after = graph.likeness(source, wanted) + graph.likeness(rival, given)
    return after - graph.likeness(source, given) - graph.likeness(rival, wanted)


def _values(pair: tuple[int, int], graph: _Graph, known: Likeness) -> Values:
    at = graph.place[pair]
    cosine = graph.cosine[at]
    lead = max(-0.2, graph.lead(*pair))
    facts, lacking, telling = (float(each[at]) for each in (known.facts, known.lacking, known.telling))
    few = 1.0 / min(len(graph.of_source), len(graph.of_target))
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
