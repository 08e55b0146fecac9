"""Texts without what denies nothing in them, though it has a word that denies."""

from __future__ import annotations

import re

from transflow.checks._linked import read
from transflow.languages import table
from transflow.languages.tables.negation import Negation

QUOTED_WORD = re.compile(r"[„“\"‘'](?<!\w.)(\w+)[”“\"’'](?!\w)")


def without_limits(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[str, str]:
    """The texts with nothing in the place of each "not" of „nepārsniegs” and "will not exceed", where both say so as
    often: such a word renders the other, and denies nothing else."""
    here, there = (table(Negation, tag).not_above for tag in tags)
    said = len(here.findall(texts[0]))
    if not said or len(there.findall(texts[1])) != said:
        return texts
    one, other = (
        not_above.sub(lambda found: " " * len(found[0]), text)
        for not_above, text in zip((here, there), texts, strict=True)
    )
    return one, other


def without_asides(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[str, str]:
    """The texts with nothing in the place of what has "without" in it and is said otherwise in the other text, "free of
    charge" for „bez maksas”: it denies nothing else."""
    one, other = texts
    return _without_asides(one, other, tags), _without_asides(other, one, tags[::-1])


def without_mentions(texts: tuple[str, str]) -> tuple[str, str]:
    """The texts with nothing in the place of a quoted word that both have as it is: "none" as the value of a setting
    denies nothing."""
    if not QUOTED_WORD.search(texts[0]):
        return texts
    both = {each[1] for each in QUOTED_WORD.finditer(texts[0])} & {
        each[1] for each in QUOTED_WORD.finditer(texts[1])
    }
    one, other = (
        QUOTED_WORD.sub(lambda found: " " * len(found[0]) if found[1] in both else found[0], text)
        for text in texts
    )
    return one, other


def _without_asides(text: str, other: str, tags: tuple[str, str]) -> str:
    for aside, stems in table(Negation, tags[0]).asides:
        if aside.search(text) and any(stems & each for each in read(other, tags[1]).stems):
            text = aside.sub(lambda found: " " * len(found[0]), text)
    return text
