"""Abbreviations that a text explains itself, "Slimību profilakses un kontroles centrs (SPKC)", and what its
translation makes of them, "(CDPC)"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from transflow.checks._untranslated.shielded import shielded
from transflow.model import Bitext, Level, Message, Remark, Spot
from transflow.text.spans import covering

INTRODUCED = re.compile(
    r"\((?<=[\w”\"]\s\()(?:turpmāk(?: tekstā)?\s?[–—-]\s?|hereinafter(?: referred to as)?\s?[–—:-]?\s?(?:the\s)?)?"
    r"(?P<short>[A-ZĀ-Ž][^\W\d_]*[A-ZĀ-Ž][\w-]*)\)"
)


class Own(NamedTuple):
    """What the target calls an abbreviation of the source, and whether it also introduces that of the source."""

    other: str
    is_also_kept: bool


def own_abbreviations(bitext: Bitext) -> Mapping[str, Own]:
    """The abbreviations of the source with those of the target, where a bead introduces as many on either side and
    they differ."""
    found: dict[str, list[str]] = defaultdict(list)
    for bead, source, target in bitext.passages():
        ours = INTRODUCED.findall(source.text) if bead.target else []
        theirs = INTRODUCED.findall(target.text) if ours else []
        if len(ours) == len(theirs):
            for one, other in zip(ours, theirs, strict=True):
                found[one].append(other)
    if not found:
        return {}
    kept = {match for block in bitext.target.blocks for match in INTRODUCED.findall(block.text)}
    others = {
        ours: [each for each in theirs if each != ours and each not in found]  # else two changed places
        for ours, theirs in found.items()
        if ours not in kept or ours in theirs
    }
    return {ours: Own(theirs[0], ours in kept) for ours, theirs in others.items() if theirs}


def left_by_the_text(bitext: Bitext) -> Iterator[Remark]:
    """A remark for each place of the target where the source's own abbreviation is left; for the first one alone, and
    a warning, where the target introduces both."""
    for ours, own in own_abbreviations(bitext).items():
        left = _left(bitext, ours, own)
        yield from islice(left, 1) if own.is_also_kept else left


def _left(bitext: Bitext, ours: str, own: Own) -> Iterator[Remark]:
    word = re.compile(rf"(?<![\w./-]){re.escape(ours)}(?![\w/]|[-.:]\w)")
    for index, block in enumerate(bitext.target.blocks):
        if ours not in block.text:
            continue
        is_spared = covering(shielded(block.text))
        for match in word.finditer(block.text):
            if not is_spared(*match.span()):
                yield Remark(
                    Message("“{name}” is “{other}” elsewhere in this text.", name=ours, other=own.other),
                    Spot("target", index, *match.span()),
                    level=Level.WARNING if own.is_also_kept else None,
                    value=ours,
                    suggestion=own.other,
                )
