"""What limit a version puts to a value: at least, at most, from the age of, until."""

from __future__ import annotations

from decimal import Decimal

from transflow.checks._facts.reading import Located
from transflow.checks._limits.placed import Placed, placed
from transflow.languages import table
from transflow.languages.tables.limits import TURNED, Limit, Limits
from transflow.languages.tables.negation import Negation
from transflow.model import Bitext
from transflow.text.facts import Date, Percent, TimeOfDay

HALF = Percent(Decimal(50))


def limits_of_both(
    bitext: Bitext, source: Located, target: Located
) -> tuple[frozenset[Limit], frozenset[Limit]]:
    """The limits that the source puts to a value, and those that the target puts to it. Where the source puts none,
    those that remain of limits which the versions deny: "nobody waits longer than a month" is a month at most. Where
    the source puts none in this way either, nothing is asked of the target."""
    if said := _put(placed(bitext, source), is_time=_is_time(source)):
        return said, _heard(bitext, source, target)
    if _is_time(source):
        return frozenset(), frozenset()
    in_source = _left_by_denial(placed(bitext, source))
    return in_source, _left_by_denial(placed(bitext, target)) if in_source else frozenset()


def strict_words(bitext: Bitext, source: Located, target: Located) -> tuple[str, str]:
    """The words that make a value a limit in the source alone, and in the target alone; "" where there are none."""
    if _is_time(source):
        return "", ""
    in_source, in_target = placed(bitext, source), placed(bitext, target)
    return _strictly(in_source, in_target), _strictly(in_target, in_source)


def _strictly(one: Placed, other: Placed) -> str:
    """What makes the one a limit where nothing near the other may do so."""
    word = table(Limits, one.tag).strictly(one.text, one.start)
    if not word or table(Limits, other.tag).may_be_limit(other.text, other.start, other.end):
        return ""
    return word


def _put(place: Placed, *, is_time: bool) -> frozenset[Limit]:
    limits = table(Limits, place.tag)
    read = limits.of_day if is_time else limits.of_number
    return read(place.text, place.start, place.end)


def _left_by_denial(place: Placed) -> frozenset[Limit]:
    """A lower limit where an upper one is denied, and the other way round."""
    return frozenset(
        TURNED[each] for each in table(Limits, place.tag).denied_of_number(place.text, place.start)
    )


def _heard(bitext: Bitext, source: Located, target: Located) -> frozenset[Limit]:
    """What limit the target puts to a value; nothing for certain where one version alone says that something is shut,
    for what is open until five is shut after it, or where "from the age of 18" is denied to the younger,
    or what stands behind the limit: „tuvāk par 10 metriem nepieiet”."""
    in_source, in_target = placed(bitext, source), placed(bitext, target)
    heard = _put(in_target, is_time=_is_time(target))
    if not heard:
        return heard
    if _is_time(target):
        is_uncertain = _is_shut(in_source) != _is_shut(in_target)
    else:
        places = (in_source, in_target)
        is_uncertain = any(map(_is_from_age, places)) and any(map(_is_denied_near, places))
        is_uncertain = (
            is_uncertain
            or len({*map(_is_denied_behind, places)}) > 1
            or _is_condition_of_the_contrary(places)
            or (source.value == HALF and _is_change_of_one(places))
        )
    return frozenset() if is_uncertain else heard


def _is_condition_of_the_contrary(places: tuple[Placed, Placed]) -> bool:
    """Whether one version alone denies what is so on a condition: "stay off if it is less than 10 cm thick" and "you
    may step on it if it is at least 10 cm thick"."""
    if not any(table(Limits, each.tag).is_condition(each.text, each.start) for each in places):
        return False
    source, target = map(_denies, places)
    return source != target


def _is_change_of_one(places: tuple[Placed, Placed]) -> bool:
    """Whether one version alone says by how much something fell: "almost half fewer" leaves little more than half."""
    ways = [table(Limits, each.tag).of_change(each.text, each.start, each.end).way for each in places]
    return ways.count("down") == 1


def _denies(place: Placed) -> bool:
    """Whether a word near the value denies for certain, or a phrase: "stay off"."""
    around = table(Limits, place.tag).around(place.text, place.start, place.end)
    negation = table(Negation, place.tag)
    return bool(negation.certain(around) or negation.phrases(around))


def _is_time(located: Located) -> bool:
    return isinstance(located.value, Date | TimeOfDay)


def _is_shut(place: Placed) -> bool:
    return table(Limits, place.tag).is_shut(place.text, place.start, place.end)


def _is_from_age(place: Placed) -> bool:
    return table(Limits, place.tag).is_from_age(place.text, place.start)


def _is_denied_behind(place: Placed) -> bool:
    """Whether what is beyond the limit is denied or forbidden after it: "vehicles over ten tonnes are barred"."""
    rest = table(Limits, place.tag).rest_of_clause(place.text, place.end)
    forbidding = table(Negation, place.tag).forbidding
    return bool(table(Limits, place.tag).denying(rest)) or forbidding.search(rest) is not None


def _is_denied_near(place: Placed) -> bool:
    return table(Limits, place.tag).is_denied_near(place.text, place.start, place.end)
