"""A term of the source that the target may call otherwise: it names it elsewhere, or by its head, or paraphrases it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from transflow.checks._abbreviations.own import may_be_short_for
from transflow.checks._mentions import TermBead
from transflow.checks._terms.rivals import is_called_by_head
from transflow.languages import table
from transflow.languages.designations import plain
from transflow.languages.tables.offices import Offices
from transflow.model import Bitext, BlockKind, Concept, Mention
from transflow.terms.renderings import is_bounded, is_named, is_named_in, is_named_turned, searched
from transflow.text.remembered import kept

LEAST_OF_END, LEAST_IN_HEADING = 3, 2  # words
MUNICIPALITY = "Municipality"


def is_excused(bead: TermBead, mention: Mention, rival: re.Match[str] | None, bitext: Bitext) -> bool:
    """Whether the target may leave the approved name out here. Where a `rival` name stands in its place: if that is
    the approved name without the country, or the end of one that the target has elsewhere. Else: if the target has
    the name elsewhere, calls it by its head or paraphrases it, or names a body for which an abbreviation of the source
    may stand."""
    concept, language = mention.concept, bitext.target.language
    is_named_anywhere = _naming(bitext)
    if rival:
        is_heading = bitext.target.blocks[bead.bead.target[0]].kind == BlockKind.HEADING
        least = LEAST_IN_HEADING if is_heading else LEAST_OF_END
        return _is_without_country(rival[0], concept, language) or (
            _is_its_end(rival[0], concept, language, least) and is_named_anywhere(concept)
        )
    return (
        is_named_anywhere(concept)
        or is_called_by_head(bead, concept, language)
        or _is_called_by_its_place(bead, concept, language)
        or _is_paraphrased(bead, mention, bitext.source.language)
        or any(
            may_be_short_for(mention, each.concept) or may_be_short_for(each, concept)
            for each in bead.target_mentions
        )
    )


@kept
def _naming(bitext: Bitext) -> Callable[[Concept], bool]:
    """Whether the target names a concept, in whatever order; each is looked for once, and the first has the text
    read."""
    tag, text = bitext.target.language, "\n\n".join(block.text for block in bitext.target.blocks)
    whole = cache(lambda: searched(text))
    return cache(lambda concept: is_named_in(whole(), concept, tag) or is_named_turned(concept, tag, text))


def _is_its_end(name: str, concept: Concept, language: str, least: int) -> bool:
    """Whether it is an approved name without its first words, and of `least` words or more: "Mechanised Infantry
    Brigade". "Regional Court" outside a heading may be another."""
    end = name.removeprefix("The ")
    return len(end.split()) >= least and any(
        plain(each.text).endswith(f" {end}") for each in concept.names(language)
    )


def _is_without_country(name: str, concept: Concept, language: str) -> bool:
    """Whether it is an approved name without the country, of two words or more: "National Library"."""
    own, home = name.removeprefix("The "), table(Offices, language).of_the_country
    return " " in own and any(own == home.sub("", plain(each.text)) for each in concept.names(language))


def _is_called_by_its_place(bead: TermBead, concept: Concept, language: str) -> bool:
    """Whether a municipality is called as the place is: "Riga to repave its streets"."""
    names = (each.text for each in concept.names(language) if each.text.endswith(MUNICIPALITY))
    return any(is_bounded(name.split()[0], bead.target.text) for name in names)


def _is_paraphrased(bead: TermBead, mention: Mention, language: str) -> bool:
    """Whether the target keeps the name inside the term: "the rest of the European Union" for its Member
    States, "confirmed to the Supreme Court" for its judge."""
    if mention.concept.category not in ("position", "general"):
        return False
    return any(
        each.concept is not mention.concept and is_named(each.concept, language, mention.surface)
        for each in bead.target_mentions
    )
