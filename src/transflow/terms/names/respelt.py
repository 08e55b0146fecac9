"""Names of an English text whose given name is none because a letter is wrong: "Riards Kozlovskis"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from transflow.languages.lv.transcription import bare
from transflow.terms.names.found import ENDING, Name, name_at
from transflow.terms.names.words import bare_nominatives, match_plainly, share_letters
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern
from transflow.text.spans import covering

TWO_WORDS = LazyPattern(rf"{CAPITAL}(?<![\w.-].){ENDING}[ \u00a0](?P<surname>{CAPITAL}{ENDING})(?![\w@])")
NEAR = 0.8


def with_respelt(latvian: Sequence[Name], text: str, found: list[Name]) -> list[Name]:
    """The names found in an English text, and those that are almost a Latvian one of the other text: its surname after
    almost its given name."""
    asked = {each.words: each for each in latvian if len(each.words) == 2 and each.forms}
    said = {(bare(each.surname), bare(each.given)) for each in found} if asked else set()
    lone = [each for each in asked.values() if said.isdisjoint(_renderings(each))]
    new = [*_respelt(lone, text, found)] if lone and len(latvian) > len(found) else []
    return sorted([*found, *new], key=lambda each: each.start) if new else found


def _renderings(latvian: Name) -> Iterator[tuple[str, str]]:
    """The surname and the given name as English may have them, in bare letters."""
    return product(bare_nominatives(latvian.surname), bare_nominatives(latvian.given))


def _respelt(lone: list[Name], text: str, found: list[Name]) -> Iterator[Name]:
    is_taken = covering([(each.start, each.end) for each in found])
    at = 0
    while match := TWO_WORDS.search(text, at):
        at = match.start("surname")
        name = name_at(text, *match.span())
        if not is_taken(name.start, name.end) and any(_is_almost(each, name) for each in lone):
            yield name


def _is_almost(latvian: Name, name: Name) -> bool:
    given = bare(name.given)
    nominatives = {bare(each.nominative) for each in latvian.forms}
    is_near = given not in nominatives and any(share_letters(given, each, NEAR) for each in nominatives)
    return is_near and match_plainly(latvian.surname, name.surname)
