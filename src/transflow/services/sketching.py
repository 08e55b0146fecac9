"""Documents of two unlinked heaps as the pairing needs them, and the links between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from transflow.align.pairing import Heap, Room, Sketch, Sketches, linked, sketch
from transflow.languages.detect import language_of
from transflow.model import Document
from transflow.terms.matching import annotated
from transflow.terms.termbase import Termbase

ENOUGH = 4000  # characters that tell the language of a document

Tags = tuple[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Sketched:
    """A document as the pairing needs it: its file or address, the language of its folder (empty where that holds
    both) and that of its text (empty: not known), and its features taken for either."""

    name: str
    home: str
    language: str
    at_home: Sketch
    by_text: Sketch


@dataclass(frozen=True, slots=True, eq=False)
class Member:
    """A document of a heap; its features by their numbers."""

    name: str
    home: str
    language: str
    at_home: int
    by_text: int


Paired = tuple[Member, Member, float]


class Gathered:
    """The documents that are to be paired; their features lie in `room`."""

    def __init__(self, room: Room) -> None:
        self.members: list[Member] = []
        self.sketches = Sketches(room)

    def add(self, one: Sketched) -> None:
        """Puts another document to them."""
        at_home = self.sketches.add(one.at_home)
        by_text = at_home if one.by_text is one.at_home else self.sketches.add(one.by_text)
        self.members.append(Member(one.name, one.home, one.language, at_home, by_text))


def sketched(name: str, document: Document, home: str, tags: Tags, termbase: Termbase) -> Sketched:
    """A document of a heap whose language is `home`."""
    told = language_by_text(document, tags) or ""
    by_text = _taken_for(document, told or home or tags[0], tags, termbase)
    is_home = home in ("", told) or not told
    at_home = by_text if is_home else _taken_for(document, home, tags, termbase)
    return Sketched(name, home, told, at_home, by_text)


def language_by_text(document: Document, tags: Sequence[str]) -> str | None:
    """Which of the languages a document is in."""
    text = "\n".join(block.text for block in document.blocks)
    return language_of(text[:ENOUGH], tags)


def _taken_for(document: Document, tag: str, tags: Tags, termbase: Termbase) -> Sketch:
    known = annotated(replace(document, language=tag), termbase, tag)
    return sketch(known, tags[1] if tag == tags[0] else tags[0])


def links_between(documents: Gathered, tags: Tags, least: float) -> list[Paired]:
    """The links that are at least so sure. What lies in the wrong folder is linked after all that lies in the
    right one."""
    pairs = _pairs(documents, tags, least)
    return pairs + _misplaced(documents, tags, least, {each for pair in pairs for each in pair[:2]})


def sides_of(members: Sequence[Member], pairs: Sequence[Paired], tags: Tags) -> dict[Member, str]:
    """The language that each document stands for."""
    sides = {each: each.home or each.language or tags[0] for each in members}
    for one, other, _ in pairs:
        sides |= {one: tags[0], other: tags[1]}
    return sides


def _pairs(documents: Gathered, tags: Tags, least: float) -> list[Paired]:
    """The links between what lies in either folder."""
    ours, theirs = ([each for each in documents.members if each.home == tag] for tag in tags)
    one, other = (Heap(documents.sketches, [each.at_home for each in side]) for side in (ours, theirs))
    return [(ours[link.source], theirs[link.target], link.confidence) for link in linked(one, other, least)]


def _misplaced(documents: Gathered, tags: Tags, least: float, taken: set[Member]) -> list[Paired]:
    """The links between documents still free of which one is in another language than its folder, or has no
    folder of its language."""
    members = documents.members
    if all(each in taken or each.language in ("", each.home) for each in members):
        return []
    ours, theirs = ([each for each in members if (each.language or each.home) == tag] for tag in tags)
    one, other = (Heap(documents.sketches, [each.by_text for each in side]) for side in (ours, theirs))
    found = [(ours[link.source], theirs[link.target], link.confidence) for link in linked(one, other, least)]
    return [
        pair
        for pair in found
        if not taken.intersection(pair[:2]) and (pair[0].home != tags[0] or pair[1].home != tags[1])
    ]
