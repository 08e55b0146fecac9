"""What a paragraph of a Word file is: by its style, its numbering, and where it stands (ECMA-376, part 1, 17.3.1, 17.7
and 17.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from transflow.formats._reading.contact_line import is_contact_line
from transflow.formats.documents.docx.package import STYLES, W, parsed, part
from transflow.model import BlockKind

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADING = re.compile(r"(?:heading|virsraksts)\s*(\d)|title\Z", re.IGNORECASE)
LIST = re.compile(r"list(?! paragraph)", re.IGNORECASE)  # "List Paragraph" is one whose bullet was taken away
CAPTION = re.compile(r"caption\d?\Z", re.IGNORECASE)  # LibreOffice numbers styles that it has twice
QUOTE = re.compile(r"(?:quote|intense quote|block text|block quotation|quotations)\d?\Z", re.IGNORECASE)
PARAGRAPH = "paragraph"
MOST_BASES = 20  # Word allows about half as many
MOST_CELLS = 100  # of a row, before one; Word has 63 columns at most
NO_LEVEL = "9"  # of an outline: body text
NO_LIST = ("", "0")


def style_names(root: _Element | None) -> dict[str, str]:
    """The names of the styles of paragraphs by their ids, which differ with the language of Word where names do
    not. A style that somebody made has the name of the one on which it is based, or that of one which does the
    same."""
    found = root.iterchildren(f"{W}style") if root is not None else ()
    styles = {
        each.get(f"{W}styleId", ""): each for each in found if each.get(f"{W}type", PARAGRAPH) == PARAGRAPH
    }
    return {own: _known_name(style, styles) or value(style, "name") for own, style in styles.items()}


def styles_of(data: bytes, path: str) -> dict[str, str]:
    """The names of the styles of a package by their ids."""
    found = part(data, STYLES, path)
    return style_names(parsed(found, path) if found else None)


def _known_name(style: _Element, styles: Mapping[str, _Element]) -> str:
    """The name by which a style is known, or one of those on which it is based; empty where it looks like none."""
    for each in _bases(style, styles):
        name, properties = value(each, "name"), each.find(f"{W}pPr")
        if any(kind.match(name) for kind in (HEADING, LIST, CAPTION, QUOTE)):
            return name
        level = value(properties, "outlineLvl")
        if level:
            return _heading_name(level)
        if _is_numbered(properties):
            return "list"
    return ""


def _bases(style: _Element, styles: Mapping[str, _Element]) -> Iterator[_Element]:
    """A style, and those on which it is based."""
    found: _Element | None = style
    for _ in range(MOST_BASES):
        if found is None:
            return
        yield found
        found = styles.get(value(found, "basedOn"))


def _heading_name(level: str) -> str:
    """The name of the headings of a level of the outline; empty for body text."""
    return f"heading {int(level) + 1}" if len(level) == 1 and level.isdecimal() and level != NO_LEVEL else ""


def _is_numbered(properties: _Element | None) -> bool:
    numbering = properties.find(f"{W}numPr") if properties is not None else None
    return value(numbering, "numId") not in NO_LIST


def kind_of(element: _Element, styles: Mapping[str, str], text: str) -> tuple[BlockKind, int]:
    """The kind of a paragraph, and its level as a heading or in a list."""
    properties = element.find(f"{W}pPr")
    style = value(properties, "pStyle")
    name = _heading_name(value(properties, "outlineLvl")) or styles.get(style, style)
    if heading := HEADING.match(name):
        return BlockKind.HEADING, int(heading[1] or 1)
    if any(parent.tag == f"{W}tc" for parent in element.iterancestors()):
        return BlockKind.TABLE_CELL, 0
    numbering = properties.find(f"{W}numPr") if properties is not None else None
    if _is_numbered(properties) or (LIST.match(name) and value(numbering, "numId") != "0"):
        depth = value(numbering, "ilvl")
        return BlockKind.LIST_ITEM, int(depth) + 1 if depth.isdecimal() and len(depth) < 3 else 1
    if CAPTION.match(name):
        return BlockKind.CAPTION, 0
    if QUOTE.match(name):
        return BlockKind.QUOTE, 0
    return (BlockKind.CONTACT if is_contact_line(text) else BlockKind.PARAGRAPH), 0


def column_of(element: _Element) -> int:
    """The column of the cell around an element, from 1."""
    cell = next(element.iterancestors(f"{W}tc"), element)
    before = islice(cell.itersiblings(f"{W}tc", preceding=True), MOST_CELLS)
    skipped = _width(value(cell.find(f"../{W}trPr"), "gridBefore"), 0)
    return 1 + skipped + sum(_width(value(each.find(f"{W}tcPr"), "gridSpan"), 1) for each in before)


def _width(columns: str, usual: int) -> int:
    return int(columns) if columns.isdecimal() and len(columns) < 4 else usual


def value(properties: _Element | None, name: str) -> str:
    """What one of several properties says; empty where it is not among them."""
    found = properties.find(f"{W}{name}") if properties is not None else None
    return found.get(f"{W}val", "") if found is not None else ""
