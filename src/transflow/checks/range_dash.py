"""Ranges with a hyphen: "5-7" for "5–7". Both languages set an en dash without spaces between the figures of
a range (New Hart's Rules 4.11.1; Latvian orthography on the domuzīme)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._facts.compared import Compared, compared_beads
from transflow.languages import table
from transflow.languages.tables.notation import Notation
from transflow.model import Bitext, Fix, Level, Message, Remark, Remarks
from transflow.text.facts import Date, Email, LegalReference, Link, Phone

RANGE = re.compile(
    r"\b(?<![.,/+:-])(?P<first>\d{1,4}(?:[.,:]\d{1,3})?)\.?(?P<dash>\s?-\s?)(?P<last>\d{1,4}(?:[.,:]\d{1,3})?)(?![\w/-]|[.,:]\d)"
)


@check(
    "range-dash",
    Level.INFO,
    passes=[
        ("Bērniem 5–7 gadu vecumā.", "For children aged 5–7."),
        ("2021.–2027. gadā.", "In 2021–2027."),
        ("Tālrunis 6721-9363.", "Phone 6721-9363."),
        ("Reģistrēts 2024-05-06.", "Registered on 2024-05-06."),
        ("COVID-19 vakcīna.", "A COVID-19 vaccine."),
        ("Komanda uzvarēja ar 5-2.", "The team won 2-5."),
        Example("The team lost 2-5.", "Komanda zaudēja ar 2-5.", "en", "lv"),
    ],
    fails=[
        ("Bērniem 5–7 gadu vecumā.", "For children aged 5-7."),
        ("2021.–2027. gadā.", "In 2021-2027."),
        ("No 5. līdz 7. jūnijam.", "On 5-7 June."),
        ("Pieaugums 2–3 %.", "Growth of 2 - 3%."),
        ("Atvērts 9.00–17.00.", "Open 9:00-17:00."),
        ("Lappuses 12–19.", "Pages 12-19."),
        ("Logu platums ir 80–120 cm.", "The windows are 80-120 cm wide."),
    ],
)
def range_dash(bitext: Bitext) -> Remarks:
    """A range in figures has an en dash."""
    of_a_game = table(Notation, bitext.target.language).of_a_game
    for each in compared_beads(bitext):
        text = each.passages[1].text
        if "-" in text and RANGE.search(text) and not of_a_game.search(text):
            yield from _hyphened(each)


def _hyphened(bead: Compared) -> Iterator[Remark]:
    passage, codes = bead.passages[1], _codes(bead)
    for match in RANGE.finditer(passage.text):
        if _number(match["first"]) < _number(match["last"]) and match.start("dash") not in codes:
            spot = passage.spot(*match.span("dash"))
            yield Remark(
                Message("The range {range} has a hyphen; an en dash is usual.", range=match[0]),
                spot,
                value=match[0],
                suggestion=match[0].replace(match["dash"], "–"),
                fix=Fix(spot, "–"),
            )


def _number(figures: str) -> float:
    return float(figures.replace(",", ".").replace(":", "."))


def _codes(bead: Compared) -> frozenset[int]:
    """Where phone numbers, addresses, dates and the numbers of acts stand, whose hyphens make no range."""
    codes = (
        each.fact
        for each in bead.target
        if isinstance(each.value, Phone | Email | Link | Date | LegalReference)
    )
    return frozenset(at for code in codes for at in range(code.start, code.end))
