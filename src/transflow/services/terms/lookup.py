"""The termbase, asked: where its terms stand in a file, and what it holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from transflow.formats import formats
from transflow.formats.documents.lines import read_lines
from transflow.formats.termbases.cells import cells_of
from transflow.frozen import Frozen
from transflow.io.files import read_bytes
from transflow.languages import base
from transflow.model import Concept, Designation
from transflow.services.releases.documents import read_document
from transflow.terms.locating import LocatedMatch, located, located_in
from transflow.terms.termbase import Termbase
from transflow.text.normalise import matching_form

AS_THEY_STAND = ("txt", "markdown")  # formats whose lines are what a reader reads


class Line(Frozen):
    """A row of the termbase for a person and for a script: by column, `origin` the place of the row."""

    text: str
    cells: Mapping[str, str]


def match_file(file: Path, termbase: Termbase, tag: str) -> tuple[LocatedMatch, ...]:
    """The terms in a file, by line: in a page or a Word file those that a reader sees, in others as they stand."""
    if _is_marked_up(file):
        return located_in(read_document(file, tag), termbase.matcher(tag))
    document = read_lines(read_bytes(file), file.as_posix(), tag)
    return located(document.content, termbase.matcher(tag))


def _is_marked_up(file: Path) -> bool:
    marked_up = (each.suffixes for each in formats.values() if each.name not in AS_THEY_STAND)
    return any(file.name.lower().endswith(each) for each in marked_up)


def rows_of(termbase: Termbase, text: str, category: str | None, tag: str | None = None) -> Iterator[Concept]:
    """The concepts in whose names `text` stands, of a category and with a name in the language `tag`, of whichever
    region, where these are given."""
    wanted, own = matching_form(text), base(tag) if tag else None
    for concept in termbase.concepts:
        has_language = own is None or any(each.language == own for each in concept.designations)
        if has_language and category in (None, concept.category) and wanted in matching_form(_names(concept)):
            yield concept


def line_of(concept: Concept) -> Line:
    """Names by language, category, source."""
    text = f"{_names(concept)}  [{concept.category}]" + (f"  ({concept.source})" if concept.source else "")
    cells = {name: cell for name, cell in cells_of(concept).items() if cell}
    return Line(text, cells | {"category": concept.category, "origin": concept.origin})


def languages_in(termbase: Termbase) -> tuple[str, ...]:
    """The languages in which the termbase has names."""
    return tuple(
        dict.fromkeys(each.language for concept in termbase.concepts for each in concept.designations)
    )


def _names(concept: Concept) -> str:
    return " | ".join(f"{each.language}: {each.text}{_note(each)}" for each in concept.designations)


def _note(designation: Designation) -> str:
    return "" if designation.status == "preferred" else f" ({designation.status})"
