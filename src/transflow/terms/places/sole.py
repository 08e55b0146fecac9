"""The one name of a kind, of a street or a parish, that a text has and its translation lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from transflow.text.letters import CAPITAL, SMALL
from transflow.text.patterns import LazyPattern, Pattern
from transflow.text.tokens import Token, token_of

Name = TypeVar("Name")

WORD = rf"{CAPITAL}{SMALL}+"


def before_any_of(signs: Iterable[str]) -> LazyPattern:
    """The Latvian name before one of the words that begin like the signs: „Brīvības” of „Brīvības ielā”."""
    return LazyPattern(rf"\b({WORD})[ \u00a0](?:{'|'.join(signs)})\w*")


def named(pattern: Pattern, text: str) -> dict[str, Token]:
    """The names, which are the first group of the pattern, each with where it stands first."""
    found: dict[str, Token] = {}
    for match in pattern.finditer(text):
        found.setdefault(match[1], token_of(match))
    return found


def sole_names(
    latvian: Mapping[Name, Token], english: Mapping[Name, Token], may_be_one: Callable[[Name, Name], bool]
) -> tuple[Token, Token] | None:
    """The only Latvian name that may be none of the English ones, and the only one the other way round; None where
    either side has no such name or several. `may_be_one` takes the Latvian name first."""
    lone = [each for name, each in latvian.items() if not any(may_be_one(name, other) for other in english)]
    strange = [each for name, each in english.items() if not any(may_be_one(one, name) for one in latvian)]
    return (lone[0], strange[0]) if len(lone) == len(strange) == 1 else None
