"""An abbreviation of a body that the source does not know, where a body that it names is left out or named less often:
"the MoE" for „FM”, though "the Ministry of Finance" stands before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from transflow.checks._abbreviations.own import may_be_short_for
from transflow.checks._mentions import (
    TermBead,
    file_number,
    is_called_alike,
    is_meant,
    one_of_each,
)
from transflow.checks._terms.exchanged import is_said_by_head, named
from transflow.languages.designations import plain
from transflow.model import SIDES, Bitext, Mention
from transflow.terms.claims import is_abbreviation

SHORT = 2  # letters, which a word in full may mean, too: "the EC" for „Komisija”
UNIONS = ("EU", "UN", "ES")  # what else may be called European


def short_for_another(bead: TermBead, bitext: Bitext) -> tuple[Mention, Mention] | None:
    """The only institution that the target names less often than the source, and the only strange abbreviation."""
    if not any(_is_short(each) for each in bead.target_mentions):
        return None
    in_source, in_target = (named(bead, side, bitext, "institution") for side in SIDES)
    lacking, strange = (
        _lacking(in_source, in_target, bead.target.text),
        _strange(in_source, in_target, bitext),
    )
    if len(lacking) != 1 or len(strange) != 1:
        return None
    (source,), (target,) = lacking, strange
    if may_be_short_for(source, target.concept) or may_be_short_for(target, source.concept):
        return None
    if len(plain(target.surface)) > SHORT:
        return source, target
    is_short = any(is_abbreviation(each.designation) for each in in_source if each.concept is source.concept)
    is_head = is_said_by_head(target, bead.source_mentions, bead.source.text, bitext.source.language)
    return (source, target) if is_short and not is_head else None


def _lacking(in_source: Sequence[Mention], in_target: Sequence[Mention], text: str) -> list[Mention]:
    """The institutions that the target names less often than the source; of several, those that its text lacks."""
    source_counts, target_counts = (
        Counter(id(each.concept) for each in side) for side in (in_source, in_target)
    )
    found = [
        each
        for each in one_of_each(in_source)
        if source_counts[id(each.concept)] > target_counts[id(each.concept)]
    ]
    if len(found) <= 1:
        return found
    return [each for each in found if not target_counts[id(each.concept)] and each.surface not in text]


def _strange(in_source: Sequence[Mention], in_target: Sequence[Mention], bitext: Bitext) -> list[Mention]:
    """The strange abbreviations of institutions that the source does not name."""
    known = {id(each.concept) for each in in_source}
    return [
        each
        for each in one_of_each(in_target)
        if id(each.concept) not in known
        and _is_strange(each, bitext)
        and not any(is_called_alike(one.concept, each) for one in in_source)
    ]


def _is_short(mention: Mention) -> bool:
    name = plain(mention.surface)
    return is_abbreviation(mention.designation) and name[-1].isupper() and name not in UNIONS


def _is_strange(mention: Mention, bitext: Bitext) -> bool:
    """Whether nothing in the source means the body, and the letters are not those of a file."""
    text = bitext.target.blocks[mention.block].text
    return _is_short(mention) and not (
        file_number(text, mention)
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
