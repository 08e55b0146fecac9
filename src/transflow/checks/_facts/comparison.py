"""The facts of a bitext compared: what one version says and the other does not, found once for all checks.

A fact is looked for in its bead first, then among what is left over elsewhere in the other document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache, partial

from transflow.checks._facts.compared import Compared, compared_beads, facts_of
from transflow.checks._facts.excused.clocks import are_one_hour, are_until_one_hour, is_meant_by_stop_watch
from transflow.checks._facts.excused.dates import (
    is_meant_by_comparison,
    is_meant_by_day,
    is_meant_by_eve,
    is_meant_by_feast,
    is_meant_by_its_days,
    is_meant_by_its_parts,
    is_meant_by_its_span,
    is_meant_by_months,
)
from transflow.checks._facts.excused.denominations import Denominations, denominations, without_coins
from transflow.checks._facts.excused.named_figures import is_of_a_name_told
from transflow.checks._facts.excused.runs import is_meant_by_run
from transflow.checks._facts.excused.said_otherwise import (
    is_dispensable,
    is_meant_by_back_reference,
    is_meant_by_coming_of_age,
    is_meant_by_conversion,
    is_meant_by_rate,
    is_rest_of_length,
)
from transflow.checks._facts.excused.shares import is_meant_by_share, is_start_of_a_range
from transflow.checks._facts.excused.steps import is_meant_by_its_ends
from transflow.checks._facts.excused.sums import is_meant_by_its_addends
from transflow.checks._facts.excused.wholes import (
    are_the_rest,
    is_meant_by_exception,
    is_meant_by_rest,
    is_rest_of_what_both_say,
    say_the_same_of_a_whole,
)
from transflow.checks._facts.excused.years_told import without_years_meant, without_years_told, years_above
from transflow.checks._facts.excused.zones import is_meant_by_another_clock
from transflow.checks._facts.kinds import check_of
from transflow.checks._facts.pairing import not_elsewhere, unanswered
from transflow.checks._facts.partners import Partners, paired, with_one_year
from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.checks._facts.repeats import has_word_for_both, repeats
from transflow.checks._facts.sentences import compared_sentences
from transflow.checks._facts.signs import with_signs
from transflow.checks._facts.unasked.bare_amounts import bare_amounts
from transflow.checks._facts.unasked.cardinals import lost_cardinals, points_back
from transflow.checks._facts.unasked.codes import lettered_numbers_that_differ
from transflow.checks._facts.unasked.lengths import lost_lengths
from transflow.checks._facts.unasked.ones import first_exchanged, ones_exchanged
from transflow.checks._facts.unasked.ranks import lost_ranks
from transflow.checks._facts.unasked.slips import slips, slips_in_sentences
from transflow.checks._facts.unasked.strange_currencies import strange_currencies
from transflow.checks._facts.unasked.weekdays import lost_weekdays
from transflow.checks._facts.unasked.years import lost_years
from transflow.checks._sentences import sure_sentences_of
from transflow.frozen import Frozen
from transflow.model import Bead, Bitext, BlockKind, Passage
from transflow.text.facts import Date, LegalReference, Value
from transflow.text.facts.equality import answers
from transflow.text.remembered import kept

LOST_WORDS = (
    ("ordinal", lost_ranks),
    ("number-value", lost_cardinals),
    ("date-value", lost_weekdays),
    ("duration", lost_lengths),
)
References = tuple[frozenset[Value], frozenset[Value]]  # what either document names that it may point back to


class Difference(Frozen):
    """A fact of one side that differs from its counterpart, or has none; `check` is the id it belongs to.
    `is_repeat`: the other side has the value, but not so often; `is_in_words`: it may be said in another way."""

    check: str
    source: Located | None
    target: Located | None
    passages: tuple[Passage, Passage]
    is_repeat: bool = False
    is_in_words: bool = False


def differences(bitext: Bitext, check: str) -> Iterator[Difference]:
    """The differences between the two versions of which the check with the id `check` has to speak."""
    return (each for each in _differences(bitext) if each.check == check)


@kept
def _differences(bitext: Bitext) -> tuple[Difference, ...]:
    beads = compared_beads(bitext)
    found = _found(tuple(with_signs(each, bitext.languages) for each in beads), bitext)
    return tuple(each for each in found if not _is_free_to_say(bitext, each, beads))


def _is_free_to_say(bitext: Bitext, difference: Difference, beads: tuple[Compared, ...]) -> bool:
    """Whether a difference is no flaw because one version alone may say the value: it belongs to a name that the text
    has said before, counts what both have counted before, or stands in a heading and is said again by both in the text
    below."""
    if difference.source and difference.target:
        return False
    lone = difference.source or difference.target
    assert lone is not None  # a difference has at least one side
    spot = lone.spot
    if is_of_a_name_told(lone, bitext):
        return True
    if difference.is_in_words and points_back(lone, bitext) and _is_said_before(lone, beads):
        return True
    if difference.is_repeat or bitext.document(spot.side).blocks[spot.block].kind != BlockKind.HEADING:
        return False
    below = [each for each in beads if spot.block not in each.bead.units(spot.side)]
    return any(_says(each.source, lone) for each in below) and any(_says(each.target, lone) for each in below)


def _is_said_before(lone: Located, beads: tuple[Compared, ...]) -> bool:
    """Whether both versions say the value in a bead above."""
    side, block = lone.spot.side, lone.spot.block
    above = [each for each in beads if max(each.bead.units(side), default=block) < block]
    return any(_says(each.source, lone) and _says(each.target, lone) for each in above)


def _says(facts: Facts, wanted: Located) -> bool:
    return any(answers(wanted.value, each.value) for each in facts)


def _found(compared: tuple[Compared, ...], bitext: Bitext) -> Iterator[Difference]:
    """The differences of each bead that has both sides: first those of values that the other side has to say, and only
    where there are none, those of values that it need not say but may not contradict."""
    tags = bitext.languages
    said = _references(each.source for each in compared), _references(each.target for each in compared)
    above = cache(lambda: [*years_above(each.source for each in compared)])
    meant = cache(lambda: [*years_above(each.target for each in compared)])
    coins = cache(lambda: _denominations(compared, tags))
    twice = [(repeats(each.source, each.target), repeats(each.target, each.source)) for each in compared]
    open_source = [unanswered(each.source, each.target) + twice[at][0] for at, each in enumerate(compared)]
    open_target = [unanswered(each.target, each.source) + twice[at][1] for at, each in enumerate(compared)]
    for at, each in enumerate(compared):
        if each.bead.source and each.bead.target and (each.source or each.target):
            source = not_elsewhere(open_source[at], open_target, at)
            target = not_elsewhere(open_target[at], open_source, at)
            pairs, (source_again, target_again) = with_one_year(paired(source, target)), twice[at]
            pairs = without_coins(pairs, each.sides, each.passages, coins, tags)
            if not _is_of_a_table(each.bead, bitext):
                pairs = without_years_told(pairs, each.sides, above, at)
                pairs = without_years_meant(pairs, (each.passages[1].text, tags[1]), meant, at)
            found = [*_asked_for(each, pairs, [*source_again, *target_again], said, tags)]
            yield from found or _not_asked_for(each, bitext, tags)


def _denominations(compared: tuple[Compared, ...], tags: tuple[str, str]) -> Denominations:
    return (
        denominations(((each.source, each.passages[0]) for each in compared), tags[0]),
        denominations(((each.target, each.passages[1]) for each in compared), tags[1]),
    )


def _is_of_a_table(bead: Bead, bitext: Bitext) -> bool:
    """Whether the bead is of table cells. A cell is read by itself, so nothing said elsewhere excuses it."""
    return any(bitext.source.blocks[block].kind == BlockKind.TABLE_CELL for block in bead.source)


def _asked_for(
    bead: Compared,
    pairs: Iterable[Partners],
    repeated: list[Located],
    said: References,
    tags: tuple[str, str],
) -> Iterator[Difference]:
    """The differences among `pairs`, which are facts of a bead that have no answer: both sides of a pair, or one alone.
    Left out are those that an idiom, a conversion or the like explains, and those that the other side says as a share.
    `repeated` are facts that both sides say, but one more often."""
    for first, second in pairs:
        lone = (first or second) if not (first and second) else None
        is_repeat = lone in repeated
        if lone and _is_excused(lone, bead, said, tags, is_repeat=is_repeat):
            continue
        if first and second and all(is_meant_by_months(one, bead.sides) for one in (first, second)):
            continue
        if first and second and _may_be_one(first, second, bead, tags):
            continue
        if not all(is_meant_by_share(one, bead.passages, bead.sides, tags) for one in (first, second) if one):
            yield Difference(check_of(first, second), first, second, bead.passages, is_repeat)


def _not_asked_for(bead: Compared, bitext: Bitext, tags: tuple[str, str]) -> Iterator[Difference]:
    """The differences of a bead in values of which the other side need not say anything, numbers in words, codes, ranks
    and bare amounts, where the two sides contradict one another or one of them has clearly lost the value."""
    if bead.source and bead.target:
        found = (
            [*slips(*bead.sides)]
            or [*_lettered(bead, bitext)]
            or [*slips_in_sentences(*bead.sides, sure_sentences_of(bitext, bead.bead))]
            or [*first_exchanged(bead.passages, bead.sides)]
            or [pair for each in compared_sentences(bitext, bead) for pair in slips(*each.sides)]
            or ones_exchanged(bead.passages, bead.sides, tags)
        )
        for first, second in found:
            if not _are_parts(first, second, bead, tags):
                yield Difference(check_of(first, second), first, second, bead.passages)
    if not _is_of_a_table(bead.bead, bitext):
        in_source, in_target = (partial(facts_of, bitext, side) for side in ("source", "target"))
        for number, sum_ in strange_currencies(bead.sides, in_source):
            yield Difference("currency", number, sum_, bead.passages)
        for lone in bare_amounts(bead.sides, bead.passages[1].text, tags[1], in_target):
            yield Difference(check_of(lone, None), lone, None, bead.passages, is_in_words=True)
        for lone in lost_years(bead.sides, bitext):
            yield Difference("date-value", lone, None, bead.passages, is_in_words=True)
    for check, lost in LOST_WORDS:
        for lone in lost(bead.passages, bead.sides, tags):
            if is_meant_by_share(lone, bead.passages, bead.sides, tags):
                continue
            source, target = (lone if lone.spot.side == side else None for side in ("source", "target"))
            yield Difference(check, source, target, bead.passages, is_in_words=True)


def _lettered(bead: Compared, bitext: Bitext) -> Iterator[Pair]:
    """Numbers of flights, files and the like that differ in the letters before them."""
    texts = bead.passages[0].text, bead.passages[1].text
    named = cache(
        lambda: {each.surface for document in (bitext.source, bitext.target) for each in document.mentions}
    )
    return lettered_numbers_that_differ(bead.sides, texts, lambda letters: letters in named())


def _references(sides: Iterable[Facts]) -> frozenset[Value]:
    """The parts of legal acts and the dates that a document names."""
    return frozenset(
        each.value for facts in sides for each in facts if isinstance(each.value, LegalReference | Date)
    )


def _may_be_one(first: Located, second: Located, bead: Compared, tags: tuple[str, str]) -> bool:
    """Whether both are one amount, said of its parts or at either end of a range."""
    if are_one_hour(first, second, bead.sides) or are_until_one_hour(first, second, bead.passages, tags):
        return True
    return _are_parts(first, second, bead, tags) or is_start_of_a_range(first, second, bead.passages, tags)


def _are_parts(first: Located, second: Located, bead: Compared, tags: tuple[str, str]) -> bool:
    """Whether two different amounts say the same of a whole."""
    if are_the_rest(first, second, bead.passages, bead.sides, tags):
        return True
    return say_the_same_of_a_whole(first, second, bead.passages, tags) or all(
        is_meant_by_exception(each, bead.passages, bead.sides, tags) for each in (first, second)
    )


def _is_excused(
    lone: Located, bead: Compared, said: References, tags: tuple[str, str], *, is_repeat: bool
) -> bool:
    if is_repeat:
        return has_word_for_both(bead.passages, tags)
    return (
        (
            is_dispensable(lone, bead.passages, tags)
            and not is_rest_of_length(lone, bead.passages, bead.sides, tags)
        )
        or is_meant_by_coming_of_age(lone, bead.passages, tags)
        or is_meant_by_conversion(lone, bead.passages, bead.sides)
        or is_meant_by_rate(lone, bead.passages, tags)
        or is_meant_by_comparison(lone, bead.passages, bead.sides, tags)
        or is_meant_by_back_reference(lone, bead.passages, said, tags)
        or is_meant_by_months(lone, bead.sides)
        or is_meant_by_run(lone, bead.passages, bead.sides)
        or is_meant_by_its_days(lone, bead.sides)
        or is_meant_by_eve(lone, bead.sides)
        or is_meant_by_its_parts(lone, bead.sides)
        or is_meant_by_its_span(lone, bead.sides)
        or is_meant_by_its_ends(lone, bead.sides)
        or is_meant_by_stop_watch(lone, bead.sides)
        or is_meant_by_feast(lone, bead.passages, tags)
        or is_meant_by_its_addends(lone, bead.sides)
        or is_meant_by_another_clock(lone, bead.passages, bead.sides, tags)
        or is_meant_by_day(lone, bead.passages, bead.sides, tags)
        or is_meant_by_exception(lone, bead.passages, bead.sides, tags)
        or is_meant_by_rest(lone, bead.passages, bead.sides, tags)
        or is_rest_of_what_both_say(lone, bead.sides)
    )
