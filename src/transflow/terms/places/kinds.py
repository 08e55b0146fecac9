"""What sort of place one is: a town, a land, a river, one of Latvia."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from transflow.languages.place_names import (
    CITIES,
    CITY_LANDS,
    LANDS,
    LATVIAN,
    OTHERWISE_IN_LATVIAN,
    STATES,
    rows,
)
from transflow.languages.places import PLACES

AT_HOME = frozenset(OTHERWISE_IN_LATVIAN)  # meant by small words, too: "our country", "the capital"


def kind(name: str) -> str:
    """The table of places that has it: "here" in Latvia; "land", "city" and "state" abroad; that of a place of several
    words."""
    return _kinds()[name]


def are_of_one_sort(one: str, other: str) -> bool:
    """Whether both places are towns, lands or waters; not two unions, which the termbase tells apart."""
    return not kind(one) == kind(other) == "union" and not _sorts(one).isdisjoint(_sorts(other))


def _sorts(name: str) -> frozenset[str]:
    """What the place may be, both a town and a land, as Luxembourg is; the Union may stand for a land."""
    sort = {"here": "town", "city": "town", "union": "land"}.get(kind(name), kind(name))
    return frozenset((sort, "town") if name in CITY_LANDS else (sort,))


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    tables = {"here": LATVIAN, "land": LANDS, "city": CITIES, "state": STATES}
    named = {row.latvian[0]: each for each, table in tables.items() for row in rows(table)}
    return named | {"Latvija": "land"} | {each.name: each.kind for each in PLACES}
