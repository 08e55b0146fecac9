"""TBX of any dialect and style, and of the older edition, to rows of the termbase. Names of elements and
categories are looked at without their namespaces. No DTD is loaded, no entity declared, nothing fetched."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from transflow.errors import TermbaseError, UnreadableFileError
from transflow.formats._bytes.xml import XML_LANG, children, elements, line_of, local, text_of
from transflow.formats.termbases.cells import CATEGORIES, FIELDS, Status, concept_of
from transflow.formats.termbases.terminology import (
    LARGEST,
    Found,
    Taken,
    fields_of,
    holds_own_marks,
    marked_or_plain,
    plain_tag,
    settled,
    without_fields,
)
from transflow.frozen import replace
from transflow.model import Concept, Message

if TYPE_CHECKING:
    from lxml import etree

ROOTS = ("tbx", "martif")
ENTRIES = ("conceptEntry", "termEntry")
SECTIONS = ("langSec", "langSet")
TERMS = ("termSec", "tig", "ntig")
STATUS_CATEGORIES = ("administrativeStatus", "normativeAuthorization")
STATUSES: Mapping[str, Status] = {
    "preferredTerm": "preferred",
    "standardizedTerm": "preferred",
    "legalTerm": "preferred",
    "regulatedTerm": "preferred",
    "admittedTerm": "admitted",
    "supersededTerm": "deprecated",
    "obsoleteTerm": "deprecated",
    "deprecatedTerm": "forbidden",
    "notRecommendedTerm": "forbidden",
}
SHORT = ("acronym", "abbreviation", "initialism", "abbreviatedForm")
SILENT = ("term", "p", "date", "transactionType", "responsibility")


def read(data: bytes, path: str) -> Taken:
    """The concepts of a TBX file; one that is none, is malformed or declares entities is refused."""
    if len(data) > LARGEST:
        raise UnreadableFileError(path, Message("a TBX file may have 64 MB; split this one."))
    reader = _Reader(path)
    entries = elements(io.BytesIO(data), path, ENTRIES, ROOTS)
    concepts = tuple(each for entry in entries if (each := reader.concept(entry)))
    return Taken(concepts, frozenset(reader.unheld), tuple(reader.left_out))


@dataclass
class _Entry:
    """What has been read of one concept: cells by column, names, notes."""

    cells: dict[str, str] = field(default_factory=dict)
    names: list[Found] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


class _Reader:
    """Reads entries and remembers what it had to leave."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.unheld: set[str] = set()
        self.left_out: list[str] = []

    def concept(self, element: etree._Element) -> Concept | None:
        """The concept of an entry; None for one that is left out."""
        entry = _Entry()
        for item in _items(element):
            self._about(entry, item)
        for section in children(element, *SECTIONS):
            self._section(entry, section)
        return self._made(entry, line_of(element))

    def _made(self, entry: _Entry, line: int) -> Concept | None:
        designations = settled(entry.names)
        if not designations:
            self.left_out.append(f"{self.path}:{line}: this entry has no term.")
            return None
        fields = {name: value for note in entry.notes for name, value in fields_of(note).items()}
        cells = {"note": "\n".join(filter(None, map(without_fields, entry.notes)))} | entry.cells | fields
        known = {name: cells.get(name, "") for name in FIELDS}
        try:
            made = concept_of({**known, designations[0].language: "-"}, self.path, line)
        except TermbaseError as trouble:
            self.left_out.append(str(trouble))
            return None
        return replace(made, designations=designations)

    def _about(self, entry: _Entry, item: etree._Element) -> None:
        kind, text = _kind(item), _text(item)
        if kind == "note":
            entry.notes.append(text)
        elif kind == "source":
            entry.cells["source"] = text
        elif kind == "subjectField" and text.lower() in CATEGORIES:
            entry.cells["category"] = text.lower()
        elif kind == "subjectField" and text:
            self.unheld.add("subject fields other than ours")
        else:
            self._miss(kind, text)

    def _section(self, entry: _Entry, section: etree._Element) -> None:
        written = section.get(XML_LANG) or section.get("lang") or ""
        tag = plain_tag(written)
        if tag is None:
            self.unheld.add(f"names in {written!r}, which is no language tag")
            return
        for item in _items(section):
            self._miss(_kind(item), _text(item))
        for term in children(section, *TERMS):
            self._term(entry, term, tag)

    def _term(self, entry: _Entry, element: etree._Element, tag: str) -> None:
        categories: dict[str, str] = {}
        fields: dict[str, str] = {}
        for item in _items(element):
            kind, text = _kind(item), _text(item)
            if kind == "note" and (own := fields_of(text)):
                fields |= own
            elif kind in ("term", "termType", *STATUS_CATEGORIES):
                categories[kind] = text
            else:
                self._miss(kind, text)
        name = marked_or_plain(fields.get("markup", ""), " ".join(categories.get("term", "").split()))
        if not name:
            return
        if name != fields.get("markup") and holds_own_marks(name):
            self.left_out.append(
                f"{self.path}:{line_of(element)}: “{name}” has *, =, ! or |, which are marks of ours."
            )
            return
        entry.names.append(_found(name, tag, categories, fields))

    def _miss(self, kind: str, text: str) -> None:
        if text and kind not in SILENT:
            self.unheld.add(kind)


def _found(name: str, tag: str, categories: Mapping[str, str], fields: Mapping[str, str]) -> Found:
    statuses = (categories[each] for each in STATUS_CATEGORIES if each in categories)
    said = next(statuses, "").removesuffix("-admn-sts")
    status = STATUSES.get(said) or STATUSES.get(f"{said}Term")
    own = fields.get("status")
    if own in ("admitted", "deprecated", "forbidden"):
        status = cast("Status", own)
    is_short = categories.get("termType") in SHORT or fields.get("abbreviation") == "yes"
    return Found(name, tag, status, is_short)


def _items(element: etree._Element) -> Iterator[etree._Element]:
    """What is said of an entry, a section or a term, groups opened."""
    for child in element:
        name = local(child)
        if name.endswith("Grp"):
            yield from _items(child)
        elif name and name not in SECTIONS and name not in TERMS:
            yield child


def _kind(item: etree._Element) -> str:
    """The category of an item: its type (DCA), else the name of its element (DCT)."""
    return item.get("type") or local(item)


def _text(element: etree._Element) -> str:
    return text_of(element).strip()
