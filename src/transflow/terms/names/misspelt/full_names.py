"""A person's name with a letter or two wrong: "Sandris Vilmanis" for Sandis Vilmanis."""

from __future__ import annotations

import re

from transflow.languages import language
from transflow.languages.lv.morphology.names import INDECLINABLE
from transflow.languages.lv.transcription import bare
from transflow.languages.lv.words import FOREIGN_LETTERS, LETTERS
from transflow.terms.names.found import Name
from transflow.terms.names.given import given_likeness, usual_abroad, usual_here
from transflow.terms.names.nominative import surname_nominatives
from transflow.terms.names.words import (
    SLIP,
    bare_nominatives,
    is_slip,
    match_plainly,
    nominatives,
    share_letters,
)
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern

OF_RUSSIANS = ("ov", "ev", "in", "ij", "sky", "skij", "ič", "vic")
OF_THE_NORTH = ("nen", "sen", "sson", "mann", "stein", "quist", "gaard")
SOUNDS = {"shch": "šč", "ch": "č", "sh": "š", "zh": "ž", "kh": "h", "ts": "c"}
IN_TWO_LETTERS = LazyPattern("ae|oe|ue|aa")
DIGRAPHS = re.compile("|".join(SOUNDS))


def is_misspelled(latvian: Name, other: Name) -> bool:
    """Whether a name that is usual in Latvia, spelled with Latvian letters in both texts, has a letter or two wrong in
    one of its parts while the other is right: "Sandris Vilmanis" for Sandis Vilmanis, "Zukūls" for Zukuls."""
    if len(latvian.words) != len(other.words):
        return False
    if latvian.has_initials and other.has_initials:
        return _is_misspelled_behind_initials(latvian, other)
    if not latvian.forms or other.has_initials or _is_transcribed(latvian.surname, other.surname):
        return False
    is_given_right = match_plainly(latvian.given, other.given)
    is_surname_right = match_plainly(latvian.surname, other.surname)
    if is_given_right and is_surname_right:
        return _has_strange_letter(latvian.surname, other.surname) or _is_a_mans(latvian, other)
    if is_given_right:
        return _is_surname_misspelled(latvian, other)
    return is_surname_right and _is_given_misspelled(latvian, other)


def _is_surname_misspelled(latvian: Name, other: Name) -> bool:
    """Whether a surname that is not the Latvian one is so by mistake; the given name is right."""
    if _is_a_foreign_womans(latvian, other):
        return False
    is_of_here = _is_in_latvian_letters(other) or _is_declined_as_here(latvian, other)
    return (
        (is_of_here and is_slip(latvian.surname, other.surname))
        or _has_letters_swapped(latvian.surname, other.surname)
        or _has_other_ending(latvian, other)
        or _has_lost_its_ending(latvian, other)
    )


def _is_given_misspelled(latvian: Name, other: Name) -> bool:
    """Whether a given name that is not the Latvian one is so by mistake, and none of another language; the surname is
    right."""
    if bare(other.given) in usual_abroad() or other.surname.endswith(INDECLINABLE):
        return False
    return given_likeness(latvian.given, other.given) < 1 and is_slip(latvian.given, other.given)


def _is_misspelled_behind_initials(latvian: Name, other: Name) -> bool:
    """Whether two letters of the surname after the same initials are exchanged, or one has a mark too many."""
    if latvian.words[:-1] != other.words[:-1]:
        return False
    if match_plainly(latvian.surname, other.surname):
        return _has_strange_letter(latvian.surname, other.surname)
    return _has_letters_swapped(latvian.surname, other.surname)


def _is_transcribed(latvian_word: str, other_word: str) -> bool:
    """Whether the other word is the Latvian one by the letters of English: "Horuzhko" of „Horužko”."""
    word = other_word.casefold()
    plain = DIGRAPHS.sub(lambda found: SOUNDS[found[0]], word)
    return plain != word and match_plainly(latvian_word, plain)


def _is_in_latvian_letters(name: Name) -> bool:
    """Whether the name keeps Latvian diacritics, and has no other ones."""
    marked = {letter for letter in name.text.casefold() if letter.isalpha() and not letter.isascii()}
    return bool(marked) and marked <= LETTERS


