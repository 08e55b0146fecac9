"""Where a text names a place, be it by the place's own name or by its people's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from transflow.languages.english_stems import without_possessive
from transflow.languages.lv.transcription import bare
from transflow.languages.place_names import PEOPLES
from transflow.languages.places import PLACES, Place
from transflow.terms.places.declined import all_english_names, english_names, forms_of, latvian_names
from transflow.text.normalise import matching_form
from transflow.text.patterns import Pattern
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, capitalised, token_of

NEITHER = frozenset({"Eiropa"})
PIECE = re.compile("|".join(re.escape(piece) for each in PLACES for piece in each.latvian_pieces))
PART = re.compile(r"[^-]+")


class Found(NamedTuple):
    """A place by its Latvian name, and where a text names it."""

    name: str
    token: Token


class Places(NamedTuple):
    """What a whole English text may name, for which alone its parts are looked through: places of several words, and
    words that are a place, begin one or name a people; one of the signs stands wherever it names any."""

    of_words: tuple[Place, ...]
    words: frozenset[str]
    signs: frozenset[str]


def places_of(capitalised_words: frozenset[str]) -> Places:
    """The places that an English text of these words may name."""
    of_words = tuple(each for each in PLACES if not each.english_last.isdisjoint(capitalised_words))
    words = capitalised_words & _english_words()
    return Places(of_words, words, words.union(*(each.english_last for each in of_words)))


@lru_cache(maxsize=1)
def _english_words() -> frozenset[str]:
    return frozenset((*_english_first_words(), *PEOPLES))


def in_latvian(text: str) -> Iterator[Found]:
    """The places that a Latvian text names, those of several words first."""
    named = {place.name: place for word in text.split() for place in MAY_END[word]}
    whole = [*_of_words(text, ((each, each.latvian) for each in named.values()))]
    yield from whole
    for token in capitalised(text):
        if _is_part(token, whole):
            continue
        name = named_in_latvian(token.text)
        yield from [Found(name, token)] if name else _joined(token)


def _joined(token: Token) -> list[Found]:
    """The places of „Latvijas-Baltkrievijas”; none where a part is no place."""
    if "-" not in token.text:
        return []
    named = [(named_in_latvian(part.text), part) for part in _parts(token)]
    return [Found(name, part) for name, part in named if name] if all(name for name, _ in named) else []


def _ended_by(word: str) -> list[Place]:
    return [each for each in PLACES if has_any(word, each.latvian_pieces)] if PIECE.search(word) else []


MAY_END = RememberedWords(_ended_by)


def _of_words(text: str, named: Iterable[tuple[Place, Pattern]]) -> Iterator[Found]:
    """The places whose names are of several words, or compounds."""
    for place, pattern in named:
        for match in pattern.finditer(text):
            yield Found(place.name, token_of(match))


def _is_part(token: Token, whole: list[Found]) -> bool:
    return any(each.token.start <= token.start < each.token.end for each in whole)


def in_english(text: str, places: Places) -> Iterator[Found]:
    """Those of the places that an English text names, and those whose people it names."""
    named = (each for each in places.of_words if has_any(text, each.english_last))
    whole = [*_of_words(text, ((each, each.english) for each in named))]
    yield from whole
    if not has_any(text, places.words):
        return
    for token in (part for each in capitalised(text) for part in _parts(each)):
        if without_possessive(token.text) not in places.words or _is_part(token, whole):
            continue
        if name := _named_at(text, token):
            called = english_names()[name]
            whole_name = Token(called, token.start, token.start + len(called)) if " " in called else token
            yield Found(name, whole_name)
        elif token.text in PEOPLES:
            yield Found(PEOPLES[token.text], token)


def may_name_several(text: str, places: Places) -> bool:
    """Whether an English text may name more than one place."""
    return sum(map(text.__contains__, places.signs)) > 1


def has_any(text: str, pieces: Iterable[str]) -> bool:
    """Whether one of the pieces stands anywhere in the text."""
    return any(map(text.__contains__, pieces))


def _parts(token: Token) -> Iterator[Token]:
    """The token, or the names that a hyphen joins: "Tanzania-Zambia"."""
    if "-" not in token.text:
        yield token
        return
    for part in PART.finditer(token.text):
        yield Token(part[0], token.start + part.start(), token.start + part.end())


def _named_at(text: str, token: Token) -> str | None:
    """The place whose name begins at the token: New York or New Delhi."""
    names = _english_first_words().get(without_possessive(token.text), ())
    called = english_names()
    return next(
        (each for each in names if " " not in called[each] or text.startswith(called[each], token.start)),
        None,
    )


def town_named(name: str) -> str | None:
    """The place of the whole English name."""
    first = name.split(maxsplit=1)[0]
    return _named_at(name, Token(first, 0, len(first)))


def named_in_english(word: str) -> str | None:
    """The place that the English word is, or begins, or whose people it names."""
    word = without_possessive(word)
    return next(iter(_english_first_words().get(word, ())), None) or PEOPLES.get(word)


def named_in_latvian(word: str) -> str | None:
    """The place that the Latvian word is, in any case."""
    return _latvian_forms().get(matching_form(word))


@lru_cache(maxsize=1)
def _latvian_forms() -> Mapping[str, str]:
    named = ((name, usual) for name, usual in latvian_names().items() if usual not in NEITHER)
    return {form: usual for name, usual in named for form in forms_of(name)}


@lru_cache(maxsize=1)
def _english_first_words() -> Mapping[str, tuple[str, ...]]:
    """The places by the first words of their English names, which may have lost their diacritics."""
    found: dict[str, tuple[str, ...]] = {}
    for english, name in all_english_names():
        first = english.split()[0]
        for word in {first, bare(first).capitalize()} if name not in NEITHER else ():
            found[word] = (*found.get(word, ()), name)
    return found
