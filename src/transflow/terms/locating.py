"""Terms of a file by line, as `terms match` reports them."""

from __future__ import annotations

from bisect import bisect_right

from transflow.frozen import Frozen
from transflow.languages.designations import plain
from transflow.model import LINE_END, Document
from transflow.terms.matcher import Match, Matcher


class LocatedMatch(Frozen):
    """A term at `surface == line[start:end]` of the 1-based `line`; `term` is the preferred name of its
    entry without markup. A match over a line's end is cut there."""

    line: int
    start: int
    end: int
    term: str
    surface: str


def located(content: str, matcher: Matcher) -> tuple[LocatedMatch, ...]:
    """The terms in a file's content, in its order."""
    starts = [0, *(match.end() for match in LINE_END.finditer(content))]
    ends = [*(match.start() for match in LINE_END.finditer(content)), len(content)]
    found = matcher.find(content)
    return tuple(_located(match, content, starts, ends, matcher.language.tag) for match in found)


def located_in(document: Document, matcher: Matcher) -> tuple[LocatedMatch, ...]:
    """The terms in the blocks of a document, each where the file has it: markup may stand within."""
    return tuple(
        _placed(document, number, match, matcher.language.tag)
        for number, block in enumerate(document.blocks)
        for match in matcher.find(block.text)
    )


def _placed(document: Document, block: int, match: Match, tag: str) -> LocatedMatch:
    place = document.place(block, match.start, match.end)
    start, end = place.column - 1, place.end_column - 1
    if place.end_line > place.line:  # cut at the end of the line
        begin = document.line_starts[place.line - 1]
        end = next(LINE_END.finditer(document.content, begin)).start() - begin
    surface = document.blocks[block].text[match.start : match.end]
    return LocatedMatch(place.line, start, end, _preferred(match, tag), surface)


def _located(match: Match, content: str, starts: list[int], ends: list[int], tag: str) -> LocatedMatch:
    at = bisect_right(starts, match.start) - 1
    end = min(match.end, ends[at])
    return LocatedMatch(
        at + 1,
        match.start - starts[at],
        end - starts[at],
        _preferred(match, tag),
        content[match.start : end],
    )


def _preferred(match: Match, tag: str) -> str:
    names = match.concept.names(tag) or (match.designation,)
    return plain(names[0].text)
