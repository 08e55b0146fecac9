"""Blocks that stood alone though the other side says them in a neighbour's paragraph: a line that was run into the
text before or after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from transflow.align.inside import aligned_inside, sentences_by_block
from transflow.align.words.evidence import Evidence
from transflow.align.words.vocabulary import Units
from transflow.frozen import Frozen
from transflow.model import SIDES, Bead, Document, Side, other_side

LEAST_SURE = 0.6  # of the pair of sentences that tells
LARGEST = 40  # sentences of a paragraph: of longer ones nobody looks for a line in them


class Sentences(Frozen):
    """The sentences of each block of both sides, and what is known of them."""

    known: Evidence
    of_source: Mapping[int, Sequence[int]]
    of_target: Mapping[int, Sequence[int]]

    def inside(self, side: Side, blocks: Sequence[int]) -> list[int]:
        """The sentences of some blocks, in order."""
        own = self.of_source if side == "source" else self.of_target
        return [sentence for block in blocks for sentence in own.get(block, ())]


def sentences_of(known: Evidence, source: Document, target: Document) -> Sentences:
    """The sentences of two documents, by block."""
    return Sentences(known, sentences_by_block(source), sentences_by_block(target))


def with_swallowed(beads: Sequence[Bead], sentences: Sentences) -> list[Bead]:
    """The beads, those that stood alone joined to the neighbour that says them."""
    found = dict(enumerate(beads))
    for side in SIDES:
        lone = [at for at, bead in found.items() if _is_alone(bead, side)]
        if len(lone) < len(found):
            _join_lone(found, lone, side, sentences)
    return [*found.values()]


def _is_alone(bead: Bead, side: Side) -> bool:
    return len(bead.units(side)) == 1 and not bead.units(other_side(side)) and not bead.is_pinned


def _join_lone(found: dict[int, Bead], lone: Sequence[int], side: Side, sentences: Sentences) -> None:
    """Joins those of the beads that stand alone, by their places in `found`, to the neighbours that say them."""
    place = {unit: at for at, bead in found.items() for unit in bead.units(side)}
    for at in (*lone, *reversed(lone)):  # the other way for those next to one that was joined
        if at in found:
            (block,) = found[at].units(side)
            beside = (place[each] for each in (block - 1, block + 1) if each in place)
            near = next(
                (each for each in beside if _is_said_in(found[at], found[each], side, sentences)), None
            )
            if near is not None:
                found[near] = _joined(found[near], found.pop(at), side)
                place[block] = near


def _is_said_in(lone: Bead, near: Bead, side: Side, sentences: Sentences) -> bool:
    """Whether the other side of a bead has sentences of its own for the lone block, and loses none by it."""
    if not (near.source and near.target) or near.is_pinned:
        return False
    other = other_side(side)
    own = sentences.inside(side, lone.units(side))
    ours = sentences.inside(side, sorted((*near.units(side), *lone.units(side))))
    theirs = sentences.inside(other, near.units(other))
    if not own or len(ours) + len(theirs) > LARGEST:
        return False
    if len(theirs) < 2:
        return _belongs_to_list(lone, near, side, sentences)
    group = (ours, theirs) if side == "source" else (theirs, ours)
    told = [each for each in aligned_inside(sentences.known, [group]) if each.units(side)]
    mine = [each for each in told if not set(own).isdisjoint(each.units(side))]
    may_share = len(near.units(side)) > 1 and _is_lead_in(sentences.known, side, own)
    return all(each.units(other) for each in told) and all(
        each.confidence >= LEAST_SURE and (may_share or set(own).issuperset(each.units(side)))
        for each in mine
    )


def _belongs_to_list(lone: Bead, near: Bead, side: Side, sentences: Sentences) -> bool:
    """Whether the lone block leads in or goes on with several that have become one sentence, which renders it."""
    units, (block,) = near.units(side), lone.units(side)
    if len(units) < 2:
        return False
    own, rest = (sentences.inside(side, each) for each in (lone.units(side), units))
    if block == units[0] - 1 and _is_lead_in(sentences.known, side, own):
        return True
    is_next = block in (units[0] - 1, units[-1] + 1)
    return is_next and _renders_more(sentences, side, own, rest, near.units(other_side(side)))


def _renders_more(
    sentences: Sentences, side: Side, own: Sequence[int], rest: Sequence[int], others: Sequence[int]
) -> bool:
    """Whether blocks of the other side render half of the linked words of some sentences, and one of them that those
    sentences alone have."""
    known = sentences.known
    ours, links = known.units(side), known.links(side)
    there = _words_of(known.units(other_side(side)), sentences.inside(other_side(side), others))
    linked = [found for word in _words_of(ours, own) if (found := links.of(word))]
    rendered = [answers for each in linked if (answers := each & there)]
    taken = frozenset().union(*(links.of(word) for word in _words_of(ours, rest)))
    return 2 * len(rendered) >= len(linked) and any(each - taken for each in rendered)


def _words_of(side: Units, sentences: Sequence[int]) -> frozenset[int]:
    return frozenset(word for each in sentences for word in side.tokens_of(each))


def _is_lead_in(known: Evidence, side: Side, own: Sequence[int]) -> bool:
    """Whether the block leads in a list, that may have become a sentence together with it."""
    return known.units(side).texts[own[-1]].rstrip().endswith(":")


def _joined(near: Bead, lone: Bead, side: Side) -> Bead:
    return near.with_units(side, tuple(sorted((*near.units(side), *lone.units(side)))))
