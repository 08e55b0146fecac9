"""Word files (.docx). Content is the paragraphs joined by newlines, so that a line is a paragraph; a line
break inside one stands there as U+2028."""

from __future__ import annotations

import re
from collections.abc import Mapping

from transflow.errors import UnreadableFileError
from transflow.formats import Format, formats
from transflow.formats._docx_package import (
    DOCUMENT,
    NOT_DOCX,
    parsed,
    part,
    serialised,
    with_part,
)
from transflow.formats._marking import Text, faithful, is_as_it_stands, tidied, words_of
from transflow.model import Block, Document, Marked, Message


def read(data: bytes, path: str, language: str) -> Document:
    """Headings, paragraphs, list items and table cells in the order of the document."""
    from transflow.formats._docx_paragraphs import links_of, paragraphs, styles_of

    root = parsed(_document(data, path), path)
    blocks: list[Block] = []
    lines: list[str] = []
    start = 0
    for each in paragraphs(root, styles_of(data, path), links_of(data, path)):
        text = each.whole.strip()
        place = (start, start + len(text), ((0, start),))
        blocks.append(Block(text, each.kind, *place, each.level, marks=each.marks(), column=each.column))
        lines.append(re.sub(r"[\r\n]", "\u2028", text))
        start += len(text) + 1
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


def _spliced(data: bytes, document: Document, texts: Mapping[int, Text]) -> bytes:
    from transflow.formats._docx_marking import put_marks, relations_of, with_relations
    from transflow.formats._docx_paragraphs import paragraphs, rewrite

    news = {index: tidied(text) for index, text in texts.items()}
    news = {index: new for index, new in news.items() if not is_as_it_stands(new, document.blocks[index])}
    if not news:
        return data
    root = parsed(_document(data, document.path), document.path)
    relations = relations_of(data, document.path)
    for index, paragraph in enumerate(list(paragraphs(root, {}, {}))):
        if index in news:
            new = news[index]
            rewrite(paragraph, words_of(new))
            if isinstance(new, Marked):
                put_marks(paragraph.element, new, relations)
    return with_relations(with_part(data, DOCUMENT, serialised(root), document.path), relations)


def _document(data: bytes, path: str) -> bytes:
    found = part(data, DOCUMENT, path)
    if found is None:
        raise UnreadableFileError(path, NOT_DOCX)
    return found


formats.add("docx", Format("docx", (".docx",), read, splice))
