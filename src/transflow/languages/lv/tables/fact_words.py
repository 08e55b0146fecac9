"""Latvian words instead of figures, dates and numbers of articles."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.lv.facts.numbers import MINUS
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Duration
from transflow.text.facts.identifiers import ZONES
from transflow.text.patterns import LazyPattern

_WHOLE_GAME = LazyPattern(r"\bpamatlaik", re.IGNORECASE)

fact_words = FactWords(
    act=LazyPattern(r"direktīv|regul[aāu]|lēmum|likum|noteikum|konvencij|līgum|kodeks", re.IGNORECASE),
    back_reference=LazyPattern(
        r"\b(?:š(?:is|ī|o|ā|ajā|ajai|im|īs|ie|os|em)|t(?:as|ā|o|ajā|ās)|minēt\w+|attiecīg\w+|iepriekš\w+)"
        r"(?: \w+){0,2} (?:pant|punkt|daļ|norm|noteikum|līgum|apakšpunkt)",
        re.IGNORECASE,
    ),
    that_day=LazyPattern(
        r"\b(?:š(?:ajā|o|ī|ai)|t(?:ajā|o|ā|ai)|minēt(?:ajā|o)|norādīt(?:ajā|o)) (?:paš\w+ )?(?:dien|datum)\w*",
        re.IGNORECASE,
    ),
    free=LazyPattern(r"\b(?:bez\s?maksas|bezmaksas|par velti|nemaksā)\b", re.IGNORECASE),
    none=LazyPattern(r"\b(?:nevien\w{0,3}|nulle\w?|nav)\b", re.IGNORECASE),
    all_but=LazyPattern(r"\bvis\w{1,3}(?: \w+)?,? (?:izņemot|atskaitot) ", re.IGNORECASE),
    a_while_ago=LazyPattern(
        r"\bgada (?:griezumā|laikā)|\bmēneša laikā|\bpirms (?:gada|mēneša)\b|\b(?:gadu|mēnesi) (?:iepriekš|agrāk)"
        r"|\b(?:attiecīg|iepriekšēj)\w+ (?:mēne|period)|\bpašā (?:mēnesī|periodā|laikā)",
        re.IGNORECASE,
    ),
    held_against=LazyPattern(r"\b(?:nekā|salīdzin\w+\sar|pret)\s$", re.IGNORECASE),
    this_or_last_year=LazyPattern(r"\b(?:pērn|šogad|(?:š|pagājuš)\w+\sgad\w+)\b", re.IGNORECASE),
    today=LazyPattern(r"\b(?:šodien|šorīt|šovakar|šonakt|vakar|rīt(?:dien)?)\b", re.IGNORECASE),
    for_both=LazyPattern(
        r"\b(?:ab[aiāuos]\w*|katr\w+|ikvien\w+|arī|tāpat|tikpat|attiecīgi|savukārt tikpat|tas pats|tāds pats"
        r"|(?:š|t)\w{1,3} (?:summ|apjom|skait|līmen|slieksn|rādītāj|daļ|robež)\w+|nekā (?:tas|tik))\b",
        re.IGNORECASE,
    ),
    between_days=LazyPattern(r"\s?[–—-]\s?|,?\s(?:līdz|un)\s"),
    joining_days=LazyPattern(r"\.?\s(?:un|vai)\s"),
    spanning_days=LazyPattern(r"\.?(?:\s?[–—]\s?|,?\slīdz\s)"),
    before_range=LazyPattern(r"\bstarp\s$", re.IGNORECASE),
    zone=LazyPattern(
        rf"[\s(]{{0,2}}\b(?:{ZONES}|pēc\s\w+\s(?:vasaras\s|ziemas\s)?laika|Latvijā)(?!\w)[\s:]{{0,2}}"
    ),
    feasts={
        (1, 1): LazyPattern(r"\bJaungad|\b[Jj]aunā gada|\b[Gg]adumij"),
        (5, 1): LazyPattern(r"\bDarba svētk"),
        (5, 4): LazyPattern(r"\bNeatkarības atjaunošanas (?:dien|gadadien)|\bBaltā galdauta svētk"),
        (6, 23): LazyPattern(r"\bLīgo\b|\bJāņu vakar"),
        (6, 24): LazyPattern(r"\bJāņ(?:i|u|os|iem|us)\b"),
        (11, 11): LazyPattern(r"\bLāčplēša dien"),
        (11, 18): LazyPattern(r"\b[Pp]roklamēšanas (?:dien|gadadien)|\b[Vv]alsts svētk"),
        (12, 24): LazyPattern(r"\bZiemassvētku vakar"),
        (12, 25): LazyPattern(r"\bZiemassvētk"),
        (12, 26): LazyPattern(r"\b[Oo]tr(?:ie|o|os|ajos|ajiem) Ziemassvētk"),
        (12, 31): LazyPattern(r"\bVecgad|\bVecā gada|\bJaungada (?:nakt|vakar)|\b[Gg]adumij"),
    },
    called={
        Duration(Decimal(60), "minute"): _WHOLE_GAME,
        Duration(Decimal(90), "minute"): _WHOLE_GAME,
        Duration(Decimal(120), "minute"): LazyPattern(r"\b(?:papildlaik|pagarinājum)", re.IGNORECASE),
    },
    apart=LazyPattern(
        r"\s(?:\w+\s){0,2}?(?:priekšā|pārāk\w*|aiz|pārsvar\w*|atpalic\w*|iepalic\w*|mazāk|vairāk|pārsnie\w*|virs)\b",
        re.IGNORECASE,
    ),
    apart_by=LazyPattern(r"\b(?:pārsnie|atpalie|atpalika|apstei)\w*\s(?:\w+\s){0,4}par\s$", re.IGNORECASE),
    working_days=LazyPattern(r"\bdarba?\s?dien", re.IGNORECASE),
    extent=LazyPattern(r"(?:gar|plat|augst|dziļ|bie[zs]|tāl|attāl|smag)\w{1,4}"),
    half_of_day=LazyPattern(r"vakar|rīt|nakt|dien"),
    one=LazyPattern(r"vien|\w+\slaikā", re.IGNORECASE),
    coin=LazyPattern(
        r"(?:\A|\s)(?:(?!(?:ar|par|no|uz|un|vai|kā)\b)\w+\s){0,3}(?:monēt(?!ās?\b)|banknot(?!ēs?\b)|banknoš"
        r"|naudaszīm(?!ēs?\b)|vienlatniek)",
        re.IGNORECASE,
    ),
    minus=MINUS,
    of_age=LazyPattern(r"\b(?:ne)?pilngad", re.IGNORECASE),
    of_the_year=LazyPattern(
        r"(?<!\d\.\s)\bgada\s(?:pirm|otr|sāk|beig|vid|pēdēj|nogal|mij|laikā|otra)", re.IGNORECASE
    ),
    until=LazyPattern(r"\blīdz\s$", re.IGNORECASE),
    until_end=LazyPattern(
        r"\blīdz\s(?:\d{4}\.\sgada|(?:\d{4}\.\sgada\s)?(?:(?P<year>(?:š[āī]\s)?gada)|\w+))\s(?:pašām\s)?beigām",
        re.IGNORECASE,
    ),
    from_beginning=LazyPattern(
        r"\b(?:no|kopš|ar)\s(?:\d{4}\.\sgada|(?:\d{4}\.\sgada\s)?(?:(?P<year>(?:(?:š[āī]|nākamā)\s)?gada)|\w+))"
        r"\ssākum[au]\b",
        re.IGNORECASE,
    ),
    best_of=LazyPattern(r"\b(?:labāk\w+\sno|no)\s", re.IGNORECASE),
    wins=LazyPattern(r"\s(?:\w+\s)?uzvar", re.IGNORECASE),
)
