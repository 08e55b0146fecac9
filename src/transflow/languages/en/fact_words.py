"""English words instead of figures, dates and numbers of articles."""

from __future__ import annotations

import re

from transflow.languages.en.facts_numbers import MINUS
from transflow.languages.tables.fact_words import FactWords

fact_words = FactWords(
    act=re.compile(
        r"\b(?:directive|regulation|(?:framework )?decision|law|act|convention|treaty|code)\b", re.IGNORECASE
    ),
    back_reference=re.compile(
        r"\b(?:that|this|those|these|the (?:said|same|latter|above)) (?:\w+ )?"
        r"(?:article|section|paragraph|provision|clause|point)",
        re.IGNORECASE,
    ),
    that_day=re.compile(
        r"\b(?:that|this|the same|the said) (?:day|date)\b"
        r"|(?<!\bduring )(?<!\bof )(?<!\bby )\bthe (?:day|date)\b"
        r"(?! (?:of|after|before|when|that|to (?:day|come)|by)\b)",
        re.IGNORECASE,
    ),
    free=re.compile(r"\b(?:free|no (?:charge|cost|fee))\b", re.IGNORECASE),
    none=re.compile(r"\b(?:no|none|nobody|not (?:a single|one|any)|zero)\b", re.IGNORECASE),
    a_while_ago=re.compile(
        r"\b(?:year|month)[\s-](?:on|over)[\s-](?:year|month)\b|\b(?:on|over) (?:a|the) (?:year|month)\b"
        r"|\ba (?:year|month) (?:ago|earlier|before)\b|\b(?:previous|preceding|same|corresponding) (?:month|period)\b",
        re.IGNORECASE,
    ),
    today=re.compile(
        r"\b(?:today|tonight|yesterday|tomorrow|this (?:morning|afternoon|evening))\b", re.IGNORECASE
    ),
    for_both=re.compile(
        r"\b(?:both|each|every|also|too|same|as well|respectively|likewise|another|as many|as much|apiece|a side"
        r"|(?:than|of|above|below|over|under) (?:that|this|it)"
        r"|(?:that|this) (?:sum|amount|figure|level|number|total))\b",
        re.IGNORECASE,
    ),
    between_days=re.compile(r"\s?[–—-]\s?|,?\s(?:to|until|till|and)\s"),
    extent=re.compile(r"long|wide|high|deep|tall|thick|away"),
    half_of_day=re.compile(r"morning|afternoon|evening|night"),
    one=re.compile(r"one\b", re.IGNORECASE),
    coin=re.compile(
        r"(?:\A|[\s-])(?:(?!(?:in|with|by|and|or|for|to|from|of|the|a)\b)\w+\s){0,3}(?:coin|banknote|note|bill)s?\b",
        re.IGNORECASE,
    ),
    minus=MINUS,
    of_age=re.compile(r"\b(?:minors?|adult(?:s|hood)?|under-?age|of(?: full)? age)\b", re.IGNORECASE),
    of_the_year=re.compile(
        r"\b(?:half|quarter|months|beginning|start|middle|end|course|rest|part)\sof\sthe\syear\b(?!\s\d)",
        re.IGNORECASE,
    ),
)
