"""How English denies: once in a clause, by "not" and its kin."""

from __future__ import annotations

import re

from transflow.languages.en.denials import (
    denials,
    denied,
    denied_by_prefix,
    denied_until,
    denied_without,
    is_general,
    is_negative,
    may_deny,
    phrases,
    saying_no,
    without_numero,
)
from transflow.languages.en.denying_words import AFFIRMING, CLAUSE_BEGINS, WITHOUT
from transflow.languages.tables.negation import Negation
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_APOSTROPHES = str.maketrans("´`ʼ", "'''")
_RESUMED = LazyPattern(  # "no empty seats, not even on Tuesdays"
    r"(?P<denied>(?:\b(?:no|not|never|nobody|none|nothing|nowhere|cannot)\b|n't\b)[^.;:!?]{1,120}?[,–—]\s?)not(?=\seven\b)",
    re.IGNORECASE,
)


def _readable(text: str) -> str:
    """ "No 5" is a number, any apostrophe stands for that of "don't", and "not even" only stresses what is denied
    before it."""
    plain = without_numero(text).translate(_APOSTROPHES)
    return _RESUMED.sub(lambda found: found["denied"] + "   ", plain) if " even" in plain else plain


negation = Negation(
    certain=denials,
    saying_no=saying_no,
    beside_without=denied_without,
    until=denied_until,
    phrases=phrases,
    denied=denied,
    readable=_readable,
    may_deny=may_deny,
    by_prefix=denied_by_prefix,
    is_negative=is_negative,
    is_general=is_general,
    asides=(
        (
            WordPattern(r"\bwithout\s(?:an?\s|any\s|prior\s|previous\s)*appointments?\b", "without"),
            frozenset({"queu"}),
        ),
        (
            WordPattern(
                r"\bwithout\s(?:any\s|other\s)*(?:outside\s|external\s|others['’]\s|another['’]?s?\s)?(?:help|assistance)\b",
                "without",
            ),
            frozenset({"themselv", "himself", "herself", "itself", "oneself", "own", "independe", "alon"}),
        ),
    ),
    without=WITHOUT,
    pronouns=re.compile(r"none|nobody|nothing|nowhere|nor|neither", re.IGNORECASE),
    nobody=re.compile(r"no|none|nobody|nothing", re.IGNORECASE),
    forbidding=re.compile(
        r"\b(?:prohibited|forbidden|banned|barred|illegal|unlawful|off[\s-]limits|out\sof\s(?:bounds|the\squestion))\b",
        re.IGNORECASE,
    ),
    not_above=re.compile(
        r"[nN](?<!\w.)(?i:(?:ot|ever)(?=\s(?:to\s|be\s|have\s|been\s|have\sbeen\s)?(?:exceed|go(?:es|ing)?\sbeyond|gone\sbeyond))|ot?(?=\s(?:later|earlier|more|less|fewer|longer)\sthan\b))"
    ),
    affirming=AFFIRMING,
    asserting=re.compile(r"\b(?:is|are|was|were|been|ha[sd]|have|can|could|may|will|would|should|must)\b"),
    clause=CLAUSE_BEGINS,
)
