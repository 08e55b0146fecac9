"""The elements around a run of text, and what kind of block they make of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from transflow.formats._reading.contact_line import is_contact_line
from transflow.formats.documents.html.scan import Tag
from transflow.model import BlockKind
from transflow.text.patterns import LazyPattern

KINDS = {
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
    "li": BlockKind.LIST_ITEM,
    "td": BlockKind.TABLE_CELL,
    "th": BlockKind.TABLE_CELL,
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "address": BlockKind.CONTACT,
}
CONTACT = LazyPattern(r"(?:^|[\s_-])(?:contacts?|kontakti|vcard|kontaktinform\w*)(?:$|[\s_-])", re.IGNORECASE)
WHOLE = ("body", "main", "article")
CELLS = ("td", "th")
ENDED_BY = {"li": ("li",), "td": CELLS, "th": CELLS, "tr": (*CELLS, "tr")}  # without a closing tag
DEEPEST = 50  # elements that one closing tag may end


class Cell(NamedTuple):
    """Which cell something stands in, by the numbers of its table, its row and itself; 0 for none."""

    table: int = 0
    row: int = 0
    number: int = 0


class Place(NamedTuple):
    """An element that is open, its own kind, and what it and those around it say together."""

    name: str
    kind: BlockKind | None
    inner: BlockKind | None = None
    """The kind of the innermost element that has one."""
    is_contact: bool = False
    items: int = 0
    """How many list items there are around, itself included."""
    cell: Cell = Cell()


NOWHERE = Place("", None)


@dataclass
class Around:
    """The elements that are open."""

    places: list[Place] = field(default_factory=list)
    column: int = 0
    """Of the table cell under way, from 1; it counts the columns that cells before it span."""
    width: int = 1
    tables: int = 0
    rows: int = 0
    cells: int = 0
    holding_tables: set[int] = field(default_factory=set)

    @property
    def innermost(self) -> Place:
        """The element that was opened last."""
        return self.places[-1] if self.places else NOWHERE

    def enter(self, tag: Tag) -> None:
        """An element begins; an item, a cell or a row ends the one before."""
        while self.innermost.name in ENDED_BY.get(tag.name, ()):
            self.places.pop()
        if tag.name == "tr":
            self.column, self.width = 0, 1
        elif tag.name in CELLS:
            self.column, self.width = self.column + self.width, _columns(tag)
        if tag.name != "p":
            self.places.append(_inside(self.innermost, tag, self._cell(tag)))

    def _cell(self, tag: Tag) -> Cell:
        """The cell in which the inside of the element stands."""
        cell = self.innermost.cell
        if tag.name == "table":
            self.tables += 1
            self.holding_tables.add(cell.table)
            if tag.value("role") in ("presentation", "none"):
                self.holding_tables.add(self.tables)
            return Cell(self.tables)
        if tag.name == "tr":
            self.rows += 1
            return cell._replace(row=self.rows)
        if tag.name in CELLS:
            self.cells += 1
            return cell._replace(number=self.cells)
        return cell

    def leave(self, name: str) -> None:
        """An element ends, and what was left open in it."""
        for depth, place in enumerate(reversed(self.places[-DEEPEST:]), 1):
            if place.name == name:
                del self.places[-depth:]
                return

    def kind(self, text: str) -> BlockKind:
        """The kind of block that a text is here."""
        place = self.innermost
        if place.kind is BlockKind.HEADING:
            return BlockKind.HEADING
        if place.is_contact or (is_contact_line(text) and not self._is_sum(text)):
            return BlockKind.CONTACT
        return place.inner if place.inner and place.inner is not BlockKind.HEADING else BlockKind.PARAGRAPH

    def _is_sum(self, text: str) -> bool:
        """Whether bare figures stand in a cell of a table: "1 450 000" is no phone number there."""
        return self.innermost.inner is BlockKind.TABLE_CELL and not any(
            c.isalpha() or c in "@+" for c in text
        )

    def level(self, kind: BlockKind) -> int:
        """The level of a heading, the depth of a list item, or 0."""
        if kind is BlockKind.HEADING:
            return int(self.innermost.name[1])
        return self.innermost.items if kind is BlockKind.LIST_ITEM else 0


def _inside(outer: Place, tag: Tag, cell: Cell) -> Place:
    names = f"{tag.value('class')} {tag.value('id')}"
    is_contact = tag.name not in WHOLE and bool(CONTACT.search(names))
    kind = BlockKind.CONTACT if is_contact else KINDS.get(tag.name)
    return Place(
        tag.name,
        kind,
        kind or outer.inner,
        outer.is_contact or kind is BlockKind.CONTACT,
        outer.items + (tag.name == "li"),
        cell,
    )


def _columns(cell: Tag) -> int:
    span = cell.value("colspan").strip()
    return int(span) if re.fullmatch(r"[1-9]\d{0,2}", span, re.ASCII) else 1
