"""The approved name of a body with a slip of the pen in it: „Ikešlietu ministrija”, "Ministry of the Interor"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._mentions import TermBead
from transflow.languages.designations import plain
from transflow.model import Concept
from transflow.text.misspelt import ENDING, is_misspelling
from transflow.text.remembered import Remembered

WORD = r"[^\W\d_]+"


def misspelt_name(bead: TermBead, concept: Concept, language: str) -> re.Match[str] | None:
    """The stretch of the target that is an approved name of several words, all but one as the name has them."""
    if concept.category not in ("institution", "position"):
        return None
    found = (
        match
        for designation in concept.names(language)
        for match in _like(plain(designation.text), bead.target.text)
    )
    return next(found, None)


def _like(name: str, text: str) -> Iterator[re.Match[str]]:
    words = name.split()
    if len(words) < 2:
        return
    for at, word in enumerate(words):
        others = words[:at] + words[at + 1 :]
        if all(_stem(each) in text for each in others):
            found = WITH_ANOTHER[(name, at)].finditer(text)
            yield from (match for match in found if is_misspelling(match["other"], word))


def _stem(word: str) -> str:
    return word[:-ENDING] if len(word) > 2 * ENDING else word


def _with_another(place: tuple[str, int]) -> re.Pattern[str]:
    """The name with any word at one of its places, the rest in whatever form."""
    name, other = place
    words = (
        rf"(?P<other>{WORD})" if at == other else rf"{re.escape(_stem(word))}\w{{0,{2 * ENDING}}}"
        for at, word in enumerate(name.split())
    )
    return re.compile(rf"(?<![\w-]){' '.join(words)}(?![\w-])")


WITH_ANOTHER = Remembered(_with_another, most=1024)
