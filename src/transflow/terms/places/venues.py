"""The theatre, bridge or hospital that one text names where its translation names another: „Dailes teātrī” and "the
Valmiera Theatre"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transflow.languages import language
from transflow.languages.english_stems import without_possessive
from transflow.languages.lexicon import english_of
from transflow.languages.lv.transcription import bare, likeness
from transflow.terms.places.sole import WORD, sole_names
from transflow.text.letters import SMALL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.sentence_heads import begins_a_sentence
from transflow.text.tokens import Token, token_of

NOUN = LazyPattern(r"(?:(?<!aj)as|es|is|us|u)\Z")  # „Tautas frontes muzejs”, and no „reģionālā”
BEGINNING = 3  # letters
ALIKE = 0.5


class Kind(NamedTuple):
    """How Latvian begins the word for such a place, and where its names stand in either language."""

    sign: str
    latvian: LazyPattern
    english: LazyPattern


def _kind(sign: str, english: str) -> Kind:
    """The kind whose English words a bar joins; in Latvian an adjective may stand between: „reģionālā slimnīca”."""
    return Kind(
        sign,
        LazyPattern(rf"\b((?:{WORD}[ \u00a0]){{1,4}})(?:(?P<small>{SMALL}+)[ \u00a0])?{sign}\w*"),
        LazyPattern(
            rf"(?<![\w-])((?:{WORD}(?:['’]s?)?[ \u00a0]){{1,4}})(?:{english})\b"
            rf"(?:[ \u00a0]of[ \u00a0](?P<of>{WORD}(?:[ \u00a0]{WORD}){{0,3}}))?"
        ),
    )


KINDS = (
    _kind("teātr", "Theatre|Theater|teātris"),
    _kind("tilt", "Bridge|tilts"),
    _kind("slimnīc", "Hospital|slimnīca"),
    _kind("muzej", "Museum|muzejs"),
    _kind("dārz", "Garden|Gardens|Park|dārzs"),
    _kind("cietum", "Prison|cietums"),
    _kind("ģimnāzij", "Gymnasium|ģimnāzija"),
    _kind("vidusskol", "Secondary School|vidusskola"),
    _kind("lidost", "Airport|lidosta"),
    _kind("stadion", "Stadium|stadions"),
)


def swapped_venues(latvian: str, english: str) -> Iterator[tuple[Token, Token]]:
    """Of each kind the only name that the Latvian text has and the English has not, and the only one the other way
    round, where no word of the one can be one of the other's."""
    for kind in KINDS:
        if kind.sign in latvian:
            latvian_names, english_names = (
                _named(kind.latvian, latvian, "lv"),
                _named(kind.english, english, "en"),
            )
            if names := sole_names(latvian_names, english_names, _may_be_one):
                yield names


def _named(pattern: LazyPattern, text: str, tag: str) -> dict[tuple[str, ...], Token]:
    """The names by their words, each with where it stands first."""
    found: dict[tuple[str, ...], Token] = {}
    for match in pattern.finditer(text):
        if name := _of_name(match, tag):
            found.setdefault(tuple(name), token_of(match))
    return found


def _of_name(match: re.Match[str], tag: str) -> list[str]:
    """The words of the name without one that has its capital from the head of the sentence: „Izrāde Dailes teātrī”."""
    first, *rest = match[1].split()
    behind = match.groupdict()
    if (small := behind.get("small")) and NOUN.search(small):
        rest.append(small)
    if subject := behind.get("of"):
        rest += subject.split()
    is_head = begins_a_sentence(match.string, match.start())
    return rest if is_head and language(tag).knows(matching_form(first)) else [first, *rest]


def _may_be_one(latvian: Sequence[str], english: Sequence[str]) -> bool:
    return any(_may_be_one_word(one, other) for one in latvian for other in english)


def _may_be_one_word(latvian: str, english: str) -> bool:
    """Whether they begin or sound alike, or the English word means the Latvian one, for all that is known."""
    english = without_possessive(english)
    plain = bare(english)
    if bare(latvian)[:BEGINNING] == plain[:BEGINNING] or likeness(latvian, english) >= ALIKE:
        return True
    if not language("en").knows(matching_form(english)):
        return False
    meanings = [stem for stem, _ in english_of(matching_form(latvian))]
    return not meanings or any(plain.startswith(each) for each in meanings)
