"""Figures that belong to a name, which one version says again and the other only means: "in preparation for Namejs
2023" and „gatavojoties tām”."""

from __future__ import annotations

from transflow.checks._facts.reading import Located
from transflow.model import Bitext
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

NAME_BEFORE = LazyPattern(rf"(?<![\w.]){CAPITAL}\w{{3,}}\s$")
LONGEST_NAME = 30


def is_of_a_name_told(lone: Located, bitext: Bitext) -> bool:
    """Whether the figure stands after a name that both versions give with it elsewhere, letter by letter."""
    spot = lone.spot
    text, figure = bitext.document(spot.side).blocks[spot.block].text, lone.fact.surface
    if not figure.isdecimal() or text[spot.start : spot.end] != figure:
        return False
    name = NAME_BEFORE.search(text, max(0, spot.start - LONGEST_NAME), spot.start)
    if name is None:
        return False
    whole = name[0] + figure
    own, other = bitext.document(spot.side), bitext.document("target" if spot.side == "source" else "source")
    is_told = any(whole in block.text for at, block in enumerate(own.blocks) if at != spot.block)
    return is_told and any(whole in block.text for block in other.blocks)
