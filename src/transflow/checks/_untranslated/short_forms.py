"""Abbreviations and ordinals in the manner of the other language: "at plkst. 14.30", „2nd sanāksme”, „Mr Kalniņš”; and
its small words before figures: „maijā at 14.30”."""

from __future__ import annotations

import re

LETTER = "[^\\W\\d_]"
LEFT = {  # each begins with one class of characters, for which a text is soon looked through
    "lv": re.compile(
        r"[pPuUtTN](?<![\w.].)(?:(?<=[pP])(?:lkst\b\.?|iem\.)|(?<=[uU])\.\s?(?:c|tml|t\.\s?t)\."
        r"|(?<=[tT])\.\s?(?:sk|i)\.|(?<=N)r\.(?=\s?\d))"
    ),
    "en": re.compile(
        rf"[M\deiabfoASPCTF](?<![\w.].)(?:(?<=M)(?:rs?|s)\b\.?(?=\s(?![a-z]){LETTER})"
        rf"|(?<=\d)\d{{0,2}}(?:st|nd|rd|th)(?=\s(?![A-Z]){LETTER})|(?<=e)\.\s?g\.|(?<=i)\.\s?e\."
        r"|(?:(?<=A)(?:rticles?|nnex|ppendix)|(?<=S)ections?|(?<=P)(?:aragraphs?|age)|(?<=C)hapter|(?<=T)able"
        r"|(?<=F)igure)\s(?=\d)"
        r"|(?:(?<=a)(?:t|nd)|(?<=o)[nfr]|(?<=b)y|(?<=i)n|(?<=f)(?:rom|or))\s\d[\d.,:]*(?<=\d)(?!\w))"
    ),
}


def short_forms(text: str, counterpart: str, other: str) -> list[tuple[int, int]]:
    """Where the text has such a form of language `other`, its counterpart the same one."""
    if other not in LEFT:
        return []
    found = LEFT[other].finditer(text)
    return [match.span() for match in found if match[0].rstrip(".").lower() in counterpart.lower()]
