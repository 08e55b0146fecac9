"""Deputies: one text names a deputy where its translation names none, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._terms.one_sided import Saying, said_by_one
from transflow.model import Bitext, Message, Remark
from transflow.terms.names.paired import name_beads


def _lost(word: str) -> Message:
    return Message("“{word}” in the source is a deputy; the target names none.", word=word)


def _added(word: str) -> Message:
    return Message("“{word}” in the target is a deputy; the source names none.", word=word)


# What else may mean one: a member of parliament is a "Deputy", too, and a deputy chairman a „biedrs”.
ANSWERS = {
    "lv": re.compile(
        r"vietnie[kc]|deputāt|biedr[sieaum]|vice|vietā|aizvieto|aizstāj|otrais cilvēks|prorektor",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:deput|vice|substitut|alternat|sub-|under-?secretary|assistant|acting|representative|replace|stand-in"
        r"|second[- ]in[- ]command|number two|lieutenant|associate|junior|co-chair|VP\b|EVP\b|running mate)",
        re.IGNORECASE,
    ),
}
DEPUTIES = (
    Saying(
        {"lv": "vietnie", "en": "eput"},
        {
            "lv": re.compile(r"(?<!\w)(\w*vietnie[kc]\w*)"),
            "en": re.compile(r"(?<![\w-])([Dd]eput(?:y|ies))(?!\w)(?!,? Saeima)"),
        },
        ANSWERS,
        _lost,
        _added,
    ),
    Saying(
        {"lv": "ice", "en": "ice"},
        {
            "lv": re.compile(r"(?<!\w)(vice(?:mēr|prezident|premjer|kancler|gubernator)\w*)", re.IGNORECASE),
            "en": re.compile(
                r"(?<![\w-])(vice[ -](?:president|mayor|chair|premier|chancellor|governor)\w*)", re.IGNORECASE
            ),
        },
        ANSWERS,
        _lost,
        _added,
    ),
)


def deputies(bitext: Bitext) -> Iterator[Remark]:
    """A remark where only one side of a sure pair has a deputy."""
    for bead in name_beads(bitext):
        if bead.is_sure:
            for saying in DEPUTIES:
                yield from said_by_one(bead, saying)
