"""What joins the words and clauses of a language."""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.frozen import Frozen
from transflow.text.patterns import Pattern


class Conjunctions(Frozen, kw_only=True):
    """Patterns with a space between them: `copulative`, "and"; `disjunctive`, "or"; `adversative`, "but", "while";
    `comparing`, which sets one thing against another; `subordinating`, with which a clause or a phrase begins that
    hangs on another; `conditional`, "if"; `inverted`, which set a condition at the head of a clause alone, "should you
    need help"; `consecutive`, "so", "therefore"; `prepositions`, with which only a phrase begins; `listing`, before the
    last item of a list, "as well as"; `ranging`, between the ends of a range, "through"; `excluding`, before what does
    not hold, "rather than"."""

    copulative: str = ""
    disjunctive: str = ""
    adversative: str = ""
    comparing: str = ""
    subordinating: str = ""
    conditional: str = ""
    inverted: str = ""
    consecutive: str = ""
    prepositions: str = ""
    listing: str = ""
    ranging: str = ""
    excluding: str = ""

    @property
    def adding(self) -> frozenset[str]:
        """The words that put one thing beside another, or leave a choice of both."""
        return frozenset(f"{self.copulative} {self.disjunctive}".split())

    def coordinating(self, marks: str) -> Pattern:
        """The marks, a pattern, or a word that joins what is of one rank."""
        return _any(marks, f"{self.copulative} {self.disjunctive} {self.adversative}")

    def beginning(self, marks: str) -> Pattern:
        """The marks, or the space before a word with which another clause begins."""
        return _before(marks, self._clauses)

    def opening(self, marks: str) -> Pattern:
        """The marks, or the space before a word with which another clause or phrase begins."""
        return _before(marks, f"{self._clauses} {self.prepositions}")

    def contrasting(self, marks: str) -> Pattern:
        """The marks, or a word that sets one thing beside or against another."""
        return _any(marks, f"{self.copulative} {self.adversative} {self.comparing}")

    @property
    def between_figures(self) -> Pattern:
        """What stands between two figures of a row that share their unit: ", 10 and ", ", not some "."""
        return _between_figures(f"{self.copulative} {self.disjunctive}", self.excluding)

    @property
    def setting_a_condition(self) -> Pattern:
        """A word that sets a condition."""
        return _conditional(self.conditional, self.inverted)

    @property
    def hanging(self) -> Pattern:
        """A word with which a clause begins that hangs on another, or that is set against it."""
        return _any("(?!)", f"{self.subordinating} {self.adversative}")

    @property
    def concluding(self) -> Pattern:
        """A word that says what follows from what was said, near the head of a sentence or of a clause: ", which is
        why"."""
        return _concluding(self.consecutive)

    @property
    def _clauses(self) -> str:
        return f"{self.copulative} {self.disjunctive} {self.adversative} {self.subordinating}"


@lru_cache(maxsize=64)
def _any(marks: str, words: str) -> Pattern:
    alternatives = "|".join(words.split())
    return re.compile(rf"{marks}|\b(?:{alternatives})\b" if alternatives else marks, re.IGNORECASE)


@lru_cache(maxsize=64)
def _before(marks: str, words: str) -> Pattern:
    alternatives = "|".join(words.split())
    return re.compile(rf"{marks}|\s(?=(?:{alternatives})\s)" if alternatives else marks)


@lru_cache(maxsize=64)
def _between_figures(joining: str, excluding: str) -> Pattern:
    joins, excludes = ("|".join(each.split()) or "(?!)" for each in (joining, excluding))
    return re.compile(rf"[\d\s.,/]*(?:(?:{joins})\s|(?:{excludes})\s(?:[^\W\d]+\s){{0,2}})?")


@lru_cache(maxsize=64)
def _conditional(words: str, heads: str) -> Pattern:
    anywhere, at_head = ("|".join(each.split()) or "(?!)" for each in (words, heads))
    return re.compile(rf"\b(?:{anywhere})\b|(?:\A|[,;–—]\s)(?:{at_head})\b", re.IGNORECASE)


@lru_cache(maxsize=64)
def _concluding(words: str) -> Pattern:
    alternatives = "|".join(words.split())
    return re.compile(
        rf"(?:\A|[,;–—]\s)(?:\w+\s){{0,2}}(?:{alternatives})\b" if words else "(?!)", re.IGNORECASE
    )
