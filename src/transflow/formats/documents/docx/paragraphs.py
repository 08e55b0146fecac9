"""The paragraphs of a Word document: their text, kind and links, and new text for them
(ECMA-376, part 1, 17.3)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from itertools import groupby
from typing import TYPE_CHECKING

from transflow.formats._bytes.xml import XML_SPACE
from transflow.formats.documents.docx.fields import FIELD_PARTS, NUMBER, SIMPLE, Fields, with_anchor
from transflow.formats.documents.docx.formulas import FORMULAS, SHOWING, put_in_formula, shown_in
from transflow.formats.documents.docx.kinds import column_of, kind_of, value
from transflow.formats.documents.docx.package import DOCUMENT, W, parsed, part, relations_name
from transflow.formats.documents.docx.symbols import SYMBOL, letter_of
from transflow.frozen import Frozen, replace
from transflow.model import Block, BlockKind, Mark
from transflow.text.normalise import RAISED

if TYPE_CHECKING:
    from lxml.etree import _Element

RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ALTERNATIVES = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
UNSEEN = frozenset(f"{W}{name}" for name in ("del", "moveFrom"))
RUN_PARENTS = frozenset(
    f"{W}{name}" for name in "hyperlink ins smartTag customXml dir bdo sdt sdtContent moveTo".split()
)
WRITTEN = {"\n": f"{W}br", "\t": f"{W}tab", "\u2011": f"{W}noBreakHyphen"}
LETTERS = {f"{W}cr": "\n", f"{W}ptab": "\t", **{tag: letter for letter, tag in WRITTEN.items()}}
RAISING, LOWERING = str.maketrans("0123456789", RAISED), str.maketrans(RAISED, "0123456789")
RAISED_FIGURES = re.compile(f"[{RAISED}]+")
RAISED_RUN = "superscript"
CONTENTS = re.compile(r"TOC\d\Z", re.IGNORECASE)  # the style of what stands in a table of contents
OFF = ("0", "false", "off", "none")


class Piece(Frozen):
    """An element of a run that shows as text, the link it is in, the emphasis of the run; it may be in a field."""

    element: _Element
    text: str
    link: str = ""
    is_strong: bool = False
    is_emphasised: bool = False
    is_in_field: bool = False
    is_number: bool = False  # of pages, which no text can stand in place of
    shift: str = ""  # where a figure stands that is raised or lowered, and nothing else may

    def put(self, text: str) -> None:
        """Makes the element show `text`, figures that it raises itself as they are."""
        is_raised = self.shift == RAISED_RUN and RAISED_FIGURES.fullmatch(text)
        put(self.element, text.translate(LOWERING) if is_raised else text)


class Paragraph(Frozen):
    """A paragraph with text in it."""

    pieces: tuple[Piece, ...]
    kind: BlockKind
    level: int
    element: _Element
    column: int = 0

    @property
    def whole(self) -> str:
        """The text with the spaces around it."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def place(self) -> _Element:
        """The element that is read."""
        return self.element

    def block(self, start: int) -> Block:
        """The block that begins at `start` of the content."""
        text = self.whole.strip()
        place = (start, start + len(text), ((0, start),))
        return Block(text, self.kind, *place, self.level, marks=self.marks(), column=self.column)

    def marks(self) -> tuple[Mark, ...]:
        """The links, and what is bold or italic by itself, over the text without outer space."""
        links = self._extents(lambda piece: piece.link)
        strong = self._extents(lambda piece: "b" * piece.is_strong)
        emphasis = self._extents(lambda piece: "i" * piece.is_emphasised)
        found = [Mark("link", start, end, address) for start, end, address in links]
        found += [Mark("strong", start, end) for start, end, _ in strong]
        found += [Mark("emphasis", start, end) for start, end, _ in emphasis]
        return tuple(sorted(found, key=lambda mark: (mark.start, -mark.end)))

    def _extents(self, shared: Callable[[Piece], str]) -> Iterator[tuple[int, int, str]]:
        """The stretches of the text that have something in common, without outer spaces."""
        at = len(self.whole.lstrip()) - len(self.whole)
        length = len(self.whole.strip())
        for what, group in groupby(self.pieces, key=shared):
            text = "".join(piece.text for piece in group)
            start = max(0, at + len(text) - len(text.lstrip()))
            end = min(at + len(text.rstrip()), length)
            if what and start < end:
                yield start, end, what
            at += len(text)


