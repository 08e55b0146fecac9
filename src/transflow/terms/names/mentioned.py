"""Whether a text mentions a person of the other, be it by the surname or the given name alone."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages import language
from transflow.languages.lv.transcription import bare, likeness
from transflow.terms.names.found import Name
from transflow.terms.names.given import SURE, given_likeness
from transflow.terms.names.words import bare_nominatives, with_halves
from transflow.text.normalise import matching_form

TEXTS = 64  # remembered, whose words one name after the other is looked for in


def is_mentioned(latvian: Name, words: frozenset[str], *, least: float, by_given: bool = True) -> bool:
    """Whether a word of the other text sounds like the surname of a Latvian name (`least` at least), or,
    `by_given`, surely like its given name."""
    surnames = _surname_parts(latvian)
    if not all(map(_bare_words(words).isdisjoint, map(bare_nominatives, surnames))):
        return True
    is_given = by_given and not latvian.has_initials
    return any(
        any(likeness(part, word) >= least for part in surnames)
        or (is_given and len(word) > 2 and given_likeness(latvian.given, word) >= SURE)
        for word in words
        if len(word) > 1
    )


def is_mentioned_in_latvian(
    other: Name, words: frozenset[str], *, least: float, by_given: bool = True
) -> bool:
    """Whether a word of the Latvian text sounds like the surname of a name in the other text, or, `by_given`, surely
    like its given name."""
    surnames = _surname_parts(other) | _in_one_word(other)
    if not _forms(words).isdisjoint(map(bare, surnames)):
        return True
    is_given = by_given and not other.has_initials
    return any(
        any(_sounds_like(word, part, least) for part in surnames)
        or (is_given and len(word) > 2 and given_likeness(word, other.given) >= SURE)
        for word in words
        if len(word) > 1
    )


@lru_cache(maxsize=TEXTS)
def _bare_words(words: frozenset[str]) -> frozenset[str]:
    return frozenset(bare(each) for each in words if len(each) > 1)


@lru_cache(maxsize=TEXTS)
def _forms(latvian_words: frozenset[str]) -> frozenset[str]:
    """All nominatives that the words may belong to, in bare letters."""
    return frozenset().union(*(bare_nominatives(each) for each in latvian_words if len(each) > 1))


def _sounds_like(word: str, surname: str, least: float) -> bool:
    """Whether a Latvian word sounds like the surname; one that means something else is that name letter by letter
    only: „Vilciena” begins a sentence and is no Wilson."""
    alike = likeness(word, surname)
    return alike == 1 or (alike >= least and not language("lv").knows(matching_form(word)))


def _in_one_word(name: Name) -> set[str]:
    """The words of a name as one, as Latvian writes places: „Santamonika”, „Lasvegasa”."""
    return set() if name.has_initials else {"".join(name.words)}


def _surname_parts(name: Name) -> set[str]:
    """The surname, and the longer words between it and the given name."""
    return {part for part in with_halves(name.words[1:]) if len(part) > 2} | {name.surname}
