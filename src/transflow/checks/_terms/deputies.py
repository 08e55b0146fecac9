"""Deputies: one text names a deputy where its translation names none, or the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from transflow.model import Bitext, Message, Remark
from transflow.terms.names_paired import NameBead, name_beads

SIGNS: Mapping[str, str] = {"lv": "vietnie", "en": "eput"}  # sooner looked for than the words
DEPUTY: Mapping[str, re.Pattern[str]] = {
    "lv": re.compile(r"(?<!\w)\w*vietnie[kc]\w*"),
    "en": re.compile(r"(?<![\w-])[Dd]eput(?:y|ies)(?!\w)(?!,? Saeima)"),
}
# What else may mean one: a member of parliament is a "Deputy", too, and a deputy chairman a „biedrs”.
ANSWERS: Mapping[str, re.Pattern[str]] = {
    "lv": re.compile(
        r"vietnie[kc]|deputāt|biedr[sieaum]|vice|vietā|aizvieto|aizstāj|otrais cilvēks", re.IGNORECASE
    ),
    "en": re.compile(
        r"\b(?:deput|vice|substitut|alternat|sub-|under-?secretary|assistant|acting|representative|replace|stand-in"
        r"|second[- ]in[- ]command|number two|lieutenant|associate|junior|co-chair)",
        re.IGNORECASE,
    ),
}


def deputies(bitext: Bitext) -> Iterator[Remark]:
    """A remark where only one side of a sure pair has a deputy."""
    for bead in name_beads(bitext):
        if bead.is_sure:
            yield from _remarks(bead)


def _remarks(bead: NameBead) -> Iterator[Remark]:
    languages = ("lv", "en") if bead.is_source_latvian else ("en", "lv")
    texts = (bead.source.text, bead.target.text)
    found = [
        DEPUTY[tag].search(text) if SIGNS[tag] in text else None
        for tag, text in zip(languages, texts, strict=True)
    ]
    if found[0] and not ANSWERS[languages[1]].search(texts[1]):
        message = Message("“{word}” in the source is a deputy; the target names none.", word=found[0][0])
        spot = bead.source.spot(*found[0].span())
        yield Remark(message, bead.target.spot(), related=spot, value=found[0][0])
    if found[1] and not ANSWERS[languages[0]].search(texts[0]):
        message = Message("“{word}” in the target is a deputy; the source names none.", word=found[1][0])
        spot = bead.target.spot(*found[1].span())
        yield Remark(message, spot, related=bead.source.spot(), value=found[1][0])
