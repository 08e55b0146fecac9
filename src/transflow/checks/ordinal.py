"""Places in an order that differ: "12. Saeima" is not the 13th. Words ("third") answer but are not asked
for, except where "the second largest" has become "the largest"; Roman and Arabic numerals are one value."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


@check(
    "ordinal",
    Level.WARNING,
    passes=[
        ("Atzinības krusta V šķira", "The Cross of Recognition, 5th Class"),
        ("Celta 19. un 20. gadsimta mijā.", "It was built at the turn of the century."),
        ("Latvija ieņem 3. vietu.", "Latvia ranks third."),
        ("Notiks 14. sesija.", "The 14th session will be held."),
        ("Pēc II pasaules kara.", "After World War II."),
        ("Sākusies 2. kārta.", "The 2nd round has begun."),
        ("Atklāta 21. gadsimta skola.", "A 21st century school was opened."),
        ("Liepāja ir trešā lielākā pilsēta.", "Liepāja ranks third among the largest cities."),
        ("Daugavpils ir otrā lielākā pilsēta.", "Daugavpils is the largest city after Rīga."),
        ("To saņem I un II grupas invalīdi.", "It goes to persons with disabilities of Groups I and II."),
        ("Posms VIA Baltica, XX gadsimts.", "The Via Baltica section, the 20th century."),
        ("Ieeja no pagalma, 2. stāvs.", "Entrance from the courtyard, first floor."),
        ("Vingrinājums notiks 3. stāvā.", "The exercise will take place on the 3rd floor."),
        ("Uzvarēja trīs vienpadsmitklasnieki.", "Three 11th-graders won."),
    ],
    fails=[
        ("Latvija ieņem 3. vietu.", "Latvia ranks 5th."),
        ("Notiks 14. sesija.", "The 15th session will be held."),
        ("Pēc II pasaules kara.", "After World War III."),
        ("Sākusies 2. kārta.", "The 3rd round has begun."),
        ("Atklāta 21. gadsimta skola.", "A 12th century school was opened."),
        ("Daugavpils ir otrā lielākā pilsēta.", "Daugavpils is the largest city."),
        ("Tā ir jau 30. reize.", "This is already the 13th time."),
        ("To saņem I grupas invalīdi.", "It goes to persons with a Group III disability."),
        ("Ieeja no pagalma, 2. stāvs.", "Entrance from the courtyard, third floor."),
        ("Uzvarēja piektklasniece.", "A 6th-grade girl won."),
    ],
)
def ordinal(bitext: Bitext) -> Remarks:
    """Every place in an order that is given in figures has its counterpart."""
    yield from report(bitext, "ordinal", Message("ordinal"))
