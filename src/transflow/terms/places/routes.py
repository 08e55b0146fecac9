"""What leads to a place or from one to another, and back in the translation: "from Daugavpils to Riga" for „no Rīgas uz
Daugavpili”, "Ukraine's aggression against Russia" for „Krievijas agresija pret Ukrainu”."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from transflow.languages import table
from transflow.languages.tables.routes import Routes
from transflow.terms.places.named import Found, Places, has_any, in_english, in_latvian

LONGEST = 5  # characters of what stands before the place that is left
LONGEST_ALONE = 16  # and before a place named alone: „vilciens no ”
PLACES = 2  # of which the one is left for the other

Route = tuple[Found, Found]


def turned_routes(latvian: str, english: str, places: Places) -> Iterator[tuple[Route, Route]]:
    """The routes of both texts, that of the Latvian first, where the one leads back and no other leads there."""
    if not has_any(english, places.signs) or not table(Routes, "lv").may_lead.search(latvian):
        return
    latvian_routes = _by_names(latvian, in_latvian(latvian), "lv")
    english_routes = _by_names(english, in_english(english, places), "en") if latvian_routes else {}
    for (first, last), route in latvian_routes.items():
        back = english_routes.get((last, first))
        if back and (first, last) not in english_routes and (last, first) not in latvian_routes:
            yield route, back


def turned_directions(latvian: str, english: str, places: Places) -> Iterator[tuple[Found, Found]]:
    """The places that each text names once, and where the one goes to, the other comes from."""
    in_lv, in_en = table(Routes, "lv"), table(Routes, "en")
    if not (in_en.may_go.search(english) and has_any(english, places.signs) and in_lv.may_go.search(latvian)):
        return
    for one, other in _named_once([*in_latvian(latvian)], [*in_english(english, places)]):
        if _direction(latvian, one, in_lv) * _direction(english, other, in_en) < 0:
            yield one, other


def turned_origins(latvian: str, english: str, places: Places) -> Iterator[tuple[Found, Found]]:
    """Of the only two places, each named once in both texts, the one from which something comes by the English text and
    not by the Latvian one: "from Riga" for „no Cēsīm”."""
    in_lv, in_en = table(Routes, "lv"), table(Routes, "en")
    if not (
        in_en.may_go.search(english) and has_any(english, places.signs) and in_lv.may_lead.search(latvian)
    ):
        return
    latvian_places, english_places = [*in_latvian(latvian)], [*in_english(english, places)]
    pairs = [*_named_once(latvian_places, english_places)]
    if not len(pairs) == len(latvian_places) == len(english_places) == PLACES:
        return
    left_in_latvian = [_is_left(latvian, one, in_lv) for one, _ in pairs]
    left_in_english = [_is_left(english, other, in_en) for _, other in pairs]
    if sum(left_in_latvian) == sum(left_in_english) == 1 and left_in_latvian != left_in_english:
        yield pairs[left_in_english.index(True)]


def _is_left(text: str, found: Found, said: Routes) -> bool:
    start = found.token.start
    return said.before.search(text, max(0, start - LONGEST), start) is not None


def _named_once(ours: Sequence[Found], theirs: Sequence[Found]) -> Iterator[tuple[Found, Found]]:
    """The places that each text names once."""
    counts = [Counter(each.name for each in side) for side in (ours, theirs)]
    for one in ours:
        for other in theirs:
            if one.name == other.name and all(count[one.name] == 1 for count in counts):
                yield one, other


def _direction(text: str, found: Found, said: Routes) -> int:
    """1 for what goes to the place, -1 for what comes from it, 0 where neither is said."""
    before = max(0, found.token.start - LONGEST_ALONE), found.token.start
    return bool(said.to.search(text, *before)) - bool(said.away.search(text, *before))


def _by_names(text: str, found: Iterable[Found], tag: str) -> dict[tuple[str, str], Route]:
    """The routes by the names of where they begin and end, of the winner and the loser."""
    said, routes = table(Routes, tag), {}
    for first, last in pairwise(sorted(found, key=lambda each: each.token.start)):
        if _leads(text, first, last, said):
            routes[first.name, last.name] = first, last
        elif said.losing.fullmatch(text, first.token.end, last.token.start):
            routes[last.name, first.name] = first, last
    return routes


def _leads(text: str, first: Found, last: Found, said: Routes) -> bool:
    """Whether the text says that something goes from the one place to the other, or against it."""
    gap = first.token.end, last.token.start
    if said.between.fullmatch(text, *gap):
        return _is_left(text, first, said)
    return said.against.fullmatch(text, *gap) is not None
