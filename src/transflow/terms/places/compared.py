"""The place that one text names where its translation names another: "no Tallinas" and "from Vilnius"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from transflow.languages.lexicon import english_of
from transflow.languages.lv.transcription import bare
from transflow.languages.place_names import (
    CITIES,
    CITY_LANDS,
    LANDS,
    LATVIAN,
    OTHERWISE,
    OTHERWISE_IN_LATVIAN,
    PEOPLES,
    PEOPLES_IN_LATVIAN,
)
from transflow.languages.places import PLACES, Place
from transflow.terms.places.declined import english_names, forms_of
from transflow.text.normalise import matching_form
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, capitalised, words

NEITHER = frozenset({"Eiropa"})
AT_HOME = frozenset(OTHERWISE_IN_LATVIAN)  # meant by small words, too: "our country", "the capital"
PIECE = re.compile("|".join(re.escape(piece) for each in PLACES for piece in each.latvian_pieces))
OF_WORDS: Mapping[str, Place] = {each.name: each for each in PLACES}
PART = re.compile(r"[^-]+")
PREFIX = 5
LONGEST_ABBREVIATION = 2  # letters: "UK" is no beginning of "Ukraine"
SHORTEST_HEAD = 3  # letters of either part of a compound


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


def _has_any(text: str, pieces: Iterable[str]) -> bool:
    return any(map(text.__contains__, pieces))


def swapped_place(latvian: str, other: str, places: Places) -> tuple[Found, Found] | None:
    """The only place that the Latvian text names and the English does not, and the only one the other way round or
    named too often, if they are of one kind: two countries or two towns, two waters; the Union may stand for a
    country, too."""
    if not _has_any(other, places.signs):
        return None
    theirs = [*_in_english(other, places)]
    ours = [*_in_latvian(latvian)] if theirs else []
    if not ours:
        return None
    named, called = ({each.name for each in side} for side in (ours, theirs))
    lone = [each for each in ours if each.name not in called and not _is_meant_in_english(each.name, other)]
    strange = [
        each
        for each in theirs
        if each.name not in named
        and not _is_meant_in_latvian(each.name, latvian)
        and not _is_in_a_compound(each.name, latvian)
    ]
    if not strange:
        strange = [each for each in theirs if _is_said_more(each.name, theirs, latvian)]
    elif not lone:
        lone = [each for each in ours if _is_said_less(each.name, ours, other)]
    lone, strange = _abroad(lone), _abroad(strange)
    if len({each.name for each in lone}) != 1 or len({each.name for each in strange}) != 1:
        return None
    kinds = {_kind(lone[0].name), _kind(strange[0].name)}
    is_of_terms = kinds == {"union"}  # the termbase knows both
    are_one_sort = not _sorts(lone[0].name).isdisjoint(_sorts(strange[0].name))
    return (lone[0], strange[0]) if are_one_sort and not is_of_terms else None


def _abroad(found: list[Found]) -> list[Found]:
    """Those that are not one's own country or capital, which a text may leave out, where there are others."""
    return [each for each in found if each.name not in AT_HOME] or found


def _is_said_more(name: str, found: list[Found], latvian: str) -> bool:
    """Whether the English text names the place more often than the Latvian one can mean it: "Russia and Russia"."""
    count = sum(each.name == name for each in found)
    if count < 2 or name in OF_WORDS:
        return False
    return count > sum(bare(each.text).startswith(_latvian_stem(name)) for each in words(latvian))


def _is_said_less(name: str, found: list[Found], other: str) -> bool:
    """Whether the Latvian text names the place more often than the English one can mean it: „Igaunijā … Igaunijas”
    and "in Finland … Estonian"."""
    count = sum(each.name == name for each in found)
    if count < 2 or name in OF_WORDS or name in AT_HOME:
        return False
    stems = _stems(name)
    return count > sum(bare(each.text).startswith(stems) for each in words(other))


def _in_latvian(text: str) -> Iterator[Found]:
    named = {place.name: place for word in text.split() for place in MAY_END[word]}
    whole = [*_of_words(text, ((each, each.latvian) for each in named.values()))]
    yield from whole
    for token in capitalised(text):
        name = named_in_latvian(token.text)
        if name and not _is_part(token, whole):
            yield Found(name, token)


def _ended_by(word: str) -> list[Place]:
    return [each for each in PLACES if _has_any(word, each.latvian_pieces)] if PIECE.search(word) else []


MAY_END = RememberedWords(_ended_by)


def _of_words(text: str, named: Iterable[tuple[Place, re.Pattern[str]]]) -> Iterator[Found]:
    """The places whose names are of several words, or compounds."""
    for place, pattern in named:
        for match in pattern.finditer(text):
            yield Found(place.name, Token(match[0], *match.span()))


def _is_part(token: Token, whole: list[Found]) -> bool:
    return any(each.token.start <= token.start < each.token.end for each in whole)


def _in_english(text: str, places: Places) -> Iterator[Found]:
    named = (each for each in places.of_words if _has_any(text, each.english_last))
    whole = [*_of_words(text, ((each, each.english) for each in named))]
    yield from whole
    if not _has_any(text, places.words):
        return
    for token in (part for each in capitalised(text) for part in _parts(each)):
        if _without_possessive(token.text) not in places.words or _is_part(token, whole):
            continue
        if name := _named_at(text, token):
            called = english_names()[name]
            whole_name = Token(called, token.start, token.start + len(called)) if " " in called else token
            yield Found(name, whole_name)
        elif token.text in PEOPLES:
            yield Found(PEOPLES[token.text], token)


