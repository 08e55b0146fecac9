"""The place that one text names where its translation names another: "no Tallinas" and "from Vilnius"."""

from __future__ import annotations

from transflow.terms.places.kinds import AT_HOME, are_of_one_sort
from transflow.terms.places.meant import (
    is_in_a_compound,
    is_meant_in_english,
    is_meant_in_latvian,
    is_said_less,
    is_said_more,
)
from transflow.terms.places.named import Found, Places, has_any, in_english, in_latvian


def swapped_place(latvian: str, other: str, places: Places) -> tuple[Found, Found] | None:
    """The only place that the Latvian text names and the English does not, and the only one the other way round or
    named too often, if they are of one sort: two countries, two towns or two waters."""
    if not has_any(other, places.signs):
        return None
    theirs = [*in_english(other, places)]
    ours = [*in_latvian(latvian)] if theirs else []
    if not ours:
        return None
    named, called = ({each.name for each in side} for side in (ours, theirs))
    lone = [each for each in ours if each.name not in called and not is_meant_in_english(each.name, other)]
    strange = [
        each
        for each in theirs
        if each.name not in named
        and not is_meant_in_latvian(each.name, latvian)
        and not is_in_a_compound(each.name, latvian)
    ]
    if not strange:
        strange = [each for each in theirs if is_said_more(each.name, theirs, latvian)]
    elif not lone:
        lone = [each for each in ours if is_said_less(each.name, ours, other)]
    lone, strange = _abroad(lone), _abroad(strange)
    if len({each.name for each in lone}) != 1 or len({each.name for each in strange}) != 1:
        return None
    return (lone[0], strange[0]) if are_of_one_sort(lone[0].name, strange[0].name) else None


def _abroad(found: list[Found]) -> list[Found]:
    """Those that are not one's own country or capital, which a text may leave out, where there are others."""
    return [each for each in found if each.name not in AT_HOME] or found
