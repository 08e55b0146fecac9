"""Blocks that stood alone though the other side says them in a neighbour's paragraph: a line that was run into the
text before or after it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from transflow.align.inside import aligned_inside, sentences_by_block
from transflow.align.words.evidence import Evidence, Links
from transflow.align.words.vocabulary import Units
from transflow.frozen import Frozen, replace
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
        other = other_side(side)
        place = {unit: at for at, bead in found.items() for unit in bead.units(side)}
        lone = [
            at
            for at, bead in found.items()
            if not bead.units(other) and len(bead.units(side)) == 1 and not bead.is_pinned
        ]
        if len(lone) == len(found):
            continue
        for at in (*lone, *reversed(lone)):  # the other way for those next to one that was joined
            if at not in found:
                continue
            (block,) = found[at].units(side)
            for near in _beside(place, block):
                if _is_said_in(found[at], found[near], side, sentences):
                    found[near] = _joined(found[near], found.pop(at), side)
                    place[block] = near
                    break
    return [*found.values()]


def _beside(place: Mapping[int, int], block: int) -> Iterator[int]:
    """Where the beads stand that hold the block before and the one after."""
    return (place[each] for each in (block - 1, block + 1) if each in place)


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
    ours, theirs = (known.source, known.target) if side == "source" else (known.target, known.source)
    links = known.ahead if side == "source" else known.back
    there = _words_of(theirs, sentences.inside(other_side(side), others))
    answers = {word: _linked(links, word) & there for word in _words_of(ours, own)}
    rendered = [each for each in answers.values() if each]
    taken = frozenset().union(*(_linked(links, word) for word in _words_of(ours, rest)))
    is_half = 2 * len(rendered) >= sum(links.starts[word] < links.starts[word + 1] for word in answers)
    return is_half and any(each - taken for each in rendered)


def _words_of(side: Units, sentences: Sequence[int]) -> frozenset[int]:
    return frozenset(
        word for each in sentences for word in side.ids[side.starts[each] : side.starts[each + 1]].tolist()
    )


def _linked(links: Links, word: int) -> frozenset[int]:
    return frozenset(links.words[links.starts[word] : links.starts[word + 1]].tolist())


def _is_lead_in(known: Evidence, side: Side, own: Sequence[int]) -> bool:
    """Whether the block leads in a list, that may have become a sentence together with it."""
    texts = known.source.texts if side == "source" else known.target.texts
    return texts[own[-1]].rstrip().endswith(":")


def _joined(near: Bead, lone: Bead, side: Side) -> Bead:
    blocks = tuple(sorted((*near.units(side), *lone.units(side))))
    return replace(near, source=blocks) if side == "source" else replace(near, target=blocks)