def _parts(token: Token) -> Iterator[Token]:
    """The token, or the names that a hyphen joins: "Tanzania-Zambia"."""
    if "-" not in token.text:
        yield token
        return
    for part in PART.finditer(token.text):
        yield Token(part[0], token.start + part.start(), token.start + part.end())


def _named_at(text: str, token: Token) -> str | None:
    """The place whose name begins at the token: New York or New Delhi."""
    names = _english_first_words().get(_without_possessive(token.text), ())
    called = english_names()
    return next(
        (each for each in names if " " not in called[each] or text.startswith(called[each], token.start)),
        None,
    )


def _is_meant(
    name: str, stems: Sequence[str], text: str, named: Callable[[str], str | None], *, is_any: bool
) -> bool:
    """Whether a word of the text begins like the place, be it as an adjective or a people's name. The first stem is
    that of its name, and no word that names another place has it: "Australia" is not „Austrija”. `is_any`: a word
    without a capital, too."""
    own, *otherwise = stems
    beginnings = tuple(each for each in otherwise if len(each) > LONGEST_ABBREVIATION)
    return any(
        start in otherwise
        or start.startswith(beginnings)
        or (start.startswith(own) and named(word) in (None, name))
        for word, start in ((each.text, bare(each.text)) for each in words(text))
        if is_any or word[0].isupper()
    )


def _is_meant_in_english(name: str, text: str) -> bool:
    place = OF_WORDS.get(name)
    if place:
        return place.english.search(text) is not None or place.perhaps_english.search(text) is not None
    return _is_meant(name, _stems(name), text, named_in_english, is_any=name in AT_HOME)


def _is_meant_in_latvian(name: str, text: str) -> bool:
    """A country may be meant by its people, one's own by "here"."""
    place = OF_WORDS.get(name)
    if place:
        return place.perhaps_latvian.search(text) is not None
    if name in AT_HOME:
        return _is_meant(name, OTHERWISE_IN_LATVIAN[name].split(), text, named_in_latvian, is_any=True)
    stems = (_latvian_stem(name), *PEOPLES_IN_LATVIAN.get(name, "").split())
    return _kind(name) == "land" and _is_meant(name, stems, text, _named_or_known(name), is_any=True)


def _named_or_known(name: str) -> Callable[[str], str | None]:
    """The place that a Latvian word is, or "" for one that the lexicon knows to mean neither the country nor its
    people: „policija” is not of Poland."""
    beginnings = _stems(name)

    def named(word: str) -> str | None:
        meant = [stem for stem, _ in english_of(matching_form(word))]
        is_other = bool(meant) and not any(bare(each).startswith(beginnings) for each in meant)
        return named_in_latvian(word) or ("" if is_other else None)

    return named


def named_in_english(word: str) -> str | None:
    """The place that the English word is, or begins, or whose people it names."""
    word = _without_possessive(word)
    return next(iter(_english_first_words().get(word, ())), None) or PEOPLES.get(word)


def _without_possessive(word: str) -> str:
    return word.removesuffix("'s").removesuffix("’s")


def named_in_latvian(word: str) -> str | None:
    """The place that the Latvian word is, in any case."""
    return _latvian_forms().get(matching_form(word))


def _latvian_stem(name: str) -> str:
    """How the place and its people begin, in bare letters: "som" of „Somija” and „somu”."""
    plain = bare(name)
    return plain[: max(3, min(PREFIX, len(plain) - 3))]


def _is_in_a_compound(name: str, text: str) -> bool:
    """Whether a Latvian word ends in the place of Latvia: "Dienvidkurzemes"."""
    forms = _latvian_forms()
    return _kind(name) == "here" and any(
        forms.get(word[at:]) == name
        for word in (matching_form(each.text) for each in capitalised(text))
        for at in range(SHORTEST_HEAD, len(word) - SHORTEST_HEAD)
    )


def _stems(name: str) -> tuple[str, ...]:
    english = bare(english_names()[name])
    return (english[: max(3, min(PREFIX, len(english) - 2))], *OTHERWISE.get(name, "").split())


@lru_cache(maxsize=1)
def _latvian_forms() -> Mapping[str, str]:
    return {form: name for name in english_names() if name not in NEITHER for form in forms_of(name)}


@lru_cache(maxsize=1)
def _english_first_words() -> Mapping[str, tuple[str, ...]]:
    """The places by the first words of their English names, which may have lost their diacritics."""
    found: dict[str, tuple[str, ...]] = {}
    for name, english in english_names().items():
        first = english.split()[0]
        for word in {first, bare(first).capitalize()} if name not in NEITHER else ():
            found[word] = (*found.get(word, ()), name)
    return found


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    rows = (
        (row, kind) for kind, table in (("here", LATVIAN), ("land", LANDS), ("city", CITIES)) for row in table
    )
    named = {row.partition("=")[0]: kind for row, kind in rows}
    return named | {"Latvija": "land"} | {each.name: each.kind for each in PLACES}


def _kind(name: str) -> str:
    return _kinds()[name]


def _sorts(name: str) -> frozenset[str]:
    """What the place may be, both a town and a land, as Luxembourg is."""
    kind = _kind(name)
    sort = {"here": "town", "city": "town", "union": "land"}.get(kind, kind)
    return frozenset((sort, "town") if name in CITY_LANDS else (sort,))
