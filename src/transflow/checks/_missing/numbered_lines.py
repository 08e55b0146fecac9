"""Lines of one paragraph that are numbered by hand: a number that the other version skips is an item that it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.text.patterns import LazyPattern

NUMBERED = LazyPattern(r"^(?P<number>\d{1,2})[.)][^\S\n]+\S[^\n]*", re.MULTILINE)
LEAST = 2  # lines that are a list


def skipped_lines(source: str, target: str) -> Iterator[re.Match[str]]:
    """The lines of a list numbered from one on whose number the target leaves out: "1. …" and "3. …"."""
    if "\n" not in source or "\n" not in target:
        return
    in_source, in_target = (
        {int(each["number"]): each for each in NUMBERED.finditer(text)} for text in (source, target)
    )
    if (
        len(in_target) < LEAST
        or [*in_source] != [*range(1, len(in_source) + 1)]
        or not in_target.keys() <= in_source.keys()
    ):
        return
    yield from (
        line for number, line in in_source.items() if number not in in_target and number < max(in_target)
    )
