"""Persons' names of a bitext, bead by bead, paired with those of the other side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeVar

from transflow.frozen import Frozen
from transflow.languages import bases
from transflow.languages.lv.transcription import bare_stem
from transflow.model import Bead, Bitext, Concept, Document, Passage, Side, Spot
from transflow.terms.names.found import Name, capitalised_words, find_names, repeated_names
from transflow.terms.names.registered import Known, registered_names, with_registered
from transflow.terms.names.respelt import with_respelt
from transflow.terms.names.same_person import is_same_person
from transflow.terms.names.sounding import may_be_near, sounds_whole
from transflow.terms.names.strangers import with_strangers
from transflow.terms.names.words import match_plainly
from transflow.text.remembered import kept
from transflow.text.tokens import Token

T = TypeVar("T")
Pair = tuple[Name, Name]  # source, target
SURE_BEAD = 0.6
FEW = 100  # names of a side, each of which is compared with each of the other
REACH = 100  # names about its place in a longer list, among which a name is looked for by its letters
REACH_OF_SOUND = 20


class NameBead(Frozen, dict=True):
    """A bead of blocks with the full names on both sides; `known` are those that the termbase lists."""

    bead: Bead
    source: Passage
    target: Passage
    sources: tuple[Name, ...]
    targets: tuple[Name, ...]
    is_source_latvian: bool
    known: Mapping[Side, Known]

    @cached_property
    def pairs(self) -> tuple[Pair, ...]:
        """Source and target names that can be one person's; a name may stand in several. In a long list only those
        are compared that stand near the same place."""
        return tuple((a, b) for at, a in enumerate(self.sources) for b in self._partners(at, a))

    def _partners(self, at: int, source: Name) -> list[Name]:
        """The names of the target that can be that of the source's name number `at`."""
        count, others = len(self.sources), len(self.targets)
        if max(count, others) <= FEW:
            return self._same(source, self.targets)
        there = at * others // count
        if self.is_same(source, opposite := self.targets[min(there, others - 1)]) and sounds_whole(
            *self.latvian_first(source, opposite)
        ):
            return [opposite]
        alike = [each for each in _near(self.targets, there, REACH) if self._is_spelled_alike(source, each)]
        return self._same(source, alike) or self._same(source, self._heard_near(source, there))

    def _heard_near(self, source: Name, place: int) -> list[Name]:
        near = _near(self.targets, place, REACH_OF_SOUND)
        return [each for each in near if may_be_near(*self.latvian_first(source, each))]

    def _same(self, source: Name, targets: Sequence[Name]) -> list[Name]:
        return [each for each in targets if self.is_same(source, each)]

    def _is_spelled_alike(self, source: Name, target: Name) -> bool:
        latvian, other = self.latvian_first(source, target)
        return match_plainly(latvian.surname, other.surname)

    def unanswered(self) -> Iterator[Pair]:
        """The names of either side that stand in no pair, each with those of the other that may stand for it; in a long
        list those near the same place."""
        sources = [each for each in self.sources if each not in self.answered["source"]]
        targets = [each for each in self.targets if each not in self.answered["target"]]
        is_long = max(len(sources), len(targets)) > FEW
        for at, source in enumerate(sources):
            there = at * len(targets) // len(sources)
            for target in _near(targets, there, REACH_OF_SOUND) if is_long else targets:
                yield source, target

    @cached_property
    def answered(self) -> Mapping[Side, frozenset[Name]]:
        """The names of each side that stand in a pair."""
        return {
            "source": frozenset(source for source, _ in self.pairs),
            "target": frozenset(target for _, target in self.pairs),
        }

    def surnames_of_others(self, name: Name, side: Side) -> frozenset[str]:
        """The surnames on the other side that answer those of persons of another surname than this one of `side`:
        "Balcers" is no „Bļugers” where Balcers is named, too."""
        pairs = self.pairs if side == "source" else [(target, source) for source, target in self.pairs]
        own = bare_stem(name.surname)
        others = (answer.surname for each, answer in pairs if bare_stem(each.surname) != own)
        return frozenset(word for each in others for word in capitalised_words(each))

    @cached_property
    def sounding(self) -> frozenset[Pair]:
        """The pairs that sound alike in every word."""
        return frozenset(each for each in self.pairs if sounds_whole(*self.latvian_first(*each)))

    @cached_property
    def sounded(self) -> frozenset[Name]:
        """The names that stand in such a pair."""
        return frozenset(name for pair in self.sounding for name in pair)

    def has_better(self, source: Name, target: Name) -> bool:
        """Whether one of a pair that does not sound alike in every word does so in another: brothers have one
        surname."""
        return (source, target) not in self.sounding and not self.sounded.isdisjoint((source, target))

    @cached_property
    def ranks(self) -> Mapping[Side, Mapping[Name, int]]:
        """The place of each name among those of its side."""
        return {
            "source": {name: at for at, name in enumerate(self.sources)},
            "target": {name: at for at, name in enumerate(self.targets)},
        }

    def is_listed(self, source: Name, target: Name) -> bool:
        """Whether the termbase lists both as names of one person."""
        person = self.person(source, "source")
        return person is not None and person is self.person(target, "target")

    def is_same(self, source: Name, target: Name) -> bool:
        """Whether the two can be one person's: the one whom the termbase lists, else by their sound."""
        source_person, target_person = self.person(source, "source"), self.person(target, "target")
        if source_person and target_person:
            return source_person is target_person
        return is_same_person(*self.latvian_first(source, target))

    def person(self, name: Name, side: Side) -> Concept | None:
        """The person of the termbase who is called so here."""
        return self.known[side].get(name)

    def latvian_first(self, source: T, target: T) -> tuple[T, T]:
        """What belongs to the two sides, that of the Latvian text first."""
        return (source, target) if self.is_source_latvian else (target, source)

    @cached_property
    def texts(self) -> tuple[str, str]:
        """The texts of both sides, the Latvian first."""
        return self.latvian_first(self.source.text, self.target.text)

    @cached_property
    def words(self) -> tuple[frozenset[str], frozenset[str]]:
        """Their capitalised words."""
        latvian, english = self.texts
        return frozenset(capitalised_words(latvian)), frozenset(capitalised_words(english))

    @property
    def names(self) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
        """The names of both sides, the Latvian first."""
        return self.latvian_first(self.sources, self.targets)

    def spot(self, name: Name, side: Side) -> Spot:
        """Where the name stands in the document of that side."""
        passage = self.source if side == "source" else self.target
        return passage.spot(name.start, name.end)

    @property
    def is_sure(self) -> bool:
        """Whether the two sides surely belong together."""
        return self.bead.confidence >= SURE_BEAD


