"""What stands where a translation is to come: "TODO", "[translation pending]", "[…]"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from transflow.languages import every
from transflow.languages.tables import joined
from transflow.languages.tables.page_words import PageWords
from transflow.model import Bitext, Block, BlockKind, Segment
from transflow.text.remembered import kept
from transflow.text.tokens import word_texts

ELLIPSIS = re.compile(r"[\[(„“\"<]*(?:…|\.{3,9}|\?{2,9})[\])”\">]*")
NOTE_SIGN = re.compile(r"[\[?%$]|<<|____|XX|xx|TB[CD]|TODO|FIXME")
BLANK = re.compile(r"_{2}|[.…]{4}")  # to be filled in by hand
LEAST_WORDS = 3  # of a source for which an ellipsis is no translation


class StandIn(NamedTuple):
    """A block of the target, and the blocks of the source whose translation it keeps the place of."""

    block: int
    source: tuple[int, ...]


@kept
def stand_ins(bitext: Bitext) -> tuple[StandIn, ...]:
    """All of a bitext, in order; one without a counterpart keeps the place of the lost paragraph beside it."""
    return tuple(_stand_ins(bitext))


@kept
def stood_in_for(bitext: Bitext) -> frozenset[int]:
    """The blocks of the source that a stand-in answers."""
    return frozenset(block for each in stand_ins(bitext) for block in each.source)


def sentences_to_come(bitext: Bitext) -> Iterator[Segment]:
    """Sentences of a paragraph that has others, which say no more than that a translation is to come, and which its
    source does not have."""
    for block, sentences in bitext.target.segments_of_block.items():
        for each in sentences if len(sentences) > 1 else ():
            if _is_in_words(each.text) and each.text not in bitext.source_of_block.get(block, ""):
                yield each


def notes_left(bitext: Bitext) -> Iterator[tuple[int, re.Match[str]]]:
    """Notes of whoever worked on the text, within a longer one and none of the source: "[TODO check]", "XXX"; each
    with its block."""
    for index, block in enumerate(bitext.target.blocks):
        if NOTE_SIGN.search(block.text) and not _is_in_words(block.text):
            source = bitext.source_of_block.get(index, "")
            yield from (
                (index, each) for each in _note().finditer(block.text) if not _is_said(each[0], source)
            )


def _is_said(note: str, source: str) -> bool:
    """Whether the source has it too, in its own words or as a figure: "XXX" may be thirty."""
    if note[0] in "[(":
        return note in source or note[0] in source
    is_blank = note[0] == "_" and BLANK.search(source) is not None
    return is_blank or note in source or (note == "XXX" and "30" in source)


def _stand_ins(bitext: Bitext) -> Iterator[StandIn]:
    for at, bead in enumerate(bitext.beads):
        for index in bead.target:
            block = bitext.target.blocks[index]
            if _is_in_words(block.text) or _is_ellipsis(block):
                source = bead.source or _lost_beside(bitext, at)
                if _keeps_the_place(block, bitext.passage("source", source).text):
                    yield StandIn(index, source)


def _is_in_words(text: str) -> bool:
    """Whether it says no more than that a translation is to come."""
    return _words_of_place().fullmatch(text) is not None


def _is_ellipsis(block: Block) -> bool:
    """Whether it is nothing but dots or question marks; in a table that says that there are no figures."""
    return block.kind != BlockKind.TABLE_CELL and ELLIPSIS.fullmatch(block.text) is not None


def _keeps_the_place(block: Block, source: str) -> bool:
    """Whether the source says something else there."""
    if block.text in source:
        return False
    return _is_in_words(block.text) or len(word_texts(source)) >= LEAST_WORDS


def _lost_beside(bitext: Bitext, at: int) -> tuple[int, ...]:
    """The source of the bead right before or after, where that has no target."""
    beside = (bitext.beads[place] for place in (at - 1, at + 1) if 0 <= place < len(bitext.beads))
    return next((bead.source for bead in beside if not bead.target), ())


@lru_cache(maxsize=1)
def _note() -> re.Pattern[str]:
    """A note in brackets, or a word that is one without them."""
    notes = joined(["todo|tbd|tbc|fixme|draft|xx+", *(each.editor_notes for each in every(PageWords))])
    bracketed = rf"\[[ *]*(?:(?i:{notes})(?![^\W_])[^\[\]\n]{{0,80}}|\?{{1,3}})\](?!\()"
    named = r"<<[^<>\n]{2,40}>>|(?<!\w)([%$])[A-Z][A-Z_]{2,30}\1(?!\w)|(?<!\w)_{4,}(?!\w)|(?<!\w)XX\.XX\."
    return re.compile(
        rf"{named}|{bracketed}|\((?:XX+|xx+|TB[CD]|TODO|\?{{2,3}})\)|(?<![\w-])(?:TODO|FIXME|XXX+)(?![\w-])"
    )


@lru_cache(maxsize=1)
def _words_of_place() -> re.Pattern[str]:
    """What stands for a translation to come in any language, once or twice: "TODO: translate"."""
    words = joined(["xxx+", "lorem ipsum.*", *(each.placeholders for each in every(PageWords))])
    return re.compile(rf"[\W_]*+(?:(?:{words})(?![^\W_])[\W_]*+){{1,2}}", re.IGNORECASE | re.DOTALL)
