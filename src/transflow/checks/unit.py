"""Measurements whose amount or unit differs. Units of one quantity are converted (2 km, 2,000 m); those of
another system are not, for a conversion is rounded and an editor should see it."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "unit",
    Level.ERROR,
    passes=[
        ("Žogs ir 172 km garš.", "The fence is 172 kilometres long."),
        ("Platība – 3 hektāri.", "An area of 3 ha."),
        ("Izvests 2,5 t atkritumu.", "2.5 tonnes of waste were removed."),
        ("Telpa ir 40 kvadrātmetru liela.", "The room measures 40 m²."),
        ("Ātrums 90 km/h.", "A speed of 90 km/h."),
        ("Attālums ir 2 kilometri.", "The distance is 2,000 metres."),
        ("Jauda sasniegs 800 megavatus.", "Capacity will reach 800 MW."),
    ],
    fails=[
        ("Žogs ir 172 km garš.", "The fence is 172 miles long."),
        ("Platība – 3 hektāri.", "An area of 8 ha."),
        ("Izvests 2,5 t atkritumu.", "2.5 kg of waste were removed."),
        ("Telpa ir 40 kvadrātmetru liela.", "The room measures 14 m²."),
        ("Ātrums 90 km/h.", "A speed of 50 km/h."),
        ("Jauda sasniegs 800 megavatus.", "Capacity will reach 300 MW."),
    ],
)
def unit(bitext: Bitext) -> Remarks:
    """Every measurement has its counterpart in amount and unit."""
    yield from report(bitext, "unit", Message("measurement"))
