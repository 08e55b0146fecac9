"""English words instead of figures, dates and numbers of articles."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.en.facts.numbers import MINUS
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Duration, Quantity
from transflow.text.facts.identifiers import ZONES
from transflow.text.patterns import LazyPattern

_PENALTY = LazyPattern(r"\b(?:penalt(?:y|ies)|spot[\s-]kicks?|from\sthe\sspot)\b", re.IGNORECASE)
_WHOLE_GAME = LazyPattern(
    r"\b(?:(?:normal|regular|full)[\s-]time|regulation|final\swhistle)\b", re.IGNORECASE
)

fact_words = FactWords(
    act=LazyPattern(
        r"\b(?:directive|regulation|(?:framework )?decision|law|act|convention|treaty|code)\b", re.IGNORECASE
    ),
    back_reference=LazyPattern(
        r"\b(?:that|this|those|these|the (?:said|same|latter|above)) (?:\w+ )?"
        r"(?:article|section|paragraph|provision|clause|point)",
        re.IGNORECASE,
    ),
    that_day=LazyPattern(
        r"\b(?:that|this|the same|the said) (?:day|date)\b"
        r"|(?<!\bduring )(?<!\bof )(?<!\bby )\bthe (?:day|date)\b"
        r"(?! (?:of|after|before|when|that|to (?:day|come)|by)\b)",
        re.IGNORECASE,
    ),
    free=LazyPattern(r"\b(?:free|no (?:charge|cost|fee))\b", re.IGNORECASE),
    none=LazyPattern(r"\b(?:no|none|nobody|not (?:a single|one|any)|zero)\b", re.IGNORECASE),
    all_but=LazyPattern(r"\ball (?:but|except|bar) (?:for )?", re.IGNORECASE),
    a_while_ago=LazyPattern(
        r"\b(?:year|month)[\s-](?:on|over)[\s-](?:year|month)\b|\b(?:on|over) (?:a|the) (?:year|month)\b"
        r"|\ba (?:year|month) (?:ago|earlier|before)\b|\b(?:previous|preceding|same|corresponding) (?:month|period)\b",
        re.IGNORECASE,
    ),
    held_against=LazyPattern(
        r"\b(?:than(?:\sin)?|compared\s(?:with|to)|against|(?:up|down)\s(?:on|from))\s$", re.IGNORECASE
    ),
    this_or_last_year=LazyPattern(r"\b(?:last|this|past)\syear\b", re.IGNORECASE),
    today=LazyPattern(
        r"\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))\b", re.IGNORECASE
    ),
    for_both=LazyPattern(
        r"\b(?:both|each|every|also|too|same|as well|respectively|likewise|another|as many|as much|apiece|a side"
        r"|(?:than|of|above|below|over|under) (?:that|this|it)"
        r"|(?:that|this) (?:sum|amount|figure|level|number|total|part|share|limit))\b",
        re.IGNORECASE,
    ),
    between_days=LazyPattern(r"\s?[–—-]\s?|,?\s(?:to|until|till|and)\s"),
    joining_days=LazyPattern(r",?\s(?:and|or)\s(?:on\s)?(?:the\s)?"),
    spanning_days=LazyPattern(r"\s?[–—]\s?|[\s-](?:to|until|till|through)[\s-](?:the\s)?"),
    before_range=LazyPattern(r"\bbetween\s(?:the\s)?$", re.IGNORECASE),
    zone=LazyPattern(
        rf"[\s(]{{0,2}}\b(?:{ZONES}|(?:[A-Z]\w+\s){{1,3}}[Tt]ime|local\stime)(?!\w)[\s:]{{0,2}}"
    ),
    feasts={
        (1, 1): LazyPattern(r"\bNew Year\b"),
        (5, 1): LazyPattern(r"\b(?:Labour|May) Day\b"),
        (5, 4): LazyPattern(r"\bRestoration of Independence\b", re.IGNORECASE),
        (6, 23): LazyPattern(r"\b(?:Midsummer|St\.? John)['’]?s?(?: Day)? Eve\b|\bLīgo\b"),
        (6, 24): LazyPattern(r"\b(?:Midsummer|St\.? John['’]s)(?: Day)?\b|\bJāņi\b"),
        (11, 11): LazyPattern(r"\bLāčplēsis Day\b"),
        (11, 18): LazyPattern(r"\b(?:Independence|Proclamation|National) Day\b"),
        (12, 24): LazyPattern(r"\bChristmas Eve\b"),
        (12, 25): LazyPattern(r"\bChristmas\b"),
        (12, 26): LazyPattern(r"\bBoxing Day\b|\b(?:[Ss]econd|2nd) (?:[Dd]ay of Christmas|Christmas Day)\b"),
        (12, 31): LazyPattern(r"\bNew Year['’]s (?:Eve|[Nn]ight)\b"),
    },
    called={
        Quantity(Decimal(11), "m"): _PENALTY,
        Quantity(Decimal(7), "m"): _PENALTY,
        Duration(Decimal(60), "minute"): _WHOLE_GAME,
        Duration(Decimal(90), "minute"): _WHOLE_GAME,
        Duration(Decimal(120), "minute"): LazyPattern(r"\bextra[\s-]time\b", re.IGNORECASE),
    },
    apart=LazyPattern(
        r"\s(?:[\w-]+\s){0,2}?(?:ahead|behind|clear|adrift|shy|short|over|above|below|in\s(?:front|arrears))\b",
        re.IGNORECASE,
    ),
    apart_by=LazyPattern(r"\b(?:exceed|trail|lead)\w*\s(?:[\w-]+\s){0,4}by\s$", re.IGNORECASE),
    working_days=LazyPattern(r"\b(?:working|business)\sdays?\b", re.IGNORECASE),
    extent=LazyPattern(r"long|wide|high|deep|tall|thick|away"),
    half_of_day=LazyPattern(r"morning|afternoon|evening|night"),
    one=LazyPattern(r"one\b", re.IGNORECASE),
    coin=LazyPattern(
        r"(?:\A|[\s-])(?:(?!(?:in|with|by|and|or|for|to|from|of|the|a)\b)\w+\s){0,3}(?:coin|banknote|note|bill)s?\b",
        re.IGNORECASE,
    ),
    minus=MINUS,
    of_age=LazyPattern(r"\b(?:minors?|adult(?:s|hood)?|under-?age|of(?: full)? age)\b", re.IGNORECASE),
    of_the_year=LazyPattern(
        r"\b(?:half|quarter|months|beginning|start|middle|end|course|rest|part)\sof\sthe\syear\b(?!\s\d)",
        re.IGNORECASE,
    ),
    until=LazyPattern(r"\b(?:until|till|to)\s$", re.IGNORECASE),
    until_end=LazyPattern(
        r"\b(?:until|till|by|to|before|through(?:\sto)?)\s(?:the\s)?(?:very\s)?end\sof\s(?:(?P<year>(?:the|this)\syear)|\w+)"
        r"|\bthrough\s\w+",
        re.IGNORECASE,
    ),
    from_beginning=LazyPattern(
        r"\b(?:from|since|as\s(?:of|from)|at|with)\s(?:the\s)?(?:very\s)?(?:beginning|start)\sof\s(?:(?P<year>(?:the|this|next)\syear)|\w+)",
        re.IGNORECASE,
    ),
    best_of=LazyPattern(r"\bbest[\s-](?:out[\s-])?of[\s-]", re.IGNORECASE),
    wins=LazyPattern(r"[\s-](?:wins|victories)\b"),
)
