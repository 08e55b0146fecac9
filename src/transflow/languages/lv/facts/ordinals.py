"""Latvian ordinals in words."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.lv.facts.units import ADJECTIVE, forms
from transflow.languages.lv.number_words import DEFINITE, ORDINAL_STEMS, STEMS, UNDER_TEN, WORDS
from transflow.text.facts import Number, Ordinal
from transflow.text.facts.grammar import Facts, Reader, fact, pattern, soft, soft_word
from transflow.text.facts.roman import ROMAN_ORDINALS, named_letter


def _other_side(match: re.Match[str]) -> Facts:
    """ "no otras puses" ("on the other hand") is no second; the number may answer one."""
    return soft(match, Number(Decimal(1)))


_OTHER_SIDE = pattern(r"otras\spuses", _other_side, re.IGNORECASE)


def _quarter(rank: int) -> Reader:
    """ "trešajā ceturtdaļā", of a game, is no 25 %."""
    return pattern(
        r"\w+aj(?:ā|ai|ās)\sceturtdaļ\w+",
        lambda match: soft(match, Ordinal(rank)),
        re.IGNORECASE,
    )


def _soft_ordinals() -> dict[str, tuple[Reader, ...]]:
    """What reads each form of an ordinal of one word, which is never demanded of the other version."""
    ranks = {form: rank for rank, stem in enumerate(ORDINAL_STEMS[:9], 1) for form in forms(stem, ADJECTIVE)}
    ranks |= dict.fromkeys(forms("desmit", DEFINITE), 10)  # „vairāki desmiti” are dozens
    ranks |= {"trešais": 3, "trešā": 3}
    for value, stem in UNDER_TEN.items():
        ranks |= dict.fromkeys(forms(f"{stem}padsmit", ADJECTIVE), 10 + value)
        if value > 1:
            ranks |= dict.fromkeys(forms(f"{stem}desmit", ADJECTIVE), 10 * value)
        ranks |= dict.fromkeys(forms(f"{stem}simt", DEFINITE), 100 * value)
    ranks |= dict.fromkeys(forms("simt", DEFINITE), 100) | dict.fromkeys(forms("tūkstoš", DEFINITE), 1000)
    for value, stem in {1: "", 2: "div", 3: "trīs", **STEMS, 10: "desmit"}.items():
        ranks |= dict.fromkeys(forms(f"{stem}simt", DEFINITE), 100 * value)
    for value, stem in {1: "", 2: "div", 3: "trīs", **STEMS, 10: "desmit", 100: "simt"}.items():
        ranks |= dict.fromkeys(forms(f"{stem}tūkstoš", DEFINITE), 1000 * value)
        ranks |= dict.fromkeys(forms(f"{stem}miljon", DEFINITE), 1_000_000 * value)
    del ranks["pirms"]  # "before"
    cardinals = set(WORDS.values)
    readers = {
        form: (_quarter(rank), soft_word(Ordinal(rank)))
        for form, rank in ranks.items()
        if form not in cardinals
    }
    return readers | {"otras": (_OTHER_SIDE, *readers["otras"])}


TENS = {f"{stem}desmit": 10 * value for value, stem in UNDER_TEN.items() if value > 1}
HUNDREDS = {"simt": 100, **{f"{stem}simt": 100 * value for value, stem in UNDER_TEN.items() if value > 1}}
LAST = {  # stems of what inflects in an ordinal of several words: „simt divpadsmitais”
    **{stem: rank for rank, stem in enumerate(ORDINAL_STEMS, 1)},
    **{f"{stem}padsmit": 10 + value for value, stem in UNDER_TEN.items()},
    **TENS,
}


def _compound_ordinal(match: re.Match[str]) -> Facts:
    """ "divdesmit piektais", "simt piektā"."""
    hundreds, tens, last = (match[each] for each in ("hundreds", "tens", "last"))
    rank = HUNDREDS[hundreds.lower()] if hundreds else 0
    return soft(match, Ordinal(rank + (TENS[tens.lower()] if tens else 0) + LAST[last.lower()]))


COMPOUND_ORDINAL = pattern(
    rf"(?:(?P<hundreds>{'|'.join(HUNDREDS)})\s)?(?:(?P<tens>{'|'.join(TENS)})\s)?"
    rf"(?P<last>{'|'.join(LAST)})(?:{'|'.join(ADJECTIVE)})(?!\w)",
    _compound_ordinal,
    re.IGNORECASE,
)


def _turn_of_centuries(match: re.Match[str]) -> Facts:
    """ "19. un 20. gadsimta mijā": "at the turn of the 20th century", or of the century."""
    return tuple(
        fact(
            match.string, Ordinal(int(match[each])), match.start(each), match.end(each) + 1, is_demanded=False
        )
        for each in ("old", "new")
    )


TURN_OF_CENTURIES = pattern(
    r"(?P<old>\d{1,2})\.\s?(?:(?:gadsimta|gs\.)\s?)?(?:[–—/-]|un|uz)\s?(?P<new>\d{1,2})\.\s?(?:gadsimt[au]|gs\.)\s?mij",
    _turn_of_centuries,
)
OF_A_ROW = (
    r"(?:\s(?:pielikum|nodaļ)\w|(?=(?:(?:,|\sun|\svai|[–-])\s?[IVX]{1,4})*"
    r"\s(?:grup|kategorij|kārt|šķir|pakāp|klas)(?:as?|es?|u|i|ai|ei|ā|ē|ām|ēm)\b))"
)
LAST_GRADE = 12  # of a school
GRADES = {stem: rank for stem, rank in LAST.items() if rank <= LAST_GRADE}
PUPIL = (
    *(f"niek{ending}" for ending in "s a am u ā i iem os us".split()),
    *(f"niec{ending}" for ending in "e es ei i ē ēm ēs".split()),
    "nieču",
)
ORDINAL_WORDS: dict[str, tuple[Reader, ...]] = {
    **_soft_ordinals(),
    **dict.fromkeys(("pirmoreiz", "pirmoreizi"), (soft_word(Ordinal(1)),)),
    **{f"{stem}kārt": (soft_word(Ordinal(rank)),) for rank, stem in enumerate(ORDINAL_STEMS[:6], 1)},
    **{
        f"{stem}klas{ending}": (soft_word(Ordinal(rank)),)
        for stem, rank in GRADES.items()
        for ending in PUPIL
    },  # „piektklasnieki”
    **ROMAN_ORDINALS,
    **dict.fromkeys("ivx", (pattern(rf"(?P<letter>[IVX]){OF_A_ROW}", named_letter),)),
}
