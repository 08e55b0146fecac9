"""Percentages, and percent against percentage points: a rise "by 2 percentage points" from 4 % is not a
rise "by 2 %" (Eurostat's and the Interinstitutional Style Guide's distinction)."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.comparison import compared_beads
from transflow.checks._facts.remarks import report
from transflow.checks._facts.shares import contradictions
from transflow.model import Bitext, Level, Message, Remark, Remarks


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
        ("Četri no desmit skolēniem brauc ar autobusu.", "40% of pupils go by bus."),
        ("Eksportē katrs trešais uzņēmums.", "A third of companies export."),
    ],
    fails=[
        ("Bezdarbs ir 6,4 %.", "Unemployment is 4.6%."),
        ("Cenas pieauga par 12 procentiem.", "Prices rose by 21 per cent."),
        ("Likme samazinās par 1,5 procentpunktiem.", "The rate falls by 1.5%."),
        ("Eksports sarucis par 3 %.", "Exports fell by 3 percentage points."),
        ("Atbalsta 68 % iedzīvotāju.", "Residents are in favour."),
        ("Līdzfinansējums ir 12,5 %.", "Co-financing is 125%."),
        ("Četri no desmit skolēniem brauc ar autobusu.", "45% of pupils go by bus."),
        ("Eksportē katrs trešais uzņēmums.", "A quarter of companies export."),
    ],
)
def percent(bitext: Bitext) -> Remarks:
    """Every percentage has its counterpart, a share in words among them, and points stay points."""
    yield from report(bitext, "percent", Message("percentage"))
    tags = bitext.source.language, bitext.target.language
    for each in compared_beads(bitext):
        source, target = each.passages
        for ours, theirs in contradictions(each.passages, each.sides, tags):
            said, heard = source.text[ours.start : ours.end], target.text[theirs.start : theirs.end]
            message = Message("The share differs: {source} but {target}.", source=said, target=heard)
            yield Remark(
                message,
                target.spot(theirs.start, theirs.end),
                source.spot(ours.start, ours.end),
                value=f"{said} → {heard}",
            )
