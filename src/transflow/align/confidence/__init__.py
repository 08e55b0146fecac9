"""How sure a bead is: what the search knows of it, weighed by a logistic model that was fitted on texts
whose alignment is known (benchmarks/fit_confidence.py)."""

from __future__ import annotations

from collections import Counter

import numpy as np

from transflow.align.confidence.answers import Answers
from transflow.align.confidence.borders import Answered
from transflow.align.confidence.calibration import COEFFICIENTS
from transflow.align.form.leanings import Leanings
from transflow.align.search.window import Found
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Bools, Floats, Units
from transflow.text.breaks import ends_in_mid_list

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
LIMIT = 8.0  # of a logit
PULL = 4.0  # by which crossings are divided, and the most that is left
SHORT = 60  # characters of a line, such as an address, that stands once on either side
SAME = 0.98  # the least probability of two such lines


def confidence(seen: Answered, leanings: Leanings) -> list[float]:
    """For each bead the probability that it is right; beads in the order of the search."""
    if not seen.found:
        return []
    weights = np.array([COEFFICIENTS[name] for name in FEATURES])
    chances = (1 / (1 + np.exp(-features(seen, leanings) @ weights))).tolist()
    same = _same_lines(seen.known)
    return [
        max(chance, SAME) if bead.shape == (1, 1) and (*bead.source, *bead.target) in same else chance
        for bead, chance in zip(seen.found, chances, strict=True)
    ]


def _same_lines(known: Evidence) -> frozenset[tuple[int, int]]:
    """Short units that stand once on each side and read alike: an address, a telephone number. The texts
    the model was fitted on have none."""
    if not known.shared_lines:
        return frozenset()
    in_source, in_target = _only_ones(known.source), _only_ones(known.target)
    return frozenset((in_source[text], in_target[text]) for text in in_source.keys() & in_target.keys())


def _only_ones(side: Units) -> dict[str, int]:
    counts = Counter(side.lines)
    return {
        line: unit for unit, line in enumerate(side.lines) if 0 < len(line) <= SHORT and counts[line] == 1
    }


def features(seen: Answered, leanings: Leanings) -> Floats:
    """[bead, feature]: what the model weighs."""
    found = seen.found
    is_full: Bools = seen.answers.shapes.min(axis=1) > 0
    logits = _logits(np.array([bead.posterior for bead in found]))
    none = np.zeros(len(found))
    own = [
        *_form(seen, logits),
        *_answers_found(seen),
        *_neighbours(logits, is_full),
        *np.minimum(PULL, seen.pulls / PULL),
        [_is_same(bead, seen.known) for bead in found] if seen.known.shared_lines else none,
        [_torn(bead, seen.known, leanings) for bead in found] if leanings.strongest_join else none,
    ]
    alone = [~is_full, np.where(is_full, 0.0, logits)]
    return np.concatenate([np.where(is_full, own, 0.0), alone]).T


def _logits(chances: Floats) -> Floats:
    logits: Floats = np.clip(np.log((chances + 1e-9) / (1 - chances + 1e-9)), -LIMIT, LIMIT)
    return logits


def _form(seen: Answered, logits: Floats) -> list[Floats]:
    """What the search knows of each bead, and its shape and lengths."""
    (a, b), (source_length, target_length) = seen.answers.shapes.T, seen.answers.lengths.reshape(-1, 2).T
    target_length = target_length / seen.known.ratio
    scores = np.array([bead.score for bead in seen.found])
    is_leftover = np.array([bead.posterior == 0.0 for bead in seen.found])
    return [
        np.ones(len(scores)),
        np.where(is_leftover, 0.0, logits),
        np.minimum(scores, 60.0) / 10,
        np.clip(scores / (0.5 * (source_length + target_length)) ** 0.5, -3.0, 3.0),
        np.maximum(a, b) == 1,
        a + b == 3,
        a + b > 4,
        np.array([bead.is_moved for bead in seen.found]),
        is_leftover,
        np.abs(np.log(np.maximum(1.0, target_length) / np.maximum(1.0, source_length))),
    ]


def _answers_found(seen: Answered) -> list[Floats]:
    """How much of the words of each side finds an answer on the other, as weighed; the share of the unit
    with the least; and how many numbers find none."""
    side, count = seen.answers, len(seen.found)
    shares = _shares(side)
    means = np.bincount(side.stretch_of_unit, shares, 2 * count) / np.maximum(1, side.shapes.ravel())
    least = np.ones(count)
    np.minimum.at(least, side.stretch_of_unit // 2, shares)
    silent = np.bincount(side.stretch // 2, side.is_number & ~side.is_answered, count)
    return [means[::2], means[1::2], least, np.minimum(3.0, silent)]


def _shares(side: Answers) -> Floats:
    """For each unit the weighed share of its words that the other side of its bead answers."""
    count = len(side.stretch_of_unit)
    got = np.bincount(side.unit, np.where(side.is_answered, np.maximum(1.0, side.weights), 0.0), count)
    lost = np.bincount(side.unit, np.where(side.is_answered, 0.0, side.weights), count)
    total = got + lost
    return np.where(total > 0, got / np.where(total > 0, total, 1.0), 0.5)


def _neighbours(logits: Floats, is_full: Bools) -> list[Floats]:
    """Of the beads before and after: the highest and the lowest logit, and how many have but one side."""
    if len(logits) < 2:
        return [np.zeros(len(logits))] * 3
    before, behind = np.concatenate([logits[1:2], logits[:-1]]), np.concatenate([logits[1:], logits[-2:-1]])
    alone = np.zeros(len(logits))
    alone[1:] += ~is_full[:-1]
    alone[:-1] += ~is_full[1:]
    return [np.maximum(before, behind), np.minimum(before, behind), alone]


def _is_same(bead: Found, known: Evidence) -> bool:
    """Whether both sides read alike, as an address or a line left untranslated does."""
    source, target = known.source.lines, known.target.lines
    return [source[unit] for unit in bead.source] == [target[unit] for unit in bead.target]


def _torn(bead: Found, known: Evidence, leanings: Leanings) -> float:
    """At how many of its ends a sentence goes on outside the bead on one side, while on the other it has
    come to its end; where both end open, as in the preamble of a judgment, the two are broken alike."""
    source, target = (known.source, leanings.source_joins), (known.target, leanings.target_joins)
    if not bead.source or not bead.target:
        spans = (bead.source, source[1]), (bead.target, target[1])
        return float(
            sum(_is_open(joins, at) for span, joins in spans if span for at in (span[0] - 1, span[-1]))
        )
    ends = (bead.source[0] - 1, bead.target[0] - 1), (bead.source[-1], bead.target[-1])
    return float(
        sum(_is_torn_alone(source, a, target, b) or _is_torn_alone(target, b, source, a) for a, b in ends)
    )


def _is_torn_alone(side: tuple[Units, Floats], at: int, other: tuple[Units, Floats], there: int) -> bool:
    units, joins = other
    return _is_open(side[1], at) and not (0 <= there < len(joins) and ends_in_mid_list(units.texts[there]))


def _is_open(joins: Floats, at: int) -> bool:
    return 0 <= at < len(joins) and bool(joins[at] > 0)
