"""One for another number: "two schools" for „viena skola”, "No 2" for „1. ģimnāzija”. Else "one" is an article as often
as a number, and "No 1" often is just the best."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.checks._facts.versions import Version, Versions
from transflow.languages import language, table
from transflow.languages.tables.cardinals import Cardinals
from transflow.text.facts import Duration, Money, Number, Ordinal, Percent, Quantity, Value
from transflow.text.facts.amounts import ONE
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern

ONE_IN_FIGURES = LazyPattern(r"(?<!\d)1(?!\d)")
MOST = 10
LONGEST = 160  # characters of a text of which one difference tells
NEXT_WORD = re.compile(r"\s([^\W\d_]+)")


def ones_exchanged(bead: Compared) -> Iterator[Pair]:
    """The two numbers, source first, where each side counts one thing only, one of them "one" and the other another
    number, and the words after both mean the same thing; or where nothing else differs that a short text counts."""
    found = _counted_otherwise(bead.versions)
    if not found and max(len(each.text) for each in bead.passages) <= LONGEST:
        found = _only_difference(*bead.sides)
    yield from (pair for pair in found if all(map(_counts_by_numeral, pair, bead.versions)))


def _counted_otherwise(versions: Versions) -> list[Pair]:
    """The two numbers where each side counts one thing only, and the words after both mean the same."""
    counts = [[each for each in said.facts if _is_count(each)] for said in versions]
    if [len(each) for each in counts] != [1, 1]:
        return []
    (source,), (target,) = counts
    if (source.value == ONE) == (target.value == ONE):
        return []
    counted = [*map(_counted, (source, target), versions)]
    return [(source, target)] if counted[0] & counted[1] else []


def _only_difference(source: Facts, target: Facts) -> list[Pair]:
    """The two numbers where the sides are the same in all other facts, at least one number among them: „cieta 14
    cilvēku, viens gāja bojā”."""
    ours, theirs = (Counter(each.value for each in side if not _is_rate(each)) for side in (source, target))
    lost, new = ours - theirs, theirs - ours
    is_alone = lost.total() == new.total() == 1 and ONE in (*lost, *new)
    if not is_alone or not any(isinstance(each, Number) for each in ours & theirs):
        return []
    one = next(each for each in reversed(source) if each.value in lost)
    other = next(each for each in reversed(target) if each.value in new)
    return [(one, other)] if all(_is_whole(each.value) for each in (one, other)) else []


def _counts_by_numeral(each: Located, version: Version) -> bool:
    """Whether it is a number in figures or in its own word, and no "pair", before a word: no "if there is one"."""
    start, end = each.fact.start, each.fact.end
    read = table(Cardinals, version.tag).words.read(version.text, start)
    is_numeral = each.fact.surface[0].isdecimal() or (read is not None and read[1] == end)
    return is_numeral and NEXT_WORD.match(version.text, end) is not None


def _is_rate(each: Located) -> bool:
    """Whether it may be "a day" of "three times a day", which counts nothing."""
    return isinstance(each.value, Duration) and each.value.amount == 1 and not each.fact.is_demanded


def _is_whole(value: Value) -> bool:
    return isinstance(value, Number) and value.amount <= MOST and value.amount % 1 == 0


def first_exchanged(bead: Compared) -> Iterator[Pair]:
    """The figures, source first, where each side has exactly one number more often than the other, and one of these
    is a 1 that the other side has nowhere in figures: "Group 4" for „1. grupa”, though a 4 stands in "€4" on both
    sides."""
    in_source, in_target = ([each for each in side if _amount(each) is not None] for side in bead.sides)
    source_counts, target_counts = (Counter(map(_amount, side)) for side in (in_source, in_target))
    lost, new = source_counts - target_counts, target_counts - source_counts
    if lost.total() != 1 or new.total() != 1:
        return
    other = bead.passages[1] if 1 in lost else bead.passages[0]
    if 1 in (*lost, *new) and not ONE_IN_FIGURES.search(other.text):
        yield from zip(_in_figures(in_source, lost), _in_figures(in_target, new), strict=False)


def _amount(each: Located) -> Decimal | None:
    """How many or the how manieth it says; "a day" counts nothing."""
    match each.value:
        case Ordinal():
            return Decimal(each.value.rank)
        case Duration() if each.value.amount == 1 and not each.fact.is_demanded:
            return None
        case Number() | Money() | Percent() | Quantity() | Duration():
            return each.value.amount
        case _:
            return None


def _in_figures(facts: list[Located], wanted: Counter[Decimal | None]) -> list[Located]:
    """The last bare number or rank of the wanted amount that stands in figures, if there is one."""
    found = [each for each in facts if _amount(each) in wanted and isinstance(each.value, Number | Ordinal)]
    return [each for each in found if each.fact.surface[0].isdecimal()][-1:]


def _is_count(each: Located) -> bool:
    return isinstance(each.value, Number) and not each.fact.is_demanded and 0 < each.value.amount <= MOST


def _counted(each: Located, version: Version) -> frozenset[str]:
    """What the word after the number is in English."""
    behind = NEXT_WORD.match(version.text, each.fact.end)
    return language(version.tag).glosses(matching_form(behind[1])) if behind else frozenset()
