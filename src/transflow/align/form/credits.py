"""Lines that say whose a picture is: „Foto: Anna Ozola”."""

from __future__ import annotations

import re
from functools import cache

from transflow.languages import every
from transflow.languages.tables import joined
from transflow.languages.tables.page_words import PageWords
from transflow.model import Block, BlockKind

LONGEST = 120  # characters
KINDS = frozenset({BlockKind.PARAGRAPH, BlockKind.LINE, BlockKind.QUOTE, BlockKind.CAPTION})


def is_credit(block: Block) -> bool:
    """Whether a block is such a line."""
    return block.kind in KINDS and len(block.text) <= LONGEST and _credit().match(block.text) is not None


def credited(block: Block) -> bool | None:
    """Whether a block credits its picture; None where it may do so in other words, "Courtesy photo"."""
    if is_credit(block):
        return True
    may_be = block.kind is BlockKind.CAPTION or _picture().search(block.text[:LONGEST])
    return None if may_be else False


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{_words()})\s?:", re.IGNORECASE)


@cache
def _picture() -> re.Pattern[str]:
    return re.compile(rf"©|\b(?:{_words()})", re.IGNORECASE)


def _words() -> str:
    return joined([each.credits for each in every(PageWords)])
