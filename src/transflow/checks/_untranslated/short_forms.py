"""Abbreviations and ordinals in the manner of the other language: "at plkst. 14.30", „2nd sanāksme”, „Mr Kalniņš”."""

from __future__ import annotations

import re

LETTER = "[^\\W\\d_]"
LEFT = {
    "lv": re.compile(
        r"(?<![\w.])(?:plkst\b\.?|u\.\s?(?:c|tml|t\.\s?t)\.|t\.\s?(?:sk|i)\.|piem\.|Nr\.(?=\s?\d))",
        re.IGNORECASE,
    ),
    "en": re.compile(
        rf"(?<![\w.])(?:M(?:rs?|s)\b\.?(?=\s(?![a-z]){LETTER})|\d{{1,3}}(?:st|nd|rd|th)(?=\s(?![A-Z]){LETTER})"
        r"|e\.\s?g\.|i\.\s?e\.|(?:Articles?|Sections?|Paragraphs?|Annex|Appendix|Chapter|Table|Figure|Page)\s(?=\d))"
    ),
}


def short_forms(text: str, counterpart: str, other: str) -> list[tuple[int, int]]:
    """Where the text has such a form of language `other`, its counterpart the same one."""
    if other not in LEFT:
        return []
    found = LEFT[other].finditer(text)
    return [match.span() for match in found if match[0].rstrip(".").lower() in counterpart.lower()]