def paragraphs(body: _Element, styles: Mapping[str, str], links: Mapping[str, str]) -> Iterator[Paragraph]:
    """The paragraphs of a document in order, those in tables and text boxes included."""
    return filter(None, (paragraph_of(each, styles, links) for each in seen(body)))


def seen(body: _Element) -> Iterator[_Element]:
    """The paragraphs of a body that a reader sees, in order, the empty ones too."""
    is_all = next(body.iter(ALTERNATIVES, *UNSEEN), None) is None
    return (each for each in body.iter(f"{W}p") if is_all or is_seen(each, body))


def paragraph_of(element: _Element, styles: Mapping[str, str], links: Mapping[str, str]) -> Paragraph | None:
    """What a paragraph shows; None where that is nothing, or is told by the next one."""
    if _goes_on(element):
        return None
    pieces = tuple(piece for each in joined(element) for piece in _pieces(each, links, Fields()))
    if CONTENTS.match(value(element.find(f"{W}pPr"), "pStyle")):
        pieces = _of_contents(pieces)
    text = "".join(piece.text for piece in pieces).strip()
    if not text:
        return None
    kind, level = kind_of(element, styles, text)
    column = column_of(element) if kind is BlockKind.TABLE_CELL else 0
    return Paragraph(pieces, kind, level, element, column)


