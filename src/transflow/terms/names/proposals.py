"""Persons that a termbase lacks, from the names that stand for one another in aligned texts."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Literal

from transflow.frozen import Frozen
from transflow.languages.lv.morphology.names import name_forms
from transflow.languages.lv.transcription import bare
from transflow.terms.names.found import Name
from transflow.terms.names.nominative import nominative
from transflow.terms.names.transcribed import is_copied
from transflow.terms.names.words import nominatives, printed

Gender = Literal["", "m", "f"]
USUAL = ("s", "š")


class Sighting(Frozen):
    """A Latvian name and the English one that answers it in a release."""

    latvian: Name
    english: Name
    release: str


class Proposal(Frozen):
    """A person: the Latvian nominative, the commonest English spelling and the other ones, the gender where
    the name shows it, how often and in how many releases."""

    latvian: str
    english: str
    gender: Gender
    count: int
    releases: int
    others: tuple[str, ...] = ()


def proposals(sightings: Iterable[Sighting], known: Collection[str] = ()) -> list[Proposal]:
    """The persons seen, the most frequent first; `known` are words of the texts, by which a nominative is
    told from another that is spelled alike in its cases."""
    by_english: dict[tuple[str, ...], list[Sighting]] = defaultdict(list)
    for each in sightings:
        if not (each.latvian.has_initials or each.english.has_initials):
            by_english[each.english.key()].append(each)
    found: dict[str, list[Sighting]] = defaultdict(list)
    for group in by_english.values():
        found[_nominative(group, known)] += group
    return sorted(
        (_proposal(latvian, group) for latvian, group in found.items()),
        key=lambda each: (-each.count, each.latvian),
    )


def _proposal(latvian: str, group: Sequence[Sighting]) -> Proposal:
    spellings = Counter(each.english.text for each in group)
    english, *others = (name for name, _ in spellings.most_common())
    releases = {each.release for each in group}
    return Proposal(latvian, english, _gender(latvian, group), len(group), len(releases), tuple(others))


def _nominative(group: Sequence[Sighting], known: Collection[str]) -> str:
    """The nominative that fits all cases in which the person was named."""
    told = Counter(name for each in group if (name := nominative(each.latvian, known)))
    if all(is_copied(each.latvian, each.english) for each in group) and _is_nominative(group):
        return group[0].english.text
    if told:
        return told.most_common(1)[0][0]
    length, _ = Counter(len(each.latvian.words) for each in group).most_common(1)[0]
    names = [each.latvian.words for each in group if len(each.latvian.words) == length]
    english = group[0].english.words
    return " ".join(
        _word(column, english[index] if len(english) == length else "", known)
        for index, column in enumerate(zip(*names, strict=True))
    )


def _is_nominative(group: Sequence[Sighting]) -> bool:
    """Whether the English name is a nominative of every Latvian one, letter by letter."""
    return all(
        english.casefold() in nominatives(latvian)
        for each in group
        for latvian, english in zip(each.latvian.words, each.english.words, strict=True)
    )


def _word(forms: Sequence[str], english: str, known: Collection[str]) -> str:
    """The likeliest nominative of the forms of one word; the English word itself where it is one."""
    if forms[0][0].islower() or forms[0].endswith("."):
        return forms[0]
    shared = frozenset.intersection(*(nominatives(each) for each in forms))
    candidates = {printed(each) for each in shared} or {*forms}

    def unlikeliness(word: str) -> tuple[bool, bool, bool, str]:
        return bare(word) != bare(english), word not in known, not word.endswith(USUAL), word

    return min(candidates, key=unlikeliness)


def _gender(latvian: str, group: Sequence[Sighting]) -> Gender:
    """As the given name shows it, else the ending of the surname."""
    first = latvian.partition(" ")[0].casefold()
    given = {form.gender for each in group for form in each.latvian.forms if form.nominative == first}
    if len(given) == 1:
        return given.pop()
    endings = set(_genders(latvian.rpartition(" ")[2].casefold()))
    return endings.pop() if len(endings) == 1 else ""


def _genders(surname: str) -> Iterator[Gender]:
    return (each.gender for each in name_forms(surname) if each.case == "nom" and each.nominative == surname)
