"""Shares in words held against percentages: "four in ten" is 40 %."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.excused.wholes import Part, are_the_whole
from transflow.checks._facts.reading import Facts, Located
from transflow.checks._facts.versions import Lone, Version
from transflow.languages import table
from transflow.languages.tables.limits import Limits
from transflow.languages.tables.shares import Share, Shares
from transflow.text.facts import Number, Percent, Value
from transflow.text.facts.equality import answers
from transflow.text.patterns import LazyPattern

FRACTION = LazyPattern(r"(?<![\w./,])(?P<parts>\d{1,2})/(?P<of>[1-9]\d{0,2})(?![\d/])")
NEAREST, FARTHEST = Decimal(1), Decimal(4)  # points from an exact share to a round one
PLACES = 2  # of a decimal that a fraction may be rounded to


def is_meant_by_share(lone: Lone) -> bool:
    """Whether the other side says a percentage as a share in words, or the number is of a share that the other side
    says so."""
    if isinstance(lone.value, Percent):
        is_said = any(answers(lone.value, _value(each)) for each in _said(lone.other))
        return is_said or _is_meant_by_round_share(lone.value, lone)
    if not isinstance(lone.value, Number):
        return False
    if _is_fraction(lone.value.amount, lone.other.text):
        return True
    around = [each for each in _said(lone.own) if each.start <= lone.fact.start < each.end]
    return any(_is_said(each, lone.other) or _is_the_rest(each, lone.own, lone.other) for each in around)


def _is_meant_by_round_share(share: Percent, lone: Lone) -> bool:
    """Whether one side rounds the share in words, which may say which way: "almost half" for 47 %."""
    if share.is_points:
        return False
    if _is_in_words(lone.located):
        said = Part(share.amount, lone.own.text, lone.fact.start, lone.fact.end, lone.own.tag)
        return any(_rounds(said, exact) for exact in _in_figures(lone.other))
    return any(_rounds(said, share.amount) for said in _parts(lone.other))


def _in_figures(version: Version) -> Iterator[Decimal]:
    for each in version.facts:
        if isinstance(each.value, Percent) and not each.value.is_points and not _is_in_words(each):
            yield each.value.amount


def _parts(version: Version) -> Iterator[Part]:
    """The shares that a version says in words."""
    for share in _said(version):
        yield _part(share, version)
    for each in version.facts:
        if isinstance(each.value, Percent) and not each.value.is_points and _is_in_words(each):
            yield Part(each.value.amount, version.text, each.fact.start, each.fact.end, version.tag)


def _rounds(said: Part, exact: Decimal) -> bool:
    """Whether a share in words stands for an exact one: a little less than it or more, as the words around it say, or
    the nearest to it."""
    limits = table(Limits, said.tag).of_number(said.text, said.start, said.end)
    over = said.amount - exact
    if not limits:
        return abs(over) <= min(NEAREST, said.amount / 30)
    return limits == {"most" if over > 0 else "least"} and abs(over) <= _reach(said.amount)


def _reach(share: Decimal) -> Decimal:
    """How far from a share in words one may be that is almost that: 9 % from a tenth, 47 % from a half."""
    return min(FARTHEST, share / 10)


def _is_the_rest(share: Share, own: Version, other: Version) -> bool:
    """Whether a share that one side says is what the only one of the other leaves: "three out of four" that do for
    „katrs ceturtais” who does not."""
    there = _said(other)
    return len(there) == 1 and are_the_whole(_part(share, own), _part(there[0], other))


def _is_fraction(amount: Decimal, text: str) -> bool:
    """Whether a part of one, 0.2, is said there as a fraction in figures, "1/5"."""
    if not 0 < amount < 1:
        return False
    found = ((Decimal(each["parts"]), Decimal(each["of"])) for each in FRACTION.finditer(text))
    return any(round(parts / of, PLACES) == round(amount, PLACES) for parts, of in found)


def contradictions(bead: Compared) -> Iterator[tuple[Share, Share]]:
    """The only share of each side in words, where they differ in amount; those of one kind that are demanded, and "four
    in ten", are compared as numbers, ordinals and percentages, but for "one in ten", whose "one" is no number."""
    if not all(any(map(_is_in_words, side)) for side in bead.sides):
        return
    source, target = bead.versions
    in_source = _said(source)
    in_target = _said(target) if len(in_source) == 1 else ()
    if len(in_target) != 1:
        return
    (ours,), (theirs,) = in_source, in_target
    if _are_compared_as_numbers((ours, theirs), bead.sides):
        return
    if are_the_whole(_part(ours, source), _part(theirs, target)):
        return
    if not _is_said(ours, target) and not _is_said(theirs, source):
        yield ours, theirs


def _part(share: Share, version: Version) -> Part:
    return Part(share.amount, version.text, share.start, share.end, version.tag)


def _are_compared_as_numbers(both: tuple[Share, Share], sides: tuple[Facts, Facts]) -> bool:
    one, other = both
    if one.kind != other.kind:
        return False
    if one.kind == "fraction":
        return any(map(_is_demanded, both, sides))
    return one.kind == "every" or one.is_of_one == other.is_of_one


def _said(version: Version) -> tuple[Share, ...]:
    """The shares that a version says in words."""
    return table(Shares, version.tag)(version.text)


def _is_said(share: Share, version: Version) -> bool:
    values = [each.value for each in version.facts] + [_value(each) for each in _said(version)]
    return any(isinstance(each, Percent) and answers(each, _value(share)) for each in values)


def _is_demanded(share: Share, facts: Facts) -> bool:
    return any(each.fact.is_demanded and share.start <= each.fact.start < share.end for each in facts)


def _is_in_words(located: Located) -> bool:
    return not any(map(str.isdigit, located.fact.surface))


def _value(share: Share) -> Value:
    return Percent(share.amount)


def is_start_of_a_range(first: Lone, second: Lone) -> bool:
    """Whether the one is a percentage and the other the same number after "from", which has the sign at the end of its
    range: "from 3.2 in the year before to 4.5%"."""
    share, bare = sorted((first, second), key=lambda each: isinstance(each.value, Number))
    if not isinstance(share.value, Percent) or not isinstance(bare.value, Number):
        return False
    before = table(Limits, bare.own.tag).origin.search(bare.own.text, 0, bare.fact.start)
    return share.value.amount == bare.value.amount and before is not None
