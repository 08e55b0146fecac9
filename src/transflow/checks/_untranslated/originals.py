"""The original of a term that stands beside its rendering, as something told about it."""

from __future__ import annotations

import re

from transflow.checks._punctuation import is_in_brackets
from transflow.model import Mention

GLOSS = re.compile(r"[\W_]*(?:\w+\W+){0,2}")  # between a term and its original: ", in Latvian "


def is_gloss(text: str, term: Mention, original: Mention) -> bool:
    """Whether the original is set behind the term that renders it; one that a text runs on into is left over, unless
    it is a name."""
    is_set_off = original.surface[0].isupper() or not text[term.end : original.start].isspace()
    return is_set_off and GLOSS.fullmatch(text, term.end, original.start) is not None


def is_original_name(text: str, mention: Mention) -> bool:
    """A proper name in brackets, as Latvian gives the original of a name it has transcribed."""
    is_aside = text.rfind("(", 0, mention.start) > 0  # not a paragraph that is wholly in brackets
    return mention.surface[0].isupper() and is_aside and is_in_brackets(text, mention.start)
