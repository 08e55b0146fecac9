"""Bodies of the termbase that stand in the place of others: "Ministry of Welfare" for that of Health."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._mentions import TermBead, one_of_each_surface
from transflow.model import Mention
from transflow.terms.claims import is_abbreviation
from transflow.terms.renderings import head_words, is_named
from transflow.text.alternatives import any_of
from transflow.text.brackets import is_in_brackets
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

SHARED_HEAD = LazyPattern(rf"{CAPITAL}[\w-]+ un $")  # „Finanšu un”
LONGEST_MODIFIER = 40


def swapped(bead: TermBead, mention: Mention, target: str) -> re.Match[str] | None:
    """The name of another institution of the termbase that the source does not name here, and that has the
    only head by which the target could mean this one: "Ministry of Welfare" for that of Health."""
    concept, source = mention.concept, mention.designation.language
    is_proper = concept.category == "institution" and mention.surface[:1].isupper()
    if not is_proper or _is_part_of_more(bead.source.text, mention):
        return None
    rest, strangers = bead.target.text, []
    for other in one_of_each_surface(_institutions(bead, target)):
        if " " not in other.surface:  # "Council" may be a head as well
            continue
        rest = rest.replace(other.surface, "")
        if not is_named(other.concept, source, bead.source.text):
            strangers.append(other)
    heads = any_of(head_words(concept, target))
    head = re.compile(rf"(?<!\w)(?:{heads})(?!\w)", re.IGNORECASE)
    if head.search(rest):
        return None
    alike = (
        re.search(re.escape(each.surface), bead.target.text)
        for each in strangers
        if head.search(each.surface)
    )
    return next(filter(None, alike), None)


def _is_part_of_more(text: str, mention: Mention) -> bool:
    """Whether it follows „Finanšu un”, as one of several that share a head, or stands in brackets, as the rendering of
    a foreign name."""
    at = text.find(mention.surface)
    return SHARED_HEAD.search(text, max(0, at - LONGEST_MODIFIER), at) is not None or is_in_brackets(text, at)


def _institutions(bead: TermBead, language: str) -> Iterator[Mention]:
    for each in bead.target_mentions:
        is_own = each.designation.language == language and each.concept.category == "institution"
        if is_own and not is_abbreviation(each.designation):
            yield each
