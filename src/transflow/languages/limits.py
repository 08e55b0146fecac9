"""Numbers that are limits: at least so many, no more than so many, until that day."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from transflow.text.tokens import Token

Limit = Literal["least", "most"]
NEAR = 40  # characters on either side that are read
FORBIDDEN = re.compile(  # "must not be higher than"; "Nav vairāk nekā 50 ziņu" may say "More than 50 are missing", too
    r"\b(?:nedrīkst\w*|nevar\w*|cannot|(?:can|may|must|shall|should)(?:\s+not|n['’]t))\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
EARLY = re.compile(r"(?:vēlāk|agrāk|later|earlier)\s", re.IGNORECASE)
AHEAD = re.compile(r"\s*(?:pirms|iepriekš|before|prior|ahead|in\s+advance)\b", re.IGNORECASE)
TURNED: dict[Limit, Limit] = {"least": "most", "most": "least"}


@dataclass(frozen=True, slots=True)
class Limits:
    """How a language says before and after a number, and before a day, that it is a limit: patterns with the groups
    `least` and `most`; what stands before a number that a span starts from, and between its two numbers; where the
    clause before a limit begins, and the words of a text that deny."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    day: re.Pattern[str]
    origin: re.Pattern[str]
    goal: re.Pattern[str]
    clause: re.Pattern[str]
    saying_no: Callable[[str], tuple[Token, ...]]

    def of_number(self, text: str, start: int, end: int) -> frozenset[Limit]:
        """What the number between `start` and `end` is said to be: nothing, either limit, or, as in "more than
        3 fewer", both; what a word before denies is nothing for certain, what must not be is the other limit.
        "Not later than an hour before" is at least an hour."""
        before = self.before.search(text, max(0, start - NEAR), start)
        said = _read(before) | _read(self.after.match(text, end, end + NEAR))
        if before is None:
            return said
        if FORBIDDEN.search(text, max(0, before.start() - NEAR), before.start()):
            return frozenset(TURNED[each] for each in said)
        if self._is_denied(text[max(0, before.start() - NEAR) : before.start()]):
            return frozenset()
        is_ahead = EARLY.search(before[0]) and AHEAD.match(text, end)
        return frozenset(TURNED[each] for each in said) if is_ahead else said

    def _is_denied(self, before: str) -> bool:
        """Whether a word denies in the clause that ends the text: "it is not clear whether more than 50" says that."""
        return bool(self.saying_no(self.clause.split(before)[-1]))

    def is_span(self, text: str, start: int, end: int, then: int) -> bool:
        """Whether the text runs from the number between `start` and `end` to the one that starts at `then`."""
        is_start = self.origin.search(text, max(0, start - NEAR), start) is not None
        return is_start and self.goal.fullmatch(text, end, then) is not None

    def of_day(self, text: str, start: int) -> frozenset[Limit]:
        """What the day that starts at `start` is said to be."""
        return _read(self.day.search(text, max(0, start - NEAR), start))


def _read(match: re.Match[str] | None) -> frozenset[Limit]:
    if match is None:
        return frozenset()
    return frozenset({"least"}) if match["least"] else frozenset({"most"})
