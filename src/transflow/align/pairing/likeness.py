"""How alike the documents of two heaps are. Rare features find the few candidates of each document, so that the
work grows with the number of documents and not with that of their pairs."""

from __future__ import annotations

import heapq
import itertools
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np

from transflow.align.pairing.heaps import Numbers
from transflow.align.pairing.weights import Entries, Weighted
from transflow.align.vocabulary import Floats, Integers

BUDGET = 3000  # entries of the index that are looked at for one document
MOST_CANDIDATES = 10
RUN = 1 << 16  # numbers that are sorted at once
BLOCK = 1 << 10  # numbers that are read at once
NUMBER = 8  # bytes


@dataclass(frozen=True)
class Likeness:
    """Pairs of documents that may belong together, by source and target, and how alike they are."""

    sources: Numbers
    targets: Numbers
    cosine: Floats


def likeness(one: Weighted, other: Weighted) -> Likeness:
    """The candidates of all documents of both sides, and how alike they are."""
    sources, targets = array("I"), array("I")
    for source, target in _found(one, other):
        sources.append(source)
        targets.append(target)
    us, vs = (np.array(side, np.uint32) for side in (sources, targets))
    return Likeness(us, vs, _cosines(one, other, us, vs))


def _found(one: Weighted, other: Weighted) -> Iterator[tuple[int, int]]:
    """The pairs of a document and a candidate of it, ascending, each once."""
    width = len(other)
    ahead = (document * width + each for document, found in _candidates(one, other) for each in sorted(found))
    back = (each * width + document for document, found in _candidates(other, one) for each in found)
    for pair, _ in itertools.groupby(heapq.merge(ahead, *_runs(back, other.room()))):
        yield divmod(pair, width)


def _runs(numbers: Iterator[int], stream: BinaryIO) -> list[Iterator[int]]:
    """The numbers in some ascending runs, which lie in a stream."""
    sizes = []
    while run := sorted(itertools.islice(numbers, RUN)):
        stream.write(array("q", run).tobytes())
        sizes.append(len(run))
    return [_read(stream, at * RUN, at * RUN + size) for at, size in enumerate(sizes)]


def _read(stream: BinaryIO, start: int, end: int) -> Iterator[int]:
    """The numbers of a stream from one place to another."""
    for at in range(start, end, BLOCK):
        stream.seek(at * NUMBER)
        yield from array("q", stream.read((min(at + BLOCK, end) - at) * NUMBER))


def _candidates(one: Weighted, other: Weighted) -> Iterator[tuple[int, list[int]]]:
    """Each document with the documents of the other side that share the most of its rarest features."""
    index = other.index()
    for document in range(len(one)):
        own = one.entries(np.array([document]))
        sizes = index.counts[own.features]
        rarest = np.argsort(sizes, kind="stable")
        rarest = rarest[np.cumsum(sizes[rarest]) <= BUDGET]
        holders, weights = other.holders(own.features[rarest], index)
        gains = np.repeat(own.weights[rarest], sizes[rarest]) * weights
        found, place = np.unique(holders, return_inverse=True)
        worth = np.bincount(place, gains, len(found)) / other.norms[found]
        yield document, found[np.argsort(-worth, kind="stable")[:MOST_CANDIDATES]].tolist()


def _cosines(one: Weighted, other: Weighted, us: Numbers, vs: Numbers) -> Floats:
    """The cosine of each pair; `us` ascends."""
    own, found = np.zeros(one.width), np.zeros(len(us))
    for run in _by_document(us):
        mine, theirs = one.entries(us[run][:1]), other.entries(vs[run])
        norms = one.norms[us[run.start]] * other.norms[vs[run]]
        found[run] = _sums(products(mine, theirs, own), theirs.starts) / norms
    return found


def _by_document(documents: Numbers) -> Iterator[slice]:
    """Runs of one document in an ascending list."""
    borders = np.flatnonzero(np.diff(documents)) + 1
    edges = [0, *borders.tolist(), len(documents)]
    return (slice(first, last) for first, last in itertools.pairwise(edges) if last > first)


def products(mine: Entries, theirs: Entries, own: Floats) -> Floats:
    """For each of their entries, its weight times that of the same feature of ours; `own` is zero for every feature,
    and is so again."""
    own[mine.features] = mine.weights
    found: Floats = own[theirs.features] * theirs.weights
    own[mine.features] = 0.0
    return found


def _sums(values: Floats, starts: Integers) -> Floats:
    """Sums of the stretches that start there; none is empty but those of documents without features."""
    totals = np.concatenate([[0.0], np.cumsum(values)])
    ends = np.append(starts[1:], len(values))
    found: Floats = totals[ends] - totals[starts]
    return found
