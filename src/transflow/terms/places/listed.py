"""A place that a translation leaves out of a list: "Rēzekne and Ludza" for „Rēzekni, Ludzu un Zilupi”, "Russia" for
„Krieviju un Baltkrieviju”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from transflow.languages.place_names import NAMELESS
from transflow.terms.places.kinds import AT_HOME, kind
from transflow.terms.places.meant import is_meant_in_english, is_meant_in_latvian
from transflow.terms.places.named import Found, Places, in_english, in_latvian
from transflow.text.letters import CAPITAL

NAME = rf"{CAPITAL}[^\W\d_]+"
LISTED = re.compile(rf"{NAME}(?:, {NAME}(?:,|,? un|,? and)| un| and) {NAME}")
BETWEEN = re.compile(r",?\s(?:(?:un|and)\s)?")
JOINED = re.compile(r"\s(?:un|and)\s")
PAIR = 2  # places
LANDS, TOWNS = frozenset(("land",)), frozenset(("here", "city"))
AND_MORE = re.compile(r",?\s(?:un|and|or|vai)\s")  # "Rēzekne and around"
MORE = re.compile(rf"\s{CAPITAL}")  # „Lielbritānija un Eiropas Savienība”


def left_out(latvian: str, english: str, places: Places, *, is_source_latvian: bool) -> Found | None:
    """The only place of a list in the source that the target does not name."""
    source, target = (latvian, english) if is_source_latvian else (english, latvian)
    if not LISTED.search(source):
        return None
    latvian_places, english_places = [*in_latvian(latvian)], [*in_english(english, places)]
    named, others = (
        (latvian_places, english_places) if is_source_latvian else (english_places, latvian_places)
    )
    is_meant = is_meant_in_english if is_source_latvian else is_meant_in_latvian
    known = {each.name for each in others}
    may_be_a_pair = known <= {each.name for each in named} and not NAMELESS.search(target)
    kinds = LANDS if any(AND_MORE.match(target, each.token.end) for each in others) else LANDS | TOWNS
    for group in _lists(source, named):
        lost = [each for each in group if each.name not in known]
        if len(lost) == 1 and (
            len(group) > PAIR or (may_be_a_pair and _is_pair(source, group, lost[0], kinds))
        ):
            return None if is_meant(lost[0].name, target) else lost[0]
    return None


def _is_pair(text: str, group: list[Found], lost: Found, kinds: frozenset[str]) -> bool:
    """Whether the list is of two places of one kind that an "and" joins, and the lost one is not at home: "trade with
    Lithuania" is Latvia's."""
    told = {kind(each.name) for each in group}
    if len(group) != PAIR or len(told) > 1 or not told <= kinds or lost.name in AT_HOME:
        return False
    one, other = (each.token for each in group)
    return JOINED.fullmatch(text, one.end, other.start) is not None and not MORE.match(text, other.end)


def _lists(text: str, named: Iterable[Found]) -> Iterator[list[Found]]:
    """The places that follow each other with nothing but a comma or "and" between them."""
    group: list[Found] = []
    for each in sorted(named, key=lambda each: each.token.start):
        if group and not BETWEEN.fullmatch(text, group[-1].token.end, each.token.start):
            yield group
            group = []
        group.append(each)
    yield group
