"""Values of which the other version need not say anything, where it contradicts them or has clearly lost them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, partial

from transflow.checks._facts.compared import Compared, facts_of, is_of_a_table
from transflow.checks._facts.difference import Difference
from transflow.checks._facts.excused.lengths import are_one_length, is_of_a_rate
from transflow.checks._facts.excused.shares import is_meant_by_share
from transflow.checks._facts.excused.wholes import agree_on_a_whole
from transflow.checks._facts.kinds import check_of
from transflow.checks._facts.reading import Pair
from transflow.checks._facts.sentences import compared_sentences
from transflow.checks._facts.unasked.bare_amounts import bare_amounts
from transflow.checks._facts.unasked.cardinals import lost_cardinals
from transflow.checks._facts.unasked.codes import lettered_numbers_that_differ
from transflow.checks._facts.unasked.lengths import lost_lengths
from transflow.checks._facts.unasked.ones import first_exchanged, ones_exchanged
from transflow.checks._facts.unasked.ranks import lost_ranks
from transflow.checks._facts.unasked.slips import slips, slips_in_sentences
from transflow.checks._facts.unasked.strange_currencies import strange_currencies
from transflow.checks._facts.unasked.weekdays import lost_weekdays
from transflow.checks._facts.unasked.years import lost_years
from transflow.checks._sentences import sure_sentences_of
from transflow.model import Bitext

LOST_WORDS = (
    ("ordinal", lost_ranks),
    ("number-value", lost_cardinals),
    ("date-value", lost_weekdays),
    ("duration", lost_lengths),
)


def not_asked_for(bead: Compared, bitext: Bitext) -> Iterator[Difference]:
    """The differences of a bead in numbers in words, codes, ranks and bare amounts, where the two sides contradict one
    another or one of them has clearly lost the value."""
    if bead.source and bead.target:
        yield from _contradicting(bead, bitext)
    if not is_of_a_table(bead.bead, bitext):
        yield from _incomplete(bead, bitext)
    yield from _lost_in_words(bead)


def _contradicting(bead: Compared, bitext: Bitext) -> Iterator[Difference]:
    """Two values of which one is surely a slip of the pen for the other; of the ways to find them, the first that
    finds any counts."""
    found = (
        [*slips(*bead.sides)]
        or [*_lettered(bead, bitext)]
        or [*slips_in_sentences(*bead.sides, sure_sentences_of(bitext, bead.bead))]
        or [*first_exchanged(bead)]
        or [pair for each in compared_sentences(bitext, bead) for pair in slips(*each.sides)]
        or ones_exchanged(bead)
    )
    for first, second in found:
        alone = bead.alone(first), bead.alone(second)
        if not (
            agree_on_a_whole(*alone)
            or are_one_length(*alone)
            or is_of_a_rate(alone[0]) != is_of_a_rate(alone[1])
        ):
            yield Difference(check_of(first, second), first, second, bead.passages)


def _incomplete(bead: Compared, bitext: Bitext) -> Iterator[Difference]:
    """Values of which a part is lost, the currency, the unit or the year, or has come out of nowhere."""
    in_source, in_target = (partial(facts_of, bitext, side) for side in ("source", "target"))
    for number, sum_ in strange_currencies(bead.sides, in_source):
        yield Difference("currency", number, sum_, bead.passages)
    for lone in bare_amounts(bead.sides, bead.passages[1].text, bead.tags[1], in_target):
        yield Difference(check_of(lone, None), lone, None, bead.passages, is_in_words=True)
    for lone in lost_years(bead.sides, bitext):
        yield Difference("date-value", lone, None, bead.passages, is_in_words=True)


def _lost_in_words(bead: Compared) -> Iterator[Difference]:
    for check, lost in LOST_WORDS:
        for lone in lost(bead):
            if not is_meant_by_share(bead.alone(lone)):
                source, target = (lone if lone.spot.side == side else None for side in ("source", "target"))
                yield Difference(check, source, target, bead.passages, is_in_words=True)


def _lettered(bead: Compared, bitext: Bitext) -> Iterator[Pair]:
    """Numbers of flights, files and the like that differ in the letters before them."""
    texts = bead.passages[0].text, bead.passages[1].text
    named = cache(
        lambda: {each.surface for document in (bitext.source, bitext.target) for each in document.mentions}
    )
    return lettered_numbers_that_differ(bead.sides, texts, lambda letters: letters in named())
