"""How two figures that both versions have stand to each other: in which order, as part and whole, as votes for and
against."""

from __future__ import annotations

from transflow.checks._facts.reading import Located, Pair
from transflow.languages import table
from transflow.languages.tables.contraries import Contraries
from transflow.languages.tables.figure_roles import FigureRoles
from transflow.model import Passage
from transflow.text.facts import Date, Money, Number, Quantity, Value
from transflow.text.facts.equality import amount

SCORE = (":", "–", "-")
CONTEST, LOST = "contest", "lost"


def are_of_one_kind(one: Value, other: Value) -> bool:
    """Whether the two could be taken for each other: no weight is a depth, and no year a day of the week."""
    if isinstance(one, Quantity) and isinstance(other, Quantity):
        return one.unit == other.unit
    if isinstance(one, Date) and isinstance(other, Date):
        return any(map(all, zip(_parts(one), _parts(other), strict=True)))
    return type(one) is type(other)


def _parts(date: Date) -> tuple[bool, ...]:
    return tuple(each is not None for each in (date.year, date.month, date.day, date.weekday))


def is_part_of_whole(
    one: Pair, other: Pair, passages: tuple[Passage, Passage], tags: tuple[str, str]
) -> bool:
    """Whether the order in the target is explained by a part and its whole: the target says "three of the 40" with
    the smaller number first, or the source says so and the target names the greater one first. The greater one cannot
    be a part of the smaller."""
    (is_part, _), (is_part_there, is_falling) = (
        _partition(one[at], other[at], passages[at].text, table(FigureRoles, tags[at])) for at in (0, 1)
    )
    return not is_falling if is_part_there else is_part and is_falling


def _partition(one: Located, other: Located, text: str, roles: FigureRoles) -> tuple[bool, bool]:
    """Whether the text calls the first of two numbers a part of the second, and whether the first is the greater."""
    first, second = sorted((one, other), key=lambda each: each.fact.start)
    is_number = any(
        isinstance(first.value, kind) and isinstance(second.value, kind) for kind in (Number, Money)
    )
    is_part = roles.part_of.fullmatch(text, *_between(one, other)) is not None
    return is_number and is_part, (amount(first.value) or 0) > (amount(second.value) or 0)


def are_turned(one: Pair, other: Pair) -> bool:
    """Whether the two stand in another order in the target."""
    in_source, in_target = (
        first.fact.start < second.fact.start for first, second in zip(one, other, strict=True)
    )
    return in_source != in_target


def are_opposed(one: Pair, other: Pair, texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether both texts set the one against the other: „ar 61 balsi pret 7”, where the first are the ayes."""
    return all(
        table(FigureRoles, tag).versus.fullmatch(texts[at], *_between(one[at], other[at]))
        for at, tag in enumerate(tags)
    )


def may_be_score_of_either(one: Pair, other: Pair, texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether the two are a score, which each version may tell from its side: „zaudēja 1:4” and "beat them 4:1"."""
    if not all(text[slice(*_between(one[at], other[at]))] in SCORE for at, text in enumerate(texts)):
        return False
    return not are_told_from_one_side(texts, tags)


def are_told_from_one_side(texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether both texts say that somebody won, or neither that somebody won or may have lost."""
    ours, theirs = (_outcomes_of(text, tag) for text, tag in zip(texts, tags, strict=True))
    if ours != theirs or LOST in ours:
        return False
    return bool(ours) or not any(map(_may_tell_of_a_loss, texts, tags))


def _outcomes_of(text: str, tag: str) -> frozenset[str]:
    return frozenset(each.value for each in table(Contraries, tag).said(text) if each.group == CONTEST)


def _may_tell_of_a_loss(text: str, tag: str) -> bool:
    return any(table(Contraries, tag).meaning(text, CONTEST, LOST))


def _between(one: Located, other: Located) -> tuple[int, int]:
    """Where the text between two figures begins and ends."""
    first, second = sorted((one.fact, other.fact), key=lambda each: each.start)
    return first.end, second.start
