"""Names of an English text whose given name is none because a letter is wrong: "Riards Kozlovskis"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from transflow.languages.lv.transcription import bare
from transflow.terms.names.found import CAPITAL, ENDING, Name, name_at
from transflow.terms.names.words import plain_match, share_letters

TWO_WORDS = re.compile(rf"{CAPITAL}(?<![\w.-].){ENDING}[ \u00a0](?P<surname>{CAPITAL}{ENDING})(?![\w@])")
NEAR = 0.8


def with_respelt(latvian: Sequence[Name], text: str, found: list[Name]) -> list[Name]:
    """The names found in an English text, and those that are almost a Latvian one of the other text: its surname behind
    almost its given name."""
    lone = [each for each in latvian if len(each.words) == 2 and not _is_answered(each, found)]
    new = [*_respelt(lone, text, found)] if lone and len(latvian) > len(found) else []
    return sorted([*found, *new], key=lambda each: each.start) if new else found


def _is_answered(latvian: Name, found: list[Name]) -> bool:
    """Or cannot be, as the given name is none that is usual in Latvia."""
    return not latvian.forms or any(
        plain_match(latvian.surname, each.surname) and plain_match(latvian.given, each.given)
        for each in found
    )


def _respelt(lone: list[Name], text: str, found: list[Name]) -> Iterator[Name]:
    at = 0
    while match := TWO_WORDS.search(text, at):
        at = match.start("surname")
        name = name_at(text, *match.span())
        is_free = not any(each.start < name.end and name.start < each.end for each in found)
        if is_free and any(_is_almost(each, name) for each in lone):
            yield name


def _is_almost(latvian: Name, name: Name) -> bool:
    given = bare(name.given)
    nominatives = {bare(each.nominative) for each in latvian.forms}
    is_near = given not in nominatives and any(share_letters(given, each, NEAR) for each in nominatives)
    return is_near and plain_match(latvian.surname, name.surname)
