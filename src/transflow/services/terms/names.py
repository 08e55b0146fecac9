"""Persons that the releases name and the termbase lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.frozen import Frozen
from transflow.languages import english_side
from transflow.model import Bitext, Concept, Designation, other_side
from transflow.services.checking.with_texts import check_with_texts
from transflow.terms.names.found import Name
from transflow.terms.names.paired import NameBead, Pair, document_words, name_beads
from transflow.terms.names.proposals import Proposal, Sighting, proposals
from transflow.terms.names.transcribed import is_copied


class ProposedNames(Frozen):
    """The persons, and the problems of pairs that could not be read."""

    proposals: tuple[Proposal, ...]
    problems: tuple[str, ...]


def propose_names(settings: Settings, paths: Sequence[Path], *, today: str, least: int = 1) -> ProposedNames:
    """The persons named in both versions at least so many times, but those of the termbase."""
    checked = check_with_texts(settings, today=today, paths=paths)
    bitexts = [each.bitext for each in checked.judged if each.bitext]
    known = frozenset(word for bitext in bitexts for word in _latvian_words(bitext))
    found = proposals((seen for bitext in bitexts for seen in _sightings(bitext)), known)
    return ProposedNames(tuple(each for each in found if each.count >= least), checked.problems)


def row_of(proposal: Proposal) -> Concept:
    """The proposal as a row of a termbase, to be looked over."""
    others = f"; also spelled {', '.join(proposal.others)}" if proposal.others else ""
    seen = f"occurrences: {proposal.count}, releases: {proposal.releases}"
    return Concept(
        (Designation(proposal.latvian, "lv"), Designation(proposal.english, "en")),
        category="person",
        case="initial",
        note=f"proposed; {seen}{others}",
        gender=proposal.gender,
    )


def _latvian_words(bitext: Bitext) -> frozenset[str]:
    return document_words(bitext, other_side(english_side(bitext)))


def _sightings(bitext: Bitext) -> Iterator[Sighting]:
    for bead in name_beads(bitext):
        told: set[Name] = set()
        for source, target in _certain(bead):
            is_listed = bead.person(source, "source") or bead.person(target, "target")
            if source not in told and not is_listed:
                told.add(source)
                yield Sighting(*bead.latvian_first(source, target), bitext.release)


def _certain(bead: NameBead) -> Iterator[Pair]:
    """The pairs of which neither name has a partner that is somebody else."""
    for source, target in bead.pairs:
        rivals = [pair for pair in bead.pairs if (pair[0] is source) != (pair[1] is target)]
        if all(_is_of_one(bead, (source, target), rival) for rival in rivals):
            yield source, target


def _is_of_one(bead: NameBead, pair: Pair, other: Pair) -> bool:
    """Whether both pairs name one person, in Latvian in any case."""
    latvian, english = bead.latvian_first(*pair)
    another, rendering = bead.latvian_first(*other)
    return english.key() == rendering.key() and is_copied(latvian, another)
