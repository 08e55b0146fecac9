"""A quarter of a year that the other text calls a half."""

from __future__ import annotations

from transflow.languages import table
from transflow.languages.tables.year_parts import YearParts
from transflow.text.tokens import Token, token_of


def exchanged_year_parts(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[Token, Token] | None:
    """The part of a year that either text names, where the one is a quarter and the other a half, and neither may say
    the other's."""
    ours, theirs = table(YearParts, tags[0]), table(YearParts, tags[1])
    if quarter := ours.quarter.search(texts[0]):
        half = theirs.half.search(texts[1])
        is_sure = not (ours.any_half.search(texts[0]) or theirs.any_quarter.search(texts[1]))
        return (token_of(quarter), token_of(half)) if half and is_sure else None
    if half := ours.half.search(texts[0]):
        quarter = theirs.quarter.search(texts[1])
        is_sure = not (ours.any_quarter.search(texts[0]) or theirs.any_half.search(texts[1]))
        return (token_of(half), token_of(quarter)) if quarter and is_sure else None
    return None
