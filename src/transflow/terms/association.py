"""How strongly a Latvian and an English phrase speak for each other: by coming up together, and by their words."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from transflow.frozen import Frozen
from transflow.languages.en.keys import skeleton as english_skeleton
from transflow.languages.en.noun_phrases import INNER
from transflow.languages.english_stems import english_stem
from transflow.languages.lexicon import english_of
from transflow.languages.lv.keys import skeleton as latvian_skeleton
from transflow.languages.lv.transcription import bare
from transflow.text.normalise import matching_form

NEARLY = 0.06  # by so much less likely, the longer English phrase is taken
COGNATE = 6
LOANS = str.maketrans("cyzqw", "kiskv")
DOUBLED = re.compile(r"(.)\1+")


class Match(Frozen):
    """An English phrase beside a Latvian one: how often both come up, and how well their words answer."""

    key: str
    joint: int
    total: int
    dice: float
    cover: float

    @property
    def score(self) -> float:
        """How good the match is, from 0 to 1."""
        return (self.dice + self.cover) / 2


def is_as_good(match: Match, best: Match, *, is_compound: bool) -> bool:
    """Whether a match stands near the best one; of a compound a part of the words may go unanswered."""
    if is_compound:
        return match.dice >= best.dice - NEARLY and match.cover > 0 and match.key.count(" ") < 3
    return match.score >= best.score - NEARLY and match.cover >= best.cover


def covered(words: tuple[str, ...], phrase: str) -> float:
    """How well the words of the two phrases answer each other: the harmonic mean of both shares."""
    ours = [matching_form(word) for word in words if word != "un"]
    theirs = [word for word in phrase.split() if word not in INNER]
    answered = {word for word in ours if any(_answer(word, other) for other in theirs)}
    answering = {other for other in theirs if any(_answer(word, other) for word in ours)}
    if not answered:
        return 0.0
    here, there = len(answered) / len(set(ours)), len(answering) / len(set(theirs))
    return 2 * here * there / (here + there)


@lru_cache(maxsize=200_000)
def _answer(latvian: str, english: str) -> bool:
    stem = english_stem(english)
    if any(each == stem or _share_stem(each, stem) for each, _ in english_of(latvian)):
        return True
    skeleton = latvian_skeleton(latvian)
    if len(skeleton) > 2 and skeleton == english_skeleton(english):
        return True
    return _share_stem(_international(latvian)[:COGNATE], _international(english)[:COGNATE])


def _international(word: str) -> str:
    """A key of loan words: "komunikācija" and "communication" begin alike."""
    return DOUBLED.sub(r"\1", bare(word).translate(LOANS))


def _share_stem(one: str, other: str) -> bool:
    """Whether two stems are one, cut at different places: "ministr", "ministri"."""
    return min(len(one), len(other)) > 3 and (one.startswith(other) or other.startswith(one))


def log_likelihood(joint: int, one: int, other: int, total: int) -> float:
    """Dunning's G² for two things that come up `one` and `other` times in `total` sentences, `joint` times
    together."""
    other = max(other, joint)
    total = max(total, one + other - joint)
    table = (
        (joint, one * other),
        (one - joint, one * (total - other)),
        (other - joint, (total - one) * other),
        (total - one - other + joint, (total - one) * (total - other)),
    )
    return 2 * sum(seen * math.log(seen * total / expected) for seen, expected in table if seen > 0)
