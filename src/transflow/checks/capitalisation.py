"""Months, weekdays and nationalities: English writes them with a capital (New Hart's Rules 5.10, 5.7), Latvian
with a small letter. No other capital is judged, since names are made of any word."""

from __future__ import annotations

import re
from collections.abc import Callable

from transflow.checks import Example, check
from transflow.checks._prose import distinct_words, occurrences
from transflow.model import Bitext, Fix, Level, Message, Remark, Remarks, Spot

ALWAYS = frozenset(
    """
    january february april june july september october november december monday tuesday wednesday thursday friday
    saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays latvian estonian lithuanian
    russian ukrainian belarusian european german american latvians estonians lithuanians russians ukrainians
    belarusians europeans germans americans british finnish swedish norwegian danish french
    """.split()
)
BESIDE_FIGURES = frozenset(("march", "august", "may"))
ENGLISH = re.compile(
    rf"\b(?<![./@#-])(?:({'|'.join(sorted(ALWAYS))})|(?<=\d )(march|august|may)(?= \d{{4}})"
    r"|(march|august)(?= \d{1,2}\b))(?![\w@/-]|\.\w)"
)
LATVIAN = re.compile(
    r"(?:(?:\d\.|gada) ((?:Janvār|Februār|Mart|Aprīl|Maij|Jūnij|Jūlij|August|Septembr|Oktobr|Novembr|Decembr)"
    r"(?:is|s|ī|ā|a|am|u|os))"
    r"|(?<=[a-zāčēģīķļņšūž,]) ((?:Pirm|Otr|Treš|Ceturt|Piekt|Sest|Svēt)dien(?:a|as|ai|u|ā|ās|ām)?"
    r"|(?:Janvār|Februār|Aprīl|Septembr|Oktobr|Novembr|Decembr)ī|(?:Mart|Maij|Jūnij|Jūlij|August)ā)"
    r"(?![ -][A-ZĀČĒĢĪĶĻŅŠŪŽ]))(?![\w-])"
)
NAME_BEFORE = re.compile(r"[A-ZĀČĒĢĪĶĻŅŠŪŽ][\w-]*,?$")


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
    if tag == "en" and not distinct_words(bitext.target).isdisjoint(ALWAYS | BESIDE_FIGURES):
        for index, match in occurrences(bitext, ENGLISH):
            message = Message("“{word}”: English writes it with a capital.", word=_word(match))
            yield _remark(index, match, str.capitalize, message)
    if tag == "lv":
        for index, match in occurrences(bitext, LATVIAN):
            if not NAME_BEFORE.search(match.string[: match.start()]):
                message = Message("“{word}”: Latvian writes it with a small letter.", word=_word(match))
                yield _remark(index, match, str.lower, message)


def _word(match: re.Match[str]) -> str:
    return match[match.lastindex or 0]


def _remark(index: int, match: re.Match[str], change: Callable[[str], str], message: Message) -> Remark:
    word, spot = _word(match), Spot("target", index, *match.span(match.lastindex or 0))
    right = change(word)
    return Remark(message, spot, value=word, suggestion=right, fix=Fix(spot, right))
