"""Abbreviations with two letters exchanged: "the EBI" after "European Investment Bank (EIB)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._abbreviations.own import introduced
from transflow.model import Bitext, Message, Remark, Spot
from transflow.text.letters import CAPITAL
from transflow.text.spans import covering
from transflow.untranslated.shielded import shielded

SHORT = re.compile(rf"(?<![\w./-]){CAPITAL}{{3,8}}(?![\w/]|[-.:]\w)")


def misspelt_abbreviations(bitext: Bitext) -> Iterator[Remark]:
    """A remark where one that neither the source nor the termbase has is another of the target, that the target
    introduces or the source has as well, but for two neighbouring letters."""
    meant = _meant(bitext)
    for index, block in enumerate(bitext.target.blocks if meant else ()):
        is_spared = covering(shielded(block.text))
        for match in SHORT.finditer(block.text):
            if match[0] in meant and not is_spared(*match.span()):
                yield Remark(
                    Message(
                        "“{name}” is “{other}” elsewhere in this text.", name=match[0], other=meant[match[0]]
                    ),
                    Spot("target", index, *match.span()),
                    value=match[0],
                    suggestion=meant[match[0]],
                )


def _meant(bitext: Bitext) -> dict[str, str]:
    """What each strange abbreviation of the target seems to mean."""
    theirs = frozenset(SHORT.findall(bitext.target.text))
    if not theirs:
        return {}
    ours = frozenset(SHORT.findall(bitext.source.text))
    named = frozenset(introduced().findall(bitext.target.text))
    known = named | ours & theirs
    near = {each: wanted for each in theirs - known if (wanted := _exchanged(each) & known)}
    listed = {each.surface for each in bitext.target.mentions} if near else set()
    return {
        each: min(wanted)
        for each, wanted in near.items()
        if each not in bitext.source.text and each not in listed
    }


def _exchanged(short: str) -> frozenset[str]:
    """What it may mean, if two neighbouring letters have changed places."""
    places = range(len(short) - 1)
    return frozenset(short[:at] + short[at + 1] + short[at] + short[at + 2 :] for at in places) - {short}
