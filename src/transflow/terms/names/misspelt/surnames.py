"""Surnames alone, spelled otherwise than in the full name: "Mr Zotow" of Yuri Zotov, „Zotav” of Jurijs Zotovs."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from operator import itemgetter
from typing import NamedTuple

from transflow.languages import is_english_target, language
from transflow.languages.english_stems import without_possessive
from transflow.languages.lv.transcription import CASE_ENDING, bare
from transflow.model import Bitext
from transflow.terms.names.found import Name
from transflow.terms.names.in_full import BEGINNING, SHORTEST, Person, persons
from transflow.terms.names.paired import NameBead, name_beads
from transflow.terms.names.words import are_near, nominatives
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token, capitalised


class Alone(NamedTuple):
    """A surname alone in a target, and the full name elsewhere there."""

    bead: NameBead
    token: Token
    full_in: NameBead
    full: Name


def respelt_surnames(bitext: Bitext) -> Iterator[Alone]:
    """The surnames alone in the target that are almost that of a person whom the text names in full."""
    if known := persons(bitext):
        yield from (_in_english if is_english_target(bitext) else _in_latvian)(name_beads(bitext), known)


def _in_english(beads: tuple[NameBead, ...], known: tuple[Person, ...]) -> Iterator[Alone]:
    of_surname = _by_surname((each, surname) for each in known for surname in each.surnames)
    beginnings = {_beginning(each) for each in of_surname}
    printed = {form(each[:BEGINNING]) for each in of_surname for form in (str.title, str.upper)}
    names = _words_of_names(beads)
    for bead in beads:
        if not any(each in bead.source.text for each in printed):
            continue
        alone = [
            each for each in _alone(bead.source.text, bead.sources) if _beginning(each.text) in beginnings
        ]
        meant = {form for each in alone for form in nominatives(each.text)}
        for person in _of_any(meant, of_surname):
            if bead.target.text.count(person.english.surname) < _times_in_latvian(bead.source.text, person):
                yield from _almost_in_english(bead, person, names)


def _by_surname(pairs: Iterable[tuple[Person, str]]) -> dict[str, list[tuple[int, Person]]]:
    """The persons with their numbers, by surname."""
    found: dict[str, list[tuple[int, Person]]] = defaultdict(list)
    for number, (person, surname) in enumerate(pairs):
        found[surname].append((number, person))
    return found


def _of_any(surnames: Iterable[str], known: Mapping[str, list[tuple[int, Person]]]) -> list[Person]:
    """The persons who have one of the surnames, in their order."""
    numbered = {id(person): (number, person) for each in surnames for number, person in known.get(each, ())}
    return [person for _, person in sorted(numbered.values(), key=itemgetter(0))]


def _almost_in_english(bead: NameBead, person: Person, names: set[str]) -> Iterator[Alone]:
    surname = person.english.surname
    for token in _alone(bead.target.text, bead.targets):
        word = without_possessive(token.text)
        form = matching_form(word)
        if len(word) < SHORTEST - 1 or form in names or not are_near(word, surname):
            continue
        # Where the full name lost its diacritics, the surname may have them.
        has_diacritics = form in person.surnames and bare(word) == bare(surname)
        is_right = has_diacritics or word in (f"{surname}s", f"{surname}es")
        if not is_right and not language("en").knows(form):
            yield Alone(bead, Token(word, token.start, token.start + len(word)), person.bead, person.english)
            return


def _in_latvian(beads: tuple[NameBead, ...], known: tuple[Person, ...]) -> Iterator[Alone]:
    names = _words_of_names(beads)
    of_surname = _by_surname((each, each.english.surname) for each in known if not _is_original(each))
    for bead in beads:
        meant = Counter(without_possessive(each.text) for each in capitalised(bead.source.text))
        for person in _of_any(meant, of_surname):
            if _times_in_latvian(bead.target.text, person) < meant[person.english.surname]:
                yield from _almost_in_latvian(bead, person, names)


def _is_original(person: Person) -> bool:
    """Whether this is the original in brackets: "Rods Rozens (Rod Rosen)"."""
    return person.latvian.surname == person.english.surname and not person.latvian.forms


def _times_in_latvian(text: str, person: Person) -> int:
    """How often a Latvian text has the surname, in any case, alone or not."""
    return sum(not person.surnames.isdisjoint(nominatives(each.text)) for each in capitalised(text))


def _almost_in_latvian(bead: NameBead, person: Person, names: set[str]) -> Iterator[Alone]:
    for token in _alone(bead.target.text, bead.targets):
        form = matching_form(token.text)
        if len(form) < SHORTEST - 1 or form in names or language("lv").knows(form):
            continue
        if not _stems(form).isdisjoint(CASE_ENDING.sub("", each) for each in person.surnames):
            continue  # „Klārki” and „Klārka” of the family of Džons Klārks
        if any(are_near(one, other) for one in nominatives(form) for other in person.surnames):
            yield Alone(bead, token, person.bead, person.latvian)
            return


def _stems(form: str) -> frozenset[str]:
    """The word without one ending, or two letters of a longer one: „Klārkiem”."""
    stem = CASE_ENDING.sub("", form)
    return frozenset((stem, CASE_ENDING.sub("", stem)))


def _words_of_names(beads: tuple[NameBead, ...]) -> set[str]:
    return {word.casefold() for bead in beads for name in _whole(bead.targets) for word in name.words}


def _beginning(word: str) -> str:
    return bare(word[:BEGINNING])


def _alone(text: str, names: tuple[Name, ...]) -> Iterator[Token]:
    """The capitalised words outside full names; those after initials are."""
    inside = {at for each in _whole(names) for at in range(each.start, each.end)}
    for token in capitalised(text):
        if token.start not in inside:
            yield token


def _whole(names: tuple[Name, ...]) -> list[Name]:
    return [each for each in names if not each.has_initials]
