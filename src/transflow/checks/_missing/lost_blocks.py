"""Blocks of the source that no block of the target answers, nor anything else in it."""

from collections import Counter

from transflow.checks._missing.lost_cells import figures_in, is_head_of_list, is_lost_figure, is_lost_row
from transflow.checks._missing.told_tables import told_in_prose
from transflow.model import Bitext, Document
from transflow.text.normalise import normal
from transflow.text.remembered import kept
from transflow.text.tokens import word_texts
from transflow.untranslated.labels import is_site_line
from transflow.untranslated.stand_ins import stood_in_for

LONG = 200  # characters of a paragraph that nobody repeats as one does a contact block


def lost_blocks(bitext: Bitext) -> list[int]:
    """Source blocks with words, and cells with a figure, that no target block answers, in order."""
    answered = stood_in_for(bitext) | told_in_prose(bitext)["source"]
    lone = [
        block for bead in bitext.beads if not bead.target for block in bead.source if block not in answered
    ]
    if not lone or bitext.target.is_missing:
        return []
    present = {normal(block.text) for block in bitext.target.blocks}
    counts = Counter(normal(block.text) for block in bitext.source.blocks)
    repeated = {text for text, count in counts.items() if count > 1}
    figures = figures_in(bitext.target.blocks)
    return [
        block
        for block in lone
        if (_is_demanded(bitext, block, present, repeated) and not is_head_of_list(bitext, block))
        or is_lost_figure(bitext, block, figures)
        or is_lost_row(bitext, block, figures)
    ]


def _is_demanded(bitext: Bitext, block: int, present: set[str], repeated: set[str]) -> bool:
    text = bitext.source.blocks[block].text
    if not any(map(str.isalpha, text)) or normal(text) in present or is_site_line(bitext.source, block):
        return False
    if normal(text) in repeated and len(text) < LONG:
        return False  # the contact block twice
    return not is_answered_word_by_word(bitext, text)


def is_answered_word_by_word(bitext: Bitext, text: str) -> bool:
    """Whether it is a short line of names and figures, all of which the target has somewhere."""
    tokens = word_texts(text)
    if len(tokens) > 8 or any(token.islower() for token in tokens):
        return False
    return _words(bitext.target).issuperset(tokens)


@kept
def _words(document: Document) -> frozenset[str]:
    return frozenset(token for block in document.blocks for token in word_texts(block.text))
