"""What speaks for two words meaning the same: the lexicon, equal tokens, numbers, names that sound alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from transflow.align.cognates import cognates
from transflow.align.frequency import probabilities
from transflow.align.vocabulary import Floats, Integers, Units, subset
from transflow.languages._lexicon import english_of, english_stem

Pairs = dict[tuple[int, int], float]
RATIO_CAP = 3e4
UNLINKED_WEIGHT = 0.0
NUMBER_WEIGHT = 1.79
COGNATE_SHARE = 0.54
LEXICON_SHARE = 0.7


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
    much a word of each side counts."""

    source: Units
    target: Units
    source_words: Integers
    target_words: Integers
    forward: Floats
    backward: Floats
    source_weights: Floats
    target_weights: Floats

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
    rarity = probabilities(source), probabilities(target)
    forward, backward = _lexical(source, target)
    for pair, share in _named(source, target, extra or {}).items():
        forward[pair] = max(forward.get(pair, 0.0), share)
        backward[pair] = max(backward.get(pair, 0.0), share)
    for pair, strength in cognates(source, target).items():
        share = COGNATE_SHARE * strength * strength
        forward[pair] = max(forward.get(pair, 0.0), share)
        backward[pair] = max(backward.get(pair, 0.0), share)
    return _assembled(source, target, rarity, forward, backward)


def _assembled(
    source: Units, target: Units, rarity: tuple[Floats, Floats], forward: Pairs, backward: Pairs
) -> Evidence:
    ordered = sorted(forward)
    us = np.array([u for u, _ in ordered], dtype=np.int64)
    vs = np.array([v for _, v in ordered], dtype=np.int64)
    ahead = np.array([forward[pair] for pair in ordered], dtype=np.float64)
    back = np.array([backward[pair] for pair in ordered], dtype=np.float64)
    return Evidence(
        source,
        target,
        us,
        vs,
        np.minimum(ahead / rarity[1][vs], RATIO_CAP),
        np.minimum(back / rarity[0][us], RATIO_CAP),
        _weights(source, us),
        _weights(target, vs),
    )


def _weights(side: Units, linked: Integers) -> Floats:
    weights = np.full(len(side.words), UNLINKED_WEIGHT)
    weights[linked] = 1.0
    weights[[index for index, word in enumerate(side.words) if word[0] == "#"]] = NUMBER_WEIGHT
    return weights


def _lexical(source: Units, target: Units) -> tuple[Pairs, Pairs]:
    """Links of the lexicon as p(target | source) and p(source | target)."""
    if (source.language, target.language) == ("lv", "en"):
        return _through_lexicon(source, target)
    if (source.language, target.language) == ("en", "lv"):
        backward, forward = _through_lexicon(target, source)
        return _transposed(forward), _transposed(backward)
    return {}, {}


def _transposed(pairs: Pairs) -> Pairs:
    return {(v, u): share for (u, v), share in pairs.items()}


def _through_lexicon(latvian: Units, english: Units) -> tuple[Pairs, Pairs]:
    by_stem: dict[str, list[int]] = {}
    for index, word in enumerate(english.words):
        by_stem.setdefault(english_stem(word), []).append(index)
    forward: Pairs = {}
    for index, word in enumerate(latvian.words):
        for stem, weight in english_of(word):
            for other in by_stem.get(stem, ()):
                forward[index, other] = LEXICON_SHARE * weight
    return forward, _reverse_shares(forward)


def _reverse_shares(forward: Pairs) -> Pairs:
    """p(source | target), shared among the source words that may be rendered so."""
    total: dict[int, float] = {}
    for (_, v), share in forward.items():
        total[v] = total.get(v, 0.0) + share
    return {(u, v): LEXICON_SHARE * share / max(1.0, total[v]) ** 0.5 for (u, v), share in forward.items()}


def _named(source: Units, target: Units, extra: Mapping[tuple[str, str], float]) -> Pairs:
    if not extra:
        return {}
    us = {word: index for index, word in enumerate(source.words)}
    vs = {word: index for index, word in enumerate(target.words)}
    return {(us[a], vs[b]): share for (a, b), share in extra.items() if a in us and b in vs}