class Exchanged(NamedTuple):
    """A name of the Latvian text, and another that the English one has in its place."""

    bead: NameBead
    latvian: Token
    english: Token


def _near(names: Sequence[Name], place: int, reach: int) -> Sequence[Name]:
    return names[max(0, place - reach) : place + reach]


@kept
def name_beads(bitext: Bitext) -> tuple[NameBead, ...]:
    """The beads with both sides of a Latvian and English bitext."""
    return tuple(_name_beads(bitext))


@kept
def pair_beads(bitext: Bitext) -> tuple[NameBead, ...]:
    """Those of the beads in which a name of either side can be one person's."""
    return tuple(each for each in name_beads(bitext) if each.sources and each.targets and each.pairs)


def _name_beads(bitext: Bitext) -> Iterator[NameBead]:
    """The same, one by one; none where the languages are others."""
    tags = bases(bitext)
    if sorted(tags) != ["en", "lv"] or bitext.target.is_missing:
        return
    for bead, source, target in bitext.passages():
        if bead.source and bead.target:
            yield _name_bead(bitext, bead, (source, target), tags)


def _name_bead(
    bitext: Bitext, bead: Bead, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> NameBead:
    """A bead with the names of either side: those found by their form, those of registered persons, and those that only
    the other side tells to be names."""
    source, target = passages
    source_persons = registered_names(source, bitext.source)
    target_persons = registered_names(target, bitext.target)
    sources = with_registered(find_names(source.text, tags[0]), source_persons)
    targets = with_registered(find_names(target.text, tags[1]), target_persons)
    if tags[0] == "lv":
        targets = with_respelt(sources, target.text, targets)
        sources, targets = with_strangers(source.text, target.text, sources, targets)
    else:
        targets, sources = with_strangers(target.text, source.text, targets, sources)
    return NameBead(
        bead,
        source,
        target,
        tuple(repeated_names(targets, source.text, sources)),
        tuple(repeated_names(sources, target.text, targets)),
        tags[0] == "lv",
        {"source": source_persons, "target": target_persons},
    )


def document_words(bitext: Bitext, side: Side) -> frozenset[str]:
    """All capitalised words of a side."""
    return _capitalised_words(bitext.document(side))


@kept
def _capitalised_words(document: Document) -> frozenset[str]:
    return frozenset(capitalised_words(document.text))
