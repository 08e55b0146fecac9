"""The facts of a bitext compared: what one version says and the other does not, found once for all checks.

A fact is looked for in its bead first, then among what is left over elsewhere in the other document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from transflow.checks._facts.compared import Compared, compared_beads, is_of_a_table
from transflow.checks._facts.difference import Difference
from transflow.checks._facts.excused.alone import References, is_meant, may_stand_alone
from transflow.checks._facts.excused.clocks import are_one_hour, are_until_one_hour
from transflow.checks._facts.excused.denominations import Denominations, denominations, without_coins
from transflow.checks._facts.excused.lengths import are_one_length
from transflow.checks._facts.excused.multiples import are_multiples
from transflow.checks._facts.excused.named_figures import is_of_a_name_told
from transflow.checks._facts.excused.neighbouring_days import are_one_limit
from transflow.checks._facts.excused.shares import is_meant_by_share, is_start_of_a_range
from transflow.checks._facts.excused.wholes import agree_on_a_whole
from transflow.checks._facts.excused.years_ago import is_meant_by_years
from transflow.checks._facts.excused.years_told import without_years_meant, without_years_told, years_above
from transflow.checks._facts.kinds import check_of
from transflow.checks._facts.not_asked_for import not_asked_for
from transflow.checks._facts.pairing import not_elsewhere, unanswered
from transflow.checks._facts.partners import Partners, paired, with_one_year
from transflow.checks._facts.reading import Facts, Located
from transflow.checks._facts.repeats import has_word_for_both, repeats
from transflow.checks._facts.signs import with_signs
from transflow.checks._facts.unasked.cardinals import points_back
from transflow.model import Bitext, BlockKind
from transflow.text.facts import Date, LegalReference, Value
from transflow.text.facts.equality import answers
from transflow.text.remembered import kept


def differences(bitext: Bitext, check: str) -> Iterator[Difference]:
    """The differences between the two versions of which the check with the id `check` has to speak."""
    return (each for each in _differences(bitext) if each.check == check)


@kept
def _differences(bitext: Bitext) -> tuple[Difference, ...]:
    beads = compared_beads(bitext)
    found = _found(tuple(with_signs(each) for each in beads), bitext)
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
    said = _references(each.source for each in compared), _references(each.target for each in compared)
    above = cache(lambda: [*years_above(each.source for each in compared)])
    meant = cache(lambda: [*years_above(each.target for each in compared)])
    coins = cache(lambda: _denominations(compared))
    twice = [(repeats(each.source, each.target), repeats(each.target, each.source)) for each in compared]
    open_source = [unanswered(each.source, each.target) + twice[at][0] for at, each in enumerate(compared)]
    open_target = [unanswered(each.target, each.source) + twice[at][1] for at, each in enumerate(compared)]
    for at, each in enumerate(compared):
        if each.bead.source and each.bead.target and (each.source or each.target):
            source = not_elsewhere(open_source[at], open_target, at)
            target = not_elsewhere(open_target[at], open_source, at)
            pairs, (source_again, target_again) = with_one_year(paired(source, target)), twice[at]
            pairs = without_coins(pairs, each, coins)
            if not is_of_a_table(each.bead, bitext):
                pairs = without_years_told(pairs, each.sides, above, at)
                pairs = without_years_meant(pairs, (each.passages[1].text, each.tags[1]), meant, at)
            found = [*_asked_for(each, pairs, [*source_again, *target_again], said)]
            yield from found or not_asked_for(each, bitext)


def _denominations(compared: tuple[Compared, ...]) -> Denominations:
    source, target = (denominations(each.versions[at] for each in compared) for at in (0, 1))
    return source, target


def _asked_for(
    bead: Compared, pairs: Iterable[Partners], repeated: list[Located], said: References
) -> Iterator[Difference]:
    """The differences among `pairs`, which are facts of a bead that have no answer: both sides of a pair, or one alone.
    Left out are those that an idiom, a conversion or the like explains, and those that the other side says as a share.
    `repeated` are facts that both sides say, but one more often."""
    for first, second in pairs:
        lone = (first or second) if not (first and second) else None
        is_repeat = lone in repeated
        if lone and is_repeat and has_word_for_both(bead):
            continue
        if lone and not is_repeat and may_stand_alone(bead.alone(lone), said):
            continue
        if first and second and _may_be_one(first, second, bead, said):
            continue
        if not all(is_meant_by_share(bead.alone(one)) for one in (first, second) if one):
            yield Difference(check_of(first, second), first, second, bead.passages, is_repeat)


def _references(sides: Iterable[Facts]) -> frozenset[Value]:
    """The parts of legal acts and the dates that a document names."""
    return frozenset(
        each.value for facts in sides for each in facts if isinstance(each.value, LegalReference | Date)
    )


def _may_be_one(first: Located, second: Located, bead: Compared, said: References) -> bool:
    """Whether both are one value, said of its parts, in other units or at either end of a range, or each is what the
    other version says in other words."""
    source, target = bead.alone(first), bead.alone(second)
    return (
        all(is_meant(each) for each in (source, target))
        or all(is_meant_by_years(each, said[0] | said[1]) for each in (source, target))
        or are_multiples(source, target)
        or are_one_limit(source, target)
        or are_one_hour(source, target)
        or are_until_one_hour(source, target)
        or agree_on_a_whole(source, target)
        or is_start_of_a_range(source, target)
        or are_one_length(source, target)
    )