def _of_contents(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The pieces of a line in a table of contents: what stands after its tab is the number of a page, which is no
    field where LibreOffice wrote it."""
    is_numbered = len(pieces) > 1 and pieces[-2].text.endswith("\t") and pieces[-1].text.isdecimal()
    return (*pieces[:-1], replace(pieces[-1], text=NUMBER, is_number=True)) if is_numbered else pieces


def joined(element: _Element) -> list[_Element]:
    """A paragraph after those that go on in it, as the marks at their ends are deleted."""
    found = [element]
    while (before := found[-1].getprevious()) is not None and _goes_on(before):
        found.append(before)
    return found[::-1]


def _goes_on(element: _Element) -> bool:
    mark = element.find(f"{W}pPr/{W}rPr")
    if mark is None or all(mark.find(each) is None for each in UNSEEN):
        return False
    follower = element.getnext()
    return follower is not None and follower.tag == f"{W}p"


def is_seen(element: _Element, body: _Element) -> bool:
    """Whether a reader sees an element of the body: it is neither deleted nor the copy of a text box, say,
    that old programs show in its place (part 3, 10.2)."""
    inner = element
    for around in element.iterancestors():
        if inner is body:
            return True
        if around.tag in UNSEEN or (around.tag == ALTERNATIVES and around.find("*") is not inner):
            return False
        inner = around
    return True


def links_of(data: bytes, path: str) -> dict[str, str]:
    """The addresses that the links of the text itself lead to, by their ids."""
    found = part(data, relations_name(DOCUMENT), path)
    return links_in(parsed(found, path) if found else None)


def links_in(relations: _Element | None) -> dict[str, str]:
    """The addresses by their ids in a part that holds such."""
    found = () if relations is None else relations.iterchildren("*")
    return {each.get("Id", ""): each.get("Target", "") for each in found}


def _pieces(parent: _Element, links: Mapping[str, str], fields: Fields, link: str = "") -> Iterator[Piece]:
    for child in parent:
        if child.tag == f"{W}r":
            yield from _run(child, link, fields)
        elif child.tag in RUN_PARENTS:
            address = _address(child, links) if child.tag == f"{W}hyperlink" else ""
            yield from _pieces(child, links, fields, address or link)
        elif child.tag == SIMPLE:
            fields.open(child.get(f"{W}instr", ""))
            fields.show()
            yield from _pieces(child, links, fields, link)
            fields.close()
        elif child.tag in FORMULAS:
            yield from _formula(child, link or fields.link)


def _formula(formula: _Element, link: str) -> Iterator[Piece]:
    """What a formula shows, apart from the words around it as what a field shows is."""
    for element, text, is_raised in shown_in(formula):
        shift = RAISED_RUN if is_raised and text.isdecimal() else ""
        yield Piece(element, text.translate(RAISING) if shift else text, link, is_in_field=True, shift=shift)


def _address(hyperlink: _Element, links: Mapping[str, str]) -> str:
    return with_anchor(links.get(hyperlink.get(RELATION, ""), ""), hyperlink.get(f"{W}anchor", ""))


def _run(run: _Element, link: str, fields: Fields) -> Iterator[Piece]:
    properties = run.find(f"{W}rPr")
    is_without_text, shift = is_hidden(run), value(properties, "vertAlign")
    look = is_on(properties, "b"), is_on(properties, "i")
    for child in run:
        if child.tag in FIELD_PARTS:
            fields.take(child)
        elif is_without_text or fields.is_instruction:
            continue
        elif child.tag == f"{W}t":
            is_number = fields.number is not None
            shown = re.sub(r"[\r\n\t]", " ", child.text or "")
            own = shift if shown.strip().isdecimal() and not is_number else ""
            shown = shown.translate(RAISING) if own == RAISED_RUN else shown
            text = fields.read(shown)
            yield Piece(child, text, link or fields.link, *look, fields.is_shown, is_number, own)
        elif child.tag == f"{W}ruby":
            for base in child.iterchildren(f"{W}rubyBase"):
                yield from _pieces(base, {}, fields, link)
        elif letter := letter_of(child) if child.tag == SYMBOL else LETTERS.get(str(child.tag), ""):
            yield Piece(child, letter, link or fields.link, *look, fields.is_shown)


def is_hidden(run: _Element) -> bool:
    """Whether a run is not shown."""
    return is_on(run.find(f"{W}rPr"), "vanish")


def is_on(look: _Element | None, name: str) -> bool:
    """Whether properties switch something on."""
    found = look.find(f"{W}{name}") if look is not None else None
    return found is not None and found.get(f"{W}val", "1") not in OFF


def put(element: _Element, text: str) -> None:
    """Makes an element of a run show `text`."""
    run = element.getparent()
    if element.tag in SHOWING:
        put_in_formula(element, text)
        return
    if run is None:
        return
    at = run.index(element)
    run.remove(element)
    for number, fresh in enumerate(shown_as(text), at):
        run.insert(number, fresh)


def shown_as(text: str) -> Iterator[_Element]:
    """The elements of a run that show `text`."""
    from lxml import etree

    for piece in re.findall(r"[\n\t\u2011]|[^\n\t\u2011]+", text):
        fresh = etree.Element(WRITTEN.get(piece, f"{W}t"))
        if piece not in WRITTEN:
            fresh.text = piece
            fresh.set(XML_SPACE, "preserve")
        yield fresh


def run_like(element: _Element, text: str) -> _Element:
    """A run with another text that looks as that around an element."""
    from lxml import etree

    run, look = etree.Element(f"{W}r"), element.find(f"../{W}rPr")
    if look is not None:
        run.append(deepcopy(look))
    put(etree.SubElement(run, f"{W}t"), text)
    return run


def is_in_text_box(paragraph: _Element) -> bool:
    """Whether a paragraph stands in a text box, which hangs on another paragraph."""
    return next(paragraph.iterancestors(f"{W}p"), None) is not None
