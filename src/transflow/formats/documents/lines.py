"""Text in which each line is a unit: corpora with one segment a line."""

from __future__ import annotations

from transflow.formats._bytes.decoding import decoded
from transflow.formats._reading.letters import as_read
from transflow.model import Block, BlockKind, Document


def read_lines(data: bytes, path: str, language: str) -> Document:
    """Each line, even an empty one, as a block; the end of the last line begins no other."""
    content, encoding = decoded(data, path)
    blocks, start = [], 0
    for line in content.removesuffix("\n").split("\n"):
        text = line.removesuffix("\r")
        blocks.append(Block(text, BlockKind.LINE, start, start + len(text), ((0, start),)))
        start += len(line) + 1
    return as_read(Document(path, language, content, tuple(blocks), "lines", encoding))
