"""Letters that a file writes as two characters, "ā" as an "a" and a macron behind it, as texts copied out of PDF files
on a Mac are: read as the one character that everybody else writes."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from itertools import accumulate, pairwise
from re import Match

from transflow.model import Block, Document
from transflow.text.normalise import composed, letters_apart


def with_composed_letters(document: Document) -> Document:
    """The document with the texts of its blocks in NFC; its content, and with it the file, stays as it is written."""
    if any(next(letters_apart(block.text), None) for block in document.blocks):
        return replace(document, blocks=tuple(map(_composed, document.blocks)))
    return document


def _composed(block: Block) -> Block:
    apart = list(letters_apart(block.text))
    ends = [each.end() for each in apart]
    lost = list(accumulate((len(each[0]) - len(composed(each[0])) for each in apart), initial=0))

    def moved(offset: int) -> int:
        return offset - lost[bisect_right(ends, offset)]

    behind = ((moved(end), block.to_content(end)) for end in ends)
    anchors = {*((moved(ours), theirs) for ours, theirs in block.anchors), *behind}
    marks = tuple(replace(each, start=moved(each.start), end=moved(each.end)) for each in block.marks)
    return replace(block, text=_with(block.text, apart), anchors=tuple(sorted(anchors)), marks=marks)


def _with(text: str, apart: list[Match[str]]) -> str:
    """The text with these letters composed, and nothing else of it changed."""
    borders = [0, *(at for each in apart for at in each.span()), len(text)]
    pieces = [text[start:end] for start, end in pairwise(borders)]
    return "".join(composed(each) if number % 2 else each for number, each in enumerate(pieces))
