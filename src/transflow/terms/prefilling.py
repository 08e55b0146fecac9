"""Texts made wholly of terms, said by their approved renderings."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.frozen import replace
from transflow.model import Mention
from transflow.terms.applying import correction


def rendered(text: str, mentions: Iterable[Mention], tag: str) -> str | None:
    """The text in the language `tag`, where nothing but terms stands in it, with marks and spaces between;
    None for any other text, and where a rendering is not certain. `mentions` are those of its block."""
    found = sorted(mentions, key=lambda each: each.start)
    between, at = [], 0
    for each in found:
        if each.start < at:
            return None
        between.append(text[at : each.start])
        at = each.end
    between.append(text[at:])
    if not found or any(letter.isalnum() for part in between for letter in part):
        return None
    for each in reversed(found):
        alone = replace(each, start=0, end=len(each.surface))  # as in a label: without an article
        new = correction(each.surface, alone, tag)
        if new is None:
            return None
        text = text[: each.start] + new + text[each.end :]
    return text
