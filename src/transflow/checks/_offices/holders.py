"""Two persons who exchanged their offices: the Minister for Finance has the name of the Minister for the Interior; an
office that another person of the text got; and one of the same rank that a person has instead of his own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain, combinations
from typing import NamedTuple

from transflow.checks._mentions import begins_a_name, label
from transflow.checks._offices.alike import (
    is_of_a_unit_in_short,
    is_part_of_a_portfolio,
    is_said_in_short,
    with_standing,
)
from transflow.model import Bitext, Concept, Mention, Side
from transflow.terms.names.found import Name
from transflow.terms.names.paired import NameBead, pair_beads
from transflow.terms.renderings import head_words, is_named
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import kept

BETWEEN = re.compile(r",?[ \u00a0](?:the[ \u00a0])?", re.IGNORECASE)
UNPARTED = LazyPattern(r"[ \u00a0][^,.;:()–—\n]{0,80}")
DASHES = (" – ", " — ", " - ")
JOINED = re.compile(r"[ \u00a0](?:and|un|as well as)[ \u00a0]")
Offices = dict[Name, Mention]  # the office of each name
GAPS = (1, 2, 5, 6)  # characters between an office and a name


class Held(NamedTuple):
    """The office of one person in the source, and in the target."""

    source: Mention
    target: Mention


def exchanged_offices(bitext: Bitext) -> Iterator[Held]:
    """The offices of both, where the target gives each of two persons that of the other."""
    for bead, in_source, in_target in _of_beads(bitext):
        for one, other in combinations(_held(bead, in_source, in_target), 2):
            if _is_exchange(one, other):
                yield one
                yield other


def other_offices(bitext: Bitext) -> Iterator[Held]:
    """The offices beside a person's name on both sides, where the target has another of the same rank that the source
    gives that person nowhere in the bead: "Defence Minister" before the name of the Foreign Minister."""
    for bead, in_source, in_target in _of_beads(bitext):
        held = [
            (target, Held(in_source[source], in_target[target]))
            for source, target in (bead.pairs if in_target else ())
            if source in in_source and target in in_target
        ]
        right = {target for target, each in held if _may_be_one(each, bitext)}
        yield from (each for target, each in held if target not in right)


def _may_be_one(held: Held, bitext: Bitext) -> bool:
    """Whether both may be one office: one of them says less, "Minister", or is no other of the same rank."""
    one, other = held.source, held.target
    if one.concept is other.concept or " " not in one.surface or " " not in other.surface:
        return True
    source, target = bitext.languages
    if is_named(one.concept, target, other.surface) or is_named(other.concept, source, one.surface):
        return True
    if is_part_of_a_portfolio(one, other) or is_of_a_unit_in_short(one.concept, other.concept):
        return True
    names = (with_standing(one, bitext.source), with_standing(other, bitext.target)), _labels(one, other)
    if any(is_said_in_short(*each) for each in names):
        return True
    return not any(
        head_words(one.concept, each) & head_words(other.concept, each) for each in bitext.languages
    )


def _labels(one: Mention, other: Mention) -> tuple[str, str]:
    return label(one.concept, "en"), label(other.concept, "en")


class Moved(NamedTuple):
    """The office of one person in the source, which the target gives to another; the names are the target's."""

    source: Mention
    target: Mention
    holder: Name
    other: Name


def moved_offices(bitext: Bitext) -> Iterator[Moved]:
    """The offices said once on either side, beside one name alone, where that is another's in the target though the
    target names both persons."""
    for bead, beside, there_beside in _of_beads(bitext):
        in_source = _sole(bitext, bead, "source", beside)
        in_target = _sole(bitext, bead, "target", there_beside) if in_source else {}
        for concept in in_source.keys() & in_target.keys():
            (name, office), (there, held) = in_source[concept], in_target[concept]
            selves = [target for source, target in bead.pairs if source == name]
            if selves and there in bead.answered["target"] and there not in selves:
                yield Moved(office, held, selves[0], there)


