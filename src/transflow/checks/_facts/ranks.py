"""Ranks that one side has lost: "the second largest" is not "the largest"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from transflow.checks._facts.reading import Facts, Located
from transflow.model import Passage
from transflow.text.facts import Number, Ordinal

LEAST, MOST = 2, 9  # of the ranks that are read


class Wording(NamedTuple):
    """How a language says what is largest, what stands behind an ordinal of a rank, and that another goes before."""

    superlative: re.Pattern[str]
    behind: re.Pattern[str]
    next: re.Pattern[str]


_LATVIAN = (
    r"(?:vis)?(?:liel|maz|augst|zem|vec|gar|īs|ātr|spēcīg|vāj|bagāt|nabadzīg|dziļ|popul[āa]r|biež|lab|slikt|izplatīt|svarīg|nozīmīg)"
    r"āk(?:ais|ā|o|ajam|ajai|ajā|ie|ās|os|ajiem|ajām|ajos|ajās)\b"
    r"(?!\s(?:izglītīb|ties[aāu]|mācību|padom))"
)
_ENGLISH = (
    r"(?:(?:larg|bigg|great|small|high|low|old|long|short|fast|strong|weak|rich|poor|tall|deep)est|best|worst"
    r"|most\s(?:common|popular|populous|frequent|important|significant|widespread))\b"
)
_SIZE = r"pēc\s(?:lieluma|platības|garuma|vecuma|augstuma|dziļuma|nozīmes|(?:\w+\s)?skaita)\b"
WORDINGS: Mapping[str, Wording] = {
    "lv": Wording(
        re.compile(rf"\b{_LATVIAN}", re.IGNORECASE),
        re.compile(rf"\s(?:{_LATVIAN}|{_SIZE})", re.IGNORECASE),
        re.compile(
            r"\b(?:nākam|sekoj|seko\b|tūlīt|uzreiz|aiz\b|pēc\b|tuv|atpaliek|atpalik|piekāp|sudrab|izņem|neskait|viens\sno\b|viena\sno\b)",
            re.IGNORECASE,
        ),
    ),
    "en": Wording(
        re.compile(rf"\b{_ENGLISH}", re.IGNORECASE),
        re.compile(rf"[\s-]{_ENGLISH}", re.IGNORECASE),
        re.compile(
            r"\b(?:next|runner|follow|after|behind|close|nearest|except|but|apart|silver|only\sto|outranked|one\sof|among)",
            re.IGNORECASE,
        ),
    ),
}


def lost_ranks(
    passages: tuple[Passage, Passage], sides: tuple[Facts, Facts], tags: tuple[str, str]
) -> Iterator[Located]:
    """The only rank in words of either side, where the other counts nothing and says that it is the largest."""
    for own, other in ((0, 1), (1, 0)):
        ours, theirs = (WORDINGS.get(tags[at]) for at in (own, other))
        if ours and theirs and sides[own] and not any(map(_counts, sides[other])):
            text = passages[own].text
            found = [each for each in sides[own] if _is_rank(each) and ours.behind.match(text, each.fact.end)]
            there = passages[other].text
            if len(found) == 1 and theirs.superlative.search(there) and not theirs.next.search(there):
                yield found[0]


def _is_rank(each: Located) -> bool:
    return isinstance(each.value, Ordinal) and not each.fact.is_demanded and LEAST <= each.value.rank <= MOST


def _counts(each: Located) -> bool:
    small = isinstance(each.value, Number) and Decimal(LEAST) <= each.value.amount <= MOST
    return isinstance(each.value, Ordinal) or small
