"""How a target spells its places: in its own language and case, with their diacritics, and one way throughout."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from transflow.checks._places.alone import free_words, has_neighbour, is_in_latvian
from transflow.checks._places.unlisted import respelled
from transflow.checks._places.untranslated import places_left
from transflow.checks._wording import language_name
from transflow.languages import language
from transflow.languages.english_stems import without_possessive
from transflow.languages.lv.transcription import bare
from transflow.model import Bitext, Message, Remark, Remarks, Spot
from transflow.terms.names.paired import document_words
from transflow.terms.places.declined import english_names, forms_of, oblique, stripped_forms, with_diacritics
from transflow.terms.places.kinds import kind
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords, kept
from transflow.text.spans import Covering, covering
from transflow.text.tokens import Token, capitalised
from transflow.untranslated.shielded import taken_over

BEHIND_A_WORD = re.compile(r"\w\s\Z")  # "Ogres from the fairy tale" begins a sentence
LEAST_WITH_LETTERS = 2
SHORTEST = 4  # letters of the name of a place

OF_ANOTHER = re.compile(r"\b(?:Gulf|Bay|Freeport|Treaty|Peace|Battle|Siege|Archbishop|University) of\s\Z")
LONGEST_OF = 16  # characters
IN = LazyPattern(rf"\bin\s(?:{CAPITAL}\w+(?:,\s|\sand\s)){{0,3}}\Z")
LONGEST_IN = 60  # characters
LOCATIVE_ENDS = ("ā", "ē", "ī", "ū", "ās", "ēs", "īs", "os")

QUOTES = ("“", "„", '"')
LOCATIVE = RememberedWords(lambda word: len(word) > SHORTEST and word.endswith(LOCATIVE_ENDS))
OBLIQUE = RememberedWords(lambda word: oblique(matching_form(word)))
STRIPPED = RememberedWords(lambda word: stripped_forms().get(matching_form(word)))
WITH_DIACRITICS = RememberedWords(lambda word: with_diacritics().get(bare(without_possessive(word))))


class Named(NamedTuple):
    """A place of Latvia by its name with all diacritics, and the word that names it in the target."""

    name: str
    word: str
    block: int
    token: Token


def misspelled_in_english(bitext: Bitext) -> Remarks:
    """Names that stand in an English target in a Latvian case, under a Latvian name, or in two spellings."""
    yield from _left_inflected(bitext)
    yield from _left_whole(bitext)
    yield from _left_in_locative(bitext)
    yield from _with_other_diacritics(bitext)
    yield from respelled(bitext)


def misspelled_in_latvian(bitext: Bitext) -> Remarks:
    """Names that stand in a Latvian target without their diacritics, or under an English name."""
    yield from _stripped(bitext)
    yield from _left_whole(bitext)


def _left_inflected(bitext: Bitext) -> Remarks:
    for block, token, text in free_words(bitext, OBLIQUE):
        form, name = matching_form(token.text), OBLIQUE[token.text]
        source = bitext.source_of_block[block]
        is_in_source = any(form in each for each in _searched(source)) or (
            name
            and BEHIND_A_WORD.search(text, max(0, token.start - 2), token.start)
            and _is_declined(name, source)
        )
        if not name or not is_in_source or is_in_latvian(text, token):
            continue
        if not _taken_over(text, source)(token.start, token.end):
            wanted = english_names()[name]
            yield _remark(block, token, _left(bitext, token.text, wanted), wanted)


def _left_in_locative(bitext: Bitext) -> Remarks:
    """Names after "in" that the source has as they stand, in its own "in": "in Liepnā"."""
    for block, token, text in free_words(bitext, LOCATIVE):
        if OBLIQUE[token.text] or not IN.search(text, max(0, token.start - LONGEST_IN), token.start):
            continue
        if has_neighbour(text, token) or token.text not in _unquoted(bitext.source_of_block[block]):
            continue
        spot = Spot("target", block, token.start, token.end)
        yield Remark(Message("“{name}” is left in a Latvian case.", name=token.text), spot, value=token.text)


@lru_cache(maxsize=64)
def _unquoted(text: str) -> frozenset[str]:
    """The capitalised words with no quotation mark before them."""
    return frozenset(
        each.text for each in capitalised(text) if text[each.start - 1 : each.start] not in QUOTES
    )


def _is_declined(name: str, source: str) -> bool:
    """Whether the source names a place of Latvia in another case: „punktā „Terehova”” and "Terehovas"."""
    return kind(name) == "here" and any(form in _searched(source)[0] for form in forms_of(name))


@lru_cache(maxsize=64)  # a text may have a place a thousand times
def _searched(text: str) -> tuple[str, str]:
    """A text in which forms are to be looked for, with its diacritics and without."""
    return matching_form(text), bare(text)


@lru_cache(maxsize=64)
def _taken_over(text: str, source: str) -> Covering:
    """What tells whether a word is part of a title that is taken over from the source."""
    return covering(taken_over(text, source))


def _left_whole(bitext: Bitext) -> Remarks:
    for spot, text, wanted in places_left(bitext):
        yield Remark(_left(bitext, text, wanted), spot, value=text, suggestion=wanted)


def _left(bitext: Bitext, name: str, wanted: str) -> Message:
    return Message(
        "“{name}” is left in {language}; the {other} is “{wanted}”.",
        name=name,
        language=language_name(bitext.source.language),
        other=language_name(bitext.target.language),
        wanted=wanted,
    )


def _with_other_diacritics(bitext: Bitext) -> Remarks:
    """Names of places with other diacritics than in the source; and, once of each, those with none, or with some here
    and others there."""
    spelled: dict[str, list[Named]] = {}
    for each in _names(bitext):
        if each.word.casefold() in (each.name.casefold(), bare(each.name)):
            spelled.setdefault(each.name, []).append(each)
        elif _has_other_diacritics(bitext, each):
            message = Message(
                "“{name}” has other diacritics than “{wanted}” in the source.",
                name=each.word,
                wanted=each.name,
            )
            yield _remark(each.block, each.token, message, each.name)
    for same in spelled.values():
        yield from islice(_mixed(bitext, same), 1)


def _names(bitext: Bitext) -> Iterator[Named]:
    """The names of places of Latvia in an English target, with any diacritics or none, that are of no longer name."""
    for block, token, text in free_words(bitext, WITH_DIACRITICS):
        word = _in_small_letters(without_possessive(token.text))
        if not _is_of_another(text, token):
            yield Named(with_diacritics()[bare(word)], word, block, token)


def _mixed(bitext: Bitext, same: Sequence[Named]) -> Remarks:
    """Where one place has no diacritics in the target, or others than where it stands first."""
    first = same[0]
    for each in same:
        if _is_stripped(each) and _has_latvian_letters(bitext):
            lost = Message("“{name}” has lost its diacritics.", name=each.word)
            yield _remark(each.block, each.token, lost, each.name)
        elif each.word != first.word:
            message = Message(
                "“{word}” is “{usual}” elsewhere in this text.", word=each.word, usual=first.word
            )
            spot = Spot("target", first.block, first.token.start, first.token.end)
            yield _remark(each.block, each.token, message, first.word, spot)


def _is_stripped(named: Named) -> bool:
    """Whether it is the name without its diacritics, and not what the place is called in English."""
    return named.word == bare(named.name).capitalize() and named.word != english_names()[named.name]


def _is_of_another(text: str, token: Token) -> bool:
    """Whether the word belongs to another name: "the Gulf of Riga"."""
    before = max(0, token.start - LONGEST_OF)
    return has_neighbour(text, token) or OF_ANOTHER.search(text, before, token.start) is not None


def _has_other_diacritics(bitext: Bitext, named: Named) -> bool:
    """Whether the word is no form of a place of Latvia, but is written as one that its source names: "Rēzēkne"."""
    form, name = matching_form(named.word), named.name
    if bare(named.word) != bare(name) or form in forms_of(name):
        return False
    source = bitext.source_of_block[named.block]
    return form not in matching_form(source) and _is_declined(name, source)


@kept
def _has_latvian_letters(bitext: Bitext) -> bool:
    """Whether several other names of the target keep their diacritics."""
    letters = language("lv").letters
    found = (word for word in document_words(bitext, "target") if letters.intersection(word.casefold()))
    return len([*islice(found, LEAST_WITH_LETTERS)]) == LEAST_WITH_LETTERS


def _stripped(bitext: Bitext) -> Remarks:
    for block, token, text in free_words(bitext, STRIPPED):
        wanted = stripped_forms()[matching_form(token.text)]
        if not has_neighbour(text, token):
            wanted = wanted[:1].upper() + wanted[1:]
            message = Message("“{name}” has lost its diacritics.", name=token.text)
            yield _remark(block, token, message, wanted)


def _in_small_letters(name: str) -> str:
    """The name as it is written outside a heading in capitals."""
    return name.capitalize() if name.isupper() else name


def _remark(block: int, token: Token, message: str, wanted: str, related: Spot | None = None) -> Remark:
    spot = Spot("target", block, token.start, token.end)
    return Remark(message, spot, related=related, value=token.text, suggestion=wanted)
