"""A place that a translation leaves out of a list of several: "Rēzekne and Ludza" for „Rēzekni, Ludzu un Zilupi”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from transflow.terms.places.meant import is_meant_in_english, is_meant_in_latvian
from transflow.terms.places.named import Found, Places, in_english, in_latvian
from transflow.text.letters import CAPITAL

NAME = rf"{CAPITAL}[^\W\d_]+"
LISTED = re.compile(rf"{NAME}, {NAME}(?:,|,? un|,? and) {NAME}")
BETWEEN = re.compile(r",?\s(?:(?:un|and)\s)?")
LEAST = 3  # places in a list


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
    for group in _lists(source, named):
        lost = [each for each in group if each.name not in known]
        if len(group) >= LEAST and len(lost) == 1:
            return None if is_meant(lost[0].name, target) else lost[0]
    return None


def _lists(text: str, named: Iterable[Found]) -> Iterator[list[Found]]:
    """The places that follow each other with nothing but a comma or "and" between them."""
    group: list[Found] = []
    for each in sorted(named, key=lambda each: each.token.start):
        if group and not BETWEEN.fullmatch(text, group[-1].token.end, each.token.start):
            yield group
            group = []
        group.append(each)
    yield group
