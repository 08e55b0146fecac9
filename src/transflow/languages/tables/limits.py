"""Numbers that are limits: at least three, no more than five, until that day."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token

Limit = Literal["least", "most"]
NEAR = 40  # characters on either side that are read
FAR = 80  # and for what may make it a limit
ALWAYS = re.compile("")
NUMBER = re.compile(r"\w(?:[\w.,]*\w)?")
LEAST: frozenset[Limit] = frozenset({"least"})
BRACKETED = {"(+": "up", "(-": "down", "(−": "down", "(–": "down"}
SIGNS = {"up": 1, "down": -1, "": 0}
TURNED: dict[Limit, Limit] = {"least": "most", "most": "least"}


class Change(NamedTuple):
    """Whether something goes "up" or "down", "by" a number or "to" it; "" where that is not said."""

    way: str
    manner: str

    @property
    def sign(self) -> int:
        """1 of what goes up, -1 of what goes down, 0 where neither is said."""
        return SIGNS[self.way]


class Limits(Frozen, kw_only=True):
    """How a language says that a number is a limit; patterns before a number end in `$`."""

    before: Pattern = NOTHING
    """Before a number, with the groups `least` and `most`."""
    after: Pattern = NOTHING
    """After a number, with the same groups."""
    day: Pattern = NOTHING
    """Before a day, with the same groups."""
    outside: Pattern = NOTHING
    """Before a day that is left out itself: "before"."""
    behind: Pattern = NOTHING
    """After a day: "at the latest"."""
    shut: Pattern = NOTHING
    """That something is closed: what is closed from a day is open until it."""
    stop: Pattern = NOTHING
    """What ends the words about one day."""
    change: Pattern = NOTHING
    """Before a number, with the groups `up` or `down` and `by` or `to`: how something changes by it, or to it."""
    changed: Pattern = NOTHING
    """The same after a number, with `up` or `down`."""
    forbidden: Pattern = NOTHING
    """Ends before what must not be or is not believed: "must not be", „negaida, ka”."""
    early: Pattern = NOTHING
    """Stands in a limit: "not later than an hour before"."""
    ahead: Pattern = NOTHING
    """Stands after the number of such a limit."""
    origin: Pattern = NOTHING
    """Before a number from which a span starts."""
    goal: Pattern = NOTHING
    """Between the two numbers of a span."""
    clause: Pattern = NOTHING
    """Parts what stands before a limit."""
    condition: Pattern = NOTHING
    """Begins "if it is less than"."""
    strict: Pattern = NOTHING
    """Says before a number that it is a limit and nothing else."""
    may_limit: Pattern = ALWAYS
    """Any word that may say, near a number, that it is a limit."""
    from_age: Pattern = NOTHING
    """ "from the age of #", where # is the number."""
    denying: Callable[[str], tuple[Token, ...]] = lambda text: ()
    """The words that deny a limit."""
    has_concord: bool = False
    """Whether two words deny as one."""

    def of_number(self, text: str, start: int, end: int) -> frozenset[Limit]:
        """What the number between `start` and `end` is said to be: nothing or either limit, that of the words before it
        in "more than 3 fewer"; what a word before denies is nothing for certain, what must not be is the other limit.
        "Not later than an hour before" is at least an hour."""
        before = self.before.search(text, max(0, start - NEAR), start)
        said = _read(before)
        if before is None:
            said = _read(self.after.match(text, end, end + NEAR))
            return said or (LEAST if self.is_from_age(text, start) else said)
        if self._is_forbidden(text, before):
            return frozenset(TURNED[each] for each in said)
        if self._is_denied_before(text, before):
            return frozenset()
        is_ahead = self.early.search(before[0]) and self.ahead.match(text, end)
        return frozenset(TURNED[each] for each in said) if is_ahead else said

    def denied_of_number(self, text: str, start: int) -> frozenset[Limit]:
        """What the number at `start` is denied to be: at least three months of "no more than" them by „neviens negaidīs
        ilgāk par trim mēnešiem”; nothing where nothing is denied before."""
        before = self.before.search(text, max(0, start - NEAR), start)
        if before is None or self._is_forbidden(text, before):
            return frozenset()
        return _read(before) if self._is_denied_before(text, before) else frozenset()

    def _is_forbidden(self, text: str, limit: re.Match[str]) -> bool:
        """Whether what is beyond the limit must not be; "must not be moved for at least 15 days" forbids no length."""
        if self.strict.search(f"{limit[0]} "):
            return False
        return self.forbidden.search(text, max(0, limit.start() - NEAR), limit.start()) is not None

    def _is_denied_before(self, text: str, limit: re.Match[str]) -> bool:
        """Whether a word before the limit denies it; where two denials are one, „neviena nav tālāk par”, a limit that
        denies is not denied."""
        if not self._is_denied(text[max(0, limit.start() - NEAR) : limit.start()]):
            return False
        return not (self.has_concord and self.denying(limit[0]))

    def strictly(self, text: str, start: int) -> str:
        """The words before the number at `start` that make it a limit; none where another may be meant."""
        found = self.strict.search(text, max(0, start - NEAR), start)
        return found[0].strip() if found else ""

    def may_be_limit(self, text: str, start: int, end: int) -> bool:
        """Whether a word near the number between `start` and `end` may make it a limit."""
        return self.may_limit.search(text, max(0, start - FAR), end + FAR) is not None

    def is_from_age(self, text: str, start: int) -> bool:
        """Whether the number at `start` is the age from which something holds."""
        number = NUMBER.match(text, start)
        end = number.end() if number else start
        around = f"{text[max(0, start - NEAR) : start]}#{text[end : end + NEAR]}"
        return self.from_age.search(around) is not None

    def is_denied_near(self, text: str, start: int, end: int) -> bool:
        """Whether anything is denied near the number between `start` and `end`."""
        return bool(self.denying(text[max(0, start - FAR) : end + FAR]))

    def rest_of_clause(self, text: str, end: int) -> str:
        """What the clause says after the number that ends there."""
        return self.clause.split(text[end : end + FAR])[0]

    def is_condition(self, text: str, start: int) -> bool:
        """Whether the number at `start` stands in a condition."""
        return self.condition.search(text, max(0, start - FAR), start) is not None

    def _is_denied(self, before: str) -> bool:
        """Whether a word denies in the clause that ends the text: "it is not clear whether more than 50" says that."""
        return bool(self.denying(self.clause.split(before)[-1]))

    def is_span(self, text: str, start: int, end: int, then: int) -> bool:
        """Whether the text runs from the number between `start` and `end` to the one that starts at `then`."""
        is_start = self.origin.search(text, max(0, start - NEAR), start) is not None
        return is_start and self.goal.fullmatch(text, end, then) is not None

    def of_day(self, text: str, start: int, end: int) -> frozenset[Limit]:
        """What the day or the time between `start` and `end` is said to be; nothing where a word before denies it: "not
        before 1 June" is no upper limit."""
        if said := _read(self.behind.match(text, end, end + NEAR)):
            return said
        found = self.day.search(text, max(0, start - NEAR), start)
        if found and self._is_denied(text[max(0, found.start() - NEAR) : found.start()]):
            return frozenset()
        return _read(found)

    def leaves_out(self, text: str, start: int) -> bool:
        """Whether the day at `start` is no part of what is so before or after it."""
        return self.outside.search(text, max(0, start - NEAR), start) is not None

    def of_change(self, text: str, start: int, end: int) -> Change:
        """How something changes at the number between `start` and `end`; by the sign after a bracket, "(-62%)";
        nothing for certain where it is said to go up before it and down after it."""
        if text[max(0, start - 2) : start] in BRACKETED:
            return Change(BRACKETED[text[start - 2 : start]], "by")
        before = self.change.search(text, max(0, start - FAR), start)
        ways = {_way(each) for each in (before, self.changed.match(text, end, end + NEAR)) if each}
        manner = "" if before is None else "by" if before["by"] else "to" if before["to"] else ""
        return Change(ways.pop() if len(ways) == 1 else "", manner)

    def is_shut(self, text: str, start: int, end: int) -> bool:
        """Whether something is said to be shut until or after what stands between `start` and `end`."""
        return self.shut.search(self.around(text, start, end)) is not None

    def around(self, text: str, start: int, end: int) -> str:
        """What is said around what stands between `start` and `end`, up to a stop."""
        before = self.stop.split(text[max(0, start - FAR) : start])[-1]
        after = self.stop.split(text[end : end + FAR])[0]
        return f"{before} {after}"


def _way(match: re.Match[str]) -> str:
    return "up" if match["up"] else "down"


def _read(match: re.Match[str] | None) -> frozenset[Limit]:
    if match is None:
        return frozenset()
    return frozenset({"least"}) if match["least"] else frozenset({"most"})
