"""Word translations learned from texts that are already lined up: IBM model 1 (Brown et al. 1993) on the stems of
beads, both ways. Where no lexicon is known, a text teaches its own words to a second search; a corpus can teach
those of all its texts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from transflow.align.search.window import Found
from transflow.align.words.evidence import Evidence, Pairs, strongest
from transflow.align.words.frequency import chance_of, probabilities
from transflow.align.words.vocabulary import Floats, Integers, Units, tokens
from transflow.frozen import Frozen, replace
from transflow.languages import bases
from transflow.model import Bitext

STEM = 5  # letters
ROUNDS = 6
NOTHING = 0.1  # how well the empty word explains any other
PRIOR = 3.0  # unseen occurrences of each stem
LEAST_SHARE = 0.08
LEAST_COUNT = 0.5
TRUST = 0.5
LEAST_SURE = 0.6  # of the beads to learn from
MOST_STEMS = 60  # of a side of a bead; longer ones say little
MOST_BEADS = 20_000  # more of them teach little more

Lesson = tuple[Sequence[str], Sequence[str], float]  # the tokens of both sides of a bead, how sure it is


class Translations(Frozen):
    """What was learned of two languages: by source stem, the target stems with p(target | source) and
    p(source | target)."""

    languages: tuple[str, str]
    by_source: Mapping[str, Mapping[str, tuple[float, float]]]


def learned(languages: tuple[str, str], lessons: Iterable[Lesson]) -> Translations:
    """The translations of the words in some beads. The same beads in the same order teach the same."""
    kept = _spread([lesson for lesson in lessons if lesson[2] >= LEAST_SURE])
    sources, targets = _Stems(one for one, _, _ in kept), _Stems(other for _, other, _ in kept)
    table = _cooccurrences(sources, targets, np.array([sure for _, _, sure in kept], dtype=np.float64))
    if not len(table.bead):
        return Translations(languages, {})
    forward, expected = _explained(table, table.source, table.target)
    backward, expected_back = _explained(table, table.target, table.source)
    is_kept = (forward > LEAST_SHARE) & (backward > LEAST_SHARE)
    is_kept &= np.minimum(expected, expected_back) >= LEAST_COUNT
    found: dict[str, dict[str, tuple[float, float]]] = {}
    for at in np.flatnonzero(is_kept).tolist():
        one, other = sources.names[table.sources[at]], targets.names[table.targets[at]]
        found.setdefault(one, {})[other] = float(forward[at]), float(backward[at])
    return Translations(languages, found)


def learned_from(bitexts: Sequence[Bitext]) -> Translations:
    """What bitexts of the same two languages teach, one at least."""
    lessons = [
        (tokens(" ".join(source)), tokens(" ".join(target)), bead.confidence)
        for bitext in bitexts
        for bead, source, target in bitext.rows("sentence")
        if bead.source and bead.target
    ]
    return learned(bases(bitexts[0]), lessons)


def self_taught(known: Evidence, found: Iterable[Found]) -> Evidence:
    """The evidence with what a first search has lined up."""
    lessons = [
        (_words(known.source, bead.source), _words(known.target, bead.target), bead.posterior)
        for bead in found
        if bead.source and bead.target
    ]
    return taught(known, learned((known.source.language, known.target.language), lessons))


def _words(side: Units, span: tuple[int, ...]) -> list[str]:
    return [side.words[word] for unit in span for word in side.tokens_of(unit)]


def _spread(lessons: list[Lesson]) -> list[Lesson]:
    """So many of them at most, from everywhere."""
    return lessons[:: -(-len(lessons) // MOST_BEADS) or 1]


def stem(word: str) -> str:
    """The beginning of a word; a figure needs no learning and has none."""
    return "" if word[0] == "#" else word[:STEM]


class _Stems:
    """The distinct stems of each bead on one side as numbers."""

    def __init__(self, sides: Iterable[Sequence[str]]) -> None:
        numbers: dict[str, int] = {}
        self.beads = [
            np.array(
                sorted({numbers.setdefault(each, len(numbers)) for each in map(stem, words) if each})[
                    :MOST_STEMS
                ],
                dtype=np.int64,
            )
            for words in sides
        ]
        self.names = tuple(numbers)


class _Cooccurrences(Frozen):
    """Pairs of stems that share a bead, `sources[p]` with `targets[p]`, and each such occurrence: in which
    bead, of which pair and its stems, how sure."""

    sources: Integers
    targets: Integers
    bead: Integers
    pair: Integers
    source: Integers
    target: Integers
    sure: Floats


def _cooccurrences(sources: _Stems, targets: _Stems, sure: Floats) -> _Cooccurrences:
    sizes = [len(one) * len(other) for one, other in zip(sources.beads, targets.beads, strict=True)]
    none = [np.zeros(0, np.int64)]
    grids = list(zip(sources.beads, targets.beads, strict=True))
    source = np.concatenate(none + [np.repeat(one, len(other)) for one, other in grids])
    target = np.concatenate(none + [np.tile(other, len(one)) for one, other in grids])
    bead = np.repeat(np.arange(len(sizes)), sizes)
    width = max(1, len(targets.names))
    keys, pair = np.unique(source * width + target, return_inverse=True)
    return _Cooccurrences(keys // width, keys % width, bead, pair, source, target, sure[bead])


def _explained(table: _Cooccurrences, given: Integers, told: Integers) -> tuple[Floats, Floats]:
    """p(told | given) for each pair after some rounds of expectation and maximisation, and the number of
    times that one is expected to have been said for the other."""
    _, occasion = np.unique(table.bead * (int(told.max()) + 1) + told, return_inverse=True)
    of_pair = np.zeros(len(table.sources), dtype=np.int64)
    of_pair[table.pair] = given
    shares = expected = np.ones(len(of_pair))
    for _ in range(ROUNDS):
        weights = shares[table.pair]
        weights = weights / (np.bincount(occasion, weights)[occasion] + NOTHING)
        expected = np.bincount(table.pair, table.sure * weights, len(of_pair)).astype(np.float64)
        totals = np.bincount(of_pair, expected)
        shares = expected / (totals[of_pair] + PRIOR)
    return shares, expected


def taught(known: Evidence, translations: Translations) -> Evidence:
    """The evidence with what was learned of its two languages."""
    if translations.languages != (known.source.language, known.target.language):
        return known
    source, target = known.source, known.target
    found = _pairs(source, target, translations).against(_probabilities(source), _probabilities(target))
    return replace(known, pairs=strongest([known.pairs, found], len(target.words)))


def _probabilities(side: Units) -> Floats:
    return probabilities(side, [chance_of(word, side.language) for word in side.words])


def _pairs(source: Units, target: Units, translations: Translations) -> Pairs:
    """The words whose stems translate each other, with p(target | source) and p(source | target)."""
    in_source, in_target = _by_stem(source), _by_stem(target)
    rows: list[tuple[int, int, float, float]] = []
    for one, words in in_source.items():
        for other, (forward, backward) in translations.by_source.get(one, {}).items():
            for u, source_share in words:
                rows += [
                    (u, v, TRUST * forward * target_share, TRUST * backward * source_share)
                    for v, target_share in in_target.get(other, ())
                ]
    us, vs, ahead, back = np.array(rows, dtype=np.float64).reshape(-1, 4).T
    return Pairs(us.astype(np.int64), vs.astype(np.int64), ahead, back)


def _by_stem(side: Units) -> Mapping[str, list[tuple[int, float]]]:
    """The words of each stem, with their share of its occurrences."""
    found: dict[str, list[tuple[int, float]]] = {}
    counts = side.counts.tolist()
    for index, word in enumerate(side.words):
        if name := stem(word):
            found.setdefault(name, []).append((index, float(counts[index])))
    for name, words in found.items():
        total = sum(count for _, count in words)
        found[name] = [(index, (count / total) ** 0.5 if total else 0.0) for index, count in words]
    return found
