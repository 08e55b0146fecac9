"""A Word file as a document."""

from __future__ import annotations

import re

from transflow.errors import UnreadableFileError
from transflow.formats._reading.letters import as_read
from transflow.frozen import replace
from transflow.model import Block, Document, Message


def read(data: bytes, path: str, language: str) -> Document:
    """Headings, paragraphs, list items, table cells and what pictures are described as, in the order of the
    document, then its notes, and what stands at the head and the foot of pages."""
    from transflow.formats.documents.docx.kinds import styles_of
    from transflow.formats.documents.docx.stories import stories

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
