"""Marks as paired inline codes: each has a number, that of the mark of the source it stands for."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from transflow.frozen import Frozen, replace
from transflow.model import MARK_KINDS, Mark, Marked, MarkKind

MOST = 2000  # codes of one text; no real one has a hundred

TYPES: dict[MarkKind, str] = {
    "link": "link",
    "image": "image",
    "strong": "bold",
    "emphasis": "italic",
    "code": "x-code",
    "footnote": "x-footnote",
}
KIND_OF: dict[str, MarkKind] = {name: kind for kind, name in TYPES.items()}
"""How XLIFF 1.2 (`ctype`) and TMX (`type`) call the kinds of marks."""
SAYING = {
    kind: re.compile(rf"(?<![\w-]){name}\s*=\s*(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
    for kind, name in (("link", "href"), ("image", "src"), ("footnote", "id"))
}
"""The attribute in which a tag says what the mark of a kind has besides its words."""


class Code(Frozen):
    """A place at which a mark opens, closes, or stands alone."""

    what: Literal["open", "close", "alone"]
    number: int
    mark: Mark


Piece = str | Code


def numbers(source: Marked, target: Marked) -> tuple[dict[Mark, int], dict[Mark, int]]:
    """The numbers of the marks of both sides. Those of the source count from 1 in order; one of the target
    has the number of the first mark of its kind in the source that is free, one with its own address
    before others; what has no counterpart counts on."""
    ours = {mark: at for at, mark in enumerate(_nested(source), 1)}
    theirs: dict[Mark, int] = {}
    free = dict(ours)
    wanted = sorted(_nested(target), key=lambda mark: not any(_is_same(mark, each) for each in ours))
    for mark in wanted:
        alike = [each for each in free if each.kind == mark.kind]
        same = [each for each in alike if each.value == mark.value]
        if chosen := next(iter(same or alike), None):
            theirs[mark] = free.pop(chosen)
        else:
            theirs[mark] = max((*ours.values(), *theirs.values()), default=0) + 1
    return ours, theirs


def with_own_addresses(new: Marked, source: Marked, old: Marked) -> Marked:
    """A new translation with the addresses that the old one had: a code that a translator took over from
    the source brings that of the source."""
    ours, theirs = numbers(source, old)
    number_of = {(mark.kind, mark.value): number for mark, number in ours.items()}
    own = {(number, mark.kind): mark.value for mark, number in theirs.items()}
    marks = [
        replace(mark, value=own.get((number_of.get((mark.kind, mark.value), 0), mark.kind), mark.value))
        for mark in new.marks
    ]
    return Marked(new.text, tuple(marks))


def _is_same(one: Mark, other: Mark) -> bool:
    return (one.kind, one.value) == (other.kind, other.value)


def pieces(text: Marked, numbered: dict[Mark, int]) -> Iterator[Piece]:
    """The text cut at its codes, which are nested properly; no piece of text is empty."""
    opened: list[Mark] = []
    at = 0
    for mark in _nested(text):
        while opened and opened[-1].end <= mark.start:
            yield from _text(text, at, opened[-1].end)
            at = opened[-1].end
            yield Code("close", numbered[opened[-1]], opened.pop())
        yield from _text(text, at, mark.start)
        at = mark.start
        if mark.start == mark.end:
            yield Code("alone", numbered[mark], mark)
        else:
            yield Code("open", numbered[mark], mark)
            opened.append(mark)
    while opened:
        yield from _text(text, at, opened[-1].end)
        at = opened[-1].end
        yield Code("close", numbered[opened[-1]], opened.pop())
    yield from _text(text, at, len(text.text))


def _text(text: Marked, start: int, end: int) -> Iterator[str]:
    if start < end:
        yield text.text[start:end]


def _nested(text: Marked) -> list[Mark]:
    """The marks in order, outer ones first; one that crosses another is left out."""
    kept: list[Mark] = []
    for mark in sorted(dict.fromkeys(text.marks), key=lambda each: (each.start, -each.end)):
        is_within = 0 <= mark.start <= mark.end <= len(text.text)
        crosses = any(each.start < mark.start < each.end < mark.end for each in kept)
        if is_within and not crosses:
            kept.append(mark)
    return kept


def value_in(kind: str, tag: str) -> str:
    """What a tag of the file that a text was taken from says of a mark, such as where a link leads."""
    found = SAYING[kind].search(tag) if kind in SAYING else None
    return html.unescape(found[1] or found[2] or "") if found else ""


@dataclass
class Building:
    """A marked text under way."""

    text: str = ""
    marks: list[Mark] = field(default_factory=list)
    opened: list[tuple[str, str, str, int]] = field(default_factory=list)

    def add(self, text: str | None) -> None:
        """Goes on with plain text."""
        self.text += text or ""

    def open(self, number: str, kind: str, value: str = "") -> None:
        """A code begins."""
        if len(self.opened) < MOST:
            self.opened.append((number, kind, value, len(self.text)))

    def close(self, number: str | None = None) -> None:
        """The code of this number ends, or the one that began last; one that never began is passed over."""
        for at in reversed(range(len(self.opened))):
            if number is None or self.opened[at][0] == number:
                _, kind, value, start = self.opened.pop(at)
                self._mark(kind, start, value)
                return

    def alone(self, kind: str, value: str = "") -> None:
        """A code without text."""
        self._mark(kind, len(self.text), value)

    def _mark(self, kind: str, start: int, value: str) -> None:
        if kind in MARK_KINDS and len(self.marks) < MOST:
            self.marks.append(Mark(kind, start, len(self.text), value))

    def built(self, *, is_trimmed: bool = False) -> Marked:
        """The text with its marks in order; trimmed: without the spaces around it."""
        marks = sorted(self.marks, key=lambda each: (each.start, -each.end))
        if not is_trimmed:
            return Marked(self.text, tuple(marks))
        front = len(self.text) - len(self.text.lstrip())
        text = self.text.strip()
        return Marked(text, tuple(_moved(marks, -front, len(text))))


def _moved(marks: Sequence[Mark], by: int, length: int) -> Iterator[Mark]:
    for mark in marks:
        start, end = (min(max(0, at + by), length) for at in (mark.start, mark.end))
        yield Mark(mark.kind, start, end, mark.value)
