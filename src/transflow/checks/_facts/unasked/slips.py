"""Values that are never asked for, and yet cannot both be right: "three robberies" for "četras laupīšanas",
"TS-2014" for "TS-2041"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.checks._facts.sentences import inside
from transflow.checks._facts.unasked.codes import codes_that_differ, scores_that_differ
from transflow.checks._sentences import Sentence
from transflow.languages import every
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import (
    Date,
    Duration,
    LegalReference,
    Money,
    Number,
    Ordinal,
    Percent,
    Quantity,
    TimeOfDay,
    Value,
)
from transflow.text.facts.amounts import ONE
from transflow.text.facts.equality import answers
from transflow.text.facts.grammar import is_weekday

FIGURES = re.compile(r"\d+")
RATES = ("day", "year")  # "a year" counts nothing in "EUR 100 a year"
LEAST = 2  # "one" is an article as often as a number


def slips(source: Facts, target: Facts) -> Iterator[Pair]:
    """The pairs of a bead that contradict one another though neither is asked for: the only value in words of its
    kind without an answer on either side, and codes that differ in their figures."""
    in_source, in_target = _in_words(source), _in_words(target)
    lone, strange = _unanswered(in_source, target), _unanswered(in_target, source)
    if lone and strange:
        yield from _only_ones(lone, strange)
    elif lone or strange:
        yield from _one_twice(lone, strange, in_source, in_target)
    else:
        yield from _once_more(_with_ones(in_source, source), _with_ones(in_target, target), source, target)
    yield from _weekdays_that_differ(source, target)
    yield from _once_more(_with_year(source), _with_year(target), source, target)
    yield from scores_that_differ(source, target)
    yield from codes_that_differ(source, target)


def is_slip_of_the_pen(one: Located, other: Located) -> bool:
    """Whether the figures differ in their order alone, or in one of them: 96 and 69, 13 and 14."""
    ours, theirs = ("".join(FIGURES.findall(each.fact.surface)) for each in (one, other))
    is_near = len(ours) == len(theirs) > 1 and sum(a != b for a, b in zip(ours, theirs, strict=True)) == 1
    return is_near or (len(ours) > 1 and sorted(ours) == sorted(theirs))


def slips_in_sentences(source: Facts, target: Facts, sentences: Iterable[Sentence]) -> Iterator[Pair]:
    """The pairs that contradict one another in their sentences, whatever else the paragraph says."""
    lone, strange = _unanswered(_in_words(source), target), _unanswered(_in_words(target), source)
    if lone and strange:
        for _, source_sentence, target_sentence in sentences:
            yield from _only_ones([*inside(lone, source_sentence)], [*inside(strange, target_sentence)])


def _only_ones(lone: list[Located], strange: list[Located]) -> Iterator[Pair]:
    """Of each kind the only value on either side."""
    if len(lone) == len(strange) == 1:
        pair = lone[0], strange[0]
        if _is_length_without_unit(*pair) or _is_part_by_its_rank(*pair):
            yield pair
    for kind in dict.fromkeys(type(each.value) for each in lone):
        in_source, in_target = (
            _but_first([each for each in side if type(each.value) is kind]) for side in (lone, strange)
        )
        if len(in_source) == len(in_target) == 1 and not _is_one_of_many(in_source[0], in_target[0]):
            yield in_source[0], in_target[0]


def _but_first(facts: list[Located]) -> list[Located]:
    """Each value once, of several those that are no "first", which says "at first" as well; a floor as it is said."""
    once = [
        each for each in {each.value: each for each in facts}.values() if not _is_counted_twice(each, facts)
    ]
    return [each for each in once if each.value != Ordinal(1)] if len(once) > 1 else once


def _is_counted_twice(each: Located, facts: list[Located]) -> bool:
    """Whether the fact before is the same floor by the lower count: "third floor" may be the third or the fourth."""
    lower = Ordinal(each.value.rank - 1) if isinstance(each.value, Ordinal) else None
    return any(other.value == lower and other.fact.end + 1 == each.fact.start for other in facts)


def _is_length_without_unit(one: Located, other: Located) -> bool:
    """Whether one is a bare number that leaves its unit to the other, a length of time: "from 14 months to nine"."""
    number, length = sorted((one, other), key=lambda each: isinstance(each.value, Duration))
    is_length = isinstance(length.value, Duration) and length.fact.is_demanded
    return isinstance(number.value, Number) and is_length


def _is_part_by_its_rank(one: Located, other: Located) -> bool:
    """Whether one is a part of a legal act, „pirmā daļa”, and the other a rank, "the second paragraph"; "first" says
    "at first" as well."""
    rank, part = sorted((one.value, other.value), key=lambda value: isinstance(value, LegalReference))
    return isinstance(rank, Ordinal) and isinstance(part, LegalReference) and rank.rank >= LEAST


def _is_one_of_many(one: Located, other: Located) -> bool:
    """Whether they are a length of time and one unit that counts nothing beside it: "in the minute" and "a quarter of
    an hour", but not "one month" and "three months"."""
    lengths = [(each.value.amount, each) for each in (one, other) if isinstance(each.value, Duration)]
    amounts = [amount for amount, _ in lengths]
    is_counted = any(amount == 1 and _is_counted(each) for amount, each in lengths)
    return len(amounts) == 2 and 1 in amounts and max(amounts) >= LEAST and not is_counted


