"""Ways that lead from one place to another, and back in the translation: "from Daugavpils to Riga" for „no Rīgas uz
Daugavpili”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from transflow.terms.places.named import Found, Places, has_any, in_english, in_latvian


class Way(NamedTuple):
    """How a language says it: what ends before the place that is left, and stands before the one that is reached."""

    before: re.Pattern[str]
    between: re.Pattern[str]


LATVIAN = Way(re.compile(r"\bno\s$", re.IGNORECASE), re.compile(r"\s(?:uz|līdz)\s"))
ENGLISH = Way(re.compile(r"\bfrom\s$", re.IGNORECASE), re.compile(r"\sto\s"))
LONGEST = 5  # characters before the place that is left

Route = tuple[Found, Found]


def turned_routes(latvian: str, english: str, places: Places) -> Iterator[tuple[Route, Route]]:
    """The routes of both texts, that of the Latvian first, where the one leads back and no other leads there."""
    if "no " not in latvian.lower() or not has_any(english, places.signs):
        return
    ours = _by_names(latvian, sorted(in_latvian(latvian), key=_start), LATVIAN)
    theirs = _by_names(english, sorted(in_english(english, places), key=_start), ENGLISH) if ours else {}
    for (first, last), route in ours.items():
        back = theirs.get((last, first))
        if back and (first, last) not in theirs and (last, first) not in ours:
            yield route, back


def _start(found: Found) -> int:
    return found.token.start


def _by_names(text: str, found: Sequence[Found], way: Way) -> dict[tuple[str, str], Route]:
    return {
        (first.name, last.name): (first, last)
        for first, last in pairwise(found)
        if way.between.fullmatch(text, first.token.end, last.token.start)
        and way.before.search(text, max(0, first.token.start - LONGEST), first.token.start)
    }
