"""What one text says of an office and its translation does not: that it is a deputy's, a former or an acting one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from transflow.model import Message, Remark
from transflow.terms.names.paired import NameBead


class Saying(NamedTuple):
    """How either language says it, by what a text is sooner looked for, by the words, whose first group is shown, and
    by all that may mean it; and what is said where the target has lost it, or added it."""

    sign: Mapping[str, str]
    words: Mapping[str, re.Pattern[str]]
    answers: Mapping[str, re.Pattern[str]]
    lost: Callable[[str], Message]
    added: Callable[[str], Message]


def said_by_one(bead: NameBead, saying: Saying) -> Iterator[Remark]:
    """A remark for each side of the bead that alone says it."""
    ours, theirs = ("lv", "en") if bead.is_source_latvian else ("en", "lv")
    if found := _said_alone(bead.source.text, ours, bead.target.text, theirs, saying):
        spot = bead.source.spot(*found.span(1))
        yield Remark(saying.lost(found[1]), bead.target.spot(), related=spot, value=found[1])
    if found := _said_alone(bead.target.text, theirs, bead.source.text, ours, saying):
        spot = bead.target.spot(*found.span(1))
        yield Remark(saying.added(found[1]), spot, related=bead.source.spot(), value=found[1])


def _said_alone(text: str, tag: str, other: str, other_tag: str, saying: Saying) -> re.Match[str] | None:
    """Where the text says it, if nothing in the other may."""
    found = saying.words[tag].search(text) if saying.sign[tag] in text else None
    return found if found and not saying.answers[other_tag].search(other) else None
