"""Letters that a file writes as two characters, a letter and its mark, though there is one character for both: "ā" as
an "a" and a macron, as in texts copied out of PDF files on a Mac (Unicode Standard Annex 15)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from transflow.model import Block
from transflow.text.normalise import composed
from transflow.text.patterns import LazyPattern

MARKED = LazyPattern(r"[^\W\d_][\u0300-\u036f]+")


class Apart(NamedTuple):
    """A letter `block.text[at]` that stands apart at `content[start:end]`; `whole` is what it is to be."""

    at: int
    start: int
    end: int
    whole: str


def letters_apart(text: str) -> Iterator[Match[str]]:
    """Where a letter and its mark are written one after the other, though there is one character for both."""
    if text.isascii() or unicodedata.is_normalized("NFC", text):
        return iter(())
    return (each for each in MARKED.finditer(text) if len(composed(each[0])) < len(each[0]))


def made_whole(text: str) -> str:
    """The text with each such letter in one character."""
    parts, at = [], 0
    for each in letters_apart(text):
        parts += [text[at : each.start()], composed(each[0])]
        at = each.end()
    return "".join([*parts, text[at:]])


def apart_in(block: Block, content: str) -> Iterator[Apart]:
    """The letters of a block's words that its file writes so; those in addresses beside them are none."""
    found = list(letters_apart(content[block.start : block.end]))
    if not found:
        return
    places = {block.to_content(at): at for at, letter in enumerate(block.text) if not letter.isascii()}
    for each in found:
        start, end = block.start + each.start(), block.start + each.end()
        whole = composed(each[0])
        at = places.get(start, -1)
        if at >= 0 and block.text.startswith(whole, at):
            yield Apart(at, start, end, whole)
