"""Rows of a termbase that say the same, or contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Literal

from transflow.frozen import Frozen
from transflow.languages import base
from transflow.languages.designations import plain
from transflow.model import Concept, Designation, Level, Message
from transflow.terms.claims import is_abbreviation
from transflow.text.normalise import matching_form

APPROVED = ("preferred", "admitted")
Name = tuple[str, str]  # language and folded name


class Rivalry(Frozen):
    """What is wrong between a row and an earlier one, `other`; `message` is a sentence."""

    kind: Literal["duplicate", "contradiction"]
    level: Level
    message: str
    other: Concept


class Directory:
    """The concepts by their names; it grows row by row."""

    def __init__(self, concepts: Iterable[Concept] = ()) -> None:
        self._by_name: dict[Name, list[tuple[Concept, Designation]]] = defaultdict(list)
        for each in concepts:
            self.add(each)

    def add(self, concept: Concept) -> None:
        """Takes the concept in, under each of its names."""
        for designation in concept.designations:
            self._by_name[_name(designation)].append((concept, designation))

    def rivals(self, concept: Concept, source: str) -> Iterator[Rivalry]:
        """The rows there that are the same as `concept` or contradict it, each once. `source` is the
        language whose names are rendered."""
        told, source = set[int](), base(source)
        for designation in concept.designations:
            for other, its_own in self._by_name.get(_name(designation), ()):
                if id(other) in told or not _overlap(concept, other):
                    continue
                if found := _rivalry(concept, designation, other, its_own, source):
                    told.add(id(other))
                    yield found


def is_included(concept: Concept, other: Concept) -> bool:
    """Whether every name of the concept stands in the other with the same status."""
    listed = {(*_name(each), each.status, each.is_abbreviation) for each in other.designations}
    return all((*_name(each), each.status, each.is_abbreviation) in listed for each in concept.designations)


def _rivalry(
    concept: Concept, name: Designation, other: Concept, its_own: Designation, source: str
) -> Rivalry | None:
    """How two rows that have a name in common get in each other's way, if they do."""
    where = Message(" in {place}", place=other.origin) if other.origin else ""
    if is_included(concept, other):
        message = Message("“{name}” stands{where} already.", name=plain(name.text), where=where)
        return Rivalry("duplicate", Level.WARNING, message, other)
    if (name.status == "forbidden") != (its_own.status == "forbidden"):
        is_one = bool(_sources(concept, source) & _sources(other, source))
        message = Message(
            "“{name}” is forbidden here and approved{where}."
            if name.status == "forbidden"
            else "“{name}” is approved here and forbidden{where}.",
            name=plain(name.text),
            where=where,
        )
        return Rivalry("contradiction", Level.ERROR if is_one else Level.WARNING, message, other)
    if name.language == source and _are_approved(name, its_own) and not is_abbreviation(name):
        return _two_renderings(concept, other, name, where)
    return None


def _two_renderings(concept: Concept, other: Concept, name: Designation, where: str) -> Rivalry | None:
    """Both rows render one name, and neither lists what the other prefers."""
    for tag in {each.language for each in concept.designations} - {name.language}:
        here, there = concept.names(tag), other.names(tag)
        if here and there and not _listed(here) & _listed(there):
            one, two = plain(here[0].text), plain(there[0].text)
            message = Message(
                "“{name}” is rendered “{one}” here and “{two}”{where}.",
                name=plain(name.text),
                one=one,
                two=two,
                where=where,
            )
            level = Level.WARNING if _are_homographs(concept, other) else Level.ERROR
            return Rivalry("contradiction", level, message, other)
    return None


def _are_homographs(one: Concept, other: Concept) -> bool:
    """Whether two concepts of one name are of two kinds: "nodaļa", part of a law and of an office."""
    return one.category != other.category and "general" not in (one.category, other.category)


def _name(designation: Designation) -> Name:
    return designation.language, matching_form(plain(designation.text))


def _listed(names: Iterable[Designation]) -> set[Name]:
    return {_name(each) for each in names}


def _sources(concept: Concept, source: str) -> set[Name]:
    return {_name(each) for each in concept.designations if each.language == source}


def _are_approved(*names: Designation) -> bool:
    return all(each.status in APPROVED for each in names)


def _overlap(one: Concept, other: Concept) -> bool:
    """Whether there is a day on which both rows hold."""
    return not (
        (one.valid_until and other.valid_from and one.valid_until < other.valid_from)
        or (other.valid_until and one.valid_from and other.valid_until < one.valid_from)
    )
