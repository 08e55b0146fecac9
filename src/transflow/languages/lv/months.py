"""The months in Latvian, in every case, shortened and misspelt."""

from __future__ import annotations

from transflow.languages.lv.facts.units import ADJECTIVE, MASCULINE
from transflow.text.misspelt import misspelt

MONTH_STEMS = {
    "janvār": 1, "februār": 2, "mart": 3, "aprīl": 4, "maij": 5, "jūnij": 6,
    "jūlij": 7, "august": 8, "septembr": 9, "oktobr": 10, "novembr": 11, "decembr": 12,
}  # fmt: skip
SOFT = "is a im i ī u iem us os".split()
MONTHS = {
    stem + ending: number
    for stem, number in MONTH_STEMS.items()
    for ending in (MASCULINE if stem in ("mart", "maij", "jūnij", "jūlij", "august") else SOFT)
}
MONTHS |= dict.fromkeys(("aprīļa", "aprīļi", "aprīļu", "aprīļiem", "aprīļus", "aprīļos"), 4)
DATED = MONTHS | {  # after a day or a year also shortened
    "janv.": 1, "febr.": 2, "apr.": 4, "jūn.": 6, "jūl.": 7,
    "aug.": 8, "sept.": 9, "okt.": 10, "nov.": 11, "dec.": 12,
}  # fmt: skip
SHORT_STEMS = ("mart", "maij", "august")  # one slip away from „karta”, „mājā”, „augsta”
MISSPELT = misspelt(  # „21. aprilī”, „18. novembrā”
    {form: number for form, number in MONTHS.items() if not form.startswith(SHORT_STEMS)}
)
MISDECLINED = {
    stem + ending: number for stem, number in MONTH_STEMS.items() for ending in {*ADJECTIVE, *SOFT, "e", "ī"}
}


def month_meant(word: str) -> int | None:
    """The month that a misspelt small word after a day is meant to name, 1 to 12."""
    return None if word in MONTHS else MISDECLINED.get(word) or MISSPELT[word]
