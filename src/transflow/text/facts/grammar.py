"""The engine that runs a language's grammar of facts over a text.

A grammar is a set of readers, each tried where something may begin that it knows: at a figure, at a sign,
or at one of its head words. All other words cost one look into a table."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property

from transflow.frozen import Frozen, field, replace
from transflow.text.contacts import contacts
from transflow.text.facts import Date, Fact, Number, Value
from transflow.text.letters import SMALL
from transflow.text.normalise import INVISIBLE
from transflow.text.numerals import FRACTIONS
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords

Facts = tuple[Fact, ...]
Reader = Callable[[str, int], Facts]  # the facts that begin at an offset of a text, or none

NO_WORD = rf"(?<!{SMALL * 6}.)"  # whose hyphen is a dash: „beigšanas-1 530 eiro”
NO_CODE = r"(?<!\b[Mm]id.)(?<!\b[Pp]re.)(?<!\b[Pp]ost.)(?<!\b[Ll]ate.)(?<!\b[Ee]arly.)"  # before the hyphen
SIGNS = "€$£¥₽₹+§"
FIGURE = re.compile(r"\d")
TIMES = re.compile(r"[x×](?<=\d.)(?=\d)")  # "240x288" is "240×288", and „3×3” the name of a game as "3x3"
SIZE = LazyPattern(r"(?<![\w./=-])[1-9]\d*(?:[x×]\d+)+(?!\w)")
# A word or a code, a figure, a sign
TRIGGER = re.compile(rf"[^\W\d_]++(?:(?:\d|[-‑]{NO_CODE}{NO_WORD}\d)[\w/‑-]*)?|\d|[{SIGNS}]")
GLUED = re.compile(r"\d+\w*")
MODEL = "|".join(rf"(?<=[A-Z]{dash}{figures})" for dash in ("", "-") for figures in (r"\d", r"\d{4}"))
DECIMALS = re.compile(  # "version2.10", „PM2,5”, „LAS-2000,5”
    rf"\.\d{{1,30}}(?!\d|[.,]\d)|(?:{MODEL}),\d(?![\d,]|\.\d)"
)
FIGURES = re.compile(r"\d+")
LAST_FIGURES = re.compile(r"(\d+)\D*$")
BETWEEN_DAY_AND_DATE = re.compile(r"[,\s(]{0,3}")


class Grammar(Frozen, dict=True):
    """Readers by what they begin with, the first that finds something wins. `codes` are tried at words
    with figures in them ("C-123/45", "EUR5"); `prefixes` map the first letters of a word to readers; `mail_sign` is how
    an "@" is hidden from robots."""

    figures: tuple[Reader, ...]
    words: Mapping[str, tuple[Reader, ...]] = field(default_factory=dict)
    signs: tuple[Reader, ...] = ()
    codes: tuple[Reader, ...] = ()
    prefixes: Mapping[str, tuple[Reader, ...]] = field(default_factory=dict)
    mail_sign: str = "(at)"

    def facts(self, text: str) -> Facts:
        """The facts of `text`, ascending and disjoint; what is not seen parts no word, and sizes are of one sign."""
        if not text.isprintable() and INVISIBLE.search(text):
            return _put_back(self.facts(INVISIBLE.sub("", text)), text)
        plain = SIZE.sub(_with_one_sign, text) if TIMES.search(text) else text
        if plain != text:
            return tuple(replace(each, surface=text[each.start : each.end]) for each in self.facts(plain))
        found: list[Fact] = []
        claimed = contacts(text, self.mail_sign)
        at: int | None = 0
        while at is not None:
            at = self._read(text, at, claimed, found)
        if not found:
            return claimed
        return tuple(_with_weekdays(text, sorted((*found, *claimed), key=lambda fact: fact.start)))

    def _read(self, text: str, at: int, claimed: Facts, found: list[Fact]) -> int | None:
        """Reads from `at` up to the next facts, which join those found; gives where to go on, None at the end."""
        readers_of = self._of_triggers
        for trigger in TRIGGER.finditer(text, at):
            readers = readers_of[trigger[0]]
            if not readers:
                continue  # as at most words
            if claimed and (taken := _covering(claimed, *trigger.span())):
                return taken.end
            start = trigger.start()
            for read in readers:
                if new := read(text, start):
                    found.extend(new)
                    return max(new[-1].end, start + 1)
        return None

    @cached_property
    def _of_triggers(self) -> RememberedWords[tuple[Reader, ...]]:
        return RememberedWords(self._of_trigger)

    @cached_property
    def _of_figures(self) -> tuple[Reader, ...]:
        return (*self.figures, _soft_number)

    def _of_trigger(self, trigger: str) -> tuple[Reader, ...]:
        if trigger.isdecimal() or trigger in FRACTIONS:
            return self._of_figures
        if trigger in SIGNS:
            return self.signs
        if FIGURE.search(trigger):
            return (*self.codes, _soft_number)
        lower = trigger.lower()
        return self.words.get(lower) or self.prefixes.get(lower[:3], ())


def _with_one_sign(match: re.Match[str]) -> str:
    """A size in its usual sign: the one between numbers where any has two figures, else the letter of a name."""
    is_name = all(len(each) == 1 for each in FIGURES.findall(match[0]))
    return match[0].replace("×", "x") if is_name else match[0].replace("x", "×")


def _covering(claimed: Facts, start: int, end: int) -> Fact | None:
    """The first of the facts, which ascend and are disjoint, that has a part of the stretch."""
    at = bisect_right(claimed, start, key=lambda each: each.end)
    return claimed[at] if at < len(claimed) and claimed[at].start < end else None


def _soft_number(text: str, at: int) -> Facts:
    """The figures of a code ("G7", "COVID-19", "5G"): they may answer a number but are not asked for."""
    whole = GLUED.match(text, at) or TRIGGER.match(text, at)
    figures = LAST_FIGURES.search(whole[0]) if whole else None
    if not whole or not figures:
        return ()
    rest = DECIMALS.match(text, whole.end())
    decimals = rest[0].replace(",", ".") if rest else ""
    value = Number(Decimal(figures[1][:30] + decimals))
    return (fact(text, value, whole.start(), rest.end() if rest else whole.end(), is_demanded=False),)


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
    return fact(text, value, first.start, second.end)


def is_weekday(date: Date) -> bool:
    """Whether nothing but the weekday is said."""
    return date.weekday is not None and date.day is date.month is date.year is None


def fact(
    text: str, value: Value, start: int, end: int, *, is_demanded: bool = True, decimal: str = ""
) -> Fact:
    """The fact at `text[start:end]`."""
    return Fact(value, start, end, text[start:end], is_demanded, decimal)


def matched(match: re.Match[str], value: Value, *, is_demanded: bool = True) -> Facts:
    """The fact that a match says as a whole."""
    return (fact(match.string, value, match.start(), match.end(), is_demanded=is_demanded),)


def soft(match: re.Match[str], value: Value) -> Facts:
    """A match that may answer `value` but never asks for it."""
    return matched(match, value, is_demanded=False)


def shared_out(match: re.Match[str], parts: Sequence[re.Match[str]]) -> Iterator[tuple[str, int, int]]:
    """The parts of what was matched, each with where it starts and ends: the first and the last take with them what
    stands before and after all."""
    starts = [match.start(), *(each.start() for each in parts[1:])]
    ends = [*(each.end() for each in parts[:-1]), match.end()]
    return zip((each[0] for each in parts), starts, ends, strict=True)


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


def behind(prepositions: tuple[str, ...], readers: tuple[Reader, ...]) -> Reader:
    """A reader for what stands after a preposition that has lost its space: "at16:00"."""
    glued = re.compile(rf"(?:{'|'.join(prepositions)})(?=\d)")

    def read(text: str, at: int) -> Facts:
        match = glued.match(text, at)
        found = (new for reader in readers if (new := reader(text, match.end()))) if match else ()
        return next(iter(found), ())

    return read


def by_word(*tables: Mapping[str, tuple[Reader, ...]]) -> dict[str, tuple[Reader, ...]]:
    """Tables of readers by head word, made one; earlier tables are tried first."""
    joined: dict[str, tuple[Reader, ...]] = {}
    for table in tables:
        for word, readers in table.items():
            joined[word] = (*joined.get(word, ()), *readers)
    return joined


def _put_back(facts: Facts, text: str) -> Facts:
    """The facts of a text whose invisible characters were taken out, at their places in it."""
    places = [at for at, letter in enumerate(text) if not INVISIBLE.match(letter)]
    spans = [(places[each.start], places[each.end - 1] + 1) for each in facts]
    return tuple(
        replace(each, start=start, end=end, surface=text[start:end])
        for each, (start, end) in zip(facts, spans, strict=True)
    )
