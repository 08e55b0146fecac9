"""An office that one sentence of the target calls by another's name, while another sentence has the right one."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from transflow.checks._mentions import begins_a_name, is_meant, own, spot
from transflow.checks._offices.alike import is_part_of_a_portfolio
from transflow.checks._sentences import sure_sentences
from transflow.model import Bitext, Mention, Passage, Side, Spot
from transflow.terms.renderings import head_words, is_named


def offices_of_sentences(bitext: Bitext) -> Iterator[tuple[Mention, Spot]]:
    """Each office of a source sentence that names one alone, where its counterpart has another of the same rank alone,
    which the source names nowhere, and the paragraph has the right one: "the Parliamentary Secretary" for „valsts
    sekretārs”."""
    beside = [*_beside_others(_offices(bitext, "target"))]
    in_source = _offices(bitext, "source") if beside else []
    for source, target in sure_sentences(bitext) if in_source else ():
        found = _in(beside, target)
        named = _in(in_source, source) if len(found) == 1 else []
        if len(named) == 1 and _is_exchanged(named[0], found[0], target.text, bitext):
            yield named[0], spot(found[0], "target")


def _offices(bitext: Bitext, side: Side) -> list[Mention]:
    """The offices of more than one word, "State Secretary"."""
    document = bitext.document(side)
    return [
        each
        for each in own(bitext, side)
        if each.concept.category == "position" and " " in each.surface and not begins_a_name(each, document)
    ]


def _beside_others(offices: list[Mention]) -> Iterator[Mention]:
    """Those whose paragraph has another office as well."""
    for _, group in groupby(offices, lambda each: each.block):
        there = [*group]
        if len({id(each.concept) for each in there}) > 1:
            yield from there


def _in(mentions: list[Mention], sentence: Passage) -> list[Mention]:
    place = sentence.spot()
    start, end = place.start or 0, place.end or 0
    return [
        each for each in mentions if each.block == place.block and start <= each.start and each.end <= end
    ]


def _is_exchanged(mention: Mention, other: Mention, text: str, bitext: Bitext) -> bool:
    """Whether the two are of one rank, the paragraph has a name of the first, but not this sentence, and the source has
    none of the other."""
    concept, language = mention.concept, bitext.target.language
    if concept is other.concept or not any(
        head_words(concept, each) & head_words(other.concept, each) for each in bitext.languages
    ):
        return False
    if is_part_of_a_portfolio(mention, other) or is_named(concept, language, text):
        return False
    is_beside = is_named(concept, language, bitext.target.blocks[other.block].text)
    return is_beside and not is_meant(bitext, other.concept)
