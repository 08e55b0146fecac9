"""The termbase, asked: where its terms stand in a file, and what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from transflow.formats.lines import read_lines
from transflow.io.files import read_bytes
from transflow.model import Designation
from transflow.terms.locating import LocatedMatch, located
from transflow.terms.termbase import Termbase
from transflow.text.normalise import matching_form


def match_file(file: Path, termbase: Termbase, tag: str) -> tuple[LocatedMatch, ...]:
    """The terms in a text file, by line, as they stand."""
    document = read_lines(read_bytes(file), file.as_posix(), tag)
    return located(document.content, termbase.matcher(tag))


def rows_of(termbase: Termbase, text: str, category: str | None) -> Iterator[str]:
    """The concepts in which `text` stands, each as a line: names by language, category, source."""
    wanted = matching_form(text)
    for concept in termbase.concepts:
        names = " | ".join(f"{each.language}: {each.text}{_note(each)}" for each in concept.designations)
        if category in (None, concept.category) and wanted in matching_form(names):
            yield f"{names}  [{concept.category}]" + (f"  ({concept.source})" if concept.source else "")


def _note(designation: Designation) -> str:
    return "" if designation.status == "preferred" else f" ({designation.status})"
