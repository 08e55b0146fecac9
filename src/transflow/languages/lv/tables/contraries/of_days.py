"""Latvian words that say from which day on a thing is so or until which day: „tikai svētdien” and „līdz svētdienai”."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

WEEKDAY = r"(?:pirm|otr|treš|ceturt|piekt|sest|svēt)dien"
MONTH = r"(?:janvār|februār|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)"
THEN = rf"(?:{WEEKDAY}|{MONTH}ī|rīt|parīt|pavasarī|vasarā|rudenī|ziemā|nākam(?:gad|nedēļ|mēnes|ajā))\b"
UNTIL_THEN = rf"(?:{WEEKDAY}ai|{MONTH}im|rītdienai|parītam|nākam(?:ajam|ajai))\b"

CERTAIN = {
    "until then": {
        "closed": r"""
            (?<=\bslēgts\s)līdz (?<=\bslēgta\s)līdz (?<=\bslēgti\s)līdz (?<=\bslēgtas\s)līdz
            līdz(?=\s[^;:,]{1,30}\bslēgt(?:s|a|i|as)\b)
        """,
        "open": r"""
            (?<=\batvērts\s)līdz (?<=\batvērta\s)līdz (?<=\batvērti\s)līdz (?<=\batvērtas\s)līdz
            līdz(?=\s[^;:,]{1,30}\batvērt(?:s|a|i|as)\b)
        """,
    },
    "side of a day": {
        "from then on": rf"tikai(?=\s{THEN})",
        "till then": rf"līdz(?=\s{UNTIL_THEN})",
    },
}
POSSIBLE = {
    "until then": {"closed": r"nav neb* ne(?!dēļ)*", "open": r"nav neb* ne(?!dēļ)*"},
    "side of a day": {
        "from then on": r"""
            tikai vien* ne* nav *sāk* no kopš pēc ātrāk* agrāk* slēg* aiztur* aptur* *gaid* bez atlik* pārcel* vēl* kad
            atver* atklā* iestā* pirmoreiz
        """,
        "till then": rf"līdz kamēr {NE} termiņ* *beig* *beidz* laikā",
    },
}
