"""How sure a bead is: what the search knows of it, weighed by a logistic model that was fitted on texts
whose alignment is known (benchmarks/fit_confidence.py)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from transflow.align.borders import border_pulls
from transflow.align.breaks import ends_open
from transflow.align.calibration import COEFFICIENTS
from transflow.align.evidence import Evidence, Links
from transflow.align.leanings import Leanings
from transflow.align.search import Found
from transflow.align.vocabulary import Floats, Integers, Units

FEATURES = (
    "one",
    "posterior",
    "score",
    "score for its length",
    "shape 1-1",
    "shape 1-2",
    "larger shape",
    "moved",
    "found among leftovers",
    "length",
    "source answered",
    "target answered",
    "least answered unit",
    "numbers unanswered",
    "surest neighbour",
    "least sure neighbour",
    "neighbours alone",
    "text crosses its border",
    "words drawn over its border",
    "same text",
    "torn from its neighbours",
    "alone",
    "alone: posterior",
)
LIMIT = 8.0
PULL = 4.0
SHORT, SAME = 60, 0.98


def confidence(found: Sequence[Found], known: Evidence, leanings: Leanings) -> list[float]:
    """For each bead the probability that it is right; beads in the order of the search."""
    if not found:
        return []
    weights = np.array([COEFFICIENTS[name] for name in FEATURES])
    chances = (1 / (1 + np.exp(-features(found, known, leanings) @ weights))).tolist()
    same = _same_lines(known)
    return [
        max(chance, SAME) if bead.shape == (1, 1) and (*bead.source, *bead.target) in same else chance
        for bead, chance in zip(found, chances, strict=True)
    ]


def _same_lines(known: Evidence) -> frozenset[tuple[int, int]]:
    """Short units that stand once on each side and read alike: an address, a telephone number. The texts
    the model was fitted on have none."""
    ours, theirs = _only_ones(known.source), _only_ones(known.target)
    return frozenset((ours[text], theirs[text]) for text in ours.keys() & theirs.keys())


def _only_ones(side: Units) -> dict[str, int]:
    lines = [text.strip() for text in side.texts]
    counts = Counter(lines)
    return {line: unit for unit, line in enumerate(lines) if counts[line] == 1 and 0 < len(line) <= SHORT}


def features(found: Sequence[Found], known: Evidence, leanings: Leanings) -> Floats:
    """[bead, feature]: what the model weighs."""
    logits = [_logit(bead.posterior) for bead in found]
    borders = np.minimum(PULL, np.array(border_pulls(found, known)).T / PULL).tolist()
    around = [
        [
            *_neighbours(found, logits, at),
            *borders[at],
            float(_is_same(bead, known)),
            _torn(bead, known, leanings),
        ]
        for at, bead in enumerate(found)
    ]
    return np.array(
        [
            _own(bead, logit, known) + _context(bead, logit, near)
            for bead, logit, near in zip(found, logits, around, strict=True)
        ],
        dtype=np.float64,
    )


def _own(bead: Found, logit: float, known: Evidence) -> list[float]:
    a, b = bead.shape
    if not a or not b:
        return [0.0] * 14
    ours = known.source.lengths[list(bead.source)].sum()
    theirs = known.target.lengths[list(bead.target)].sum() / known.ratio
    is_leftover = bead.posterior == 0.0
    return [
        1.0,
        0.0 if is_leftover else logit,
        min(bead.score, 60.0) / 10,
        max(-3.0, min(3.0, bead.score / (0.5 * (ours + theirs)) ** 0.5)),
        float(a == b == 1),
        float(a + b == 3),
        float(a + b > 4),
        float(bead.is_moved),
        float(is_leftover),
        abs(float(np.log(theirs / ours))),
        *_answered(bead, known),
    ]


def _answered(bead: Found, known: Evidence) -> list[float]:
    """How much of the words of each side finds an answer on the other, as weighed; the share of the unit
    with the least; and how many numbers find none."""
    ours, theirs = _tokens(known.source, bead.source), _tokens(known.target, bead.target)
    here = _shares(known.source, bead.source, known.ahead, theirs, known.source_weights)
    there = _shares(known.target, bead.target, known.back, ours, known.target_weights)
    units = here[0] + there[0]
    return [
        sum(here[0]) / max(1, len(here[0])),
        sum(there[0]) / max(1, len(there[0])),
        min(units) if units else 0.0,
        min(3.0, here[1] + there[1]),
    ]


def _tokens(side: Units, span: tuple[int, ...]) -> Integers:
    return np.concatenate([side.ids[side.starts[unit] : side.starts[unit + 1]] for unit in span])


def _shares(
    side: Units, span: tuple[int, ...], links: Links, others: Integers, weights: Floats
) -> tuple[list[float], int]:
    """For each unit the weighed share of its words that a word of `others` answers, and the number of
    numbers without answer."""
    present = set(others.tolist())
    shares, silent = [], 0
    for unit in span:
        words = side.ids[side.starts[unit] : side.starts[unit + 1]].tolist()
        linked = [
            not present.isdisjoint(links.words[links.starts[word] : links.starts[word + 1]].tolist())
            for word in words
        ]
        got = sum(max(1.0, weights[word]) for word, good in zip(words, linked, strict=True) if good)
        total = got + sum(weights[word] for word, good in zip(words, linked, strict=True) if not good)
        shares.append(float(got / total) if total else 0.5)
        silent += sum(
            side.words[word][0] == "#" and not good for word, good in zip(words, linked, strict=True)
        )
    return shares, silent


def _context(bead: Found, logit: float, near: list[float]) -> list[float]:
    if not bead.source or not bead.target:
        return [0.0] * 7 + [1.0, logit]
    return [*near, 0.0, 0.0]


def _is_same(bead: Found, known: Evidence) -> bool:
    """Whether both sides read alike, as an address or a line left untranslated does."""
    ours = [known.source.texts[unit].strip() for unit in bead.source]
    return ours == [known.target.texts[unit].strip() for unit in bead.target]


def _torn(bead: Found, known: Evidence, leanings: Leanings) -> float:
    """At how many of its ends a sentence goes on outside the bead on one side, while on the other it has
    come to its end; where both end open, as in the preamble of a judgment, the two are broken alike."""
    ours, theirs = (known.source, leanings.source_joins), (known.target, leanings.target_joins)
    if not bead.source or not bead.target:
        spans = (bead.source, ours[1]), (bead.target, theirs[1])
        return float(
            sum(_is_open(joins, at) for span, joins in spans if span for at in (span[0] - 1, span[-1]))
        )
    ends = (bead.source[0] - 1, bead.target[0] - 1), (bead.source[-1], bead.target[-1])
    return float(
        sum(_is_torn_alone(ours, a, theirs, b) or _is_torn_alone(theirs, b, ours, a) for a, b in ends)
    )


def _is_torn_alone(side: tuple[Units, Floats], at: int, other: tuple[Units, Floats], there: int) -> bool:
    units, joins = other
    return _is_open(side[1], at) and not (0 <= there < len(joins) and ends_open(units.texts[there]))


def _is_open(joins: Floats, at: int) -> bool:
    return 0 <= at < len(joins) and bool(joins[at] > 0)


def _neighbours(found: Sequence[Found], logits: Sequence[float], at: int) -> tuple[float, float, int]:
    """Of the beads before and behind: the highest and the lowest logit, and how many have but one side."""
    near = [index for index in (at - 1, at + 1) if 0 <= index < len(found)]
    if not near:
        return 0.0, 0.0, 0
    values = [logits[index] for index in near]
    alone = sum(not (found[index].source and found[index].target) for index in near)
    return max(values), min(values), alone


def _logit(chance: float) -> float:
    return float(np.clip(np.log((chance + 1e-9) / (1 - chance + 1e-9)), -LIMIT, LIMIT))
