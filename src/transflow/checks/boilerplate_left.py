"""Labels of a template that were left in the source's language: "Informāciju sagatavoja:", "Foto:". Each page of
a site has them, so that they are easily overlooked. What the checks of left-over words report is not repeated."""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.checks import Example, check
from transflow.checks._prose import WORD, distinct_words
from transflow.checks._wording import language_name
from transflow.languages import table
from transflow.languages.tables.page_words import PageWords
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot
from transflow.untranslated.cases import Kind, cases
from transflow.untranslated.letterheads import letterhead_in_both

REPORTED: tuple[Kind, ...] = ("same", "near", "wrong", "leftover")


def _names(labels: str) -> list[str]:
    return [each.strip() for line in labels.splitlines() for each in line.split(";") if each.strip()]


@lru_cache(maxsize=16)
def _pattern(labels: str) -> re.Pattern[str]:
    """A label that is the whole of a line, or stands before a colon, at the head of a line or a sentence."""
    either = "|".join(sorted(map(re.escape, _names(labels)), key=len, reverse=True))
    at_head, amid = rf"^\W{{0,3}}(?P<label>{either})", rf"(?<=[.!?”)])\s(?P<amid>{either})"
    return re.compile(
        rf"{at_head}\.?[ \u00a0]?(?::|[.\W]{{0,2}}$|(?<=[ \u00a0])(?=\+?\d{{2}}))|{amid}\.?[ \u00a0]?:",
        re.IGNORECASE | re.MULTILINE,
    )


@lru_cache(maxsize=16)
def _first_words(labels: str) -> frozenset[str]:
    return frozenset(WORD.findall(each)[0] for each in _names(labels))


BODY, BODY_EN = "Valdība lēma par robežu.", "The government decided on the border."


@check(
    "boilerplate-left",
    Level.WARNING,
    passes=[
        (f"{BODY}\n\nFoto: Valsts policija", f"{BODY_EN}\n\nPhoto: State Police"),
        (f"{BODY}\n\nInformāciju sagatavoja:", f"{BODY_EN}\n\nInformation prepared by:"),
        (f"{BODY}\n\nTālr.: 67000123", f"{BODY_EN}\n\nPhone: 67000123"),
        (f"{BODY}\n\nVideo: LETA", f"{BODY_EN}\n\nVideo: LETA"),
        (BODY, BODY_EN),
        (f"{BODY}\n\nDalīties", f"{BODY_EN}\n\nShare"),
        Example(f"{BODY_EN}\n\nSource: LETA", f"{BODY}\n\nAvots: LETA", "en", "lv"),
        (f"{BODY} Foto: Valsts policija", f"{BODY_EN} Photo: State Police"),
        (f"{BODY}\n\nFoto ir laba.", f"{BODY_EN}\n\nFoto Adrese is a company."),
    ],
    fails=[
        (f"{BODY}\n\nFoto: Anna Kalniņa", f"{BODY_EN}\n\nFoto: Anna Kalniņa"),
        (f"{BODY} Foto: Anna Kalniņa", f"{BODY_EN} Foto: Anna Kalniņa"),
        (f"{BODY}\n\nTālr.: 67000123", f"{BODY_EN}\n\nTālr.: 67000123"),
        (f"{BODY}\n\nTālr. 67000123", f"{BODY_EN}\n\nTālr. 67000123"),
        (f"{BODY}\n\nE-pasts: prese@iem.lv", f"{BODY_EN}\n\nE-pasts: prese@iem.lv"),
        (f"{BODY}\n\nAdrese: Ludza", f"{BODY_EN}\n\nAdrese: Ludza"),
        Example(f"{BODY_EN}\n\nE-mail: prese@iem.lv", f"{BODY}\n\nE-mail: prese@iem.lv", "en", "lv"),
        Example(f"{BODY_EN}\n\nPhoto: Anna Kalniņa", f"{BODY}\n\nPhoto: Anna Kalniņa", "en", "lv"),
        (f"{BODY}\n\nFakss: 67000124", f"{BODY_EN}\n\nFakss: 67000124"),
    ],
)
def boilerplate_left(bitext: Bitext) -> Remarks:
    """No label of the template is left in the source's language."""
    other, own = bitext.languages
    labels = table(PageWords, other).labels
    if own == other or _first_words(labels).isdisjoint(map(str.lower, distinct_words(bitext.target))):
        return  # as from most texts
    pattern = _pattern(labels)
    left_out = {case.spot.block for kind in REPORTED for case in cases(bitext, kind)}
    left_out |= letterhead_in_both(bitext)
    for index, block in enumerate(bitext.target.blocks):
        match = pattern.search(block.text)
        if match and index not in left_out:
            group = "label" if match["label"] else "amid"
            spot = Spot("target", index, *match.span(group))
            message = Message(
                "The label “{label}” is in {language}.", label=match[group], language=language_name(other)
            )
            yield Remark(message, spot, value=match[group])
