"""Word files (.docx). Content is the paragraphs joined by newlines, so that a line is a paragraph; a line
break inside one stands there as U+2028."""

from __future__ import annotations

import re
from collections.abc import Mapping

from transflow.errors import UnreadableFileError
from transflow.formats import Format, formats
from transflow.formats._docx_package import DOCUMENT, NOT_DOCX, STYLES, parsed, part, serialised, with_part
from transflow.formats._splicing import tidy
from transflow.model import Block, Document

RELATIONS = "word/_rels/document.xml.rels"
NO_XML = re.compile("[\ufffe\uffff]")


def read(data: bytes, path: str, language: str) -> Document:
    """Headings, paragraphs, list items and table cells in the order of the document."""
    from transflow.formats._docx_paragraphs import paragraphs

    root = parsed(_document(data, path), path)
    blocks: list[Block] = []
    lines: list[str] = []
    start = 0
    for each in paragraphs(root, _styles(data, path), _links(data, path)):
        text = each.whole.strip()
        place = (start, start + len(text), ((0, start),))
        blocks.append(Block(text, each.kind, *place, each.level, marks=each.marks(), column=each.column))
        lines.append(re.sub(r"[\r\n]", "\u2028", text))
        start += len(text) + 1
    if not blocks:
        raise UnreadableFileError(path, "the file has no text in it; write the text first or remove it.")
    return Document(path, language, "\n".join(lines), tuple(blocks), "docx")


def splice(data: bytes, document: Document, texts: Mapping[int, str]) -> bytes:
    """`data` with new texts for some paragraphs; every other part of the package keeps its bytes."""
    from transflow.formats._docx_paragraphs import paragraphs, rewrite

    news = {index: NO_XML.sub("", tidy(text)) for index, text in texts.items()}
    news = {index: new for index, new in news.items() if new != document.blocks[index].text}
    if not news:
        return data
    root = parsed(_document(data, document.path), document.path)
    for index, paragraph in enumerate(list(paragraphs(root, {}, {}))):
        if index in news:
            rewrite(paragraph, news[index])
    return with_part(data, DOCUMENT, serialised(root))


def _document(data: bytes, path: str) -> bytes:
    found = part(data, DOCUMENT, path)
    if found is None:
        raise UnreadableFileError(path, NOT_DOCX)
    return found


def _styles(data: bytes, path: str) -> dict[str, str]:
    from transflow.formats._docx_paragraphs import style_names

    found = part(data, STYLES, path)
    return style_names(parsed(found, path) if found else None)


def _links(data: bytes, path: str) -> dict[str, str]:
    found = part(data, RELATIONS, path)
    if not found:
        return {}
    return {each.get("Id", ""): each.get("Target", "") for each in parsed(found, path)}


formats.add("docx", Format("docx", (".docx",), read, splice))
