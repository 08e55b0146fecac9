"""How Latvian denies: by „ne-”, „nav” and „bez”, as often in a clause as there are words to deny by."""

from __future__ import annotations

import re

from transflow.languages.lv.concord import unbound, without_unbound
from transflow.languages.lv.denials import (
    denials,
    denied,
    denied_without,
    is_declined,
    is_general,
    may_deny,
    saying_no,
)
from transflow.languages.lv.denying_words import CLAUSE_BEGINS, WITHOUT
from transflow.languages.lv.double_denials import without_double
from transflow.languages.lv.still_more import without_more
from transflow.languages.tables.negation import Negation
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords
from transflow.text.word_patterns import WordPattern

_NO_PREFIX = re.compile(r"ne(?:b[iū]|es|ti[ek]|dēļ|rv|itr|krolog)\w*")  # auxiliaries, „nedēļa”


def _by_prefix(word: str) -> str:
    form = matching_form(word)
    return "" if not form.startswith("ne") or _NO_PREFIX.fullmatch(form) else form[2:]


def _readable(text: str) -> str:
    """„Vēl 14” adds, „neviens” denies nothing without a denied verb, and „nav neierobežots” denies nothing at all."""
    return without_double(without_unbound(without_more(text)))


negation = Negation(
    certain=denials,
    saying_no=saying_no,
    readable=_readable,
    unbound=unbound,
    beside_without=denied_without,
    denied=denied,
    may_deny=may_deny,
    by_prefix=RememberedWords(_by_prefix).__getitem__,
    is_general=is_general,
    is_declined=is_declined,
    asides=(
        (WordPattern(r"\bbez\smaksas\b", "bez"), frozenset({"fre"})),
        (WordPattern(r"\bbez\s(?:maksas|atlīdzības)\b", "bez"), frozenset({"donat", "gift", "volunteer"})),
        (
            WordPattern(r"\bbez\s(?:PVN\b|pievienotās\svērtības\snodok\w+)", "bez"),
            frozenset({"exclud", "exclusiv", "net"}),
        ),
        (WordPattern(r"\bbez\s(?:rezultāt|panākum|sekm)\w+", "bez"), frozenset({"unsuccess"})),
    ),
    without=WITHOUT,
    pronouns=LazyPattern(r"nevien\w*|nek(?:ad|as|o|ur|ād\w*|am|ā)", re.IGNORECASE),
    forbidding=re.compile(r"\b(?:aizlie[gdz]\w*|liegt\w*|nedrīkst\w*|nevajag\b)", re.IGNORECASE),
    not_above=re.compile(
        r"[nN](?<!\w.)(?i:e(?=pārsnie|\s(?:vēlāk|agrāk|vairāk|mazāk|ilgāk)\s(?:par|kā|nekā)\b))"
    ),
    undoing=LazyPattern(
        r"ne(?:pali\w+|(?:drīkst|var)\w*\spalikt)\sne\w{3,}[īēāo]t(?:s|a|i|as)\b", re.IGNORECASE
    ),
    asserting=re.compile(
        r"\b(?:ir|bij[au]|būs|esot|ti(?:ek|ka|ks)|var(?:ot|ēja|ēs)?|drīkst(?:ēja|ēs)?|jā\w{3,})\b"
    ),
    auxiliary=LazyPattern(  # „nebija aizmirsis”, "remembered", says what somebody did
        r"n(?:av|eb(?:ija|ūs)|eti(?:ek|ka|ks)|e(?:drīkst|var)(?:ēja|ēs)?)\b(?!\s(?:\w+\s){0,2}\w{2,}(?:is|(?<!t)ies|usi|usies|uši|ušies|uš[aā]s)\b)",
        re.IGNORECASE,
    ),
    clause=CLAUSE_BEGINS,
    has_concord=True,
)
