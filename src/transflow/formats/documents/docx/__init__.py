"""Word files (.docx). Content is the paragraphs joined by newlines, so that a line is a paragraph; a line
break inside one stands there as U+2028."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.formats import Format, formats
from transflow.formats._writing.gap import Gap
from transflow.formats._writing.marking import Text
from transflow.formats.documents.docx.reading import read
from transflow.formats.documents.docx.splicing import splice
from transflow.model import Document

__all__ = ["compose", "insert", "read", "remove", "splice"]


def insert(data: bytes, document: Document, gap: Gap, text: Text) -> bytes | None:
    """`data`, or a new file, with a text in the gap."""
    from transflow.formats.documents.docx import inserting

    return inserting.insert(data, document, gap, text)


def remove(data: bytes, document: Document, blocks: Sequence[int]) -> bytes | None:
    """`data` without some paragraphs."""
    from transflow.formats.documents.docx import removing

    return removing.remove(data, document, blocks)


def compose(data: bytes, document: Document) -> bytes:
    """`data` with the letters of its words whole."""
    from transflow.formats.documents.docx import composing

    return composing.compose(data, document)


formats.add("docx", Format("docx", (".docx",), read, splice, insert, remove, compose))