def _is_declined_as_here(latvian: Name, other: Name) -> bool:
    """Whether the given name is one of Latvia alone and the surname keeps its Latvian ending, "Ingus Alliks", or is a
    Latvian word: "Linda Ozola"."""
    if language("lv").knows(surname := matching_form(other.surname)) and not language("en").knows(surname):
        return True
    if bare(other.given) in usual_abroad() or not _is_spelled_as_here(surname):
        return False
    return any(each[-1] == surname[-1] for each in surname_nominatives(latvian))


def _is_spelled_as_here(word: str) -> bool:
    """Whether no letter is one that Latvian has not."""
    return all(letter not in FOREIGN_LETTERS and (letter.isascii() or letter in LETTERS) for letter in word)


def _has_letters_swapped(latvian_word: str, other_word: str) -> bool:
    """Whether the other word is a nominative of the Latvian one with two neighbouring letters exchanged."""
    return any(_is_swap(each, bare(other_word)) for each in bare_nominatives(latvian_word))


def _has_other_ending(latvian: Name, other: Name) -> bool:
    """Whether a woman's surname ends in -a for -e, or in -e for -a, as no transcription has it: "Ilona Spura" for Ilona
    Spure."""
    surname = other.surname.casefold()
    if not surname.endswith(("a", "e")):
        return False
    turned = surname[:-1] + ("e" if surname[-1] == "a" else "a")
    return any(
        each.gender == "f" and turned in map(bare, surname_nominatives(latvian)) for each in latvian.forms
    )


def _is_a_foreign_womans(latvian: Name, other: Name) -> bool:
    """Whether a surname of the North or Germany has its own form, and the Latvian one of a woman: "Māra Lehtonen"."""
    stem = other.surname.casefold()
    return stem.endswith(OF_THE_NORTH) and not surname_nominatives(latvian).isdisjoint(
        (f"{stem}a", f"{stem}e")
    )


def _has_lost_its_ending(latvian: Name, other: Name) -> bool:
    """Whether a man of Latvia has his given name with its ending and the surname without: "Gatis Ozol". Half a Russian
    name may be spelled so."""
    given = bare(other.given)
    if given not in usual_here() or given in usual_abroad() or other.surname.endswith(OF_RUSSIANS):
        return False
    stem = bare(other.surname)
    return any(
        each.gender == "m" and f"{stem}s" in map(bare, surname_nominatives(latvian)) for each in latvian.forms
    )


def _is_a_mans(latvian: Name, other: Name) -> bool:
    """Whether a woman's surname is that of a man, as families abroad may have it, who write it in plain letters:
    "Nora Kalniņš" for Nora Kalniņa."""
    if any(each.gender != "f" for each in latvian.forms) or not other.surname.endswith(("s", "š")):
        return False
    stem = other.surname.casefold()[:-1]
    return not other.text.isascii() and not surname_nominatives(latvian).isdisjoint((f"{stem}a", f"{stem}e"))


def _is_swap(one: str, other: str) -> bool:
    if len(one) != len(other) or one == other:
        return False
    at = next(at for at, letter in enumerate(one) if letter != other[at])
    return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]


def is_miscopied(original: Name, other: Name) -> bool:
    """Whether the other name is the original with a letter or two wrong in one of its words."""
    pairs = [(a, b) for a, b in zip(original.words, other.words, strict=False) if bare(a) != bare(b)]
    if len(original.words) != len(other.words) or len(pairs) != 1:
        return False
    one, two = map(bare, pairs[0])
    if not pairs[0][0].isascii():  # at home in Latin letters, where it is spelled in one way alone
        return _in_plain_letters(one) != _in_plain_letters(two)
    return _is_swap(one, two) or share_letters(one, two, SLIP)


def _in_plain_letters(word: str) -> str:
    """Without the letter that stands for a mark: "kloesch" of Klösch."""
    return IN_TWO_LETTERS.sub(lambda found: found[0][0], word)


def _has_strange_letter(latvian_word: str, other_word: str) -> bool:
    """Whether the other word has a Latvian diacritic that no nominative of the Latvian one has."""
    other = other_word.casefold()
    return any(
        mine in LETTERS and all(each[at : at + 1] != mine for each in nominatives(latvian_word))
        for at, mine in enumerate(other)
    )
