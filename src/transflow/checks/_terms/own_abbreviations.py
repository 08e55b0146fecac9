"""Abbreviations that a text explains itself, "Slimību profilakses un kontroles centrs (SPKC)", and what its
translation makes of them, "(CDPC)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from transflow.checks._untranslated.shielded import is_covered, shielded
from transflow.model import Bitext, Message, Remark, Spot

INTRODUCED = re.compile(
    r"\((?<=[\w”\"]\s\()(?:turpmāk(?: tekstā)?\s?[–—-]\s?|hereinafter(?: referred to as)?\s?[–—:-]?\s?(?:the\s)?)?"
    r"(?P<short>[A-ZĀ-Ž][^\W\d_]*[A-ZĀ-Ž][\w-]*)\)"
)


def own_abbreviations(bitext: Bitext) -> Mapping[str, str]:
    """The abbreviations of the source with those of the target, where a bead introduces as many on either side and
    they differ."""
    found: dict[str, str] = {}
    for bead, source, target in bitext.passages():
        ours, theirs = (INTRODUCED.findall(each.text) for each in (source, target))
        if bead.source and bead.target and len(ours) == len(theirs):
            found = {**dict(zip(ours, theirs, strict=True)), **found}
    if not found:
        return found
    kept = {match for block in bitext.target.blocks for match in INTRODUCED.findall(block.text)}
    return {ours: theirs for ours, theirs in found.items() if ours != theirs and ours not in kept}


def left_by_the_text(bitext: Bitext) -> Iterator[Remark]:
    """A remark for each place of the target where the source's own abbreviation is left."""
    for ours, theirs in own_abbreviations(bitext).items():
        word = re.compile(rf"(?<![\w./-]){re.escape(ours)}(?![\w/]|[-.:]\w)")
        for index, block in enumerate(bitext.target.blocks):
            for match in word.finditer(block.text):
                if not is_covered(*match.span(), shielded(block.text)):
                    yield Remark(
                        Message("“{name}” is “{other}” elsewhere in this text.", name=ours, other=theirs),
                        Spot("target", index, *match.span()),
                        value=ours,
                        suggestion=theirs,
                    )
