"""Shares in words: four in ten, every third, two thirds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Literal, NamedTuple

from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern

Kind = Literal["ratio", "every", "fraction"]
PARTS = (*range(2, 11), 20, 100)  # of which shares are counted


class Share(NamedTuple):
    """A share of a hundred, said as `kind`: `text[start:end]`."""

    amount: Decimal
    kind: Kind
    start: int
    end: int
    is_of_one: bool = False
    """Whether it is one of so many."""


Counted = Callable[[str], int | None]
NO_RANKS: Mapping[str, int] = {}


class Shares:
    """How a language says shares: a pattern with the groups `part` and `of` for a ratio, `rank` for every so many,
    `count` and `fraction` for a fraction; a sign that a text has some; what ordinals and numbers mean."""

    def __init__(
        self,
        pattern: Pattern = NOTHING,
        sign: Pattern = NOTHING,
        ranks: Mapping[str, int] = NO_RANKS,
        counted: Counted = lambda word: None,
    ) -> None:
        self._pattern = pattern
        self._sign = sign
        self._ranks = sorted(ranks.items(), key=lambda each: -len(each[0]))
        self._counted = counted

    def __call__(self, text: str) -> tuple[Share, ...]:
        """The shares that the text says."""
        return tuple(self._read(text)) if self._sign.search(text) else ()

    def _read(self, text: str) -> Iterator[Share]:
        for match in self._pattern.finditer(text):
            start = match.start()
            if match["of"]:
                kind: Kind = "ratio"
                part, of = self._counted(match["part"]), self._counted(match["of"])
                of = of if part else None
            elif match["rank"]:
                kind, part, of = "every", 1, self._rank(match["rank"])
            else:
                kind, of, part = (
                    "fraction",
                    self._rank(match["fraction"]),
                    self._counted(match["count"] or ""),
                )
                start = match.start("count" if part else "fraction")
            if of and of in PARTS and (part or 1) < of:
                yield Share(round(Decimal(100 * (part or 1)) / of, 2), kind, start, match.end(), part == 1)

    def _rank(self, word: str) -> int | None:
        form = word.lower()
        return next((rank for beginning, rank in self._ranks if form.startswith(beginning)), None)
