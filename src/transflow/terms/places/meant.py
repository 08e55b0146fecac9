"""Whether a text may mean a place that it does not name: by an adjective, its people or a compound."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from transflow.languages.lexicon import english_of
from transflow.languages.lv.transcription import bare
from transflow.languages.place_names import OTHERWISE, OTHERWISE_IN_LATVIAN, PEOPLES_IN_LATVIAN
from transflow.languages.places import PLACES, Place
from transflow.terms.places.declined import english_names
from transflow.terms.places.kinds import AT_HOME, kind
from transflow.terms.places.named import Found, named_in_english, named_in_latvian
from transflow.text.normalise import matching_form
from transflow.text.tokens import capitalised, whole, words

OF_WORDS: Mapping[str, Place] = {each.name: each for each in PLACES}
PREFIX = 5
LONGEST_ABBREVIATION = 2  # letters: "UK" is no beginning of "Ukraine"
SHORTEST_HEAD = 3  # letters of either part of a compound


def is_meant_in_english(name: str, text: str) -> bool:
    """Whether an English text may mean the place, one's own by "here", too."""
    place = OF_WORDS.get(name)
    if place:
        return place.english.search(text) is not None or place.perhaps_english.search(text) is not None
    return _is_meant(name, _stems(name), text, named_in_english, is_any=name in AT_HOME)


def is_meant_in_latvian(name: str, text: str) -> bool:
    """Whether a Latvian text may mean the place: a country by its people, one's own by "here", any by its name as
    English spells it."""
    place = OF_WORDS.get(name)
    if place:
        return any(each.search(text) is not None for each in (place.perhaps_latvian, place.english))
    english = english_names()[name]
    if any(whole(english, text)):
        return True
    if name in AT_HOME:
        return _is_meant(name, OTHERWISE_IN_LATVIAN[name].split(), text, named_in_latvian, is_any=True)
    stems = (_latvian_stem(name), *PEOPLES_IN_LATVIAN.get(name, "").split())
    return kind(name) == "land" and _is_meant(name, stems, text, _named_or_known(name), is_any=True)


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


def _named_or_known(name: str) -> Callable[[str], str | None]:
    """The place that a Latvian word is, or "" for one that the lexicon knows to mean neither the country nor its
    people: „policija” is not of Poland."""
    beginnings = _stems(name)

    def named(word: str) -> str | None:
        meant = [stem for stem, _ in english_of(matching_form(word))]
        is_other = bool(meant) and not any(bare(each).startswith(beginnings) for each in meant)
        return named_in_latvian(word) or ("" if is_other else None)

    return named


def is_in_a_compound(name: str, text: str) -> bool:
    """Whether a Latvian word ends in the place of Latvia: "Dienvidkurzemes"."""
    return kind(name) == "here" and any(
        named_in_latvian(word[at:]) == name
        for word in (matching_form(each.text) for each in capitalised(text))
        for at in range(SHORTEST_HEAD, len(word) - SHORTEST_HEAD)
    )


def is_said_more(name: str, found: Sequence[Found], latvian: str) -> bool:
    """Whether the English text names the place more often than the Latvian one can mean it: "Russia and Russia"."""
    count = sum(each.name == name for each in found)
    if count < 2 or name in OF_WORDS:
        return False
    return count > sum(bare(each.text).startswith(_latvian_stem(name)) for each in words(latvian))


def is_said_less(name: str, found: Sequence[Found], other: str) -> bool:
    """Whether the Latvian text names the place more often than the English one can mean it: „Igaunijā … Igaunijas”
    and "in Finland … Estonian"."""
    count = sum(each.name == name for each in found)
    if count < 2 or name in OF_WORDS or name in AT_HOME:
        return False
    stems = _stems(name)
    return count > sum(bare(each.text).startswith(stems) for each in words(other))


def _stems(name: str) -> tuple[str, ...]:
    english = bare(english_names()[name])
    return (english[: max(3, min(PREFIX, len(english) - 2))], *OTHERWISE.get(name, "").split())


def _latvian_stem(name: str) -> str:
    """How the place and its people begin, in bare letters: "som" of „Somija” and „somu”."""
    plain = bare(name)
    return plain[: max(3, min(PREFIX, len(plain) - 3))]
