"""Whether an office is still held, and for good: one text says "former" or "acting" where its translation does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._terms.one_sided import Saying, said_by_one
from transflow.model import Bitext, Message, Remark
from transflow.terms.names.paired import name_beads

HEAD = {
    "lv": r"ministr|prezident|premjer|priekšsēd|direktor|vadītāj|priekšnie[kc]|rektor|vēstnie[kc]|sekretār|komandier",
    "en": r"minister|president|chair|director|head|chief|rector|ambassador|secretary|commander|mayor|speaker|governor",
}
OFFICE = {
    "lv": rf"(?:\w+\s){{0,3}}?\w*(?:{HEAD['lv']}|tiesnes|prokuror|deputāt|policist|amatperson|mēr[sae](?!\w))",
    "en": rf"(?:[\w’'-]+\s){{0,4}}?(?:{HEAD['en']}|judge|prosecutor|member|mp|officer|official)",
}


def _lost(word: str) -> Message:
    return Message("“{word}” is said of an office in the source; the target does not say so.", word=word)


def _added(word: str) -> Message:
    return Message("“{word}” is said of an office here; the source does not say so.", word=word)


STANDINGS = (
    Saying(
        {"lv": "ijuš", "en": "ormer "},
        {
            "lv": re.compile(
                rf"\b(bijuš(?:ais|ajam|ajai|ajiem|ajām|[āoie]|ās|os))\s{OFFICE['lv']}", re.IGNORECASE
            ),
            "en": re.compile(rf"\b(former)\s{OFFICE['en']}", re.IGNORECASE),
        },
        {
            "lv": re.compile(
                r"\b(?:bij|eks|agrāk|iepriekš|pagāj|kādreiz|savulaik|toreiz|atvaļināt|pensijā|priekšgāj|nomain)",
                re.IGNORECASE,
            ),
            "en": re.compile(
                r"\b(?:former|ex\b|then|previous|past|once|late|retired|was|were|serv|had|until|earlier|oust|outgoing|old"
                r"|sometime|predecess|used\sto|emerit|replac|succe)",
                re.IGNORECASE,
            ),
        },
        _lost,
        _added,
    ),
    Saying(
        {"lv": "i", "en": "cting "},
        {
            "lv": re.compile(
                rf"(?<!amata\s)\b(pienākumu\sizpildītāj\w*|p\.\s?i\.|pagaidu(?=\s(?:{HEAD['lv']})))",
                re.IGNORECASE,
            ),
            "en": re.compile(
                rf"\b(acting)\s(?!(?:as|in|on|for|with|under)\s)(?:[\w’'-]+\s){{0,3}}?(?:{HEAD['en']})",
                re.IGNORECASE,
            ),
        },
        {
            "lv": re.compile(r"pienākum|\bp\.\s?i|pagaidu|izpild|\bviet|aizvieto|aizstāj", re.IGNORECASE),
            "en": re.compile(
                r"\b(?:acting|act(?:s|ed)?\b|interim|tempor|caretak|provision|a\.i\.|ad\sinterim|chargé|stand(?:s|ing)?[\s-]in"
                r"|duties|deput|substitut|perform)",
                re.IGNORECASE,
            ),
        },
        _lost,
        _added,
    ),
)


def standings(bitext: Bitext) -> Iterator[Remark]:
    """A remark where only one side of a sure pair says that an office is no longer, or not yet, somebody's own."""
    for bead in name_beads(bitext):
        if bead.is_sure:
            for each in STANDINGS:
                yield from said_by_one(bead, each)
