"""Texts as a reader sees them, whatever they were written with: soft hyphens gone, and letters whole that a file writes
as two characters, "ā" as an "a" and a macron after it, as texts copied out of PDF files on a Mac are."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, chain, pairwise

from transflow.frozen import replace
from transflow.model import Block, Document
from transflow.text.letters_apart import letters_apart
from transflow.text.normalise import composed
from transflow.text.patterns import LazyPattern

SOFT_HYPHENS = LazyPattern("(?<=[\\w\u0300-\u036f])\u00ad+(?=\\w)")


def as_read(document: Document) -> Document:
    """The document with such texts; its content, and with it the file, stays as it is written."""
    if any(next(_written(block.text), None) for block in document.blocks):
        return replace(document, blocks=tuple(map(_as_read, document.blocks)))
    return document


def _written(text: str) -> Iterator[re.Match[str]]:
    """What is read as something shorter, in order."""
    hyphens = SOFT_HYPHENS.finditer(text) if "\u00ad" in text else ()
    return iter(sorted(chain(letters_apart(text), hyphens), key=re.Match.start))


def _read(written: str) -> str:
    return composed(written).strip("\u00ad")


def _as_read(block: Block) -> Block:
    found = list(_written(block.text))
    ends = [each.end() for each in found]
    lost = list(accumulate((len(each[0]) - len(_read(each[0])) for each in found), initial=0))

    def moved(offset: int) -> int:
        return offset - lost[bisect_right(ends, offset)]

    borders = [0, *(at for each in found for at in each.span()), len(block.text)]
    pieces = (block.text[start:end] for start, end in pairwise(borders))
    text = "".join(_read(each) if number % 2 else each for number, each in enumerate(pieces))
    behind = ((moved(end), block.to_content(end)) for end in ends)
    anchors = {*((moved(ours), theirs) for ours, theirs in block.anchors), *behind}
    marks = tuple(replace(each, start=moved(each.start), end=moved(each.end)) for each in block.marks)
    return replace(block, text=text, anchors=tuple(sorted(anchors)), marks=marks)
