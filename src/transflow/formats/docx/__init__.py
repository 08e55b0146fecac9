"""Word files (.docx). Content is the paragraphs joined by newlines, so that a line is a paragraph; a line
break inside one stands there as U+2028."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats import Format, formats
from transflow.formats._reading.letters import as_read
from transflow.formats._writing.faithful import faithful
from transflow.formats._writing.gap import Gap
from transflow.formats._writing.marking import Text, changing, tidied
from transflow.formats.docx.package import relations_name, serialised, with_parts
from transflow.model import Block, Document, Message

if TYPE_CHECKING:
    from transflow.formats.docx.stories import Part
    from transflow.formats.docx.texts import Place


def read(data: bytes, path: str, language: str) -> Document:
    """Headings, paragraphs, list items, table cells and what pictures are described as, in the order of the
    document, then its notes, and what stands at the head and the foot of pages."""
    from transflow.formats.docx.kinds import styles_of
    from transflow.formats.docx.stories import stories

    blocks: list[Block] = []
    lines: list[str] = []
    start = 0
    for story in stories(data, path, styles_of(data, path)):
        for each in story.texts:
            block = each.block(start)
            blocks.append(replace(block, is_around_pages=True) if story.is_around_pages else block)
            lines.append(re.sub(r"[\r\n]", "\u2028", blocks[-1].text))
            start = blocks[-1].end + 1
    if not blocks:
        raise UnreadableFileError(
            path, Message("the file has no text in it; write the text first or remove it.")
        )
    return as_read(Document(path, language, "\n".join(lines), tuple(blocks), "docx"))


def splice(data: bytes, document: Document, texts: Mapping[int, Text]) -> bytes:
    """`data` with new texts for some paragraphs; every other part of the package keeps its bytes, but for
    the list of addresses where a link is new."""
    return faithful(
        lambda own: _spliced(data, document, own),
        lambda new: read(new, document.path, document.language),
        document,
        texts,
    )


def insert(data: bytes, document: Document, gap: Gap, text: Text) -> bytes | None:
    """`data`, or a new file, with a text in the gap."""
    from transflow.formats.docx import inserting

    return inserting.insert(data, document, gap, text)


def remove(data: bytes, document: Document, blocks: Sequence[int]) -> bytes | None:
    """`data` without some paragraphs."""
    from transflow.formats.docx import removing

    return removing.remove(data, document, blocks)


def compose(data: bytes, document: Document) -> bytes:
    """`data` with the letters of its words whole."""
    from transflow.formats.docx.composing import composed_parts
    from transflow.formats.docx.stories import stories

    found = stories(data, document.path, {})
    return with_parts(data, dict(chain.from_iterable(map(composed_parts, found))), document.path)


def _spliced(data: bytes, document: Document, new_texts: Mapping[int, Text]) -> bytes:
    from transflow.formats.docx.stories import stories, texts_around_pages

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
    from transflow.formats.docx.copies import copies, write
    from transflow.formats.docx.marking import Relations, added_in

    relations = Relations(relations_name(own.name), own.relations)
    copied = copies(own.root, relations.known)
    for at, new in news.items():
        write(known[at], new, relations, copied)
    return {own.name: serialised(own.root), **added_in(relations)}


formats.add("docx", Format("docx", (".docx",), read, splice, insert, remove, compose))
