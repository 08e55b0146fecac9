"""Phone numbers that differ: the reader calls a stranger. National significant numbers are compared (ITU-T
E.164), so "+371" may be added or left out and digits grouped at will."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "phone",
    Level.ERROR,
    passes=[
        ("Kases tālr. 6711-2222.", "Ticket office: 6711-2222."),
        ("Tālr. +371 67219363/67219364", "Call +371 67219363 or 67219364"),
        ("Tālr. 67219363", "Phone: +371 67219363"),
        ("Tālrunis: 67 219 363", "Tel. +371 6721 9363"),
        ("Zvanīt: (+371) 26541234", "Call +371 26541234"),
        ("Mob. tālr.: 29123456", "Mobile: 29 123 456"),
        ("Saziņai: +37167075000.", "Contact: +371 67 075 000."),
        ("Ārvalstīs: +44 20 7946 0000", "Abroad: +44 (20) 79460000"),
    ],
    fails=[
        ("Tālr. +371 67219363/67219364", "Call +371 67219363 or 67219346"),
        ("Tālr. 67219363", "Phone: +371 67219336"),
        ("Ministrijas tālrunis presei: 67 219 363", "Press phone of the Ministry: +371 6712 9363"),
        ("Zvanīt: (+371) 26541234", "Call +371 26541235"),
        ("Mob. tālr.: 29123456", "Mobile: 29 123 465"),
        ("Saziņai: +37167075000.", "Contact the press office."),
        ("Informācija: 67075611", "Information: 67075116"),
    ],
)
def phone(bitext: Bitext) -> Remarks:
    """Every phone number stands in both versions."""
    yield from report(bitext, "phone", Message("phone number"))
