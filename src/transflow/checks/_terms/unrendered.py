"""Terms of the source that the target names nowhere, or calls otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from transflow.checks._mentions import TermBead, term_beads
from transflow.checks._terms.answered import is_answered, is_told_elsewhere
from transflow.checks._terms.demanded import demanded
from transflow.checks._terms.excused import is_excused
from transflow.checks._terms.misspelt import misspelt_name
from transflow.checks._terms.rivals import almost_named, misdefined, rival_of
from transflow.checks._terms.swapped_bodies import swapped
from transflow.model import Bitext, Mention


class Unrendered(NamedTuple):
    """A term of the source, and what seems to stand in its place in the target of the bead."""

    mention: Mention
    rival: re.Match[str] | None
    bead: TermBead


def unrendered(bitext: Bitext) -> Iterator[Unrendered]:
    """The terms, each where the target first lacks it; one that stands there under its name and once more almost so
    is told of each time."""
    reported: set[int] = set()
    for bead in term_beads(bitext):
        for mention in demanded(bead, bitext):
            if id(mention.concept) in reported:
                continue
            defined = misdefined(bead, mention, bitext.target.language)
            if defined is None and is_answered(bead, mention, bitext.target.language):
                if rival := _almost_named_again(bead, mention, bitext.target.language):
                    yield Unrendered(mention, rival, bead)
            elif found := _lacking(bead, mention, defined, bitext):
                reported.add(id(mention.concept))
                yield found


def _lacking(
    bead: TermBead, mention: Mention, defined: re.Match[str] | None, bitext: Bitext
) -> Unrendered | None:
    """The term with the name that is `defined` for it or seems to stand for it, unless the target may go without it."""
    language = bitext.target.language
    slip = misspelt_name(bead, mention.concept, language)
    rival = defined or slip or rival_of(bead, mention.concept, language) or swapped(bead, mention, language)
    is_free = defined is slip is None and is_excused(bead, mention, rival, bitext)
    if is_free or is_told_elsewhere(bead, mention, bitext):
        return None
    return Unrendered(mention, rival, bead)


def _almost_named_again(bead: TermBead, mention: Mention, language: str) -> re.Match[str] | None:
    """A name like an approved one, where the source names the institution more often than the target."""
    if not _is_short_of(bead, mention):
        return None
    concept = mention.concept
    return almost_named(bead, concept, language) or misspelt_name(bead, concept, language)


def _is_short_of(bead: TermBead, mention: Mention) -> bool:
    """Whether the source names the institution more often than the target."""
    concept = mention.concept
    if concept.category != "institution":
        return False
    in_source = sum(each.concept is concept for each in bead.source_mentions)
    in_target = sum(each.concept is concept for each in bead.target_mentions)
    return 1 < in_source > in_target