def _one_twice(
    lone: list[Located], strange: list[Located], in_source: list[Located], in_target: list[Located]
) -> Iterator[Pair]:
    """The only value without an answer, with the one that the other side says twice."""
    if len(lone) + len(strange) == 1 and len(in_source) == len(in_target):
        yield from _said_twice(lone, in_source, in_target)
        yield from ((one, other) for other, one in _said_twice(strange, in_target, in_source))


def _said_twice(lone: list[Located], ours: list[Located], theirs: list[Located]) -> Iterator[Pair]:
    """ "three robberies and three thefts" for "divas laupīšanas un trīs zādzības"."""
    for each in lone:
        said = [other for other in theirs if type(other.value) is type(each.value)]
        here, there = (Counter(one.value for one in side) for side in (ours, said))
        again = [
            other
            for other in said
            if there[other.value] == here[other.value] + 1 and not _is_one_of_many(each, other)
        ]
        if again and len({other.value for other in again}) == 1:
            yield each, again[0]


def _once_more(
    in_source: list[Located], in_target: list[Located], source: Facts, target: Facts
) -> Iterator[Pair]:
    """What one side says once more than the other, all else alike: "four guards and three women" for „trīs sargi
    un trīs sievietes” where both say both numbers, "the second day" where only "two" answers it."""
    if not in_source or len(in_source) != len(in_target):
        return
    words = [_values(each) for each in (in_source, in_target)]
    if (words[0] - words[1]).total() != 1:
        return  # as mostly
    said = [_values(each) for each in (source, target)]
    lost, new = ((words[at] - words[1 - at]) & (said[at] - said[1 - at]) for at in (0, 1))
    if lost.total() == new.total() == 1:
        one = next(each for each in reversed(in_source) if each.value in lost)
        other = next(each for each in reversed(in_target) if each.value in new)
        both = {*words[0].keys() & words[1].keys(), ONE}
        is_said_by_both = lost.keys() | new.keys() <= both
        if type(one.value) is type(other.value) and (is_said_by_both or isinstance(one.value, Ordinal)):
            yield one, other


def _values(facts: Iterable[Located]) -> Counter[Value]:
    return Counter([each.value for each in facts])


def _with_ones(words: list[Located], facts: Facts) -> list[Located]:
    """The words that say how many, and "one" among them."""
    ones = [each for each in facts if each.value == ONE and each.fact.surface.isalpha()]
    return sorted((*words, *ones), key=lambda each: (each.spot.block, each.spot.start)) if ones else words


def _with_year(facts: Facts) -> list[Located]:
    return [
        each for each in facts if isinstance(each.value, Date) and each.value.year and each.fact.is_demanded
    ]


def _weekdays_that_differ(source: Facts, target: Facts) -> Iterator[Pair]:
    """ "on Friday and Friday" for „ceturtdien un piektdien”."""
    in_source, in_target = (
        [each for each in side if isinstance(each.value, Date) and is_weekday(each.value)]
        for side in (source, target)
    )
    if len(in_source) == len(in_target) > 1:
        source_days, target_days = ({each.value for each in side} for side in (in_source, in_target))
        lone, strange = (
            [each for each in in_source if each.value not in target_days],
            [each for each in in_target if each.value not in source_days],
        )
        yield from (
            _one_twice(lone, strange, in_source, in_target)
            if lone or strange
            else _once_more(in_source, in_target, source, target)
        )


def _in_words(facts: Facts) -> list[Located]:
    return [each for each in facts if not FIGURES.search(each.fact.surface) and _is_said(each)]


def _is_said(each: Located) -> bool:
    """Whether it says how many; "a year" counts nothing, "one year" does."""
    value = each.value
    is_rate = isinstance(value, Duration) and value.amount == 1 and value.unit in RATES
    if is_rate or (isinstance(value, Quantity) and value.amount == 1):
        return _is_counted(each)
    return _is_telling(value)


def _is_counted(each: Located) -> bool:
    """Whether it is said with a "one"."""
    return any(known.one.match(each.fact.surface) for known in every(FactWords))


def _unanswered(facts: list[Located], others: Facts) -> list[Located]:
    if not facts:
        return []
    values = dict.fromkeys(other.value for other in others)
    free = _without_their_like(facts, others) if any(_has_unit(each.value) for each in facts) else []
    return [
        each
        for each in facts
        if each.value not in values
        and not any(_agree(each.value, other) for other in (free if _has_unit(each.value) else values))
    ]


def _without_their_like(facts: list[Located], others: Facts) -> list[Value]:
    """The values of the others but numbers that answer numbers: "two bridges" does not say "two years"."""
    ours, theirs = _values(facts), _values(others)
    return [value for value in theirs if not isinstance(value, Number) or theirs[value] > ours[value]]


def _has_unit(value: Value) -> bool:
    return isinstance(value, Duration | Money)


def _agree(one: Value, other: Value) -> bool:
    """Whether one answers the other; words seldom say which half of the day they mean, but for noon and midnight."""
    if isinstance(one, TimeOfDay) and isinstance(other, TimeOfDay) and (one.hour % 12 or one.minute):
        return (one.hour % 12, one.minute) == (other.hour % 12, other.minute)
    return answers(one, other)


def _is_telling(value: Value) -> bool:
    match value:
        case Number():
            return value.amount >= LEAST
        case Date():
            return value.year is not None
        case Percent() | Ordinal() | TimeOfDay() | LegalReference() | Duration() | Money():
            return True
        case _:
            return False
