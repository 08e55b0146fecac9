"""What speaks for two words meaning the same: the lexicon, equal tokens, numbers, names that sound alike."""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import product
from typing import NamedTuple

import numpy as np

from transflow.align.words.frequency import probabilities
from transflow.align.words.lexemes import Lexemes, Met, met
from transflow.align.words.vocabulary import COUNTS, Bools, Floats, Integers, Units, subset
from transflow.frozen import Frozen, replace
from transflow.languages import are_latvian_and_english
from transflow.model import Side

RATIO_CAP = 3e4  # how many times likelier a word may make another, at the most
LEAST_COUNTS = 3  # marks such as "13." that two sides share, if they count their units alike
LEXICON_SHARE = 0.75  # of its occurrences, a word is rendered as the lexicon says


class Trust(Frozen):
    """How much words count that found no link, those the lexicon knows and others; how much numbers do, and
    those that count the units; and what a cognate is worth. Tuned on development data, as the numbers of `settings`
    are."""

    unknown: float
    known: float
    number: float
    cognate: float
    counts: float = 10.0


WITH_LEXICON = Trust(unknown=0.04, known=1.01, number=1.77, cognate=0.39)
WITHOUT_LEXICON = Trust(unknown=0.0, known=0.0, number=2.2, cognate=0.54)


class Links(Frozen):
    """The links of a side: those of word w are `words[starts[w]:starts[w + 1]]`, words of the other side,
    each made so many times likelier."""

    starts: Integers
    words: Integers
    gains: Floats

    def of(self, word: int) -> frozenset[int]:
        """The words that a word is linked to."""
        return frozenset(self.words[self.starts[word] : self.starts[word + 1]].tolist())


class Pairs(Frozen):
    """Pairs of words that may mean the same, `source[k]` and `target[k]`: p(target | source) and p(source | target), or
    how many times likelier either is than in any text."""

    source: Integers
    target: Integers
    forward: Floats
    backward: Floats

    def __len__(self) -> int:
        return len(self.source)

    def of(self, is_wanted: Bools) -> Iterator[tuple[int, int]]:
        """The pairs of some words of the source."""
        at = is_wanted[self.source]
        return zip(self.source[at].tolist(), self.target[at].tolist(), strict=True)

    def against(self, source: Floats, target: Floats) -> Pairs:
        """How many times likelier than in any text, where all words of the sides have these chances."""
        forward = np.minimum(self.forward / target[self.target], RATIO_CAP)
        backward = np.minimum(self.backward / source[self.source], RATIO_CAP)
        return Pairs(self.source, self.target, forward, backward)


class Evidence(Frozen, dict=True):
    """Links between the vocabularies of two sides: pairs sorted by source word, with how many times likelier either
    word makes the other. The weights say how much a word of each side counts where no word of the other answers it."""

    source: Units
    target: Units
    pairs: Pairs
    source_weights: Floats
    target_weights: Floats

    def units(self, side: Side) -> Units:
        """The units of that side."""
        return self.source if side == "source" else self.target

    def links(self, side: Side) -> Links:
        """The links from words of that side."""
        return self.ahead if side == "source" else self.back

    @property
    def has_lexicon(self) -> bool:
        """Whether the lexicon knows both languages."""
        return _has_lexicon(self.source, self.target)

    @cached_property
    def ratio(self) -> float:
        """Target characters for one of the source, within reason."""
        total = self.target.lengths.sum() / max(1.0, self.source.lengths.sum())
        return float(min(1.2, max(0.85, total)))

    @cached_property
    def shared_lines(self) -> frozenset[str]:
        """The texts that both sides have."""
        return frozenset(self.source.lines).intersection(self.target.lines)

    @cached_property
    def ahead(self) -> Links:
        """The links from source words."""
        starts = self.pairs.source.searchsorted(np.arange(len(self.source.words) + 1))
        return Links(starts.astype(np.int64), self.pairs.target, self.pairs.forward)

    @cached_property
    def back(self) -> Links:
        """The links from target words."""
        order = self.pairs.target.argsort(kind="stable")
        starts = self.pairs.target[order].searchsorted(np.arange(len(self.target.words) + 1))
        return Links(starts.astype(np.int64), self.pairs.source[order], self.pairs.backward[order])

    def among(self, sources: Integers, targets: Integers) -> Evidence:
        """The evidence of some of the units."""
        return replace(self, source=subset(self.source, sources), target=subset(self.target, targets))


class Rendering(NamedTuple):
    """Words of the source that words of the target render, such as those of a term; from 0 to 1, how surely
    one of them means one of the others."""

    source: Collection[str]
    target: Collection[str]
    strength: float


