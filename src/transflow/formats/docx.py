"""Word files (.docx). Content is the paragraphs joined by newlines, so that a line is a paragraph; a line
break inside one stands there as U+2028."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats import Format, formats
from transflow.formats._docx_package import (
    DOCUMENT,
    NOT_DOCX,
    STORIES,
    parsed,
    part,
    serialised,
    with_part,
)
from transflow.formats._gap import Gap
from transflow.formats._marking import Text, faithful, is_as_it_stands, tidied
from transflow.model import Block, Document, Message

if TYPE_CHECKING:
    from lxml.etree import _Element


def read(data: bytes, path: str, language: str) -> Document:
    """Headings, paragraphs, list items, table cells and what pictures are described as, in the order of the
    document, then its notes."""
    from transflow.formats._docx_paragraphs import links_of, styles_of
    from transflow.formats._docx_texts import texts

    styles = styles_of(data, path)
    blocks: list[Block] = []
    lines: list[str] = []
    start = 0
    for each in chain.from_iterable(
        texts(root, styles, links_of(data, path, story)) for story, root in _stories(data, path)
    ):
        blocks.append(each.block(start))
        lines.append(re.sub(r"[\r\n]", "\u2028", blocks[-1].text))
        start = blocks[-1].end + 1
    if not blocks:
        raise UnreadableFileError(
            path, Message("the file has no text in it; write the text first or remove it.")
        )
    return Document(path, language, "\n".join(lines), tuple(blocks), "docx")


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
    from transflow.formats import _inserting_docx

    return _inserting_docx.insert(data, document, gap, text)


def remove(data: bytes, document: Document, blocks: Sequence[int]) -> bytes | None:
    """`data` without some paragraphs."""
    from transflow.formats import _removing_docx

    return _removing_docx.remove(data, document, blocks)


def _spliced(data: bytes, document: Document, new_texts: Mapping[int, Text]) -> bytes:
    from transflow.formats._docx_copies import copies, write
    from transflow.formats._docx_marking import relations_of, with_relations
    from transflow.formats._docx_texts import texts

    news = {index: tidied(text) for index, text in new_texts.items()}
    news = {index: new for index, new in news.items() if not is_as_it_stands(new, document.blocks[index])}
    if not news:
        return data
    first = 0
    for story, root in _stories(data, document.path):
        relations = relations_of(data, document.path, story)
        known = list(texts(root, {}, relations.known))
        here = [(each, news[at]) for at, each in enumerate(known, first) if at in news]
        first += len(known)
        if here:
            copied = copies(root, relations.known)
            for each, new in here:
                write(each, new, relations, copied)
            data = with_relations(with_part(data, story, serialised(root), document.path), relations)
    return data


def _stories(data: bytes, path: str) -> Iterator[tuple[str, _Element]]:
    """The parts that hold text, by name."""
    for story in STORIES:
        found = part(data, story, path)
        if found is not None:
            yield story, parsed(found, path)
        elif story == DOCUMENT:
            raise UnreadableFileError(path, NOT_DOCX)


formats.add("docx", Format("docx", (".docx",), read, splice, insert, remove))
