"""Lengths of time and ages that differ: a deadline of 14 days is not one of 14 weeks. Equal lengths in
other units (two weeks, 14 days) are one value; only one month is turned into days, 30 of them."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "duration",
    Level.ERROR,
    passes=[
        ("Tālrunis darbojas 24 stundas diennaktī.", "The line is open round the clock."),
        ("Ozols ir gandrīz pusotru gadsimtu vecs.", "The oak is almost a century and a half old."),
        ("Atbilde divu nedēļu laikā.", "A reply within 14 days."),
        ("Aizturēts 15 gadus vecs jaunietis.", "A 15-year-old youth was detained."),
        ("Projekts ilgs trīs gadus.", "The project will last three years."),
        ("Termiņš ir 24 stundas.", "The deadline is one day, 24 hours."),
        ("Mācības ilga 1,5 gadus.", "The training lasted 18 months."),
        ("Sagatavots piecgades plāns.", "A five-year plan has been drawn up."),
        ("Lēmumu mēneša laikā var pārsūdzēt.", "The decision may be appealed within a month."),
        ("Mēneša laikā saņemti 40 pieteikumi.", "Over the month, 40 applications were received."),
        ("Darbs jāpabeidz viena gada un sešu mēnešu laikā.", "Work must be finished in a year and a half."),
        ("Būvdarbi ilga gadu un četrus mēnešus.", "Construction took 16 months."),
        (
            "Cena sakrita 95 % stundu, novembrī – 98 %.",
            "Prices matched in 95% of the hours, against 98% a month before.",
        ),
    ],
    fails=[
        ("Atbilde divu nedēļu laikā.", "A reply within two months."),
        ("Aizturēts 15 gadus vecs jaunietis.", "A 16-year-old youth was detained."),
        ("Projekts ilgs 36 mēnešus.", "The project will last 63 months."),
        ("Termiņš ir 24 stundas.", "The deadline is 24 days."),
        ("Piespriesti 7 gadi cietumsoda.", "Sentenced to 17 years in prison."),
        ("Pārtraukums ir 45 minūtes.", "The break is 54 minutes."),
        ("Būvdarbi ilga gadu un četrus mēnešus.", "Construction took 14 months."),
        ("Lēmumu mēneša laikā var pārsūdzēt.", "The decision may be appealed within two months."),
        ("Darbs jāpabeidz viena gada un sešu mēnešu laikā.", "Work must be finished within one year."),
    ],
)
def duration(bitext: Bitext) -> Remarks:
    """Every length of time or age has its counterpart."""
    yield from report(bitext, "duration", Message("length of time"))
