"""What speaks for two words meaning the same: the lexicon, equal tokens, numbers, names that sound alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from transflow.align.cognates import cognates
from transflow.align.frequency import probabilities
from transflow.align.lexemes import Lexeme, lexemes
from transflow.align.vocabulary import Floats, Integers, Units, subset

Pairs = dict[tuple[int, int], float]
RATIO_CAP = 3e4
WITH_A_LEXICON = frozenset({"lv", "en"})
LEXICON_SHARE = 0.75


@dataclass(frozen=True, slots=True)
class Trust:
    """How much words count that found no link, those the lexicon knows and others; how much numbers do;
    and what a cognate is worth."""

    unknown: float
    known: float
    number: float
    cognate: float


WITH_LEXICON = Trust(unknown=0.04, known=1.01, number=1.77, cognate=0.39)
WITHOUT_LEXICON = Trust(unknown=0.0, known=0.0, number=2.2, cognate=0.54)


@dataclass(frozen=True)
class Links:
    """The links of a side: those of word w are `words[starts[w]:starts[w + 1]]`, words of the other side,
    each made so many times likelier."""

    starts: Integers
    words: Integers
    gains: Floats


@dataclass(frozen=True)
class Evidence:
    """Links between the vocabularies of two sides, sorted by source word: `forward` is
    p(target word | source word) / p(target word), `backward` the same the other way. The weights say how
    much a word of each side counts where no word of the other answers it."""

    source: Units
    target: Units
    source_words: Integers
    target_words: Integers
    forward: Floats
    backward: Floats
    source_weights: Floats
    target_weights: Floats

    @property
    def has_lexicon(self) -> bool:
        return _has_lexicon(self.source, self.target)

    @property
    def ratio(self) -> float:
        """Target characters for one of the source, within reason."""
        total = self.target.lengths.sum() / max(1.0, self.source.lengths.sum())
        return float(min(1.2, max(0.85, total)))

    @cached_property
    def ahead(self) -> Links:
        """The links from source words."""
        starts = np.searchsorted(self.source_words, np.arange(len(self.source.words) + 1))
        return Links(starts.astype(np.int64), self.target_words, self.forward)

    @cached_property
    def back(self) -> Links:
        """The links from target words."""
        order = np.argsort(self.target_words, kind="stable")
        starts = np.searchsorted(self.target_words[order], np.arange(len(self.target.words) + 1))
        return Links(starts.astype(np.int64), self.source_words[order], self.backward[order])

    def among(self, sources: Integers, targets: Integers) -> Evidence:
        """The evidence of some of the units."""
        return replace(self, source=subset(self.source, sources), target=subset(self.target, targets))


def evidence(source: Units, target: Units, extra: Mapping[tuple[str, str], float] | None = None) -> Evidence:
    """The links between two sides; `extra` adds pairs of words with a strength of 0 to 1."""
    has_lexicon = _has_lexicon(source, target)
    trust = WITH_LEXICON if has_lexicon else WITHOUT_LEXICON
    ours, theirs = (lexemes(side, has_lexicon=has_lexicon) for side in (source, target))
    forward, backward = _lexical(ours, theirs, source.language) if has_lexicon else ({}, {})
    for pair, share in _named(source, target, extra or {}).items():
        forward[pair] = max(forward.get(pair, 0.0), share)
        backward[pair] = max(backward.get(pair, 0.0), share)
    for pair, strength in cognates(*([each.spelling for each in side] for side in (ours, theirs))).items():
        share = trust.cognate * strength * strength
        forward[pair] = max(forward.get(pair, 0.0), share)
        backward[pair] = max(backward.get(pair, 0.0), share)
    return _assembled((source, ours), (target, theirs), (forward, backward), trust)


def _assembled(
    source: tuple[Units, Sequence[Lexeme]],
    target: tuple[Units, Sequence[Lexeme]],
    shares: tuple[Pairs, Pairs],
    trust: Trust,
) -> Evidence:
    forward, backward = shares
    pairs = sorted(forward)
    us, vs = np.array(pairs, dtype=np.int64).reshape(-1, 2).T
    ahead = np.array([forward[pair] for pair in pairs], dtype=np.float64)
    back = np.array([backward[pair] for pair in pairs], dtype=np.float64)
    rarity = [probabilities(side, [each.chance for each in words]) for side, words in (source, target)]
    return Evidence(
        source[0],
        target[0],
        us,
        vs,
        np.minimum(ahead / rarity[1][vs], RATIO_CAP),
        np.minimum(back / rarity[0][us], RATIO_CAP),
        _weights(*source, trust),
        _weights(*target, trust),
    )


def _has_lexicon(source: Units, target: Units) -> bool:
    return {source.language, target.language} == WITH_A_LEXICON


def _weights(side: Units, words: Sequence[Lexeme], trust: Trust) -> Floats:
    """How much each word counts where nothing answers it: a number most, a word that the lexicon knows
    more than one that nobody knows."""
    is_known = np.array([word.is_known for word in words], dtype=np.bool_)
    weights: Floats = np.where(is_known, trust.known, trust.unknown)
    weights[side.is_number] = trust.number
    return weights


def _lexical(ours: Sequence[Lexeme], theirs: Sequence[Lexeme], language: str) -> tuple[Pairs, Pairs]:
    """Links of the lexicon as p(target | source) and p(source | target)."""
    if language == "lv":
        return _through_lexicon(ours, theirs)
    backward, forward = _through_lexicon(theirs, ours)
    return _transposed(forward), _transposed(backward)


def _transposed(pairs: Pairs) -> Pairs:
    return {(v, u): share for (u, v), share in pairs.items()}


def _through_lexicon(latvian: Sequence[Lexeme], english: Sequence[Lexeme]) -> tuple[Pairs, Pairs]:
    by_stem: dict[str, list[int]] = {}
    for index, word in enumerate(english):
        for stem in word.stems:
            by_stem.setdefault(stem, []).append(index)
    forward: Pairs = {}
    for index, word in enumerate(latvian):
        for stem in word.stems.keys() & by_stem.keys():
            share = LEXICON_SHARE * word.stems[stem]
            for other in by_stem[stem]:
                forward[index, other] = share
    return forward, _reverse_shares(forward)


def _reverse_shares(forward: Pairs) -> Pairs:
    """p(source | target), shared among the source words that may be rendered so."""
    total: dict[int, float] = {}
    for (_, v), share in forward.items():
        total[v] = total.get(v, 0.0) + share
    scale = {v: LEXICON_SHARE / max(1.0, share) ** 0.5 for v, share in total.items()}
    return {pair: share * scale[pair[1]] for pair, share in forward.items()}


def _named(source: Units, target: Units, extra: Mapping[tuple[str, str], float]) -> Pairs:
    if not extra:
        return {}
    us = {word: index for index, word in enumerate(source.words)}
    vs = {word: index for index, word in enumerate(target.words)}
    return {(us[a], vs[b]): share for (a, b), share in extra.items() if a in us and b in vs}
