"""What a reader of a Word file is told, in order: paragraphs, and what pictures are described as."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from transflow.formats.documents.docx.package import W
from transflow.formats.documents.docx.paragraphs import Paragraph, is_hidden, is_seen, paragraph_of, seen
from transflow.formats.documents.docx.pictures import DRAWINGS, Picture, pictures

if TYPE_CHECKING:
    from lxml.etree import _Element

Place = Paragraph | Picture


def texts(body: _Element, styles: Mapping[str, str], links: Mapping[str, str]) -> Iterator[Place]:
    """The texts of a story, in order."""
    return (each for each in places(body, styles, links) if each.whole)


def places(body: _Element, styles: Mapping[str, str], links: Mapping[str, str]) -> Iterator[Place]:
    """The texts of a story, and the pictures that lack one. A picture comes before its paragraph where it
    stands before the words of it."""
    has_drawings = next(body.iter(*DRAWINGS), None) is not None
    for element in seen(body):
        paragraph = paragraph_of(element, styles, links)
        ahead, behind = _pictures(element, paragraph) if has_drawings else ((), ())
        yield from ahead
        if paragraph:
            yield paragraph
        yield from behind


def _pictures(element: _Element, paragraph: Paragraph | None) -> tuple[list[Picture], list[Picture]]:
    """The pictures of a paragraph before its words, and those after their beginning."""
    ahead: list[Picture] = []
    behind: list[Picture] = []
    if next(element.iter(*DRAWINGS), None) is None:
        return ahead, behind
    pieces = paragraph.pieces if paragraph else ()
    first = next((each.element for each in pieces if each.text.strip()), element)
    found = ahead
    for each in element.iter(first.tag, *DRAWINGS):
        if each is first and each is not element:
            found = behind
        elif each.tag in DRAWINGS and _is_shown(each, element):
            found += pictures(each, element)
    return ahead, behind


def _is_shown(drawing: _Element, element: _Element) -> bool:
    """Whether a drawing is the paragraph's own, and can be seen."""
    run = next(drawing.iterancestors(f"{W}r"), None)
    is_own = next(drawing.iterancestors(f"{W}p"), None) is element
    return is_own and is_seen(drawing, element) and (run is None or not is_hidden(run))
