"""Given names that are usual, in Latvia or abroad, and whether two are one."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages import language
from transflow.languages.en import beside_names as en
from transflow.languages.lv.morphology.given_names import MEN, WOMEN, given_name
from transflow.languages.lv.morphology.names import name_forms
from transflow.languages.lv.transcription import bare, likeness, originals_of_given, persons
from transflow.terms.names.words import nominatives
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS

SURE = 0.8  # how alike given names are at least that are surely one


@lru_cache(maxsize=WORDS)
def is_given_name(word: str, tag: str) -> bool:
    """Whether a text of language `tag` may call a person so, in any case of Latvian."""
    lower = matching_form(word)
    if tag == "lv":
        return bool(given_name(lower)) or _is_transcribed(lower) or lower in _foreign_given()
    if bare(word.partition("-")[0]) in _english_given():
        return True
    return bool(given_name(lower)) or (_is_transcribed(lower) and not language(tag).knows(lower))


def _is_transcribed(lower: str) -> bool:
    return any(
        each.nominative in originals_of_given() or each.nominative in _public_given()
        for each in name_forms(lower)
    )


@lru_cache(maxsize=1)
def _public_given() -> frozenset[str]:
    """The given names, in Latvian, of persons of public life."""
    return frozenset(matching_form(each.partition(" ")[0]) for each in persons())


@lru_cache(maxsize=1)
def _foreign_given() -> frozenset[str]:
    """Originals of given names, in matching form."""
    names = [each for originals in originals_of_given().values() for each in originals]
    return frozenset(map(matching_form, [*names, *(each.partition(" ")[0] for each in persons().values())]))


@lru_cache(maxsize=1)
def _english_given() -> frozenset[str]:
    """Given names that may stand in an English text, in bare letters."""
    return frozenset(bare(each) for each in MEN | WOMEN | _foreign_given()) - en.WORDS_TOO


def is_foreign_original(word: str) -> bool:
    """Whether a given name stands in its own, foreign spelling."""
    return matching_form(word) in _foreign_given()


@lru_cache(maxsize=1)
def usual_given() -> frozenset[str]:
    """Given names that are usual, in Latvia or abroad, in bare letters."""
    return usual_abroad() | usual_here()


@lru_cache(maxsize=1)
def usual_abroad() -> frozenset[str]:
    """Given names that are usual abroad, in bare letters."""
    return frozenset(bare(each) for originals in originals_of_given().values() for each in originals)


@lru_cache(maxsize=1)
def usual_here() -> frozenset[str]:
    """Given names that are usual in Latvia, in bare letters."""
    return frozenset(bare(each) for each in MEN | WOMEN)


@lru_cache(maxsize=WORDS)
def given_likeness(word: str, other: str) -> float:
    """How alike a given name of a Latvian text and one of the other are; 1 where one is the known original."""
    known = {each for form in nominatives(word) for each in originals_of_given().get(form, ())}
    return 1.0 if bare(other) in map(bare, known) else likeness(word, other)
