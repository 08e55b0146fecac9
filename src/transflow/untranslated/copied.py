"""Paragraphs that were copied from the source and wait to be translated."""

from __future__ import annotations

from transflow.model import Bead, Bitext
from transflow.text.normalise import normal


def is_copied(bitext: Bitext, bead: Bead) -> bool:
    """Whether the target of a bead is its source's text unchanged, and should have been translated."""
    source, target = bitext.passage("source", bead.source).text, bitext.passage("target", bead.target).text
    if normal(source) != normal(target):
        return False
    from transflow.untranslated.cases import cases  # a sync that finds no copy starts without it

    blocks = bitext.target.blocks
    whole = {case.spot.block for case in cases(bitext, "same") if case.text == blocks[case.spot.block].text}
    return bool(bead.target) and whole.issuperset(bead.target)
