"""Places whose names have a slip of the pen in them: „Frnacijā”, "Germnay"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from transflow.languages import language
from transflow.terms.places.declined import all_english_names, forms_of, latvian_names, place_forms
from transflow.terms.places.kinds import kind
from transflow.terms.places.named import Places, in_english, in_latvian, named_in_english
from transflow.text.misspelt import is_misspelling
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, capitalised

USUAL = ("odess", "hannover", "basle", "lyons", "marseilles")  # as others spell Odesa, Hanover and the like
ENDING = {"lv": 2, "en": 1}  # letters
VOWELS = LazyPattern("[aāeēiīoōuū]")


class Slip(NamedTuple):
    """A word that means a place, by its Latvian name, and how it is spelled right."""

    token: Token
    name: str
    right: str


def misspelt_words(words: Iterable[str], tag: str) -> frozenset[str]:
    """Those of the capitalised words of a text that are no place's name but for a slip; none in a language whose names
    of places are not known."""
    if tag not in ENDING:
        return frozenset()
    meant = _meant_in(tag)
    return frozenset(word for word in words if meant[word])


def misspelt_place(text: str, other: str, places: Places, misspelt: frozenset[str], tag: str) -> Slip | None:
    """The first of the misspelt words in the text, of language `tag`, whose place the other text names and this one
    does not."""
    found = [each for each in capitalised(text) if each.text in misspelt]
    if not found:
        return None
    latvian, english = (other, text) if tag == "en" else (text, other)
    sides = ({each.name for each in side} for side in (in_latvian(latvian), in_english(english, places)))
    named, own = sides if tag == "en" else reversed([*sides])
    for token in found:
        meant = _meant_in(tag)[token.text]
        if meant and meant[0] in named - own:
            return Slip(token, *meant)
    return None


@lru_cache(maxsize=2)
def _meant_in(tag: str) -> RememberedWords[tuple[str, str] | None]:
    """What tells of a word which place it may mean, and how that is spelled; None of a word that is right."""
    known = language(tag).knows

    def meant_by(word: str) -> tuple[str, str] | None:
        form = matching_form(word)
        if form.startswith(USUAL) or form in place_forms() or named_in_english(word) or known(form):
            return None
        near = (
            (right, name)
            for length in (len(form) - 1, len(form), len(form) + 1)
            for right, name in _spellings(tag).get((form[:1], length), ())
            if is_misspelling(form, right, ENDING[tag]) and not _is_variant(form, right, name, tag)
        )
        right, name = min(near, default=("", ""))
        return (name, right[:1].upper() + right[1:]) if name else None

    return RememberedWords(meant_by)


def _is_variant(form: str, right: str, name: str, tag: str) -> bool:
    """Whether it may be how others write a name abroad: in Latvian with any other letter, as long as none changed
    places, „Masačūsetas”; in English with another vowel, "Kharkov"."""
    if kind(name) == "here" or sorted(form) == sorted(right):
        return False
    return tag == "lv" or VOWELS.sub("", form) == VOWELS.sub("", right)


@lru_cache(maxsize=2)
def _spellings(tag: str) -> Mapping[tuple[str, int], list[tuple[str, str]]]:
    """The places of one word as a language writes them, in any case, by their first letter and their length."""
    found: dict[tuple[str, int], list[tuple[str, str]]] = defaultdict(list)
    for right, name in _in_latvian() if tag == "lv" else _in_english():
        if " " not in right:
            found[(right[:1], len(right))].append((right, name))
    return found


def _in_latvian() -> Iterator[tuple[str, str]]:
    return ((form, usual) for name, usual in latvian_names().items() for form in forms_of(name))


def _in_english() -> Iterator[tuple[str, str]]:
    return ((english.casefold(), name) for english, name in all_english_names())
