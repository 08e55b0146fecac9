"""New texts in the place of some of a Word file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from transflow.formats._writing.faithful import faithful
from transflow.formats._writing.marking import Text, changing, tidied
from transflow.formats.documents.docx.package import relations_name, serialised, with_parts
from transflow.formats.documents.docx.reading import read
from transflow.model import Document

if TYPE_CHECKING:
    from transflow.formats.documents.docx.stories import Part
    from transflow.formats.documents.docx.texts import Place


def splice(data: bytes, document: Document, texts: Mapping[int, Text]) -> bytes:
    """`data` with new texts for some paragraphs; every other part of the package keeps its bytes, but for
    the list of addresses where a link is new."""
    return faithful(
        lambda own: _spliced(data, document, own),
        lambda new: read(new, document.path, document.language),
        document,
        texts,
    )


def _spliced(data: bytes, document: Document, new_texts: Mapping[int, Text]) -> bytes:
    from transflow.formats.documents.docx.stories import stories, texts_around_pages

    news = {index: tidied(text) for index, text in changing(new_texts, document).items()}
    if not news:
        return data
    parts: dict[str, bytes] = {}
    first = 0
    for story in stories(data, document.path, {}):
        here = {at: news[at + first] for at in range(len(story.texts)) if at + first in news}
        first += len(story.texts)
        if here:
            parts |= _with_texts(story.part, story.texts, here)
            for each in story.copies:
                parts |= _with_texts(each, texts_around_pages(each, {}), here)
    return with_parts(data, parts, document.path)


def _with_texts(own: Part, known: Sequence[Place], news: Mapping[int, Text]) -> dict[str, bytes]:
    """The parts of the package that change where some of the texts in one do."""
    from transflow.formats.documents.docx.copies import copies, write
    from transflow.formats.documents.docx.marking import Relations, added_in

    relations = Relations(relations_name(own.name), own.relations)
    copied = copies(own.root, relations.known)
    for at, new in news.items():
        write(known[at], new, relations, copied)
    return {own.name: serialised(own.root), **added_in(relations)}
