"""The engine that runs a language's grammar of facts over a text.

A grammar is a set of readers, each tried where something may begin that it knows: at a figure, at a sign,
or at one of its head words. All other words cost one look into a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from transflow.text.contacts import contacts
from transflow.text.facts import Date, Fact, Notation, Number, Value

Facts = tuple[Fact, ...]
Reader = Callable[[str, int], Facts]  # the facts that begin at an offset of a text, or none

TRIGGER = re.compile(
    r"(?P<code>(?!(?:[Mm]id|[Pp]re|[Pp]ost|[Ll]ate|[Ee]arly)[-‑])[^\W\d_]+(?:[-‑]?\d[\w/‑-]*)+)|(?P<word>[^\W\d_]+)|(?P<figure>\d)|(?P<sign>[€$£+§])"
)
GLUED = re.compile(r"\d+\w*")
LAST_FIGURES = re.compile(r"(\d+)\D*$")
BETWEEN_DAY_AND_DATE = re.compile(r"[,\s(]{0,3}")


@dataclass(frozen=True)
class Grammar:
    """Readers by what they begin with, the first that finds something wins. `codes` are tried at words
    with figures in them ("C-123/45", "EUR5"); `prefixes` map the first letters of a word to readers."""

    figures: tuple[Reader, ...]
    words: Mapping[str, tuple[Reader, ...]] = field(default_factory=dict)
    signs: tuple[Reader, ...] = ()
    codes: tuple[Reader, ...] = ()
    prefixes: Mapping[str, tuple[Reader, ...]] = field(default_factory=dict)

    def facts(self, text: str) -> Facts:
        """The facts of `text`, ascending and disjoint."""
        found: list[Fact] = []
        claimed = contacts(text)
        at, waiting = 0, 0
        while (trigger := TRIGGER.search(text, at)) is not None:
            start = trigger.start()
            while waiting < len(claimed) and claimed[waiting].end <= start:
                waiting += 1
            if waiting < len(claimed) and claimed[waiting].start < trigger.end():
                at = claimed[waiting].end
                continue
            new = self._at(text, trigger)
            found.extend(new)
            at = max(new[-1].end, start + 1) if new else _after(text, trigger)
        return tuple(_with_weekdays(text, sorted((*found, *claimed), key=lambda fact: fact.start)))

    def _at(self, text: str, trigger: re.Match[str]) -> Facts:
        kind = trigger.lastgroup
        if kind == "word":
            word = trigger[0].lower()
            readers = self.words.get(word) or self.prefixes.get(word[:3], ())
        elif kind == "code":
            readers = self.codes
        else:
            readers = self.figures if kind == "figure" else self.signs
        for read in readers:
            if facts := read(text, trigger.start()):
                return facts
        return _soft_number(text, trigger) if kind in ("code", "figure") else ()


def _after(text: str, trigger: re.Match[str]) -> int:
    glued = GLUED.match(text, trigger.start())
    return glued.end() if glued else trigger.end()


def _soft_number(text: str, trigger: re.Match[str]) -> Facts:
    """The figures of a code ("G7", "COVID-19", "5G"): they may answer a number but are not asked for."""
    whole = GLUED.match(text, trigger.start()) or trigger
    figures = LAST_FIGURES.search(whole[0])
    if not figures:
        return ()
    value = Number(Decimal(int(figures[1][:30])))
    return (fact(text, value, whole.start(), whole.end(), is_demanded=False),)


def _with_weekdays(text: str, facts: list[Fact]) -> Iterable[Fact]:
    """A weekday beside a date becomes part of it: "otrdien, 24. septembrī"."""
    merged: list[Fact] = []
    for each in facts:
        last = merged[-1] if merged else None
        joint = _joint(text, last, each) if last else None
        if joint:
            merged[-1] = joint
        elif last is None or each.start >= last.end:
            merged.append(each)
    return merged


def _joint(text: str, first: Fact, second: Fact) -> Fact | None:
    a, b = first.value, second.value
    if not (isinstance(a, Date) and isinstance(b, Date)):
        return None
    if not BETWEEN_DAY_AND_DATE.fullmatch(text, first.end, second.start):
        return None
    if is_weekday(a) and b.day and b.weekday is None:
        value = replace(b, weekday=a.weekday)
    elif is_weekday(b) and a.day and a.weekday is None:
        value = replace(a, weekday=b.weekday)
    else:
        return None
    notation = first.notation if a.day else second.notation
    return fact(text, value, first.start, second.end, notation=notation)


def is_weekday(date: Date) -> bool:
    """Whether nothing but the weekday is said."""
    return date.weekday is not None and date.day is date.month is date.year is None


def fact(
    text: str, value: Value, start: int, end: int, *, is_demanded: bool = True, notation: Notation = "neutral"
) -> Fact:
    """The fact at `text[start:end]`."""
    return Fact(value, start, end, text[start:end], is_demanded, notation)


def pattern(expression: str, build: Callable[[re.Match[str]], Facts], flags: int = 0) -> Reader:
    """A reader for what matches `expression`, compiled when first tried; `build` may still refuse by
    giving no facts."""
    compiled: re.Pattern[str] | None = None

    def read(text: str, at: int) -> Facts:
        nonlocal compiled
        if compiled is None:
            compiled = re.compile(expression, flags)
        match = compiled.match(text, at)
        return build(match) if match else ()

    return read


def soft_word(value: Value) -> Reader:
    """A reader for a word that may answer `value` but never asks for it."""

    def read(text: str, at: int) -> Facts:
        trigger = TRIGGER.match(text, at)
        return (fact(text, value, at, trigger.end(), is_demanded=False),) if trigger else ()

    return read


def by_word(*tables: Mapping[str, tuple[Reader, ...]]) -> dict[str, tuple[Reader, ...]]:
    """Tables of readers by head word, made one; earlier tables are tried first."""
    joined: dict[str, tuple[Reader, ...]] = {}
    for table in tables:
        for word, readers in table.items():
            joined[word] = (*joined.get(word, ()), *readers)
    return joined
