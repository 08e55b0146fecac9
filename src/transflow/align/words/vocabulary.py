"""Units as tokens: the words, names and numbers of one side, each known by its place in a vocabulary."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import count

import numpy as np
from numpy.typing import NDArray

from transflow.frozen import Frozen
from transflow.languages import base
from transflow.text.normalise import matching_form

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Bools = NDArray[np.bool_]

TOKEN = re.compile(r"[^\W\d_]++(?!\))|\d[\d.,]*\d|\d|(?:[^\W\d_]|[ivx]{2,4})\)|[^\W\d_]+|…")
HEAD = re.compile(
    r"[^\w\s]{0,3}(?:\d{1,3}(?:[.)]\)?\s|\s(?=[^\W\d_]))|(?:[a-z]|[ivx]{2,4})\)\s)", re.IGNORECASE
)
DIGIT = re.compile(r"\d")
COUNTS = "."  # after a token that counts the units
CLOCK_COLON = re.compile(r":(?<=\d:)(?=[0-5]\d(?!\d))")
HALF_DAY = re.compile(
    r"([0-9](?<![\d.,].)(?:(?<=1)[0-2]|(?<=0)[1-9]|(?<=[1-9])))(?:\.([0-5]\d))?[ \u00a0]?([ap])\.?m\b(?!\.ē)"
)
THOUSANDS_SPACE = re.compile(r"[ \u00a0\u202f](?<=\d.)(?=\d{3}(?!\d))")
THOUSANDS_MARK = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[str, ...]:
    """The words in matching form and the numbers as "#" and a neutral notation: "3 000" is "#3000", "9:30" is
    "#9.30" as Latvian writes it, "6 p.m." and „18.00” are "#18". Of the marks, "(a)" is "a)", and "[..]", which leaves
    something out, is "…"."""
    plain = matching_form(text)
    if ".." in plain:
        plain = plain.replace("...", "…").replace("..", "…")
    if not DIGIT.search(plain):
        return tuple(TOKEN.findall(plain))
    neutral = CLOCK_COLON.sub(".", THOUSANDS_SPACE.sub("", plain))
    found = TOKEN.findall(HALF_DAY.sub(_on_the_clock, neutral))
    return tuple(_number(each) if each[0].isdigit() else each for each in found)


def _on_the_clock(time: re.Match[str]) -> str:
    """The time as a clock of 24 hours shows it."""
    hour = int(time[1]) % 12 + (12 if time[3] == "p" else 0)
    return f"{hour}.{time[2] or '00'}"


def _number(digits: str) -> str:
    plain = THOUSANDS_MARK.sub("", digits).replace(",", ".").removesuffix(".00")
    return "#" + (plain.lstrip("0") or "0")


class Units(Frozen, dict=True):
    """One side of an alignment. `ids[starts[i]:starts[i + 1]]` are the tokens of unit i as indexes of
    `words`; `is_number` says which of these are numbers; `lengths` counts characters."""

    language: str
    texts: tuple[str, ...]
    words: tuple[str, ...]
    is_number: Bools
    ids: Integers
    starts: Integers
    lengths: Floats

    def __len__(self) -> int:
        return len(self.texts)

    def tokens_of(self, unit: int) -> list[int]:
        """The tokens of a unit, as indexes of `words`."""
        found: list[int] = self.ids[self.starts[unit] : self.starts[unit + 1]].tolist()
        return found

    @cached_property
    def counts(self) -> Integers:
        """How often each word occurs."""
        return np.bincount(self.ids, minlength=len(self.words))

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The texts without the white space around them."""
        return tuple(map(str.strip, self.texts))

    @cached_property
    def is_repeated(self) -> Bools:
        """Whether the side has each text elsewhere too."""
        counts = Counter(self.texts)
        return np.array([counts[text] > 1 for text in self.texts], dtype=np.bool_)

    @cached_property
    def sizes(self) -> Integers:
        """How many tokens each unit has."""
        return self.starts[1:] - self.starts[:-1]

    @cached_property
    def unit_of_token(self) -> Integers:
        """The unit of each token."""
        return np.arange(len(self)).repeat(self.sizes)


def ranges(begin: Integers, sizes: Integers) -> Integers:
    """The numbers `begin[k]` up to `begin[k] + sizes[k]`, exclusive, for each k, one run after the other."""
    ends = sizes.cumsum()
    total = int(ends[-1]) if len(ends) else 0
    places: Integers = np.arange(total) + (begin - ends + sizes).repeat(sizes)
    return places


def units(texts: Sequence[str], language: str) -> Units:
    """The texts of one side, tokenised; the region of its language tells nothing of its words."""
    vocabulary = defaultdict[str, int](count().__next__)
    ids: list[int] = []
    starts = [0]
    for text in texts:
        ids += map(vocabulary.__getitem__, _headed(text))
        starts.append(len(ids))
    lengths = np.array([max(1, len(text)) for text in texts], dtype=np.float64)
    return Units(
        base(language),
        tuple(texts),
        tuple(vocabulary),
        np.array([word[0] == "#" for word in vocabulary], dtype=np.bool_),
        np.array(ids, dtype=np.int64),
        np.array(starts, dtype=np.int64),
        lengths,
    )


def _headed(text: str) -> Sequence[str]:
    """The tokens of a unit, the number or letter that counts it with a point: "13 In Article 7" begins with "#13."."""
    words = tokens(text)
    return (words[0] + COUNTS, *words[1:]) if words and HEAD.match(text) else words


def subset(side: Units, kept: Integers) -> Units:
    """Some of the units of a side, with its vocabulary."""
    sizes = side.sizes[kept]
    starts = np.concatenate([[0], sizes.cumsum()]).astype(np.int64)
    ids = side.ids[ranges(side.starts[kept], sizes)]
    texts = tuple(side.texts[unit] for unit in kept.tolist())
    return Units(side.language, texts, side.words, side.is_number, ids, starts, side.lengths[kept])


def joined(side: Units, texts: Sequence[str], firsts: Integers) -> Units:
    """The units of a side taken together: the k-th, whose text is given, has those from `firsts[k]` to
    `firsts[k + 1]`."""
    lengths = np.array([max(1, len(text)) for text in texts], dtype=np.float64)
    starts = side.starts[firsts]
    return Units(side.language, tuple(texts), side.words, side.is_number, side.ids, starts, lengths)
