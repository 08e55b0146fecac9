"""Latvian orthography: months and weekdays have a small letter."""

from __future__ import annotations

from transflow.languages.lv.facts import PREPOSITIONS
from transflow.languages.tables.orthography import Orthography
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.patterns import LazyPattern

_SMALL = LazyPattern(
    r"(?:(?:\d\.|gada) ((?:Janvār|Februār|Mart|Aprīl|Maij|Jūnij|Jūlij|August|Septembr|Oktobr|Novembr|Decembr)"
    r"(?:is|s|ī|ā|a|am|u|os))"
    rf"|(?<=(?:{SMALL}|,)) ((?:Pirm|Otr|Treš|Ceturt|Piekt|Sest|Svēt)dien(?:a|as|ai|u|ā|ās|ām)?"
    r"|(?:Janvār|Februār|Aprīl|Septembr|Oktobr|Novembr|Decembr)ī|(?:Mart|Maij|Jūnij|Jūlij|August)ā)"
    rf"(?![ -]{CAPITAL}))(?![\w-])"
)

orthography = Orthography(
    without_marks=frozenset("un ir ar par uz ka tika kas bija tiks no pie".split()),
    bare_words=frozenset(
        "ari neka vairak tacu pec tapec tadel kapec vel butu lidz vins vini vinam vinu musu jusu jabut sodien sogad"
        " sobrid soreiz sonedel nakamgad pagajusaja tomer piemeram iespejams gadijuma dazi dazas dazadi tadejadi ipasi"
        " cilveki cilveku cilvekus cilvekiem iedzivotaji iedzivotajiem iedzivotaju pasvaldiba pasvaldibas pasvaldibam"
        " valdiba valdibas kartiba kartibu lemums lemumu merkis speka stajas paredzets piedalijas uzsvera noradija"
        " sanaksme drosibas aizsardzibas iekslietu arlietu velesanas".split()
    ),
    doubled=frozenset(
        "ļoti nē jā tā tas tie tik pa vien tur nu ai ak še tiešām lēni reiz plus kur cik sen"
        " tūliņ tūlīt drīz tikko daudz maz reti tālu ilgi gandrīz knapi".split()
    ),
    before_figures=PREPOSITIONS,
    kept_together=r"(?<=\b\d.)(?=\d{3}(?!\d))",  # the thousands of a number
    small=_SMALL,
)
