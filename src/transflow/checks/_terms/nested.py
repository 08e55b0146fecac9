"""Bodies named inside a longer term, and what the other text has in their place: „Eiropas Parlamenta vēlēšanas”,
"European Council elections"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from transflow.checks._mentions import TermBead, label, one_of_each, one_of_each_surface
from transflow.checks._terms.exchanged import is_said_by_head
from transflow.model import Bitext, Document, Mention, Side, other_side
from transflow.terms.renderings import head_words, is_named
from transflow.text.alternatives import any_of

LONGEST_HEAD = 60  # characters


def exchanged_inside(bead: TermBead, bitext: Bitext) -> Iterator[tuple[Mention, Mention]]:
    """Pairs of bodies, that of the source first: a longer term of one side holds the one, "European Parliament
    elections", which the other side does not name, and there the head of the term, "elections", belongs to the other.
    Offices are left out, as they have a check of their own."""
    return _exchanged(bead, bitext, lambda term: term.concept.category != "position")


def exchanged_in_offices(bead: TermBead, bitext: Bitext) -> Iterator[tuple[Mention, Mention]]:
    """The same of bodies inside offices: "Parliamentary Secretary of the Ministry of the Interior" for that of another
    ministry, whose office no row has."""
    return _exchanged(bead, bitext, lambda term: term.concept.category == "position")


def _exchanged(
    bead: TermBead, bitext: Bitext, is_meant: Callable[[Mention], bool]
) -> Iterator[tuple[Mention, Mention]]:
    yield from _held_here(bead, "source", bitext, is_meant)
    yield from ((source, target) for target, source in _held_here(bead, "target", bitext, is_meant))


def _held_here(
    bead: TermBead, side: Side, bitext: Bitext, is_meant: Callable[[Mention], bool]
) -> Iterator[tuple[Mention, Mention]]:
    """The pairs of which a longer term of this side holds the one, that one first."""
    there = other_side(side)
    tag = bitext.document(there).language
    longer = one_of_each(
        each for each in bead.mentions(side) if each.inside and is_meant(each) and each.concept.names(tag)
    )
    bodies = one_of_each(body for term in longer for body in term.inside)
    lost = {id(each.concept) for each in bodies if _is_strange(each, bead, side, bitext)}
    others = _strangers(bead, there, bitext) if lost else []
    for term in longer if others else ():
        heads = any_of(head_words(term.concept, tag))
        owner = next((each for each in others if _has_head(each, heads, bitext.document(there))), None)
        yield from ((body, owner) for body in term.inside if owner is not None and id(body.concept) in lost)


def _strangers(bead: TermBead, side: Side, bitext: Bitext) -> list[Mention]:
    mentions = bead.mentions(side)
    strange = {
        (id(each.concept), each.surface)
        for each in one_of_each_surface(mentions)
        if _is_strange(each, bead, side, bitext)
    }
    return [each for each in mentions if (id(each.concept), each.surface) in strange]


def _is_strange(mention: Mention, bead: TermBead, side: Side, bitext: Bitext) -> bool:
    """Whether it is an institution, written as a name, that the other side names in no way, though the termbase does
    in its language."""
    tag, other = bitext.document(side).language, bitext.document(other_side(side)).language
    is_own = mention.designation.language == tag and mention.concept.category == "institution"
    if not (is_own and mention.surface[:1].isupper() and label(mention.concept, tag)[:1].isupper()):
        return False
    if not mention.concept.names(other, abbreviations=True):
        return False
    text = bead.target.text if side == "source" else bead.source.text
    others = bead.mentions(other_side(side))
    return not (is_named(mention.concept, other, text) or is_said_by_head(mention, others, text, other))


def _has_head(owner: Mention, heads: str, document: Document) -> bool:
    """Whether one of the heads is said to be the body's: "the Council's decision", "elections to the Council"."""
    text = document.blocks[owner.block].text
    behind = re.compile(rf"(?:['’]s?)?(?: \w+)? (?:{heads})(?!\w)", re.IGNORECASE)
    before = re.compile(rf"(?<!\w)(?:{heads})(?: \w+)? (?:of|to|by) (?:the )?$", re.IGNORECASE)
    is_ahead = before.search(text[max(0, owner.start - LONGEST_HEAD) : owner.start]) is not None
    return is_ahead or behind.match(text, owner.end) is not None
