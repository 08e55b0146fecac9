"""Offices that the target gives to another body: the "Chief of the Municipal Police" for that of the State Police."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._mentions import TermBead, label, one_of_each
from transflow.checks._terms.exchanged import named
from transflow.model import Bitext, Concept, Mention, Spot
from transflow.terms.renderings import head_words, is_named
from transflow.text.alternatives import any_of

LONGEST_HEAD = 60  # characters


def of_other_bodies(bead: TermBead, bitext: Bitext) -> Iterator[tuple[Mention, Spot]]:
    """Each office of a body that the source names and the target gives to another body, with the place in the target:
    the head of the office, "Chief", stands there beside an institution which the source does not name, not even
    inside the name of the office."""
    offices = _offices(bead, bitext)
    bodies = _unknown_bodies(bead, bitext) if offices else []
    if not bodies:
        return
    places = {id(each.concept): _office_of(bodies, each.concept, bitext) for each in one_of_each(offices)}
    for mention in offices:
        place = places[id(mention.concept)]
        if place is not None:
            yield mention, place


def _offices(bead: TermBead, bitext: Bitext) -> list[Mention]:
    """The offices of bodies in the source, but for those of which the target has a name longer than "the Speaker"."""
    told = {id(each.concept) for each in bead.target_mentions if " " in each.surface}
    named_here = named(bead, "source", bitext, "position")
    return [each for each in named_here if id(each.concept) not in told and _is_of_a_body(each)]


def _is_of_a_body(mention: Mention) -> bool:
    """Whether its Latvian name begins with that of a body: "Valsts policijas priekšnieks", no "ģenerāldirektors"."""
    return label(mention.concept, "lv")[:1].isupper()


def _unknown_bodies(bead: TermBead, bitext: Bitext) -> list[Mention]:
    """The institutions that the target calls by name in its language, and the source does not."""
    source, target = bitext.languages
    bodies = [
        each
        for each in bead.target_mentions
        if each.concept.category == "institution" and each.designation.language == target
    ]
    known = {
        id(each.concept) for each in one_of_each(bodies) if is_named(each.concept, source, bead.source.text)
    }
    return [each for each in bodies if id(each.concept) not in known]


def _office_of(bodies: list[Mention], concept: Concept, bitext: Bitext) -> Spot | None:
    """Where the target first has a head of the office's names beside one of the bodies, the body included."""
    heads = any_of(head_words(concept, bitext.target.language))
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
