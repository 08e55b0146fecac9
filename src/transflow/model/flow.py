"""How texts are read, whatever spaces, hyphens and line ends their words are set with. Every character keeps its
offset."""

from __future__ import annotations

import re
from itertools import pairwise

from transflow.frozen import replace
from transflow.model.documents import Document

PLAIN = str.maketrans("\u00a0\u2009\u202f\u2011", "   -")
SET = re.compile("[\u00a0\u2009\u202f\u2011]")
LEAST_WIDTH = 50
"""Letters of the longest line of a text that an editor wrapped; what stands in shorter lines, an address or a verse,
was broken by hand."""
FILLED = 0.8  # of the longest line


def flowing(document: Document) -> Document:
    """The document with plain spaces and hyphens, and with those paragraphs in one line whose lines were filled as far
    as words went; itself where it is written so."""
    texts = [flowing_text(block.text) for block in document.blocks]
    if all(text is block.text for text, block in zip(texts, document.blocks, strict=True)):
        return document
    blocks = (
        block if text is block.text else replace(block, text=text)
        for block, text in zip(document.blocks, texts, strict=True)
    )
    segments = (
        each
        if texts[each.block] is document.blocks[each.block].text
        else replace(each, text=texts[each.block][each.start : each.end])
        for each in document.segments
    )
    return replace(document, blocks=tuple(blocks), segments=tuple(segments))


def flowing_text(text: str) -> str:
    """The text with plain spaces and hyphens, in one line where its lines were filled; itself where it is so."""
    if not text.isascii():
        text = text.translate(PLAIN) if SET.search(text) else text
    return text.replace("\n", " ") if "\n" in text and _is_wrapped(text.split("\n")) else text


def _is_wrapped(lines: list[str]) -> bool:
    """Whether with the first word of the next each line would have been about as long as the longest."""
    width = FILLED * max(map(len, lines))
    return width >= FILLED * LEAST_WIDTH and all(
        len(line) + 1 + len(following.split(" ", 1)[0]) > width for line, following in pairwise(lines)
    )
