"""The names of institutions in a target, to be held against each other and against those of other releases."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._mentions import is_full_name, is_meant, label, own, spot
from transflow.languages.designations import plain
from transflow.model import Bitext, Mention, Message, Remark
from transflow.terms.places.kinds import AT_HOME
from transflow.terms.places.named import named_in_english
from transflow.text.letters import CAPITAL

PROPER_NAME = re.compile(rf"{CAPITAL}\S*(?: .*)? {CAPITAL}")
OWNER = re.compile(r"\b([A-Z][a-z]+)['’]s?\s$")
LONGEST_OWNER = 30  # characters
OF_BODY = re.compile(rf"\s+(?:of|at)\s+(?:the\s+)?{CAPITAL}")


def first_uses(bitext: Bitext) -> Iterator[tuple[str, str, Remark]]:
    """Each name of each institution where the target first has it: how the source calls the institution, the
    name, and the remark that it is where other releases have another name. Units of a body named with them, of
    which each body has its own, are left out."""
    named = [each for each in named_in_full(bitext) if not _is_unit_of_another(bitext, each)]
    concepts = {id(each.concept): each.concept for each in named}
    meant = {key for key, concept in concepts.items() if is_meant(bitext, concept)}
    told: set[tuple[str, str]] = set()
    for mention in named:
        if id(mention.concept) not in meant:
            continue
        who, name = label(mention.concept, bitext.source.language), plain(mention.designation.text)
        if (who, name) not in told:
            told.add((who, name))
            message = Message("“{name}” is called otherwise in other releases.", name=mention.surface)
            yield who, name, Remark(message, spot(mention, "target"), value=f"releases:{name}")


def _is_unit_of_another(bitext: Bitext, mention: Mention) -> bool:
    """Whether it is a part of a named body: "Communication Department of the Ministry of Welfare"."""
    return OF_BODY.match(bitext.target.blocks[mention.block].text, mention.end) is not None


def named_in_full(bitext: Bitext) -> Iterator[Mention]:
    """The mentions of institutions by a full proper name, in the order of the target; "Spain’s Foreign Ministry" is
    none of those here."""
    for mention in own(bitext, "target"):
        is_institution = mention.concept.category == "institution" and is_full_name(mention)
        if is_institution and PROPER_NAME.match(mention.surface) and not _is_abroad(bitext, mention):
            yield mention


def _is_abroad(bitext: Bitext, mention: Mention) -> bool:
    """Whether the target says whose it is: "Spain’s"."""
    text = bitext.target.blocks[mention.block].text
    owner = OWNER.search(text, max(0, mention.start - LONGEST_OWNER), mention.start)
    place = named_in_english(owner[1]) if owner else None
    return place is not None and place not in AT_HOME
