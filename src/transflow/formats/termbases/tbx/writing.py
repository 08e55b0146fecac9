"""Rows of the termbase as TBX.

What the dialect has no category for stands in a note of ours (`terminology.note_line`). A forbidden name is a
deprecated term of the standard, an old one a superseded term; in core, which has no status, both are left
out, since other programs would take them for approved."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from transflow.formats._bytes.xml import XML_LANG, new_root
from transflow.formats.termbases.cells import DATES
from transflow.formats.termbases.offices import office_cells
from transflow.formats.termbases.terminology import Given, note_line
from transflow.languages.designations import plain
from transflow.model import Concept, Designation
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml import etree

Dialect = Literal["core", "basic"]
Style = Literal["dca", "dct"]

CORE = "urn:iso:std:iso:30042:ed-2"
MODULES = {"min": "http://www.tbxinfo.net/ns/min", "basic": "http://www.tbxinfo.net/ns/basic"}
STATUSES = {
    "preferred": "preferredTerm-admn-sts",
    "admitted": "admittedTerm-admn-sts",
    "deprecated": "supersededTerm-admn-sts",
    "forbidden": "deprecatedTerm-admn-sts",
}
CATEGORIES = {  # name: module in style DCT, element in style DCA
    "subjectField": ("min", "descrip"),
    "administrativeStatus": ("min", "termNote"),
    "termType": ("basic", "termNote"),
    "source": ("basic", "admin"),
}


def write(
    concepts: Iterable[Concept], language: str, *, dialect: Dialect = "basic", style: Style = "dca"
) -> Given:
    """The concepts as a TBX file; `language` is that of the notes."""
    from lxml import etree

    spaces: dict[str | None, str] = {None: CORE}
    spaces.update(MODULES.items() if (dialect, style) == ("basic", "dct") else ())
    root = new_root("tbx", spaces)
    for name, value in (("type", f"TBX-{dialect.capitalize()}"), ("style", style), (XML_LANG, language)):
        root.set(name, value)
    _header(root, dialect)
    body = _child(_child(root, "text"), "body")
    writer = _Writer(dialect, style)
    for number, concept in enumerate(concepts, 1):
        writer.concept(body, concept, f"c{number}")
    etree.indent(root)
    data: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return Given(data + b"\n", frozenset(writer.unheld))


def _header(root: etree._Element, dialect: Dialect) -> None:
    header = _child(root, "tbxHeader")
    description = _child(header, "fileDesc")
    _child(_child(description, "titleStmt"), "title", "Termbase")
    _child(_child(description, "sourceDesc"), "p", "Exported by transflow")
    if dialect == "basic":
        _child(_child(header, "encodingDesc"), "p", "TBX-Basic.xcs").set("type", "XCSURI")


class _Writer:
    """Puts concepts into a body and remembers what it could not."""

    def __init__(self, dialect: Dialect, style: Style) -> None:
        self.is_basic = dialect == "basic"
        self.style = style
        self.unheld: set[str] = set()

    def concept(self, body: etree._Element, concept: Concept, number: str) -> None:
        """Puts a concept into the body, unless the dialect has a place for none of its names."""
        names = [each for each in concept.designations if self._has_place(each)]
        if not names:
            return
        entry = _child(body, "conceptEntry")
        entry.set("id", number)
        self._about(entry, concept)
        for tag in dict.fromkeys(each.language for each in names):
            section = _child(entry, "langSec")
            section.set(XML_LANG, tag)
            for each in names:
                if each.language == tag:
                    self._name(section, each)

    def _has_place(self, designation: Designation) -> bool:
        if self.is_basic or designation.status in ("preferred", "admitted"):
            return True
        self.unheld.add("deprecated and forbidden names (export the dialect basic for these)")
        return False

    def _about(self, entry: etree._Element, concept: Concept) -> None:
        fields = {name: getattr(concept, name) for name in DATES} | office_cells(concept)
        fields["case"] = "" if concept.case == "ignore" else concept.case
        fields["dnt"] = "yes" if concept.do_not_translate else ""
        category = "" if concept.category == "general" else concept.category
        if self.is_basic:
            self._category(entry, "subjectField", category)
            self._category(entry, "source", concept.source)
        else:
            fields |= {"category": category, "source": concept.source}
        self._note(entry, concept.note)
        self._note(entry, note_line(fields))

    def _name(self, section: etree._Element, designation: Designation) -> None:
        term = _child(section, "termSec")
        printed = plain(designation.text)
        _child(term, "term", self._legible(printed))
        fields = {"markup": designation.text if designation.text != printed else ""}
        if self.is_basic:
            self._category(term, "administrativeStatus", STATUSES[designation.status])
            if designation.is_abbreviation:
                self._category(term, "termType", "acronym" if printed.isupper() else "abbreviation")
        else:
            fields["status"] = designation.status if designation.status != "preferred" else ""
            fields["abbreviation"] = "yes" if designation.is_abbreviation else ""
        self._note(term, note_line(fields))

    def _category(self, parent: etree._Element, name: str, value: str) -> None:
        if not value:
            return
        module, element = CATEGORIES[name]
        if self.style == "dct":
            _child(parent, name, self._legible(value), MODULES[module])
        else:
            _child(parent, element, self._legible(value)).set("type", name)

    def _note(self, parent: etree._Element, text: str) -> None:
        if text:
            _child(parent, "note", self._legible(text))

    def _legible(self, text: str) -> str:
        legible = storable_in_xml(text)
        if legible != text:
            self.unheld.add("control characters")
        return legible


def _child(parent: etree._Element, name: str, text: str = "", space: str = CORE) -> etree._Element:
    from lxml import etree

    child = etree.SubElement(parent, f"{{{space}}}{name}")
    child.text = text or None
    return child
