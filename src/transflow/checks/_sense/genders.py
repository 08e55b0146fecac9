"""A woman of whom the other text speaks as of a man: "his colleagues" for those of a „direktore”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.languages import table
from transflow.languages.tables.genders import Genders
from transflow.text.patterns import Pattern
from transflow.text.tokens import Token, token_of


def exchanged_genders(texts: tuple[str, str], tags: tuple[str, str]) -> Iterator[tuple[Token, Token]]:
    """The words that tell of a woman in one text and of a man in the other, where neither may speak of both."""
    ours, theirs = (table(Genders, tag) for tag in tags)
    if not (theirs.sign.search(texts[1]) and ours.sign.search(texts[0])):
        return
    pairs = (
        (ours.woman, theirs.man, ours.may_man, theirs.may_woman),
        (ours.man, theirs.woman, ours.may_woman, theirs.may_man),
    )
    for here, there, not_here, not_there in pairs:
        found = _in_both((here, there), texts)
        if found and not (not_here.search(texts[0]) or not_there.search(texts[1])):
            yield found


def misfit_offices(texts: tuple[str, str], tags: tuple[str, str]) -> Iterator[tuple[Token, Token]]:
    """Given names of both texts before which the target has an office in the form of the other sex."""
    for name in table(Genders, tags[1]).at_odds(texts[1]):
        if same := re.search(rf"\b{re.escape(name.text)}\b", texts[0]):
            office = texts[1].rfind(" ", 0, name.start - 1) + 1
            yield token_of(same), Token(texts[1][office : name.end], office, name.end)


def _in_both(patterns: tuple[Pattern, Pattern], texts: tuple[str, str]) -> tuple[Token, Token] | None:
    """Where each text has its pattern, if both have; the shorter pattern is soon looked for, and mostly in vain."""
    shorter = min((0, 1), key=lambda side: len(patterns[side].pattern))
    if not patterns[shorter].search(texts[shorter]):
        return None
    one, other = (pattern.search(text) for pattern, text in zip(patterns, texts, strict=True))
    return (token_of(one), token_of(other)) if one and other else None
