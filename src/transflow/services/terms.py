"""The termbase, asked: where its terms stand in a file, what forms they take, what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from transflow.formats.lines import read_lines
from transflow.io.files import read_bytes
from transflow.languages import language
from transflow.languages.designations import plain
from transflow.model import Concept, Designation
from transflow.terms.claims import designation_forms
from transflow.terms.matcher import Match
from transflow.terms.termbase import Termbase
from transflow.text.normalise import matching_form


@dataclass(frozen=True, slots=True)
class LineMatch:
    """A term in a line: `line` counts from 1, `start` and `end` are code points in it."""

    line: int
    start: int
    end: int
    term: str
    surface: str


def match_file(file: Path, termbase: Termbase, tag: str) -> list[LineMatch]:
    """The terms in a text file, line by line, as they stand; a term does not run over a line's end."""
    document = read_lines(read_bytes(file), file.as_posix(), tag)
    matcher = termbase.matcher(tag)
    return [
        LineMatch(number, match.start, match.end, _preferred(match, tag), match.surface)
        for number, block in enumerate(document.blocks, 1)
        for match in matcher.find(block.text)
    ]


def _preferred(match: Match, tag: str) -> str:
    names = match.concept.names(tag) or (match.designation,)
    return plain(names[0].text)


def forms_of(term: str, tag: str) -> list[str]:
    """Every form in which a term, in termbase markup, would be found, in the order of the alphabet."""
    concept = Concept((Designation(term, tag),))
    return sorted(designation_forms(concept, concept.designations[0], language(tag)))


def rows_of(termbase: Termbase, text: str, category: str | None) -> Iterator[str]:
    """The concepts in which `text` stands, each as a line: names by language, category, source."""
    wanted = matching_form(text)
    for concept in termbase.concepts:
        names = " | ".join(f"{each.language}: {each.text}{_note(each)}" for each in concept.designations)
        if category in (None, concept.category) and wanted in matching_form(names):
            yield f"{names}  [{concept.category}]" + (f"  ({concept.source})" if concept.source else "")


def _note(designation: Designation) -> str:
    return "" if designation.status == "preferred" else f" ({designation.status})"
