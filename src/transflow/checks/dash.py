"""A hyphen where a dash belongs. Both languages set off a phrase with an en dash between spaces (New Hart's
Rules 4.11; the Latvian domuzīme); the hyphen joins parts of a word. Ranges in figures: `range-dash`."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._prose import corrected, occurrences, quoted
from transflow.model import Bitext, Document, Level, Message, Remark, Remarks, Spot
from transflow.text.patterns import LazyPattern

BETWEEN_WORDS = re.compile(
    r"-(?:(?<=[^\s\d-] -)-{0,2}(?= [^\s\d-])|(?<=[^\W\d_] -)(?= \d)|(?<=\d -)(?= [^\W\d_]))"
)
GLUED = re.compile(r"--(?<=[^\W\d_]--)-?(?=[^\W\d_])")
EN_DASH = re.compile("–")
ONE_SPACE = LazyPattern(
    r"– (?<=[^\W\d_]{3}– )(?=[^\W\d_])(?!un |vai |and |or )| –(?<=[^\W\d_] –)(?=[^\W\d_]{3})"
)
HABIT = 3  # hyphens in a text without any dash


@check(
    "dash",
    Level.INFO,
    passes=[
        ("Rīga – pilsēta pie Daugavas.", "Riga – a city on the Daugava."),
        ("Ziemeļaustrumu reģions", "The north-eastern region"),
        ("No 5. līdz 7. jūnijam", "On 5 - 7 June"),
        ("Palaidiet `a - b`.", "Run `a - b`."),
        ("Pirms- un pēcskolas darbs", "Pre- and post-school work"),
        ("Darbs—tas ir viss.", "Work—that is all."),
        ("Zvaniet 6721 - 9363.", "Call 6721 - 9363."),
    ],
    fails=[
        ("Rīga – pilsēta pie Daugavas.", "Riga - a city on the Daugava."),
        ("Ministrs – jau otro reizi – piekrita.", "The Minister -- for the second time -- agreed."),
        ("Rezultāts – 5 vietas.", "The result - 5 places."),
        ("2024 – gads bez plūdiem.", "2024 - a year without floods."),
        ("Rīga – pilsēta pie Daugavas.", "Riga– a city on the Daugava."),
        Example("Riga – a city on the Daugava.", "Rīga - pilsēta pie Daugavas.", "en", "lv"),
        Example("Work – that is all.", "Darbs –tas ir viss.", "en", "lv"),
    ],
)
def dash(bitext: Bitext, *, every: bool = False) -> Remarks:
    """A break in a sentence is a dash, with a space on either side.

    A text that has hyphens throughout is reported once, unless `every` asks for each of them."""
    found = list(occurrences(bitext, BETWEEN_WORDS))
    if not every and len(found) >= HABIT and not _has_dash(bitext.target):
        index, match = found[0]
        message = Message(
            "The text has hyphens for dashes, {count} in all, the first in “{text}”.",
            count=len(found),
            text=quoted(match),
        )
        yield Remark(message, Spot("target", index, *match.span()), value="throughout")
        found = []
    for index, match in found:
        message = Message("A hyphen stands for a dash in “{text}”.", text=quoted(match))
        yield corrected(index, match, "–", message)
    for index, match in occurrences(bitext, GLUED):
        message = Message("Hyphens stand for a dash in “{text}”.", text=quoted(match))
        yield corrected(index, match, " – ", message)
    for index, match in occurrences(bitext, ONE_SPACE, EN_DASH):
        message = Message("The dash in “{text}” has a space on one side only.", text=quoted(match))
        yield corrected(index, match, " – ", message)


def _has_dash(document: Document) -> bool:
    return any(" – " in block.text or "—" in block.text for block in document.blocks)
