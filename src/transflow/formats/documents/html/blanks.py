"""Cells, captions and descriptions of pictures in a page that have no text yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.formats._reading.markup import Blank
from transflow.model import BlockKind
from transflow.text.patterns import LazyPattern

EMPTY_CELL = LazyPattern(
    r"<(t[dh])\b[^<>]*>(?:\s*<(?:p|div|span|b|strong)\b[^<>]*>)*((?:\s|&nbsp;|&#160;|<br\s*/?>)*)"
    r"(?:</(?:p|div|span|b|strong)\s*>\s*)*</\1\s*>",
    re.IGNORECASE,
)
CELL = LazyPattern(r"<t[dh]\b(?:[^<>]*?\bcolspan\s*=\s*[\"']?(\d{1,3}))?", re.IGNORECASE)
EMPTY_CAPTION = LazyPattern(
    r"<img\b[^<>]*?\balt\s*=\s*([\"'])(?P<alt>)\1|<figcaption\b[^<>]*>(?P<inside>\s*)</figcaption\s*>"
    r"|(?P<end>)</figure\s*>",
    re.IGNORECASE,
)
HAS_CAPTION = LazyPattern(r"<figcaption\b", re.IGNORECASE)


def empty_cells(content: str, start: int, stop: int) -> Iterator[Blank]:
    """Cells of tables, each in its column."""
    for found in EMPTY_CELL.finditer(content, start, stop):
        row = max(content.rfind(tag, 0, found.start()) for tag in ("<tr", "<TR"))
        column = 1 + sum(int(each[1] or 1) for each in CELL.finditer(content, max(0, row), found.start()))
        yield Blank(BlockKind.TABLE_CELL, *found.span(2), column)


def empty_captions(content: str, start: int, stop: int) -> Iterator[Blank]:
    """Empty descriptions of pictures, empty captions, and figures that lack one."""
    for found in EMPTY_CAPTION.finditer(content, start, stop):
        name = found.lastgroup or "alt"
        if name != "end":
            attribute = "alt" if name == "alt" else ""
            yield Blank(BlockKind.CAPTION, *found.span(name), attribute=attribute)
        elif not HAS_CAPTION.search(content, content.rfind("<figure", 0, found.start()), found.start()):
            yield Blank(BlockKind.CAPTION, *found.span(name), before="<figcaption>", after="</figcaption>")
