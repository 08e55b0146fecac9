"""What leads to a place or from one to another, and back in the translation: "from Daugavpils to Riga" for „no Rīgas uz
Daugavpili”, "Ukraine's aggression against Russia" for „Krievijas agresija pret Ukrainu”."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from transflow.terms.places.named import Found, Places, has_any, in_english, in_latvian
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern, Pattern
from transflow.text.word_patterns import WordPattern


class Way(NamedTuple):
    """How a language says from where to where something goes, or who turns against whom."""

    before: Pattern
    """Ends before the place that is left: "from "."""
    between: Pattern
    """Stands between that place and the one that is reached: " to "."""
    against: Pattern
    """Stands between who attacks, or wins, and who is attacked, or loses: "'s aggression against ", " beat "."""
    losing: Pattern
    """Stands between who loses and who wins: " lost to "."""
    to: Pattern
    """Ends before a place, named alone, that something goes to."""
    away: Pattern
    """Ends before a place, named alone, that something comes from."""


_ATTACKS = "agresij kara karš uzbruku iebruku noziegu draud sankcij prasīb sūdzīb apsūdzīb".split()
_WINS = "uzvarē pārspē pieveic sakāv apspēlē".split()
MAY_LEAD = WordPattern(
    rf"\b(?:no\s|zaudē|{'|'.join((*_ATTACKS, *_WINS))})",
    f"no zaudē* {' '.join(f'{each}*' for each in (*_ATTACKS, *_WINS))}",
)
_CARRIERS = (
    r"(?:vilcien|lidojum|lidmašīn|reis|autobus|prām|kuģ|krav|sūtījum|delegācij|piegād|piegāž|import)\w*"
)
MAY_GO = WordPattern(rf"\b[uU]z\s{CAPITAL}|(?i:{_CARRIERS})\sno\s{CAPITAL}", "uz no", flags=0)
MAY_COME = WordPattern(r"\b(?:from|to)\s[A-Z]", "from to", flags=0)
LATVIAN = Way(
    before=LazyPattern(r"\bno\s$", re.IGNORECASE),
    between=LazyPattern(r"\s(?:uz|līdz)\s"),
    against=LazyPattern(rf"\s(?:\w+\s){{0,2}}(?:{'|'.join((*_ATTACKS, *_WINS))})\w*\s(?:pret\s)?"),
    losing=LazyPattern(r"\s(?:\w+\s)?zaudē\w*\s(?:pret\s)?"),
    to=LazyPattern(r"\buz\s$", re.IGNORECASE),
    away=LazyPattern(rf"\b{_CARRIERS}\sno\s$", re.IGNORECASE),
)
ENGLISH = Way(
    before=LazyPattern(r"\bfrom\s$", re.IGNORECASE),
    between=LazyPattern(r"\sto\s"),
    against=LazyPattern(
        r"(?:['’]s?)?\s(?:[\w-]+\s){0,2}(?:aggression|war|attacks?|invasion|crimes?|threats?|sanctions|claims?|complaints?"
        r"|accusations?)\s(?:against|on|of|in|to)\s(?:the\s)?|\s(?:\w+\s)?(?:beat|defeat(?:ed|s)|overcame)\s"
    ),
    losing=LazyPattern(r"\s(?:\w+\s)?los(?:t|es|e)\s(?:out\s)?to\s"),
    to=LazyPattern(r"(?<!\bfrom and )\bto\s$", re.IGNORECASE),
    away=LazyPattern(r"(?<!\bto and )\bfrom\s$", re.IGNORECASE),
)
LONGEST = 5  # characters of what stands before the place that is left
LONGEST_ALONE = 16  # and before a place named alone: „vilciens no ”
PLACES = 2  # of which the one is left for the other

Route = tuple[Found, Found]


def turned_routes(latvian: str, english: str, places: Places) -> Iterator[tuple[Route, Route]]:
    """The routes of both texts, that of the Latvian first, where the one leads back and no other leads there."""
    if not has_any(english, places.signs) or not MAY_LEAD.search(latvian):
        return
    latvian_routes = _by_names(latvian, sorted(in_latvian(latvian), key=_start), LATVIAN)
    english_routes = (
        _by_names(english, sorted(in_english(english, places), key=_start), ENGLISH) if latvian_routes else {}
    )
    for (first, last), route in latvian_routes.items():
        back = english_routes.get((last, first))
        if back and (first, last) not in english_routes and (last, first) not in latvian_routes:
            yield route, back


def turned_directions(latvian: str, english: str, places: Places) -> Iterator[tuple[Found, Found]]:
    """The places that each text names once, and where the one goes to, the other comes from."""
    if not (MAY_COME.search(english) and has_any(english, places.signs) and MAY_GO.search(latvian)):
        return
    for one, other in _named_once([*in_latvian(latvian)], [*in_english(english, places)]):
        if _direction(latvian, one, LATVIAN) * _direction(english, other, ENGLISH) < 0:
            yield one, other


def turned_origins(latvian: str, english: str, places: Places) -> Iterator[tuple[Found, Found]]:
    """Of the only two places, each named once in both texts, the one from which something comes by the English text and
    not by the Latvian one: "from Riga" for „no Cēsīm”."""
    if not (MAY_COME.search(english) and has_any(english, places.signs) and MAY_LEAD.search(latvian)):
        return
    latvian_places, english_places = [*in_latvian(latvian)], [*in_english(english, places)]
    pairs = [*_named_once(latvian_places, english_places)]
    if not len(pairs) == len(latvian_places) == len(english_places) == PLACES:
        return
    left_in_latvian = [_is_left(latvian, one, LATVIAN) for one, _ in pairs]
    left_in_english = [_is_left(english, other, ENGLISH) for _, other in pairs]
    if sum(left_in_latvian) == sum(left_in_english) == 1 and left_in_latvian != left_in_english:
        yield pairs[left_in_english.index(True)]


def _is_left(text: str, found: Found, way: Way) -> bool:
    start = found.token.start
    return way.before.search(text, max(0, start - LONGEST), start) is not None


def _named_once(ours: Sequence[Found], theirs: Sequence[Found]) -> Iterator[tuple[Found, Found]]:
    """The places that each text names once."""
    counts = [Counter(each.name for each in side) for side in (ours, theirs)]
    for one in ours:
        for other in theirs:
            if one.name == other.name and all(count[one.name] == 1 for count in counts):
                yield one, other


def _direction(text: str, found: Found, way: Way) -> int:
    """1 for what goes to the place, -1 for what comes from it, 0 where neither is said."""
    before = max(0, found.token.start - LONGEST_ALONE), found.token.start
    return bool(way.to.search(text, *before)) - bool(way.away.search(text, *before))


def _start(found: Found) -> int:
    return found.token.start


def _by_names(text: str, found: Sequence[Found], way: Way) -> dict[tuple[str, str], Route]:
    """The routes by the names of where they begin and end, of the winner and the loser."""
    routes = {}
    for first, last in pairwise(found):
        if _leads(text, first, last, way):
            routes[first.name, last.name] = first, last
        elif way.losing.fullmatch(text, first.token.end, last.token.start):
            routes[last.name, first.name] = first, last
    return routes


def _leads(text: str, first: Found, last: Found, way: Way) -> bool:
    """Whether the text says that something goes from the one place to the other, or against it."""
    gap = first.token.end, last.token.start
    if way.between.fullmatch(text, *gap):
        return _is_left(text, first, way)
    return way.against.fullmatch(text, *gap) is not None
