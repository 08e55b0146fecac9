"""Abbreviations and ordinals in the manner of the other language: "at plkst. 14.30", „2nd sanāksme”, „Mr Kalniņš”; and
its small words before figures: „maijā at 14.30”."""

from __future__ import annotations

from transflow.languages import table
from transflow.languages.tables.short_forms import ShortForms


def short_forms(text: str, counterpart: str, other: str) -> list[tuple[int, int]]:
    """Where the text has such a form of language `other`, its counterpart the same one."""
    found = [*table(ShortForms, other).pattern.finditer(text)]
    there = counterpart.lower() if found else ""
    return [match.span() for match in found if match[0].rstrip(".").lower() in there]
