"""A short sentence that denies something, „Cietušo nav.”, in a paragraph of whose translation no word does so."""

from __future__ import annotations

from transflow.checks._linked import read
from transflow.checks._sense.denials.undenied import explanations, unexplained
from transflow.languages import all_give, table
from transflow.languages.tables.negation import Negation
from transflow.model import Bitext, Segment

LEAST = 10  # characters
LONGEST = 1500  # of a paragraph


def is_denied_alone(bitext: Bitext, sentence: Segment) -> bool:
    """Whether the sentence surely denies something, and each word of the translated paragraph that may deny renders
    another one of its own."""
    if len(sentence.text) < LEAST or not all_give(Negation, *bitext.languages):
        return False
    denials = table(Negation, bitext.source.language).certain(sentence.text)
    if not denials:
        return False
    bead = bitext.bead_of_block["source", sentence.block]
    source, target = bitext.passage("source", bead.source), bitext.passage("target", bead.target)
    if len(bead.source) != 1 or max(len(source.text), len(target.text)) > LONGEST:
        return False
    source_words, target_words = (
        read(source.text, bitext.source.language),
        read(target.text, bitext.target.language),
    )
    found = tuple(each for each in source_words.tokens if sentence.start <= each.start < sentence.end)
    return unexplained(source_words, target_words, explanations(source_words, found)) == 0
