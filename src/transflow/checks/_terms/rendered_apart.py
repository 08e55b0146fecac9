"""A term of two words that one paragraph calls by its approved name and another word for word otherwise: "temporary
protection", "provisional protection"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from transflow.checks._mentions import TermBead, is_full_name, term_beads
from transflow.languages.designations import plain
from transflow.languages.english_stems import english_stem
from transflow.languages.lexicon import english_of
from transflow.model import Bitext, Mention
from transflow.terms.renderings import is_named
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token, word_texts, words


class Apart(NamedTuple):
    """Where a term is rendered otherwise, and where it has the approved name."""

    bead: TermBead
    start: int
    end: int
    usual: Mention


def rendered_apart(bitext: Bitext) -> Iterator[Apart]:
    """The other renderings of Latvian terms in English, one of each term."""
    if bitext.languages != ("lv", "en"):
        return
    named: dict[int, list[tuple[TermBead, Mention]]] = defaultdict(list)
    for bead in term_beads(bitext):
        for mention in bead.source_mentions:
            if mention.designation.language == "lv" and len(word_texts(mention.surface)) == 2:
                named[id(mention.concept)].append((bead, mention))
    for places in named.values():
        if len(places) > 1 and (apart := _first_apart(places)):
            yield apart


def _first_apart(places: list[tuple[TermBead, Mention]]) -> Apart | None:
    """Where a term that stands in these places is first rendered otherwise, if it has its approved name in one."""
    usual = next((found for bead, mention in places if (found := _approved(bead, mention))), None)
    if usual is None:
        return None
    for bead, mention in places:
        pair = None if _is_answered(bead, mention) else _word_for_word(bead, mention, usual)
        if pair:
            return Apart(bead, pair[0].start, pair[1].end, usual)
    return None


def _approved(bead: TermBead, mention: Mention) -> Mention | None:
    return next(
        (each for each in bead.target_mentions if each.concept is mention.concept and is_full_name(each)),
        None,
    )


def _is_answered(bead: TermBead, mention: Mention) -> bool:
    is_here = any(each.concept is mention.concept for each in bead.target_mentions)
    return is_here or is_named(mention.concept, "en", bead.target.text)


def _word_for_word(bead: TermBead, mention: Mention, usual: Mention) -> tuple[Token, Token] | None:
    """Two neighbouring words that render those of the term, one of them as its approved name does."""
    approved = [english_stem(matching_form(each)) for each in plain(usual.designation.text).split()]
    if len(approved) != 2:
        return None
    likely = [{stem for stem, _ in english_of(matching_form(each))} for each in word_texts(mention.surface)]
    for first, second in pairwise(words(bead.target.text)):
        stems = [english_stem(matching_form(each.text)) for each in (first, second)]
        is_kept = [stem == wanted for stem, wanted in zip(stems, approved, strict=True)]
        is_likely = [stem in known for stem, known in zip(stems, likely, strict=True)]
        is_beside = second.start == first.end + 1
        if is_beside and sum(is_kept) == 1 and is_likely[is_kept.index(False)]:
            return first, second
    return None
