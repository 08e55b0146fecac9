"""An abbreviation of a body that the source does not know, where a body that it names is left out or named less often:
"the MoE" for „FM”, though "the Ministry of Finance" stands before."""

from __future__ import annotations

from collections import Counter

from transflow.checks._abbreviations.own import may_be_short_for
from transflow.checks._mentions import (
    TermBead,
    is_called_alike,
    is_meant,
    number_begun,
    one_of_each,
)
from transflow.checks._terms.exchanged import is_said_by_head, named
from transflow.languages.designations import plain
from transflow.model import Bitext, Mention
from transflow.terms.claims import is_abbreviation

SHORT = 2  # letters, which a word in full may mean, too: "the EC" for „Komisija”
UNIONS = ("EU", "UN", "ES")  # what else may be called European


def short_for_another(bead: TermBead, bitext: Bitext) -> tuple[Mention, Mention] | None:
    """The only institution that the target names less often than the source, and the only strange abbreviation."""
    if not any(_is_short(each) for each in bead.target_mentions):
        return None
    theirs = named(bead, "target", bitext, "institution")
    ours = named(bead, "source", bitext, "institution")
    here, there = (Counter(id(each.concept) for each in side) for side in (ours, theirs))
    strange = [
        each
        for each in one_of_each(theirs)
        if not here[id(each.concept)]
        and _is_strange(each, bitext)
        and not any(is_called_alike(one.concept, each) for one in ours)
    ]
    lacking = [each for each in one_of_each(ours) if here[id(each.concept)] > there[id(each.concept)]]
    if len(lacking) > 1:
        lacking = [
            each
            for each in lacking
            if not there[id(each.concept)] and each.surface not in bead.target.text  # nor left as it is
        ]
    if len(lacking) != 1 or len(strange) != 1:
        return None
    (ours_alone,), (theirs_alone,) = lacking, strange
    if may_be_short_for(ours_alone, theirs_alone.concept) or may_be_short_for(
        theirs_alone, ours_alone.concept
    ):
        return None
    if len(plain(theirs_alone.surface)) > SHORT:
        return ours_alone, theirs_alone
    is_short = any(is_abbreviation(each.designation) for each in ours if each.concept is ours_alone.concept)
    text, tag = bead.source.text, bitext.source.language
    is_head = is_said_by_head(theirs_alone, bead.source_mentions, text, tag)
    return (ours_alone, theirs_alone) if is_short and not is_head else None


def _is_short(mention: Mention) -> bool:
    name = plain(mention.surface)
    return is_abbreviation(mention.designation) and name[-1].isupper() and name not in UNIONS


def _is_strange(mention: Mention, bitext: Bitext) -> bool:
    """Whether nothing in the source means the body, and the letters are not those of a file."""
    text = bitext.target.blocks[mention.block].text
    return _is_short(mention) and not (
        number_begun(text, mention)
        or is_meant(bitext, mention.concept)
        or _is_misabbreviation(mention, bitext)
    )


def _is_misabbreviation(mention: Mention, bitext: Bitext) -> bool:
    """Whether it stands in brackets after a name that has another abbreviation, which is told by itself."""
    document = bitext.target
    text = document.blocks[mention.block].text
    return any(
        text[each.end : mention.start] == " ("
        and any(map(is_abbreviation, each.concept.names(document.language, abbreviations=True)))
        for each in document.mentions_of_block[mention.block]
    )
