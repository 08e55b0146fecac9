"""The approved name of a body with a slip of the pen in it: „Ikešlietu ministrija”, "Ministry of the Interor"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from transflow.checks._mentions import TermBead
from transflow.languages import language
from transflow.model import Concept
from transflow.terms.renderings import forms_of
from transflow.text.misspelt import ENDING, is_slip
from transflow.text.tokens import Token, words

ALL = re.compile(r"[^\n]+")


def misspelt_name(bead: TermBead, concept: Concept, tag: str) -> re.Match[str] | None:
    """The first stretch of the target that is an approved name of several words in any of its forms, but for a slip in
    one word, which is no other word of the language."""
    if concept.category not in ("institution", "position"):
        return None
    text = bead.target.text
    tokens = words(text)
    said = {each.text.casefold() for each in tokens}
    found = (
        (tokens[at].start, tokens[at + len(name) - 1].end)
        for designation in concept.names(tag)
        for name in map(str.split, forms_of(concept, designation))
        if 1 < len(name) <= len(tokens) and sum(each in said for each in name) >= len(name) - 1
        for at in _places(name, tokens, text, tag)
    )
    place = min(found, default=None)
    return ALL.match(text, *place) if place else None


def _places(name: Sequence[str], tokens: Sequence[Token], text: str, tag: str) -> Iterator[int]:
    """Where the name begins that has a slip in one of its words."""
    for at in range(len(tokens) - len(name) + 1):
        there = tokens[at : at + len(name)]
        pairs = zip(there, name, strict=True)
        others = [(each.text.casefold(), right) for each, right in pairs if each.text.casefold() != right]
        is_joined = text[there[0].start : there[-1].end] == " ".join(each.text for each in there)
        if len(others) == 1 and is_joined and _is_slip(*others[0], tag):
            yield at


def _is_slip(word: str, right: str, tag: str) -> bool:
    """Whether it is no word of the language, and the right one but for a slip, which may be at the end of no name."""
    known = language(tag).knows
    return not known(word) and is_slip(word, right, ending=0 if known(right) else ENDING)
