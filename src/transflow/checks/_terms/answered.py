"""A term of the source that the target names, or calls by a name on which another check speaks."""

from __future__ import annotations

from transflow.checks._abbreviations.in_brackets import is_defined, without_brackets
from transflow.checks._mentions import TermBead, is_called_alike
from transflow.checks._terms.demanded import PROPER
from transflow.checks._terms.exchanged import one_for_another
from transflow.checks._terms.usual_offices import is_chief_judge, is_in_charge, is_secretary
from transflow.languages import table
from transflow.languages.tables.offices import Offices
from transflow.model import Bitext, Mention
from transflow.terms.claims import is_abbreviation
from transflow.terms.renderings import is_named, is_named_turned


def is_answered(bead: TermBead, mention: Mention, language: str) -> bool:
    """Whether it is named in the bead, or called there by a name on which another check speaks."""
    concept = mention.concept
    is_named_in_full = is_defined(bead, mention)
    text = without_brackets(bead.target.text) if is_named_in_full else bead.target.text
    text = table(Offices, language).ex.sub(r"\g<0> ", text)
    is_here = is_named(concept, language, text) or is_named_turned(concept, language, text)
    if (
        is_here
        or is_secretary(bead, mention)
        or is_chief_judge(bead, mention, language)
        or is_in_charge(bead, mention, language)
    ):
        return True
    for other in bead.target_mentions:
        is_other_office = concept.category == other.concept.category == "position"
        is_full = not (is_named_in_full and is_abbreviation(other.designation))
        is_this = other.concept is concept or is_called_alike(other.concept, mention)
        if (is_this and is_full) or is_other_office:
            return True
    return False


def is_told_elsewhere(bead: TermBead, mention: Mention, bitext: Bitext) -> bool:
    """Whether the target has another body's name for it, of which another check speaks."""
    category = mention.concept.category
    pair = one_for_another(bead, bitext, category) if category in PROPER else None
    return pair is not None and pair[0].concept is mention.concept
