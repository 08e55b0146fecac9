"""Latvian shares: „četri no desmit”, „katrs trešais”, „divas trešdaļas”."""

from __future__ import annotations

import re

from transflow.languages.lv.number_words import ORDINAL_STEMS, WORDS
from transflow.languages.tables.shares import Shares
from transflow.text.patterns import LazyPattern

_TIME = r"(?:minūt|stund|dien|nakt|nedēļ|mēnes|gad|sezon|reiz|mirk)"
_RANKS = {stem: rank for rank, stem in enumerate(ORDINAL_STEMS, 1) if rank > 1} | {"divdesmit": 20}
_ANY_RANK = "|".join(_RANKS)
_COUNT = "|".join(sorted(WORDS.values, key=len, reverse=True))
_PATTERN = LazyPattern(
    rf"\b(?P<part>{_COUNT}|\d\d?)\s(?:(?:[^\W\d_]+\s)?no|pret)\s(?P<of>[^\W\d_]+|10{{1,2}}|[2-9])(?![\w%-]|\.(?!\Z)|,\d|\s(?:simt|tūkst|milj|%|procent|{_TIME}))"
    rf"|\b(?:katr(?:s|a|am|ai|u|ā)|ik)\s(?P<rank>(?:{_ANY_RANK})\w+)(?=\s(?!{_TIME}))"
    rf"|\b(?:(?P<count>[^\W\d_]+)\s)?(?P<fraction>(?:{_ANY_RANK})(?:daļ\w{{1,2}}|(?:ā|o|ās|ajā|ajai|ajām|ajās|ai)\sdaļ\w+)\b)",
    re.IGNORECASE,
)
_SIGN = re.compile(  # soon looked for
    r"[ndkipNDKIP](?i:(?<=\sn)o\s|(?<=\sp)ret\s|(?<=d)aļ|(?<=\bk)atr|(?<=\bi)k\s)"
)


def _counted(word: str) -> int | None:
    form = word.lower()
    if form.isdigit():
        return int(form)
    number = WORDS.values.get(form)
    return int(number) if number is not None and number % 1 == 0 else None


shares = Shares(_PATTERN, _SIGN, _RANKS, _counted)
