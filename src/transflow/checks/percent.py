"""Percentages, and percent against percentage points: a rise "by 2 percentage points" from 4 % is not a
rise "by 2 %" (Eurostat's and the Interinstitutional Style Guide's distinction)."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._facts.compared import compared_beads
from transflow.checks._facts.excused.shares import contradictions
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remark, Remarks


@check(
    "percent",
    Level.ERROR,
    passes=[
        ("Izlaides izmaiņas gadā bija –4,2 %.", "Output fell by 4.2% over the year."),
        ("Kursa atlaide studentiem: −15 %.", "Students get 15% off the course."),
        ("Maksa par parakstu -15 % no summas.", "A signature costs 15% of the sum."),
        ("Viens no trim iedzīvotājiem to atbalsta.", "Every third resident supports it."),
        ("Viens no trim pretendentiem uzvarēja.", "One of the three candidates won."),
        ("Zvanu ir par desmito daļu mazāk.", "There are a tenth fewer calls than before."),
        ("Apmierinātība: +4 pp (no 58 % uz 62 %)", "Satisfaction: +4 pp (from 58% to 62%)"),
        Example("It rose by ½ percentage point.", "Tā pieauga par 0,5 procentpunktiem.", "en", "lv"),
        ("Iekasēti 102 % no plānotā.", "Receipts were 2% above target."),
        ("Iekasētais pārsniedz plānoto par 2 %.", "Receipts were 102% of the target."),
        ("Ieradās mazāk nekā 40 % klausītāju.", "More than 60% of the audience stayed at home."),
        ("Cenas sarukušas par pusi procenta.", "Prices are down by 0.5%."),
        ("Likme kritusies par procentpunkta desmitdaļu.", "The rate is 0.1 percentage points lower."),
        ("Algas augušas par 0,1 %.", "Wages rose by a tenth of a percent."),
        ("Trīs piektdaļas skolu ir ar ēdnīcu.", "Two fifths of schools have no canteen."),
        ("Sirēnu dzird mazāk nekā ceturtdaļa.", "More than three quarters cannot hear the siren."),
        ("Bezdarbs ir 6,4 %.", "Unemployment is 6.4%."),
        ("Cenas pieauga par 12 procentiem.", "Prices rose by 12 per cent."),
        ("Likme samazinās par 1,5 procentpunktiem.", "The rate falls by 1.5 percentage points."),
        ("Viņiem ir viena divdesmitā daļa kapitāla.", "They hold 5% of the capital."),
        ("No 5 līdz 7 % mājsaimniecību.", "5–7 percent of households."),
        ("Puse iedzīvotāju atbalsta.", "50% of residents are in favour."),
        ("Divdesmit procenti aptaujāto.", "20% of respondents."),
        ("Četri no desmit skolēniem brauc ar autobusu.", "40% of pupils go by bus."),
        ("Eksportē katrs trešais uzņēmums.", "A third of companies export."),
        ("Tikai katrs piektais to lasa.", "Four in five people never read it."),
        (
            "Ceturtdaļstundu kavējās 14 vilcieni no 100.",
            "14 trains out of 100 were late by a quarter of an hour.",
        ),
        ("Atlaides ir 5 %, 7 % un 10 %.", "The discounts are 5, 7 and 10 per cent."),
        ("Par balso 62 % vīriešu un 48 % sieviešu.", "62% of men and 48 of women vote for it."),
        ("Likme auga no 3,2 % līdz 4,5 %.", "The rate rose from 3.2 to 4.5%."),
        ("Likme auga no 3,2 % līdz 4,5 %.", "The rate rose from 3.2 in the previous year to 4.5%."),
        ("Īpatsvars no 40 % 2020. gadā auga līdz 45 %.", "The share rose from 40% in 2020 to 45."),
    ],
    fails=[
        (
            "Projektu atbalsta 60 % iedzīvotāju. Nav zināms, kad sāksies būvdarbi.",
            "The project is backed by 40% of residents. When building will start is unknown.",
        ),
        ("Izlaides izmaiņas gadā bija –4,2 %.", "The annual change in output was 4.2%."),
        ("Janvārī +3,1 %, februārī –2,2 %.", "January +3.1%, February +2.2%."),
        ("Noguldījumu likme ir 0,4 %.", "The deposit rate is minus 0.4%."),
        ("Divi no trim iedzīvotājiem to atbalsta.", "One in three residents supports it."),
        ("Zvanu ir par desmito daļu mazāk.", "There are a fifth fewer calls than before."),
        ("Bezdarbs ir 6,4 %.", "Unemployment is 4.6%."),
        ("Cenas pieauga par 12 procentiem.", "Prices rose by 21 per cent."),
        ("Likme samazinās par 1,5 procentpunktiem.", "The rate falls by 1.5%."),
        ("Eksports sarucis par 3 %.", "Exports fell by 3 percentage points."),
        ("Viņiem ir viena divdesmitā daļa kapitāla.", "They hold one tenth of the capital."),
        ("Atbalsta 68 % iedzīvotāju.", "Residents are in favour."),
        ("Līdzfinansējums ir 12,5 %.", "Co-financing is 125%."),
        ("Četri no desmit skolēniem brauc ar autobusu.", "45% of pupils go by bus."),
        ("Eksportē katrs trešais uzņēmums.", "A quarter of companies export."),
        ("Trīs piektdaļas skolu ir ar ēdnīcu.", "Two fifths of schools have a canteen."),
        ("Algas augušas par 0,2 %.", "Wages rose by a tenth of a percent."),
        ("Likme kritusies par procenta desmitdaļu.", "The rate is 0.2% lower."),
        ("Katrs piektais to lasa.", "Four in five people read it."),
        (
            "Ekonomika augs par 2,1 %, bet inflācija samazināsies līdz 2,3 %.",
            "The economy will grow by 2.1, while inflation will decrease to 2.3%.",
        ),
        ("Eksports pieauga par 12,7 %, imports – par 9 %.", "Exports grew by 12.7 and imports by 9%."),
        (
            "Elektrība kļuvusi par 38 % dārgāka, bet gāze – uz pusi lētāka.",
            "Electricity has become 38 dearer, but gas cheaper by half.",
        ),
        (
            "Deficīts ir 3,3 % no kopprodukta jeb par 0,4 procentpunktiem lielāks.",
            "The deficit is 3.3 of GDP, or 0.4 percentage points higher.",
        ),
    ],
)
def percent(bitext: Bitext) -> Remarks:
    """Every percentage has its counterpart, a share in words among them, and points stay points."""
    yield from report(bitext, "percent", Message("percentage"))
    for each in compared_beads(bitext):
        source, target = each.passages
        for share, counterpart in contradictions(each):
            said, heard = (
                source.text[share.start : share.end],
                target.text[counterpart.start : counterpart.end],
            )
            message = Message("The share differs: {source} but {target}.", source=said, target=heard)
            yield Remark(
                message,
                target.spot(counterpart.start, counterpart.end),
                source.spot(share.start, share.end),
                value=f"{said} → {heard}",
            )
