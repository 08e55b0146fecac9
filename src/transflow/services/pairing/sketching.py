"""Documents of two unlinked heaps as the pairing needs them, and the links between them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from sys import intern

from transflow.align.pairing import Heap, Room, Sketch, Sketches, linked, sketch
from transflow.errors import TransflowError
from transflow.frozen import Frozen, replace
from transflow.io.scratch import Pile
from transflow.languages.detect import language_of
from transflow.model import Document
from transflow.terms.annotating import annotated
from transflow.terms.termbase import Termbase

ENOUGH = 4000  # characters that tell the language of a document

Tags = tuple[str, str]


class Sketched(Frozen, eq=False):
    """A document as the pairing needs it: its file or address, the language of its folder (empty where that holds
    both) and that of its text (empty: not known), and its features taken for either."""

    name: str
    home: str
    language: str
    at_home: Sketch
    by_text: Sketch


Numbers = Sequence[int]
Paired = tuple[int, int, float]  # the numbers of two documents, and how sure it is that they belong together


class Gathered:
    """The documents that are to be paired, by number: their names, on disk; the languages of their folders and of their
    texts; the numbers of their features taken for either, which lie in `room`."""

    def __init__(self, room: Room) -> None:
        self.names: Pile[str] = Pile(str, str)
        self.homes: list[str] = []
        self.languages: list[str] = []
        self.sketches = Sketches(room)
        self.at_home, self.by_text = array("I"), array("I")

    def __len__(self) -> int:
        return len(self.homes)

    def add(self, one: Sketched) -> None:
        """Puts another document to them."""
        self.names.append(one.name)
        self.homes.append(intern(one.home))
        self.languages.append(intern(one.language))
        self.at_home.append(self.sketches.add(one.at_home))
        is_same = one.by_text is one.at_home
        self.by_text.append(self.at_home[-1] if is_same else self.sketches.add(one.by_text))


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


def told_apart(one: str, other: str) -> Tags:
    """The languages of two heaps, which must be two."""
    if one == other:
        raise TransflowError(
            "The two languages cannot be told apart; name them with --source-lang and --target-lang."
        )
    return one, other


def links_between(documents: Gathered, tags: Tags, least: float) -> Sequence[Paired]:
    """The links that are at least so sure. What lies in the wrong folder is linked after all that lies in the
    right one."""
    pairs: Pile[Paired] = Pile(tuple, tuple)
    pairs.extend(_pairs(documents, tags, least))
    pairs.extend(_misplaced(documents, tags, least, _are_in(pairs, documents)))
    return pairs


def left_alone(documents: Gathered, pairs: Iterable[Paired], tags: Tags) -> Iterator[tuple[int, str]]:
    """The documents that are in no pair, each with the language that it stands for."""
    for at, is_taken in enumerate(_are_in(pairs, documents)):
        if not is_taken:
            yield at, documents.homes[at] or documents.languages[at] or tags[0]


def _are_in(pairs: Iterable[Paired], documents: Gathered) -> bytearray:
    """Of each document, whether it is in a pair."""
    found = bytearray(len(documents))
    for one, other, _ in pairs:
        found[one] = found[other] = True
    return found


def _pairs(documents: Gathered, tags: Tags, least: float) -> Iterator[Paired]:
    """The links between what lies in either folder."""
    sides = [_where(home == tag for home in documents.homes) for tag in tags]
    return _linked(documents.sketches, documents.at_home, sides, least)


def _misplaced(documents: Gathered, tags: Tags, least: float, taken: bytearray) -> Iterator[Paired]:
    """The links between documents still free of which one is in another language than its folder, or has no
    folder of its language."""
    homes, languages = documents.homes, documents.languages
    if all(is_taken or languages[at] in ("", homes[at]) for at, is_taken in enumerate(taken)):
        return
    sides = [_where((languages[at] or home) == tag for at, home in enumerate(homes)) for tag in tags]
    for pair in _linked(documents.sketches, documents.by_text, sides, least):
        source, target, _ = pair
        if not (taken[source] or taken[target]) and (homes[source], homes[target]) != tags:
            yield pair


def _where(told: Iterable[bool]) -> Numbers:
    """The numbers of the documents of which it is true."""
    return array("I", (at for at, is_true in enumerate(told) if is_true))


def _linked(sketches: Sketches, numbers: Numbers, sides: Sequence[Numbers], least: float) -> Iterator[Paired]:
    """The links between the documents of two sides, each taken for what its sketch of that number says."""
    source_heap, target_heap = (Heap(sketches, array("I", (numbers[at] for at in side))) for side in sides)
    sources, targets = sides
    return (
        (sources[link.source], targets[link.target], link.confidence)
        for link in linked(source_heap, target_heap, least)
    )
