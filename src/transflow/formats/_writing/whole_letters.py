"""Letters made whole that a file writes as two characters."""

from __future__ import annotations

from transflow.formats._writing.splicing import written
from transflow.model import Document
from transflow.text.letters_apart import apart_in


def with_whole_letters(data: bytes, document: Document) -> bytes:
    """The file with the letters of its words whole; addresses and all else stay as they are written."""
    found = (each for block in document.blocks for each in apart_in(block, document.content))
    return written(data, document, {(each.start, each.end, each.whole) for each in found})
