"""The facts of a passage where they stand: in its words, in the addresses of its links."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from transflow.frozen import Frozen, replace
from transflow.languages import language, table
from transflow.languages.tables.fact_words import FactWords
from transflow.model import Document, Passage, Spot
from transflow.text.contacts import national_number
from transflow.text.facts import (
    Date,
    Email,
    Fact,
    LegalReference,
    Link,
    Number,
    Ordinal,
    Phone,
    Quantity,
    Value,
)
from transflow.text.facts.amounts import DEGREES, MINUS
from transflow.text.facts.dates import with_shared_years
from transflow.text.facts.equality import Length, answers, length_in_one
from transflow.text.patterns import LazyPattern

ISSUE = re.compile(r"(?P<number>[1-9]\d{0,2})/(?P<year>(?:19|20)\d\d)")
LEAST_JOINED = 2  # lengths that may be one
LONGEST_MINUS = 7  # characters: „mīnus ”
LONGEST_JOINT = 6  # characters: ", and "
BEHIND_A_STOP = LazyPattern(r"(?<=\d)\.\d+\Z")  # the "2" of "Article 10.2"


class Located(Frozen):
    """A fact and where it stands in its document."""

    fact: Fact
    spot: Spot

    @property
    def value(self) -> Value:
        """What the fact says."""
        return self.fact.value

    @property
    def weekday(self) -> int | None:
        """The day of the week that it names, from Monday, which is 0."""
        return self.value.weekday if isinstance(self.value, Date) else None


Facts = tuple[Located, ...]
Pair = tuple[Located, Located]  # of the source and of the target


def located(document: Document, passage: Passage, read: Callable[[str], tuple[Fact, ...]]) -> Facts:
    """The facts in the words of a passage, then those in the addresses of its links."""
    between = table(FactWords, document.language).between_days
    facts = with_shared_years(passage.text, read(passage.text), between) if passage.text else ()
    found = [Located(fact, passage.spot(fact.start, fact.end)) for fact in facts]
    for _, block, _ in passage.pieces:
        for mark in document.blocks[block].marks:
            value = _linked(mark.value) if mark.kind == "link" else None
            if value:
                fact = Fact(value, mark.start, mark.end, mark.value)
                found.append(Located(fact, Spot(passage.side, block, mark.start, mark.end)))
    return tuple(found)


def reads_as(text: str, value: Value, tag: str) -> bool:
    """Whether the text is the value and nothing else, to a reader of the language."""
    read = language(tag).facts(text)
    return len(read) == 1 and read[0].value == value and read[0].surface == text


def _linked(address: str) -> Value | None:
    """What a link leads to; an anchor in the page itself is nothing to keep."""
    scheme, _, rest = address.partition(":")
    if scheme == "mailto":
        return Email(rest.partition("?")[0].lower())
    if scheme == "tel":
        return Phone(national_number(rest))
    return None if not address or address.startswith("#") else Link(address)


def with_frost(own: Facts, others: Facts, text: str, tag: str) -> Facts:
    """The facts of `text`; a number after a minus is one of degrees where the other side says degrees."""
    is_of_weather = any(isinstance(each.value, Quantity) and each.value.unit == DEGREES for each in others)
    return tuple(_frost(each, text, tag) for each in own) if is_of_weather else own


def with_lengths_joined(own: Facts, others: Facts) -> Facts:
    """The facts; two lengths side by side are one where the other side gives their sum: "two years and six months"
    for „divarpus gadi”, "5 feet 11 inches" for 180 cm."""
    if len([each for each in own if isinstance(each.value, Length)]) < LEAST_JOINED:
        return own
    lengths = {each.value for each in others if isinstance(each.value, Length)}
    is_said = cache(lambda value: value in lengths or any(answers(each, value) for each in lengths))
    joined: list[Located] = []
    for each in own:
        whole = in_one_length(joined[-1], each) if joined else None
        if whole and is_said(whole.value):
            joined[-1] = whole
        else:
            joined.append(each)
    return tuple(joined)


def with_references_parted(own: Facts, others: Facts) -> Facts:
    """The facts; an index after a stop is the paragraph of an article where the other side calls it so:
    "Article 10.2" for „10. panta 2. punkts”."""
    if not any(isinstance(each.value, LegalReference) and "^" in each.value.number for each in own):
        return own
    named = {
        (one.value.number, other.value.number)
        for one, other in pairwise(others)
        if isinstance(one.value, LegalReference)
        and isinstance(other.value, LegalReference)
        and one.value.part != other.value.part
        and one.spot.block == other.spot.block
        and other.fact.start - one.fact.end <= 1
    }
    return tuple(part for each in own for part in _parted(each, named))


def with_issues_parted(own: Facts, others: Facts) -> Facts:
    """The facts; "3/2024" is a number and a year where the other side gives these apart: „2024. gada 3. numurs”."""
    if not any(isinstance(each.value, LegalReference) and "/" in each.value.number for each in own):
        return own
    there = {each.value for each in others}
    return tuple(part for each in own for part in _of_issue(each, there))


def _of_issue(each: Located, there: set[Value]) -> Facts:
    """The number and the year of an issue where the other side has both, else the fact as it is."""
    issue = ISSUE.fullmatch(each.fact.surface) if isinstance(each.value, LegalReference) else None
    if issue is None or each.value in there:
        return (each,)
    number, year = Ordinal(int(issue["number"])), Date(year=int(issue["year"]))
    if not {number, year} <= there:
        return (each,)
    return cut(each, number, *issue.span("number")), cut(each, year, *issue.span("year"))


def _frost(each: Located, text: str, tag: str) -> Located:
    """Degrees below zero for a number after a minus, any other fact as it is."""
    start = each.fact.start
    if not isinstance(each.value, Number) or each.fact.surface != text[start : each.fact.end]:
        return each
    before = max(0, start - LONGEST_MINUS)
    minus = MINUS.search(text, before, start) or table(FactWords, tag).minus.search(text, before, start)
    value = Quantity(-each.value.amount, DEGREES)
    return Located(replace(each.fact, value=value), each.spot) if minus else each


def _parted(each: Located, named: set[tuple[str, str]]) -> Facts:
    """The article and its paragraph where the other side names that pair, else the fact as it is."""
    value, index = each.value, BEHIND_A_STOP.search(each.fact.surface)
    if not isinstance(value, LegalReference) or index is None:
        return (each,)
    base, _, inner = value.number.partition("^")
    if (base, inner) not in named:
        return (each,)
    return (
        cut(each, LegalReference(value.part, base), 0, index.start()),
        cut(each, LegalReference("paragraph", inner), index.start() + 1, index.end()),
    )


def cut(each: Located, value: Value, first: int, last: int) -> Located:
    """A part of the fact, from its character `first` up to `last`."""
    fact, spot = each.fact, each.spot
    part = Fact(value, fact.start + first, fact.start + last, fact.surface[first:last], fact.is_demanded)
    return Located(part, replace(spot, start=spot.start + first, end=spot.start + last))


def in_one_length(first: Located, second: Located) -> Located | None:
    """Two lengths of which the second is the smaller and follows at once, in one."""
    one, other = first.fact, second.fact
    if not isinstance(one.value, Length) or not isinstance(other.value, Length):
        return None
    is_near = first.spot.block == second.spot.block and other.start - one.end <= LONGEST_JOINT
    value = length_in_one(one.value, other.value) if is_near else None
    if value is None:
        return None
    fact = Fact(value, one.start, other.end, f"{one.surface} + {other.surface}")
    return Located(fact, replace(first.spot, end=second.spot.end))
