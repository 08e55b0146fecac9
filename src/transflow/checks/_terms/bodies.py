"""Offices that the target gives to another body: the "Chief of the Municipal Police" for that of the State Police."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._terms.exchanged import named
from transflow.checks._terms.mentions import TermBead, label
from transflow.model import Bitext, Mention, Spot
from transflow.terms.renderings import head_words, is_named

LONGEST_HEAD = 60  # characters


def of_other_bodies(bead: TermBead, bitext: Bitext) -> Iterator[tuple[Mention, Spot]]:
    """The offices of bodies in the source whose head stands in the target beside an institution that the source does
    not name, not even inside the name of the office, and where."""
    offices = [
        each
        for each in named(bead, "source", bitext, "position")
        if _is_of_a_body(each) and not _has_whole_name(each, bead)
    ]
    there = bead.target_mentions if offices else ()
    bodies = [each for each in there if _is_unknown_body(each, bead, bitext)]
    for mention in offices if bodies else ():
        place = _office_of(bodies, mention, bitext)
        if place is not None:
            yield mention, place


def _is_unknown_body(mention: Mention, bead: TermBead, bitext: Bitext) -> bool:
    is_body = mention.concept.category == "institution"
    is_own = mention.designation.language == bitext.target.language
    return is_body and is_own and not is_named(mention.concept, bitext.source.language, bead.source.text)


def _is_of_a_body(mention: Mention) -> bool:
    """Whether its Latvian name begins with that of a body: "Valsts policijas priekšnieks", no "ģenerāldirektors"."""
    return label(mention.concept, "lv")[:1].isupper()


def _has_whole_name(mention: Mention, bead: TermBead) -> bool:
    """Whether the target has a name of the office longer than "the Speaker"."""
    return any(each.concept is mention.concept and " " in each.surface for each in bead.target_mentions)


def _office_of(bodies: list[Mention], mention: Mention, bitext: Bitext) -> Spot | None:
    heads = "|".join(map(re.escape, head_words(mention.concept, bitext.target.language)))
    before = re.compile(rf"(?<!\w)(?:(?!The)[A-Z]\w+ )*(?i:{heads}) (?:of|at) (?:the )?$")
    behind = re.compile(rf"(?:['’]s)? (?i:{heads})(?!\w)")
    for body in bodies:
        text = bitext.target.blocks[body.block].text
        ahead = before.search(text[max(0, body.start - LONGEST_HEAD) : body.start])
        after = None if ahead else behind.match(text, body.end)
        if ahead:
            return Spot("target", body.block, body.start - len(ahead[0]), body.end)
        if after:
            return Spot("target", body.block, body.start, after.end())
    return None