def evidence(source: Units, target: Units, terms: Sequence[Rendering] = ()) -> Evidence:
    """The links between two sides; `terms` add what is known of some words."""
    has_lexicon = _has_lexicon(source, target)
    trust = WITH_LEXICON if has_lexicon else WITHOUT_LEXICON
    words = met(source, target, has_lexicon=has_lexicon)
    of_source, of_target = words.source, words.target
    found = [_alike(words, trust.cognate)]
    if has_lexicon:
        found.append(_lexical(words, source.language))
    if terms:
        found.append(_within(terms, source, target, found))
    pairs = strongest(found, len(target.words))
    source_counts, target_counts = _agreeing_counts(source, target)
    return Evidence(
        source,
        target,
        pairs.against(probabilities(source, of_source.chances), probabilities(target, of_target.chances)),
        _weights(source, of_source, trust, source_counts),
        _weights(target, of_target, trust, target_counts),
    )


def strongest(found: Sequence[Pairs], width: int) -> Pairs:
    """The pairs in order, each once, with the best that any says of it; the target has `width` words."""
    keys = np.concatenate([each.source * width + each.target for each in found])
    order = keys.argsort(kind="stable")
    keys = keys[order]
    starts = np.concatenate([[True], keys[1:] != keys[:-1]]).nonzero()[0] if len(keys) else keys
    forward = np.concatenate([each.forward for each in found])[order]
    backward = np.concatenate([each.backward for each in found])[order]
    if len(keys):
        forward, backward = (np.maximum.reduceat(each, starts) for each in (forward, backward))
    return Pairs(keys[starts] // max(1, width), keys[starts] % max(1, width), forward, backward)


def _alike(words: Met, trust: float) -> Pairs:
    us, vs, strengths = words.cognates()
    shares = trust * strengths**2
    return Pairs(us, vs, shares, shares)


def _has_lexicon(source: Units, target: Units) -> bool:
    return are_latvian_and_english(source.language, target.language)


def _weights(side: Units, words: Lexemes, trust: Trust, counts: Integers) -> Floats:
    """How much each word counts where nothing answers it: what counts the units the most, then a number, then a word
    that the lexicon knows; one that nobody knows, hardly."""
    weights: Floats = np.where(words.is_known, trust.known, trust.unknown)
    weights[side.is_number] = trust.number
    weights[counts] = trust.counts
    return weights


def _agreeing_counts(source: Units, target: Units) -> tuple[Integers, Integers]:
    """The words of both sides that count their units, "13." and "b)", where both count alike; none where one side
    counts and the other does not, or otherwise."""
    in_source, in_target = _counts(source), _counts(target)
    common = len(in_source.keys() & in_target.keys())
    if common < LEAST_COUNTS or 2 * common < min(len(in_source), len(in_target)):
        in_source, in_target = {}, {}
    return np.array([*in_source.values()], dtype=np.int64), np.array([*in_target.values()], dtype=np.int64)


def _counts(side: Units) -> dict[str, int]:
    return {word: index for index, word in enumerate(side.words) if word[-1] == COUNTS}


def _lexical(words: Met, language: str) -> Pairs:
    """What the lexicon says, which knows the renderings of Latvian words."""
    us, vs, weights = words.renderings()
    shares = LEXICON_SHARE * weights
    english = vs if language == "lv" else us
    rivals = np.bincount(english, shares)[english]  # Latvian words that may be rendered so share it
    backward = LEXICON_SHARE * shares / np.maximum(1.0, rivals) ** 0.5
    return Pairs(us, vs, shares, backward) if language == "lv" else Pairs(us, vs, backward, shares)


def _within(terms: Sequence[Rendering], source: Units, target: Units, found: Iterable[Pairs]) -> Pairs:
    """The links inside of terms. Where a word has found its like in the term, or the lexicon knows it, it
    answers for no other: a municipality is not its neighbour."""
    us = _places(source, {word for term in terms for word in term.source})
    vs = _places(target, {word for term in terms for word in term.target})
    is_of_term = np.zeros(len(source.words), dtype=np.bool_)
    is_of_term[[*us.values()]] = True
    known = {pair for each in found for pair in each.of(is_of_term)}
    links = {
        pair: term.strength
        for term in terms
        for pair in _links(
            [us[word] for word in term.source if word in us],
            [vs[word] for word in term.target if word in vs],
            known,
        )
    }
    sources, targets = np.array([*links], dtype=np.int64).reshape(-1, 2).T
    shares = np.array([*links.values()], dtype=np.float64)
    return Pairs(sources, targets, shares, shares)


def _places(side: Units, words: Container[str]) -> dict[str, int]:
    """Those of some words that the side has, with their place in its vocabulary."""
    return {word: index for index, word in enumerate(side.words) if word in words}


def _links(
    sources: Sequence[int], targets: Sequence[int], known: set[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Those that are known, and of the words left over each with each; with all of the other side where
    nothing is left there."""
    pairs = known.intersection(product(sources, targets))
    yield from sorted(pairs)
    rest = [word for word in sources if all(word != one for one, _ in pairs)]
    others = [word for word in targets if all(word != other for _, other in pairs)]
    yield from product(rest, others or targets)
    if not rest:
        yield from product(sources, others)
