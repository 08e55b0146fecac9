"""One-to-one links between two heaps of documents, and how sure each is."""

from __future__ import annotations

import math
from array import array
from collections.abc import Iterator

from transflow.align.pairing.calibration import COEFFICIENTS
from transflow.align.pairing.evidence import Evidence, Witness
from transflow.align.pairing.graph import Candidate, Graph, Pair
from transflow.align.pairing.heaps import Heap
from transflow.align.pairing.likeness import likeness
from transflow.align.pairing.weights import weighted
from transflow.frozen import Frozen

LEAST = 0.6
NONE = -1
ROUNDS = 3
TIE = 0.03  # a lead that is hardly one
WORTH_A_LOOK = 0.9  # of the likeness of the present partner
FEATURES = ("constant", "cosine", "log cosine", "facts", "lacking", "telling", "lead", "tie", "few")

Values = tuple[float, ...]


class Link(Frozen):
    """Source document and target document by index; `confidence` is the probability that they belong
    together."""

    source: int
    target: int
    confidence: float


class Partners:
    """The links made so far: the partner of each source and of each target, NONE where it has none."""

    def __init__(self, sources: int, targets: int) -> None:
        self.of_sources, self.of_targets = (array("q", [NONE]) * count for count in (sources, targets))
        self._cosines = array("d", [0.0]) * sources

    def link(self, source: int, target: int, cosine: float) -> None:
        """Links a source and a target. Former partners of theirs are not told: whoever links anew links these as
        well."""
        self.of_sources[source], self.of_targets[target], self._cosines[source] = target, source, cosine

    def pair_of(self, source: int) -> Pair:
        """The source, its partner and how alike they are; the source must have a partner."""
        return source, self.of_sources[source], self._cosines[source]

    def __iter__(self) -> Iterator[Pair]:
        """The links, by source."""
        return (self.pair_of(source) for source, target in enumerate(self.of_sources) if target != NONE)


def linked(sources: Heap, targets: Heap, least: float = LEAST) -> Iterator[Link]:
    """The links whose confidence is `least` or more, in the order of the sources. Each document is in one link at most.
    Both heaps must be complete: what a feature weighs depends on how many other documents have it."""
    for (source, target, _), values in observed(sources, targets):
        if (sureness := _confidence(values)) >= least:
            yield Link(source, target, sureness)


def observed(sources: Heap, targets: Heap) -> Iterator[tuple[Pair, Values]]:
    """The best assignment of targets to sources, one to one, however weak its links are: each pair, and the values by
    which its confidence is computed, in the order of `FEATURES`."""
    if not len(sources) or not len(targets):
        return
    of_sources, of_targets, are_facts = weighted(sources, targets)
    graph = Graph(likeness(of_sources, of_targets), len(sources), len(targets), of_sources.room)
    witness = Witness(of_sources, of_targets, are_facts, graph)
    for pair in _improved(_greedy(graph), graph):
        yield pair, _values(pair, graph, witness.evidence(*pair[:2]))


def _greedy(graph: Graph) -> Partners:
    """A first assignment: pairs are taken from the most alike on, and linked where both documents are still free."""
    found = Partners(*graph.size)
    for source, target, cosine in graph.most_alike_first():
        if found.of_sources[source] == found.of_targets[target] == NONE:
            found.link(source, target, cosine)
    return found


def _improved(partners: Partners, graph: Graph) -> Partners:
    """The assignment after links have exchanged their targets wherever the two new pairs are more alike together than
    the two old ones. Near duplicates need it, of which the first assignment may take the wrong one."""
    for _ in range(ROUNDS):
        before = partners.of_sources[:]
        for source, *_ in partners:
            for wanted, cosine in _worth_a_look(partners.pair_of(source), graph):
                _, given, present = partners.pair_of(source)
                rival = partners.of_targets[wanted]
                left = None if rival in (NONE, source) else graph.cosine(rival, given)
                if left is None or cosine + left - present - partners.pair_of(rival)[2] <= 1e-9:
                    continue
                partners.link(source, wanted, cosine)
                partners.link(rival, given, left)
        if partners.of_sources == before:
            break
    return partners


def _worth_a_look(pair: Pair, graph: Graph) -> list[Candidate]:
    """The candidates of the source of a pair that are nearly as alike to it as its present target, or more so."""
    source, _, cosine = pair
    return [each for each in graph.of_source(source) if each[1] > WORTH_A_LOOK * cosine]


def _values(pair: Pair, graph: Graph, evidence: Evidence) -> Values:
    """What speaks for a pair, in the order of `FEATURES`."""
    cosine = pair[2]
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