def _sole(bitext: Bitext, bead: NameBead, side: Side, beside: Offices) -> dict[Concept, tuple[Name, Mention]]:
    """The offices that stand once on a side of the bead, beside one name."""
    blocks = bitext.document(side).mentions_of_block
    said = Counter(each.concept for block in bead.bead.units(side) for each in blocks.get(block, ()))
    touching = Counter(each.concept for each in beside.values())
    return {
        office.concept: (name, office)
        for name, office in beside.items()
        if said[office.concept] == touching[office.concept] == 1
    }


def _is_exchange(one: Held, other: Held) -> bool:
    return one.source.concept is other.target.concept and other.source.concept is one.target.concept


def _held(bead: NameBead, in_source: Offices, in_target: Offices) -> list[Held]:
    """The persons of a bead whose office stands beside the name on both sides, one for each pair of offices."""
    found: dict[tuple[int, int], Held] = {}
    for source, target in bead.pairs if in_target else ():
        if source in in_source and target in in_target:
            held = Held(in_source[source], in_target[target])
            found.setdefault((id(held.source.concept), id(held.target.concept)), held)
    return [*found.values()]


@kept
def _of_beads(bitext: Bitext) -> tuple[tuple[NameBead, Offices, Offices], ...]:
    """The offices of each bead beside the names of the source, and of the target where the source has any."""
    found = ((bead, _offices(bitext, bead, "source")) for bead in pair_beads(bitext))
    return tuple(
        (bead, in_source, _offices(bitext, bead, "target") if in_source else {}) for bead, in_source in found
    )


def _offices(bitext: Bitext, bead: NameBead, side: Side) -> Offices:
    """The office right before each name, or else right after it."""
    offices = [*_offices_in(bitext, bead, side)]
    names = (bead.sources if side == "source" else bead.targets) if offices else ()
    places = {name: _place(bead, name, side) for name in names}
    ends = {(each.block, each.end): each for each in offices}
    starts = {(each.block, each.start): each for each in offices}
    firsts = {(block, start) for block, start, _ in places.values()}
    lasts = {(block, end) for block, _, end in places.values()}
    found = {}
    for name, (block, start, end) in places.items():
        text = bitext.document(side).blocks[block].text
        before = (
            ends.get((block, start - gap)) for gap in GAPS if BETWEEN.fullmatch(text, start - gap, start)
        )
        after = (starts.get((block, end + gap)) for gap in GAPS if BETWEEN.fullmatch(text, end, end + gap))
        own = chain(
            (each for each in before if each and not _is_of_last(each, text, lasts)),
            (each for each in after if each and not _leads_to(each, text, firsts)),
        )
        if office := next(own, None):
            found[name] = office
    return found


def _offices_in(bitext: Bitext, bead: NameBead, side: Side) -> Iterator[Mention]:
    """The offices that one side of a bead names, in its language."""
    document = bitext.document(side)
    for block in bead.bead.units(side):
        for each in document.mentions_of_block.get(block, ()):
            is_office = each.concept.category == "position" and each.designation.language == document.language
            if is_office and not begins_a_name(each, document):
                yield each


def _place(bead: NameBead, name: Name, side: Side) -> tuple[int, int, int]:
    """The block of a name, and where in its text it stands."""
    spot = bead.spot(name, side)
    return spot.block, spot.start, spot.start + len(name.text)


def _is_of_last(office: Mention, text: str, lasts: set[tuple[int, int]]) -> bool:
    """Whether a dash sets the office after another name, „Ivars Kalns – direktors, Ilze Ozola – grāmatvede”; `lasts`
    are the places where names end."""
    at = office.start - len(DASHES[0])
    return text[max(0, at) : office.start] in DASHES and (office.block, at) in lasts


def _leads_to(office: Mention, text: str, firsts: set[tuple[int, int]]) -> bool:
    """Whether the office stands before the next name, beside what it is held in: "Chairman of the Board of Skonto Būve
    Guntis Rāvis"; `firsts` are the places where names begin."""
    end = UNPARTED.match(text, office.end)
    return end is not None and any(
        (office.block, at) in firsts and not JOINED.search(text, office.end, at)
        for at in range(office.end + 1, end.end() + 1)
    )
