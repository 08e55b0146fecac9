"""What is still to come, and what has been."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern
from transflow.text.tokens import word_texts

NEAR = 40  # characters before a verb that are read
FAR = 90  # and of its clause


class Told(NamedTuple):
    """Whether a verb is still to come or past, and where the words begin that say so."""

    is_coming: bool
    start: int


class Tenses(Frozen, kw_only=True):
    """`coming` and `gone` end before a verb that is still to come or past, "will be" and "was"; `sign` and `past` are
    words that all of them have. `is_coming` knows the future of a verb that no such word stands before, and `is_gone`
    its past, where `subject` ends before it, no `agent` begins after it and nothing in the text is `later`. `open` ends
    before a verb that is not past although it says so: "once they have been published". `is_done` knows a participle
    that is past where nothing in the text is `later`, „parakstīts”; `is_due` a verb that is to come where `was_due`
    does not end before it, „jāapstiprina”."""

    sign: Pattern = NOTHING
    past: Pattern = NOTHING
    coming: Pattern = NOTHING
    gone: Pattern = NOTHING
    open: Pattern = NOTHING
    subject: Pattern = re.compile("")
    agent: Pattern = NOTHING
    later: Pattern = NOTHING
    is_coming: Callable[[str], bool] = frozenset[str]().__contains__
    is_gone: Callable[[str], bool] = frozenset[str]().__contains__
    is_done: Callable[[str], bool] = frozenset[str]().__contains__
    is_due: Callable[[str], bool] = frozenset[str]().__contains__
    was_due: Pattern = NOTHING

    def may_be_past(self, text: str) -> bool:
        """Whether the text has a word without which nothing in it is past."""
        words = word_texts(text)
        return self.past.search(text) is not None or any(
            self.is_gone(each) or self.is_done(each) for each in words
        )

    def may_be_coming(self, text: str) -> bool:
        """Whether anything in the text may be still to come."""
        words = word_texts(text)
        return self.sign.search(text) is not None or any(
            self.is_coming(each) or self.is_due(each) for each in words
        )

    def of(self, text: str, start: int, verb: str) -> Told | None:
        """When what the verb at `start` says is; None where nothing says so for certain."""
        if coming := self.coming.search(text, max(0, start - NEAR), start):
            return Told(True, coming.start())
        if self.is_coming(verb):
            return Told(True, start)
        if self.is_due(verb):
            return None if self.was_due.search(text, max(0, start - NEAR), start) else Told(True, start)
        if self.is_done(verb):
            return None if self.later.search(text) else Told(False, start)
        if self.is_gone(verb) and self.subject.search(text, max(0, start - NEAR), start):
            is_open = self.agent.match(text, start + len(verb)) or self.later.search(text)
            return None if is_open else Told(False, start)
        gone = self.gone.search(text, max(0, start - NEAR), start)
        if gone is None or self.open.search(text, max(0, start - FAR), start):
            return None
        return Told(False, gone.start())
