"""A stretch of the target read: the terms in it that are left over, and what may be in any language."""

from __future__ import annotations

from bisect import bisect_left

from transflow.model import Block, BlockKind, Document, Mention
from transflow.text.spans import covering
from transflow.untranslated.evidence import AREAS
from transflow.untranslated.originals import (
    begins_with_another_word,
    glosses_in_italics,
    is_gloss,
    is_original_name,
    is_rendered_behind,
)
from transflow.untranslated.shielded import shielded
from transflow.untranslated.units import Unit

LEAST_SAID = 4  # spaces between the words of a headline in quotation marks
FAR = 200  # characters, beyond which no original stands from its rendering
NAMED_APART = frozenset({"place", "person"})  # they have checks of their own


def unit_of(document: Document, block: int, start: int, end: int) -> Unit:
    """The stretch `blocks[block].text[start:end]` with the terms in it that are left over, and what may be in any
    language."""
    whole = document.blocks[block]
    text = whole.text[start:end]
    spared = [each for each in shielded(text) if not _is_headline(whole, text, *each)]
    spared += [(mark.start - start, mark.end - start) for mark in whole.marks if mark.kind == "code"]
    spared += [(at - start, to - start) for at, to in glosses_in_italics(whole)]
    here = _between(start, end, document.mentions_of_block.get(block, []))
    is_spared = covering(spared)
    left, terms = [], []
    for each in here:
        span = each.start - start, each.end - start
        if is_spared(*span) or not _is_left(document, each, here):
            terms.append(span)
        else:
            left.append(each)
    return Unit(text, block, start, spared + terms, left)


def _is_headline(block: Block, text: str, start: int, end: int) -> bool:
    """Whether what looks like a title taken over is all that a heading or a paragraph says, and is a sentence long."""
    is_all = text == block.text and (start, end) == (0, len(text))
    return is_all and block.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH) and text.count(" ") >= LEAST_SAID


def _is_left(document: Document, mention: Mention, here: list[Mention]) -> bool:
    """Whether the mention is a term of the source's language that should have been translated."""
    own, concept = document.language, mention.concept
    if mention.designation.language == own or mention.designation.is_abbreviation:
        return False
    text = document.blocks[mention.block].text
    is_area = not AREAS.isdisjoint(text[mention.start : mention.end].lower().split())
    if concept.do_not_translate or (concept.category in NAMED_APART and not is_area):
        return False
    if _is_kept_abroad(mention, own):
        return False
    if is_original_name(text, mention, own) or begins_with_another_word(text, mention, own):
        return False
    return not any(
        each.concept is concept
        and each.designation.language == own
        and (is_gloss(text, each, mention, own) or is_rendered_behind(text, mention, each))
        for each in _between(mention.start - FAR, mention.end + FAR, here)
    )


def _is_kept_abroad(mention: Mention, own: str) -> bool:
    """Whether a term is called so in this language, too, but for capitals, "FRONTEX"; or, where it has no name here, in
    a third one as in its own: *Saeima*."""
    ours, concept = mention.designation, mention.concept
    here = {each.text.casefold() for each in concept.names(own, abbreviations=True)}
    if here:
        return mention.surface.casefold() in here
    return any(each.text == ours.text for each in concept.designations if each.language != ours.language)


def _between(start: int, end: int, mentions: list[Mention]) -> list[Mention]:
    """Those of the mentions, which ascend, that begin from `start` on and before `end`."""
    first, last = (bisect_left(mentions, at, key=lambda each: each.start) for at in (start, end))
    return mentions[first:last]
