"""Two spaces between words: a gap in print, and a phrase that no search finds (New Hart's Rules 4; Latvian
orthography agrees)."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._prose import corrected, occurrences, quoted
from transflow.model import Bitext, Level, Message, Remarks

# What stands before a space is looked at after it, as a search for a space is the faster one.
DOUBLE = re.compile(r"[ \u00a0](?<=[^\s|].)[ \u00a0]{1,2}(?=[^\s,;:!?.)|])")


@check(
    "double-space",
    Level.INFO,
    is_of_setting=True,
    passes=[
        ("Ministrs atklāja sanāksmi.", "The Minister opened the meeting."),
        ("Divi teikumi. Pirmais īss.", "Two sentences. The first is short."),
        ("Rinda\nun vēl viena.", "A line\nand one more."),
        ("| Gads | Skaits |\n|---|---|\n| 2023 | 14 |", "| Year  |  Number |\n|---|---|\n| 2023  |  14 |"),
        ("Palaidiet `ls  -l`.", "Run `ls  -l`."),
        ("Vieta parakstam:", "Place for a signature:      date"),
    ],
    fails=[
        ("Ministrs atklāja sanāksmi.", "The Minister  opened the meeting."),
        ("Divi teikumi. Pirmais īss.", "Two sentences.  The first is short."),
        ("Kopā 14 robežsargi.", "A total of  14 border guards."),
        ("# Jauna vienība", "# A new  unit"),
        ("- Pirmais punkts", "- The first  point"),
        Example("The meeting was long.", "Sanāksme  bija gara.", "en", "lv"),
        ("Sēde sākas rīt.", "The sitting \u00a0starts tomorrow."),
    ],
)
def double_space(bitext: Bitext) -> Remarks:
    """Between two words stands one space."""
    for index, match in occurrences(bitext, DOUBLE):
        message = Message("There are {count} spaces in “{text}”.", count=len(match[0]), text=quoted(match))
        yield corrected(index, match, " ", message)
