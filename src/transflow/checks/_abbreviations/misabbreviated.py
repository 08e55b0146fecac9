"""Abbreviations that the target puts after a name which is abbreviated otherwise: "State Revenue Service (SRC)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._mentions import is_full_name, is_meant, own
from transflow.languages.designations import plain
from transflow.model import Bitext, Mention, Message, Remark, Spot
from transflow.terms.claims import is_abbreviation
from transflow.text.letters import CAPITAL

LONGEST_LEAD = 80  # characters before a name that may belong to a longer one
LONGEST_SMALL_WORD = 3  # "The", "par"
INTRODUCED = re.compile(rf"\s\((?P<short>{CAPITAL}{{2,8}})\)")


def misabbreviated(bitext: Bitext) -> Iterator[Remark]:
    """A remark where neither the rows nor the source know the short form in brackets after a name that has one."""
    for mention in own(bitext, "target"):
        text = bitext.target.blocks[mention.block].text
        found = INTRODUCED.match(text, mention.end) if is_full_name(mention) else None
        approved = mention.concept.names(bitext.target.language, abbreviations=True) if found else ()
        short_forms = [plain(each.text) for each in approved if is_abbreviation(each)]
        if found and short_forms and not _may_be_right(bitext, mention, found, short_forms):
            yield Remark(
                Message(
                    "“{name}” is abbreviated “{wanted}”, not “{short}”.",
                    name=mention.surface,
                    wanted=short_forms[0],
                    short=found["short"],
                ),
                Spot("target", mention.block, *found.span("short")),
                value=found["short"],
                suggestion=short_forms[0],
            )


def _may_be_right(bitext: Bitext, mention: Mention, found: re.Match[str], short_forms: list[str]) -> bool:
    """Whether the rows or the source know the short form in brackets, or it is that of a longer name."""
    if any(plain(each.text) == found["short"] for each in mention.concept.designations):
        return True
    if found["short"] in bitext.source.text and not _is_anothers(bitext, mention, found.start("short")):
        return True
    before = found.string[max(0, mention.start - LONGEST_LEAD) : mention.start]
    return any(_ends_longer_name(each, found["short"], before) for each in short_forms)


def _is_anothers(bitext: Bitext, mention: Mention, start: int) -> bool:
    """Whether the short form at the place is that of another body, where the source does not name this one: „Eiropas
    Centrālā banka (EIB)” for the European Investment Bank."""
    behind = bitext.target.mentions_of_block[mention.block]
    is_known = any(each.start == start and each.concept is not mention.concept for each in behind)
    return is_known and not is_meant(bitext, mention.concept)


def _ends_longer_name(approved: str, short: str, before: str) -> bool:
    """Whether the short form is that of a longer name which the term only ends: "Treaty on European Union (TEU)"."""
    lead = short.removesuffix(approved)
    if not lead or lead == short:
        return False
    initials = (word[0].upper() for word in reversed(before.split()) if len(word) > LONGEST_SMALL_WORD)
    return all(letter in initials for letter in reversed(lead))
