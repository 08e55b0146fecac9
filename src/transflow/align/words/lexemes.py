"""What is known of words by themselves, whatever stands against them. Each is looked up once, and kept in arrays from
which those of a text are gathered at a stroke: a text has hundreds, and most have been met before."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import count
from threading import Lock
from typing import NamedTuple

import numpy as np

from transflow.align.words.cognates import Spelling, likeness, spelling
from transflow.align.words.frequency import chance_of, ranks
from transflow.align.words.vocabulary import Bools, Floats, Integers, Units, ranges
from transflow.frozen import Frozen
from transflow.languages.english_stems import english_stem
from transflow.languages.lexicon import english_of, entries_of, is_english
from transflow.text.remembered import WORDS, Remembered

MOST_PAIRS = 16384  # whose likeness is remembered
FIGURES = 2048  # remembered of a language: each text has new ones
PAIR = 1 << 32  # the number of a pair is that of the first word, so many times, and that of the second


class Lexeme(NamedTuple):
    """The chance that a token of unrelated text is this word; how it is spelled; whether the lexicon knows
    it as a word that carries meaning; and the English stems it is rendered by, with weights (of an English
    word its own)."""

    chance: float
    spelling: Spelling
    is_known: bool = False
    stems: Mapping[str, float] = {}


class Marks(Frozen):
    """By what the words of one language may be found from another: word `words[k]` by the mark `marks[k]`. Marks are
    numbers that mean the same on both sides. `weights` are those of stems; keys of the spelling weigh nothing."""

    words: Integers
    marks: Integers
    weights: Floats

    def part(self, kept: Integers) -> Marks:
        """The marks at these places."""
        return Marks(self.words[kept], self.marks[kept], self.weights[kept])


class Lexemes(Frozen):
    """The words of a side, in the order of its vocabulary, each with its number among those met; with what the
    lexicon says of them or without."""

    numbers: Integers
    chances: Floats
    is_known: Bools
    marks: Marks


class Met(Frozen, dict=True):
    """The words of two sides; and how alike pairs of words are, by the numbers of both."""

    source: Lexemes
    target: Lexemes
    likeness: Remembered[int, float]

    @cached_property
    def _shared(self) -> tuple[Integers, Integers, Floats]:
        return _sharing(self.source.marks, self.target.marks)

    def cognates(self) -> tuple[Integers, Integers, Floats]:
        """Pairs of words that are one word in two spellings, with a strength of 0 to 1; a pair may come twice."""
        us, vs, weights = self._shared
        us, vs = us[weights == 0], vs[weights == 0]
        pairs = self.source.numbers[us] * PAIR + self.target.numbers[vs]
        strengths = np.array([*map(self.likeness.__getitem__, pairs.tolist())], dtype=np.float64)
        found = strengths.nonzero()[0]
        return us[found], vs[found], strengths[found]

    def renderings(self) -> tuple[Integers, Integers, Floats]:
        """Pairs of words of which the lexicon renders one by the other, with how likely it stands for it."""
        us, vs, weights = self._shared
        rendered = weights.nonzero()[0]
        return us[rendered], vs[rendered], weights[rendered]


def met(source: Units, target: Units, *, has_lexicon: bool) -> Met:
    """What is known of the words of two sides."""
    return _lexis(source.language, target.language, has_lexicon=has_lexicon).of_both(
        source.words, target.words
    )


def _sharing(source: Marks, target: Marks) -> tuple[Integers, Integers, Floats]:
    """The pairs of words that have a mark in common, with its weight; a pair comes once for each mark."""
    source, target = _among(source, target), _among(target, source)
    order = target.marks.argsort(kind="stable")
    marks = target.marks[order]
    first = marks.searchsorted(source.marks)
    counts = marks.searchsorted(source.marks, side="right") - first
    one, other = np.arange(len(counts)).repeat(counts), order[ranges(first, counts)]
    return source.words[one], target.words[other], source.weights[one] * target.weights[other]


def _among(marks: Marks, others: Marks) -> Marks:
    """Those marks that are among the others."""
    is_there = np.zeros(max(marks.marks.max(initial=0), others.marks.max(initial=0)) + 1, dtype=np.bool_)
    is_there[others.marks] = True
    return marks.part(is_there[marks.marks].nonzero()[0])


@lru_cache(maxsize=32)
def _lexis(source: str, target: str, *, has_lexicon: bool) -> _Lexis:
    return _Lexis((source, target), has_lexicon=has_lexicon)


class _Lexis:
    """The words met in two languages."""

    def __init__(self, languages: tuple[str, str], *, has_lexicon: bool) -> None:
        self._languages = languages
        self._look_up = _in_lexicon if has_lexicon else _plain
        self._lock = Lock()
        self._begin()

    def _begin(self) -> None:
        marks = defaultdict[str, int](count().__next__)
        words = {each: _Words(partial(self._look_up, each), marks) for each in self._languages}
        self._source, self._target = (words[each] for each in self._languages)
        spellings = self._source.spellings, self._target.spellings
        self._likeness = Remembered(partial(_likeness, *spellings), MOST_PAIRS)

    def of_both(self, source: Sequence[str], target: Sequence[str]) -> Met:
        with self._lock:
            if self._source.is_full or self._target.is_full:  # then all are forgotten
                self._begin()
            return Met(self._source.of(source), self._target.of(target), self._likeness)


def _likeness(source: Sequence[Spelling], target: Sequence[Spelling], pair: int) -> float:
    return likeness(source[pair // PAIR], target[pair % PAIR])


class _Words(dict[str, int]):
    """The words met in one language, each with its number; one that is asked for is met."""

    def __init__(self, look_up: Callable[[str], Lexeme], marks: Mapping[str, int]) -> None:
        super().__init__()
        self._look_up, self._marks = look_up, marks
        self._chances, self._is_known = array("d"), array("b")
        self.spellings: list[Spelling] = []
        self._marked = _Lists()
        self._figures = 0

    @property
    def is_full(self) -> bool:
        return len(self) > WORDS or self._figures > FIGURES

    def __missing__(self, word: str) -> int:
        lexeme = self._look_up(word)
        self._figures += word[0] == "#"
        self._chances.append(lexeme.chance)
        self._is_known.append(lexeme.is_known)
        self.spellings.append(lexeme.spelling)
        stems = {f" {stem}": weight for stem, weight in lexeme.stems.items()}
        self._marked.add(dict.fromkeys(lexeme.spelling.keys, 0.0) | stems, self._marks)
        self[word] = number = len(self)
        return number

    def of(self, words: Sequence[str]) -> Lexemes:
        at = np.array([*map(self.__getitem__, words)], dtype=np.int64)
        return Lexemes(
            at,
            np.frombuffer(self._chances)[at],
            np.frombuffer(self._is_known, dtype=np.bool_)[at],
            self._marked.of(at),
        )


class _Lists:
    """Lists of marks with weights, one after the other."""

    def __init__(self) -> None:
        self._starts, self._marks, self._weights = array("q", [0]), array("q"), array("d")

    def add(self, weights: Mapping[str, float], numbers: Mapping[str, int]) -> None:
        self._marks.extend(map(numbers.__getitem__, weights))
        self._weights.extend(weights.values())
        self._starts.append(len(self._marks))

    def of(self, lists: Integers) -> Marks:
        starts = np.frombuffer(self._starts, dtype=np.int64)
        begin = starts[lists]
        sizes = starts[lists + 1] - begin
        at = ranges(begin, sizes)
        return Marks(
            np.arange(len(lists)).repeat(sizes),
            np.frombuffer(self._marks, dtype=np.int64)[at],
            np.frombuffer(self._weights)[at],
        )


def _plain(language: str, word: str) -> Lexeme:
    return Lexeme(chance_of(word, language), spelling(word, language))


def _in_lexicon(language: str, word: str) -> Lexeme:
    if word[0] == "#":
        return _plain(language, word)
    known, stems = _latvian(word) if language == "lv" else _english(word)
    is_known = known and word not in ranks(language)
    return Lexeme(chance_of(word, language), spelling(word, language), is_known, stems)


def _latvian(word: str) -> tuple[bool, Mapping[str, float]]:
    return bool(entries_of(word)), dict(english_of(word))


def _english(word: str) -> tuple[bool, Mapping[str, float]]:
    return is_english(word), {english_stem(word): 1.0}
