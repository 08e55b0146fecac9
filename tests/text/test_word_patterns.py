"""Patterns for which only texts with one of a few words are searched."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages

import pytest
from msgspec.structs import astuple

import transflow
from transflow.checks import checks
from transflow.frozen import Frozen
from transflow.text.word_patterns import WordPattern, small_words

NO_MODULES = ("__main__", ".env")
FORBIDDEN = WordPattern(r"\b(?:mustn['’]t|forbid\w*)\b", "mustn forbid*")


def test_the_parts_of_a_word_stand_for_themselves() -> None:
    assert small_words("You mustn’t enter the so-called Zone 5.") >= {"mustn", "so", "called", "zone", "5"}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("You mustn’t enter.", "mustn’t"),
        ("FORBIDDEN: entering", "FORBIDDEN"),
        ("Entering is allowed.", None),
        ("They must enter.", None),
        ("", None),
    ],
)
def test_it_finds_what_the_pattern_finds(text: str, found: str | None) -> None:
    match = FORBIDDEN.search(text)
    assert (match and match[0]) == found
    assert (
        [each[0] for each in FORBIDDEN.finditer(text)]
        == FORBIDDEN.findall(text)
        == [found] * (match is not None)
    )


def test_a_text_without_the_words_is_not_searched() -> None:
    wrong = WordPattern("(", "forbidden")
    assert wrong.search("Entering is allowed.") is None
    with pytest.raises(re.error):
        wrong.search("Entering is forbidden.")


def test_no_pattern_lacks_one_of_its_words() -> None:
    examples = [each for known in checks.values() for each in (*known.passes, *known.fails)]
    texts = {text for each in examples for text in (each.source, each.target)}
    held = [*_held()]
    assert len(held) > 20
    for pattern in held:
        plain = re.compile(pattern.pattern, pattern.flags)
        unheard = [each for each in texts if plain.search(each) and not pattern.may_stand_in(each)]
        assert unheard == [], pattern.pattern


def _held() -> Iterator[WordPattern]:
    """The patterns of all modules, and of the tables in them."""
    for each in walk_packages(transflow.__path__, "transflow."):
        for value in vars(import_module(each.name)).values() if not each.name.endswith(NO_MODULES) else ():
            parts = astuple(value) if isinstance(value, Frozen) else [value]
            yield from (part for part in parts if isinstance(part, WordPattern))
