"""Percentages, and percent against percentage points: a rise "by 2 percentage points" from 4 % is not a
rise "by 2 %" (Eurostat's and the Interinstitutional Style Guide's distinction)."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "percent",
    Level.ERROR,
    passes=[
        ("Bezdarbs ir 6,4 %.", "Unemployment is 6.4%."),
        ("Cenas pieauga par 12 procentiem.", "Prices rose by 12 per cent."),
        ("Likme samazinās par 1,5 procentpunktiem.", "The rate falls by 1.5 percentage points."),
        ("No 5 līdz 7 % mājsaimniecību.", "5–7 percent of households."),
        ("Puse iedzīvotāju atbalsta.", "50% of residents are in favour."),
        ("Divdesmit procenti aptaujāto.", "20% of respondents."),
    ],
    fails=[
        ("Bezdarbs ir 6,4 %.", "Unemployment is 4.6%."),
        ("Cenas pieauga par 12 procentiem.", "Prices rose by 21 per cent."),
        ("Likme samazinās par 1,5 procentpunktiem.", "The rate falls by 1.5%."),
        ("Eksports sarucis par 3 %.", "Exports fell by 3 percentage points."),
        ("Atbalsta 68 % iedzīvotāju.", "Residents are in favour."),
        ("Līdzfinansējums ir 12,5 %.", "Co-financing is 125%."),
    ],
)
def percent(bitext: Bitext) -> Remarks:
    """Every percentage has its counterpart, and points stay points."""
    yield from report(bitext, "percent", Message("percentage"))
