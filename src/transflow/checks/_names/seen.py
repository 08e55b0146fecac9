"""Full names of the target that answer one name of the source, and the first that a person has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from transflow.frozen import Frozen
from transflow.languages import is_english_target
from transflow.model import Bitext, Concept, Spot
from transflow.terms.names.found import Name
from transflow.terms.names.misspelt.diacritics import other_diacritics
from transflow.terms.names.nominative import is_left_inflected
from transflow.terms.names.paired import NameBead, pair_beads
from transflow.terms.names.transcribed import is_copied, left_transcription
from transflow.terms.names.words import nominatives
from transflow.text.brackets import is_in_brackets

Key = tuple[str, ...]


class Seen(Frozen):
    """A person's name of the target with its counterpart, the person where the termbase lists the counterpart, and
    whether that is the original that stands in brackets."""

    source: Name
    target: Name
    spot: Spot
    person: Concept | None
    is_original: bool


def names_seen(bitext: Bitext) -> Iterator[Seen]:
    """The full names of the target that answer one name of the source, and it no other."""
    for bead in pair_beads(bitext):
        answers = _answers(bead)
        for source, target in bead.pairs:
            is_original = _is_original(bead, source, target)
            is_its_own = is_original and bead.latvian_first(source, target)[0] not in bead.sounded
            if bead.has_better(source, target) and not is_its_own:
                continue
            is_paired = is_original or len(answers[source.key()]) == 1 or _stand_in_step(bead, source, target)
            plain = not source.has_initials and not target.has_initials
            is_whole = plain and is_paired and len(source.words) == len(target.words)
            if is_whole and not is_reported(bitext, bead, source, target):
                spot = bead.spot(target, "target")
                yield Seen(source, target, spot, bead.person(source, "source"), is_original)


def _is_original(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether that of the Latvian text stands in brackets, as originals do, and nowhere as in the other text."""
    latvian, other = bead.latvian_first(source, target)
    text = (bead.source if bead.is_source_latvian else bead.target).text
    return is_in_brackets(text, latvian.start) and other.text not in text


def _answers(bead: NameBead) -> Mapping[Key, set[Key]]:
    """Which names of the target may answer each name of the source, however often they stand."""
    found: dict[Key, set[Key]] = defaultdict(set)
    for source, target in bead.pairs:
        found[source.key()].add(target.key())
    return found


def _stand_in_step(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether the sides have as many names, and these two stand at one rank."""
    if len(bead.sources) != len(bead.targets):
        return False
    return bead.ranks["source"][source] == bead.ranks["target"][target]


def is_reported(bitext: Bitext, bead: NameBead, source: Name, target: Name) -> bool:
    """Whether another check of names reports how the target spells it."""
    if not is_english_target(bitext):
        return other_diacritics(source, target, is_target_latvian=True) is not None
    return (
        other_diacritics(source, target, is_target_latvian=False) is not None
        or is_left_inflected(source, target)
        or left_transcription(source, target, bead.source.text) is not None
    )


class FirstSeen:
    """The first name of each person, found by the surname: a long text may name thousands."""

    def __init__(self, bitext: Bitext) -> None:
        self._is_source_latvian = is_english_target(bitext)
        self._all: list[Seen] = []
        self._by_surname: dict[str, list[int]] = defaultdict(list)

    def add(self, seen: Seen) -> None:
        """Takes a name in, after those that are there."""
        for surname in self._surnames(seen):
            self._by_surname[surname].append(len(self._all))
        self._all.append(seen)

    def first_of(self, seen: Seen) -> Seen | None:
        """The first that was added of those whose source names the same person."""
        numbers = {each for surname in self._surnames(seen) for each in self._by_surname.get(surname, ())}
        return next((one for each in sorted(numbers) if self._is_same(one := self._all[each], seen)), None)

    def _surnames(self, seen: Seen) -> frozenset[str]:
        surname = seen.source.words[-1]
        return nominatives(surname) if self._is_source_latvian else frozenset((surname,))

    def _is_same(self, one: Seen, other: Seen) -> bool:
        if self._is_source_latvian:
            return is_copied(one.source, other.source)
        return one.source.words == other.source.words
