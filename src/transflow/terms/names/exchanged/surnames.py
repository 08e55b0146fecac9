"""Surnames alone that stand for another person's: „Kozlovskis” of a text that names him in full, and "Rinkēvičs", be
that another whom it names or one of whom only one side speaks."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from transflow.languages import english_side
from transflow.languages.lv.transcription import likeness
from transflow.model import Bitext, other_side
from transflow.terms.names.exchanged.lone_surnames import (
    ALIKE,
    Said,
    Side,
    may_be_a_surname,
    said_more,
    side_of,
    strangers,
)
from transflow.terms.names.found import CAPITALISED, has_title
from transflow.terms.names.in_full import BEGINNING, Person, persons
from transflow.terms.names.paired import Exchanged, NameBead, document_words, name_beads
from transflow.terms.names.words import are_near, nominatives
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token, token_of

TITLED = re.compile(rf"[A-Z](?<!\w.)(?:[a-z]+(?:er|or|an|nt)|(?<=M)(?:rs?|s)|(?<=J)udge)\s{CAPITAL}")
LONGEST = 1500  # characters of a side in which every name is compared with every other
LARGEST_FAMILY = 20


class _Known(NamedTuple):
    """What the persons of one English surname are called: by their given names, and in Latvian nominatives."""

    english: frozenset[str]
    latvian: frozenset[str]
    surnames: frozenset[str]


Meanings = Mapping[str, frozenset[str]]  # words of a text that may be surnames of known persons, and whose


def exchanged_surnames(bitext: Bitext) -> Iterator[Exchanged]:
    """The surnames of sure beads that only one side says, where the other has one that is not its: of the two at
    least one is that of a person whom both texts name in full, and at least one stands alone."""
    known = _known(bitext)
    meanings = _in_latvian(bitext, known), _in_english(bitext, known)
    may_be_any = bool(known) or TITLED.search(bitext.document(english_side(bitext)).text) is not None
    for bead in name_beads(bitext) if may_be_any else ():
        if bead.is_sure and max(map(len, bead.texts)) <= LONGEST:
            pair = _exchanged_in(bead, bitext, meanings, known)
            if pair and _is_alone(bead, *pair):
                yield Exchanged(bead, *pair)


def _exchanged_in(
    bead: NameBead, bitext: Bitext, meanings: tuple[Meanings, Meanings], known: Mapping[str, _Known]
) -> tuple[Token, Token] | None:
    latvian, english = bead.texts
    said, their_said = _said(latvian, meanings[0]), _said(english, meanings[1])
    lone, strange = _without(said, their_said), _without(their_said, said)
    is_titled = TITLED.search(english) is not None
    if not (lone or strange or is_titled):
        return None
    sides = bead.latvian_first(side_of(bead.source, bitext.source), side_of(bead.target, bitext.target))
    return _exchanged(*sides, lone, strange, known) if lone or strange else _exchanged_behind_title(*sides)


def _said(text: str, meanings: Meanings) -> list[Said]:
    if not any(map(text.__contains__, meanings)):
        return []
    found = (each for each in CAPITALISED.finditer(text) if each[0] in meanings)
    return [Said(token_of(each), meanings[each[0]]) for each in found]


def _known(bitext: Bitext) -> Mapping[str, _Known]:
    """What is known of the persons of each surname; not of one that many have."""
    named: dict[str, list[Person]] = defaultdict(list)
    for each in persons(bitext):
        named[each.english.surname].append(each)
    return {
        surname: _Known(
            frozenset((surname, *(each.english.given for each in alike))),
            frozenset(form for each in alike for form in nominatives(each.latvian.given)),
            frozenset(
                form for each in alike for form in (*each.surnames, matching_form(each.latvian.surname))
            ),
        )
        for surname, alike in named.items()
        if len({each.english.given for each in alike}) <= LARGEST_FAMILY
    }


def _in_latvian(bitext: Bitext, known: Mapping[str, _Known]) -> Meanings:
    of_nominative: dict[str, set[str]] = defaultdict(set)
    for surname, person in known.items():
        for each in person.surnames:
            of_nominative[each].add(surname)
    beginnings = {form(each[:BEGINNING]) for each in of_nominative for form in (str.title, str.upper)}
    words = document_words(bitext, other_side(english_side(bitext))) if known else ()
    meanings = {
        word: frozenset[str]().union(*(of_nominative.get(each, ()) for each in nominatives(word)))
        for word in words
        if word[:BEGINNING] in beginnings
    }
    return {word: meant for word, meant in meanings.items() if meant}


def _in_english(bitext: Bitext, known: Mapping[str, _Known]) -> Meanings:
    words = document_words(bitext, english_side(bitext)) if known else frozenset()
    return {each: frozenset((each,)) for each in known.keys() & words}


def _exchanged(
    latvian: Side, english: Side, lone: list[Said], strange: list[Said], known: Mapping[str, _Known]
) -> tuple[Token, Token] | None:
    """The only surname that the Latvian text alone says, and the only one that the English alone says."""
    if max(len({each.meant for each in said}) for said in (lone, strange)) > 1:
        return None
    if any(_is_meant_in_english(each, known, english.words) for each in lone):
        return None
    if any(_is_meant_in_latvian(each, known, latvian.words) for each in strange):
        return None
    latvian_names = lone or (strangers(latvian, english, "lv") if strange else [])
    english_names = strange or (
        strangers(english, _without_unchanged(latvian, lone, known), "en") if lone else []
    )
    if not (_is_one(latvian_names) and _is_one(english_names)):
        return None
    return latvian_names[0].token, english_names[0].token


def _without_unchanged(latvian: Side, lone: list[Said], known: Mapping[str, _Known]) -> Side:
    """The Latvian text without the surnames that English has letter by letter, which one that sounds alike does not
    mean: "Kučinskis" is no „Kozlovskis”."""
    starts = {
        each.token.start
        for each in lone
        if all(matching_form(surname) in known[surname].surnames for surname in each.meant)
    }
    return latvian._replace(words=[each for each in latvian.words if each.start not in starts])


def _exchanged_behind_title(latvian: Side, english: Side) -> tuple[Token, Token] | None:
    """The only name that the Latvian text alone says, or says more often, and the only one that the English alone says,
    after "Mr"."""
    if not any(_is_titled(english, each) for each in english.words):
        return None
    theirs = strangers(english, latvian, "en")
    if not _is_one(theirs) or not _is_titled(english, theirs[0].token):
        return None
    ours = strangers(latvian, english, "lv") or said_more(latvian, english)
    return (ours[0].token, theirs[0].token) if _is_one(ours) else None


def _is_titled(english: Side, token: Token) -> bool:
    return has_title(english.text, token.start, "en") and may_be_a_surname(english, token, "en")


def _without(said: list[Said], other: list[Said]) -> list[Said]:
    meant = frozenset[str]().union(*(each.meant for each in other))
    return [each for each in said if meant.isdisjoint(each.meant)]


def _is_one(said: Sequence[Said]) -> bool:
    return len({each.meant for each in said}) == 1


def _is_meant_in_english(said: Said, known: Mapping[str, _Known], words: list[Token]) -> bool:
    """Whether the English text may name the person after all: by the given name, or spelled otherwise."""
    names = frozenset[str]().union(*(known[each].english for each in said.meant))
    return any(are_near(word.text, name) for word in words for name in names)


def _is_meant_in_latvian(said: Said, known: Mapping[str, _Known], words: list[Token]) -> bool:
    forms = [form for each in words for form in nominatives(each.text)]
    names = frozenset[str]().union(*(known[each].latvian | known[each].surnames for each in said.meant))
    is_near = any(are_near(form, name) for form in forms for name in names)
    return is_near or any(likeness(form, name) >= ALIKE for form in forms for name in said.meant)


def _is_alone(bead: NameBead, latvian: Token, english: Token) -> bool:
    """Whether either stands outside full names."""
    return not all(
        any(each.start <= token.start < each.end for each in names if not each.has_initials)
        for token, names in zip((latvian, english), bead.names, strict=True)
    )
