"""Fields of Word files: what they show, the addresses they lead to, and what stands around them
(ECMA-376, part 1, 17.16)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from transflow.formats.documents.docx.formulas import FORMULAS
from transflow.formats.documents.docx.package import W

if TYPE_CHECKING:
    from lxml.etree import _Element

FIELD_PARTS = frozenset((f"{W}fldChar", f"{W}instrText"))
SIMPLE = f"{W}fldSimple"
AROUND = frozenset((f"{W}hyperlink", SIMPLE, *FORMULAS))
LONGEST_INSTRUCTION = 4000  # letters; an address may have some 2000
LINK_FIELD = re.compile(r'\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))', re.IGNORECASE)  # 17.16.5.25
ANCHOR = re.compile(r'\\l\s+"([^"]*)"', re.IGNORECASE)
PAGE_FIELD = re.compile(r"\s*(?:PAGE|PAGEREF|NUMPAGES|SECTION|SECTIONPAGES)\b", re.IGNORECASE)
NUMBER = "#"  # how a number of pages is read, which is another after each edit


class Opened(NamedTuple):
    """A field that is open: its instruction, what counted before it, and whether what it shows has begun."""

    instruction: str
    link: str
    number: str | None
    is_shown: bool
    is_instruction: bool
    has_begun: bool = False


@dataclass(slots=True)
class Fields:
    """The fields that are open in a paragraph, and the address that what is shown now leads to; `number` is what
    is read of a number of pages, once, and None outside one. What a field shows inside the instruction of another
    is a part of that one, as the number of pages in "IF NUMPAGES = 1"."""

    opened: list[Opened] = field(default_factory=list)
    link: str = ""
    number: str | None = None
    is_shown: bool = False
    is_instruction: bool = False

    def take(self, element: _Element) -> None:
        """Takes in a part of a run."""
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self.open("")
        elif kind == "end":
            self.close()
        elif self.opened and kind == "separate":
            self.show()
        elif self.opened and len(self.opened[-1].instruction) < LONGEST_INSTRUCTION:
            last = self.opened[-1]
            self.opened[-1] = last._replace(instruction=last.instruction + (element.text or ""))

    def open(self, instruction: str) -> None:
        """A field begins."""
        around = self.opened[-1] if self.opened else None
        self.opened.append(Opened(instruction, self.link, self.number, self.is_shown, self.is_instruction))
        self.is_instruction |= around is not None and not around.has_begun

    def show(self) -> None:
        """What the field shows begins."""
        instruction = self.opened[-1].instruction
        self.opened[-1] = self.opened[-1]._replace(has_begun=True)
        self.is_shown = True
        self.link = link_of_field(instruction) or self.link
        if self.number is None and PAGE_FIELD.match(instruction):
            self.number = NUMBER

    def close(self) -> None:
        """A field ends."""
        if self.opened:
            last = self.opened.pop()
            self.link, self.number = last.link, last.number
            self.is_shown, self.is_instruction = last.is_shown, last.is_instruction

    def read(self, text: str) -> str:
        """What a text is read as here."""
        if self.number is None:
            return text
        number, self.number = self.number, ""
        return number


def link_of_field(instruction: str) -> str:
    """The address of a field that is a link."""
    found = LINK_FIELD.match(instruction)
    if found is None:
        return ""
    anchor = ANCHOR.search(instruction, found.end())
    return with_anchor(found[1] or found[2] or "", anchor[1] if anchor else "")


def with_anchor(address: str, anchor: str) -> str:
    """An address with the place in the page that Word keeps apart; nothing for a place in the file itself."""
    return f"{address}#{anchor}" if address and anchor and "#" not in address else address


def outside(element: _Element, *, is_behind: bool) -> _Element:
    """The element of a paragraph that ends (or begins) the links and fields around a part of a run."""
    found = element.getparent()
    if found is None:
        return element
    for around in found.iterancestors():
        if around.tag == f"{W}p":
            break
        found = around if around.tag in AROUND else found
    return list(_edges(found, is_behind=is_behind))[-1]


def edge_of_field(element: _Element, *, is_behind: bool) -> _Element:
    """The element that ends (or begins) the innermost field around a part of a run."""
    run = element.getparent()
    if run is None:
        return element
    _, *edges = _edges(run, is_behind=is_behind)
    return next(iter(edges), next(run.iterancestors(SIMPLE), run))


def _edges(element: _Element, *, is_behind: bool) -> Iterator[_Element]:
    """An element, and those beside it in which fields end (or begin) that are around it."""
    yield element
    closing, opening = ("end", "begin") if is_behind else ("begin", "end")
    depth = 0
    for each in element.itersiblings(preceding=not is_behind):
        signs = list(each.iter(f"{W}fldChar"))
        for sign in signs if is_behind else reversed(signs):
            kind = sign.get(f"{W}fldCharType")
            depth += (kind == opening) - (kind == closing)
            if depth < 0:
                yield each
                depth = 0
