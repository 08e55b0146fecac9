"""A woman of whom the other text speaks as of a man: "his colleagues" for those of a „direktore”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.languages import table
from transflow.languages.tables.genders import Genders
from transflow.text.tokens import Token


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
        one, other = here.search(texts[0]), there.search(texts[1])
        if one and other and not (not_here.search(texts[0]) or not_there.search(texts[1])):
            yield _token(one), _token(other)


def _token(match: re.Match[str]) -> Token:
    return Token(match[0], *match.span())
