"""Months, weekdays and nationalities: English writes them with a capital (New Hart's Rules 5.10, 5.7), Latvian
with a small letter. No other capital is judged, since names are made of any word."""

from __future__ import annotations

import re
from collections.abc import Callable

from transflow.checks import Example, check
from transflow.checks._prose import distinct_words, occurrences
from transflow.checks._wording import language_name
from transflow.languages import table
from transflow.languages.tables.orthography import Orthography
from transflow.model import Bitext, Fix, Level, Message, Remark, Remarks, Spot
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

LONGEST_NAME = 80  # characters
NAME_BEFORE = LazyPattern(rf"{CAPITAL}[\w-]*,?$")


@check(
    "capitalisation",
    Level.INFO,
    passes=[
        ("Sēde notiks otrdien, 4. jūnijā.", "The sitting is on Tuesday, 4 June."),
        ("Gājiens sākās rītausmā.", "The march may start in august company."),
        ("Rakstiet uz october@latvian.example.", "Write to october@latvian.example."),
        ("Mēs pulējam grīdas.", "We polish floors and may march on."),
        Example("The sitting is on Tuesday, 4 June.", "Sēde notiks otrdien, 4. jūnijā.", "en", "lv"),
        Example("On Tuesday the work began.", "Otrdien sākās darbs. Trešdien tas beidzās.", "en", "lv"),
        Example(
            "Augusts Bērziņš and Maija Kalniņa", "Klāt bija Augusts Bērziņš un Maija Kalniņa.", "en", "lv"
        ),
        Example("The park of Augusta in July", "Parkā pie Augusta Jūlija mājas", "en", "lv"),
        Example("It is Good Friday.", "Šī ir Lielā Piektdiena.", "en", "lv"),
    ],
    fails=[
        ("Sēde notiks otrdien.", "The sitting is on tuesday."),
        ("Sēde notiks 4. jūnijā.", "The sitting is on 4 june."),
        ("Tas notika 2023. gada 5. martā.", "It happened on 5 march 2023."),
        ("Latvijas un Igaunijas robeža", "The latvian and Estonian border"),
        Example("The sitting is on 4 June.", "Sēde notiks 4. Jūnijā.", "en", "lv"),
        Example("The sitting is on Tuesday.", "Sēde notiks šajā Otrdienā.", "en", "lv"),
        Example("In March 2023", "2023. gada Martā", "en", "lv"),
        Example("The sitting is in July, on Monday.", "Sēde notiks Jūlijā, pirmdien.", "en", "lv"),
        Example("The sitting is on Monday.", "Sēde notiks Pirmdien.", "en", "lv"),
    ],
)
def capitalisation(bitext: Bitext) -> Remarks:
    """Months, weekdays and nationalities have the capital or small letter of their language."""
    tag = bitext.target.language
    rules, name = table(Orthography, tag), language_name(tag)
    if rules.signs and not distinct_words(bitext.target).isdisjoint(rules.signs):
        for index, match in occurrences(bitext, rules.capital):
            message = Message(
                "“{word}”: {language} writes it with a capital.", word=_word(match), language=name
            )
            yield _remark(index, match, str.capitalize, message)
    for index, match in occurrences(bitext, rules.small):
        start = match.start()
        if not NAME_BEFORE.search(match.string, max(0, start - LONGEST_NAME), start):
            message = Message(
                "“{word}”: {language} writes it with a small letter.", word=_word(match), language=name
            )
            yield _remark(index, match, str.lower, message)


def _word(match: re.Match[str]) -> str:
    return match[match.lastindex or 0]


def _remark(index: int, match: re.Match[str], change: Callable[[str], str], message: Message) -> Remark:
    word, spot = _word(match), Spot("target", index, *match.span(match.lastindex or 0))
    right = change(word)
    return Remark(message, spot, value=word, suggestion=right, fix=Fix(spot, right))
