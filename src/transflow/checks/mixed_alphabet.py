"""A Cyrillic or Greek letter within a Latin word: nobody sees it, and no search finds the word (Unicode Technical
Standard 39, on confusable letters)."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._prose import corrected, occurrences
from transflow.model import Bitext, Level, Message, Remarks
from transflow.text.patterns import LazyPattern

FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧον"
LATIN = "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXov"
LOOKS_LIKE = str.maketrans(FOREIGN, LATIN)
LETTER = "[A-Za-zÀ-ÖØ-öø-ſ]"
SIGN = re.compile(f"[{FOREIGN}]")
MIXED = LazyPattern(
    rf"(?<![^\W\d_])(?:{LETTER}+[{FOREIGN}]|[{FOREIGN}]+{LETTER})(?:{LETTER}|[{FOREIGN}])*(?![^\W\d_])"
)


@check(
    "mixed-alphabet",
    Level.WARNING,
    passes=[
        ("Darbs turpinās.", "The work goes on."),
        ("Laikraksts «Новости» to noliedz.", "The newspaper «Новости» denies it."),
        ("Lapa saucas «Сто».", "The page is called «Сто»."),
        ("Pretestība ir 5 kΩ.", "The resistance is 5 kΩ."),
        ("Daļiņas ir 10 μm lielas.", "The particles are 10 μm in size."),
        ("Rakstiet: info@c\u0430fe.example", "Write to: info@c\u0430fe.example"),
    ],
    fails=[
        ("Darbs turpinās.", "The w\u043erk goes on."),
        ("Valdība lēma otrdien.", "The G\u043evernment decided on Tuesday."),
        ("Saeima to pieņēma.", "The Saeim\u0430 adopted it."),
        ("Ministre \u0415va Ozola runāja.", "Minister \u0415va Ozola spoke."),
        ("NATO karavīri ieradās.", "N\u0410\u0422O soldiers have arrived."),
        Example("The work goes on.", "Darbs t\u0443rpinās.", "en", "lv"),
        Example("Riga is the capital.", "R\u0456ga ir galvaspilsēta.", "en", "lv"),
    ],
)
def mixed_alphabet(bitext: Bitext) -> Remarks:
    """No Cyrillic or Greek letter stands in a Latin word for the letter that it looks like."""
    for index, match in occurrences(bitext, MIXED, SIGN):
        message = Message(
            "“{word}” has a letter of another alphabet that looks like a Latin one.", word=match[0]
        )
        yield corrected(index, match, match[0].translate(LOOKS_LIKE), message)
