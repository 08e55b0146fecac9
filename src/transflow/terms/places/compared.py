"""The place that one text names where its translation names another: "no Tallinas" and "from Vilnius"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transflow.terms.places.kinds import AT_HOME, are_of_one_sort, kind
from transflow.terms.places.meant import (
    is_in_a_compound,
    is_meant_in_english,
    is_meant_in_latvian,
    is_said_less,
    is_said_more,
)
from transflow.terms.places.named import Found, Places, has_any, in_english, in_latvian
from transflow.text.patterns import LazyPattern

REGION = LazyPattern(r"Baltic(?:s\b|\s(?:[Ss]tates?|[Nn]ations?|[Cc]ountr(?:y|ies))\b)?")
REGION_IN_LATVIAN = re.compile(r"Baltij\w+(?:\svalst\w+)?")
MOST_LONE = 2  # places that the English leaves out; where it leaves out many it tells them otherwise


def swapped_place(latvian: str, other: str, places: Places) -> tuple[Found, Found] | None:
    """The only place that the Latvian text names and the English does not, of several the one that stands at about the
    same place, and the only one the other way round or named too often, if they are of one sort: two countries, two
    towns or two waters."""
    if not has_any(other, places.signs):
        return None
    other_places = [*in_english(other, places)]
    latvian_places = [*in_latvian(latvian)] if other_places else []
    if not latvian_places:
        return None
    lone, strange = _of_one_town(*map(_abroad, _differing(latvian, other, latvian_places, other_places)))
    if len(strange) != 1 or not 0 < len(lone) <= MOST_LONE:
        return None
    other_place = _first(strange, other_places)
    alike = [_first({each}, latvian_places) for each in lone if are_of_one_sort(each, other_place.name)]
    place = other_place.token.start / len(other)
    return min(
        ((each, other_place) for each in alike),
        key=lambda pair: abs(pair[0].token.start / len(latvian) - place),
        default=None,
    )


def _differing(
    latvian: str, other: str, latvian_places: Sequence[Found], other_places: Sequence[Found]
) -> tuple[set[str], set[str]]:
    """The places that only one of the texts means; where one has none, those that it says too often or too seldom."""
    named, called = ({each.name for each in side} for side in (latvian_places, other_places))
    hints = _without_the_region(latvian, other)
    lone = {each for each in named - called if not is_meant_in_english(each, hints[1])}
    strange = {
        each
        for each in called - named
        if not is_meant_in_latvian(each, hints[0]) and not is_in_a_compound(each, latvian)
    }
    if lone and not strange:
        strange = {each for each in called if is_said_more(each, other_places, latvian)}
    elif strange and not lone:
        lone = {each for each in named if is_said_less(each, latvian_places, other)}
    return lone, strange


def _without_the_region(latvian: str, other: str) -> tuple[str, str]:
    """Both texts without "the other Baltic States" where both say it, so that it means none of them in its place."""
    if "Baltij" not in latvian or "Baltic" not in other:
        return latvian, other
    return REGION_IN_LATVIAN.sub("", latvian), REGION.sub("", other)


def _of_one_town(lone: set[str], strange: set[str]) -> tuple[set[str], set[str]]:
    """The town of either side alone where each has a town that the other lacks, and one its land, too: "Madrid (Spain)"
    for „Roma (Itālija)”, or for „Roma”."""
    if not MOST_LONE == max(len(lone), len(strange)) >= min(len(lone), len(strange)) > 0:
        return lone, strange
    towns = [{each for each in side if kind(each) == "city"} for side in (lone, strange)]
    lands = [{each for each in side if kind(each) == "land"} for side in (lone, strange)]
    is_each = all(len(each) == 1 for each in towns) and all(
        len(town) + len(land) == len(side)
        for town, land, side in zip(towns, lands, (lone, strange), strict=True)
    )
    return (towns[0], towns[1]) if is_each else (lone, strange)


def _first(names: set[str], found: list[Found]) -> Found:
    return next(each for each in found if each.name in names)


def _abroad(names: set[str]) -> set[str]:
    """Those that are not one's own country or capital, which a text may leave out, where there are others."""
    return names - AT_HOME or names
