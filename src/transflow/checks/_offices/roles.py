"""What two persons are, by the word before the name, where the target has exchanged it: "Ambassador Kalniņš met
Minister Ozols" for „ministrs Kalniņš tikās ar vēstnieku Ozolu”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from transflow.checks._linked import stems_of
from transflow.model import Bitext, Side, Spot
from transflow.terms.names.found import Name
from transflow.terms.names.paired import NameBead, pair_beads
from transflow.text.normalise import matching_form

LONGEST = 30  # characters of a word and the space behind it
WORD_BEFORE = re.compile(r"([^\W\d_]+) $")


class Role(NamedTuple):
    """The word before a name, its place and the English stems that it may be rendered by."""

    word: str
    spot: Spot
    stems: frozenset[str]


class Person(NamedTuple):
    """One person of both versions, with the words before the name in the source and in the target."""

    name: Name
    source: Role
    target: Role


def exchanged_roles(bitext: Bitext) -> Iterator[tuple[Person, Person]]:
    """Two persons of whom the target calls each what the source calls the other."""
    for bead in pair_beads(bitext):
        for one, other in combinations(_persons(bead, bitext), 2):
            if _are_exchanged(one, other):
                yield one, other


def _are_exchanged(one: Person, other: Person) -> bool:
    is_crossed = one.source.stems & other.target.stems and other.source.stems & one.target.stems
    return bool(is_crossed) and not (
        one.source.stems & one.target.stems or other.source.stems & other.target.stems
    )


def _persons(bead: NameBead, bitext: Bitext) -> list[Person]:
    """Those whom either side names once."""
    if len(bead.pairs) < 2:
        return []
    in_source, in_target = (Counter(pair[at].text for pair in bead.pairs) for at in (0, 1))
    found = []
    for source, target in bead.pairs:
        if in_source[source.text] == in_target[target.text] == 1:
            roles = _role(bead, source, "source", bitext), _role(bead, target, "target", bitext)
            if roles[0] and roles[1]:
                found.append(Person(target, roles[0], roles[1]))
    return found


def _role(bead: NameBead, name: Name, side: Side, bitext: Bitext) -> Role | None:
    spot, document = bead.spot(name, side), bitext.document(side)
    text = document.blocks[spot.block].text
    before = WORD_BEFORE.search(text, max(0, spot.start - LONGEST), spot.start)
    if before is None:
        return None
    stems = stems_of(matching_form(before[1]), document.language)
    return Role(before[1], Spot(side, spot.block, *before.span(1)), stems) if stems else None
