"""English numbers: amounts, halves, quarters and dozens."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.en.facts.lengths import (
    AND_A_HALF,
    CENTENARIES,
    HALF_OF_TIME,
    ONE_OF_TIME,
    PARTS,
    PAST,
    QUARTER_CENTURY,
    QUARTER_HOUR,
    ROUND_THE_CLOCK,
)
from transflow.languages.en.facts.ordinals import COMPOUND_ORDINAL, FIRST_IN_A_NAME
from transflow.languages.en.facts.storeys import GROUND_FLOOR, STOREY
from transflow.languages.en.facts.units import FRACTIONS, MEASURES, QUANTITIES
from transflow.languages.en.facts.year_parts import (
    HALF_OF_YEAR,
    QUARTER_OF_YEAR,
    QUARTERS,
    TWICE_A_YEAR,
)
from transflow.languages.en.number_words import MAGNITUDES, ORDINALS, SMALL, TENS, VALUES, WORDS, are_several
from transflow.text.facts import Duration, Number, Ordinal, Percent, Quantity
from transflow.text.facts.amounts import Amounts
from transflow.text.facts.grammar import Facts, Reader, fact, pattern, soft, soft_word
from transflow.text.facts.roman import ROMAN_ORDINALS, named_letter
from transflow.text.facts.tails import Tails
from transflow.text.patterns import LazyPattern

MINUS = LazyPattern(r"(?<!\w)(?:minus|frosts?\sof(?:\s(?:up\sto|about|around|over))?)\s$", re.IGNORECASE)
AMOUNTS = Amounts(
    decimal=".",
    words=WORDS,
    tails=Tails(
        magnitudes=MAGNITUDES,
        measures=MEASURES,
        of=LazyPattern(r"\sof(?=\s)"),
        pages=LazyPattern(r"\s?pp\.\s?[,;:)\]–—a-z]|(?<![.,]\d{3})(?<=\d{3})\s?pp\b"),
        rates=frozenset(("second", *FRACTIONS)),  # "in 2023 second"
    ),
    ranges=LazyPattern(
        r"\s?[–—-]\s?(?=\d)|\s?…\s?[+−–-]?(?=\d)|\s+to\s+(?:[+−–-]|minus\s)?(?=\d)|\s+and\s+(?:[+−–-]|minus\s)(?=\d)"
    ),
    joints=LazyPattern(r"\s(?:and|or)\s(?=\d)"),
    between=LazyPattern(r"\bbetween\s$", re.IGNORECASE),
    minus=MINUS,
    below_zero=LazyPattern(  # "5 degrees below", not "below the norm"
        r"\s(?:below(?: zero| freezing|(?! (?:an?|the|its?|th[aeio]\w+|what|average|normal|norms?|last|usual)\b))"
        r"|of frost)(?!\w)"
    ),
    cents=LazyPattern(r"\sand\s(?:(?P<cents>\d{1,2})|(?P<words>[a-z-]+))\s(?:euro\s)?cent\w*"),
    half_more=LazyPattern(r"\sand\sa\shalf(?!\w|\sof\b)"),
)


def _half(match: re.Match[str]) -> Facts:
    """ "half a million" is a number; "half" alone may answer 50 %, but "half-time" is no share."""
    text, power = match.string, MAGNITUDES.get(match["word"] or "", 0)
    if time := HALF_OF_TIME.get(match["word"] or (match["compound"] or "-")[1:]):
        return soft(match, time)
    if power:
        return AMOUNTS.half_of(text, match.start(), power, match.end())
    if unit := QUANTITIES.get((match["word"] or (match["compound"] or "-")[1:]).lower()):
        return soft(match, Quantity(Decimal("0.5"), unit))
    if match["points"]:
        points = Percent(Decimal("0.5"), is_points=True)
        return soft(match, points)
    share = Number(Decimal("0.5")) if match["compound"] else Percent(Decimal(50))
    return (fact(text, share, match.start(), match.start() + 4, is_demanded=False),)


def _list(match: re.Match[str]) -> Facts:
    """ "1,2 or 3" counts on, and has no decimal."""
    first, second, third = (int(match[each]) for each in ("first", "second", "third"))
    if not first + 2 == second + 1 == third:
        return ()
    return tuple(
        fact(match.string, Number(Decimal(match[each])), *match.span(each)) for each in ("first", "second")
    )


def _dozen(match: re.Match[str]) -> Facts:
    count = VALUES.get(match["count"].lower(), 1)
    value = 6 if match["count"].lower().startswith("half") else (13 if match["baker"] else 12) * count
    return soft(match, Number(Decimal(value)))


def _round(match: re.Match[str]) -> Facts:
    """ "the round of 16" is „astotdaļfināls”."""
    value = Number(Decimal(match["teams"]))
    return (fact(match.string, value, match.start("teams"), match.end(), is_demanded=False),)


def _one_unit(match: re.Match[str]) -> Facts:
    """ "another gigawatt", "a kilometre"."""
    measure = MEASURES.get(match["unit"].lower())
    if measure is None or measure.kind != "quantity" or match["unit"].endswith("s"):
        return ()
    return soft(match, measure.value(Decimal(1)))


def _age_group(match: re.Match[str]) -> Facts:
    """ "the over-55s": of which limit, the word before says."""
    age = Duration(Decimal(match["age"]), "year")
    return (fact(match.string, age, match.start("age"), match.end()),)


def _fraction(match: re.Match[str]) -> Facts:
    """ "a third of", "a fifth more", "a third the price"."""
    return soft(match, MEASURES[match["part"].lower()].value(Decimal(1)))


def _one_in(match: re.Match[str]) -> Facts:
    """ "one in ten" is every tenth."""
    rank = Ordinal(VALUES[match["of"].lower()] + VALUES.get((match["unit"] or "").lower(), 0))
    return soft(match, rank)


def _hundred(text: str, at: int) -> Facts:
    """A hundred, where it is not several of them."""
    return () if are_several(text, at) else AMOUNTS.in_words(text, at)


_OF_A_ROW = pattern(r"(?:Groups?|Categor(?:y|ies)|Rounds?)\s(?P<letter>[IVX])(?!\w)", named_letter)
_PART_OF = r"\s(?:of|more|less|fewer|higher|lower|smaller|larger|cheaper|since|compared|in|over|during|to)\s"
_FRACTION = pattern(
    rf"a\s(?P<part>{'|'.join(FRACTIONS)})(?={_PART_OF}|\s(?:fewer|less|more|higher|lower|the)\b|[.,;:)]|$)",
    _fraction,
    re.IGNORECASE,
)
_ONE_IN = pattern(
    rf"one\s(?:[a-z]+\s)?(?:in|out\sof)(?:\severy)?\s(?P<of>{'|'.join(VALUES)})(?:-(?P<unit>{'|'.join(SMALL[:9])}))?"
    r"(?![\w-]|\s(?:hundred|thousand|million))",
    _one_in,
    re.IGNORECASE,
)
_HALF_A_PERCENT = pattern(
    r"half(?:\sof)?\s(?:an?|one)\sper\s?cent(?!\w)",
    lambda match: soft(match, Percent(Decimal("0.5"))),
    re.IGNORECASE,
)
_QUARTER_POINT = pattern(
    r"quarter(?:\sof\sa)?[\s-](?:percentage[\s-])?points?(?!\w)",
    lambda match: soft(match, Percent(Decimal("0.25"), is_points=True)),
    re.IGNORECASE,
)
_QUARTER_MILLION = pattern(
    r"quarter(?:\sof)?\s(?:a\s)?(?P<power>[mb]illion)(?!\w)",
    lambda match: AMOUNTS.part_of(
        match.string, match.span(), MAGNITUDES[match["power"].lower()], PARTS["a quarter"]
    ),
    re.IGNORECASE,
)
_HALF = pattern(
    r"half(?:(?P<points>[\s-](?:an?\s)?(?:percentage[\s-])?points?(?!\w))|(?P<compound>[-‑](?!an?\b)\w+|\s(?:hour|day|year|century)(?!\w))|[\s-](?:of\s)?an?[\s-](?P<word>\w+))?",
    _half,
    re.IGNORECASE,
)
_ONE_UNIT = pattern(r"(?:an?|another)\s(?P<unit>[^\W\d_]+)", _one_unit, re.IGNORECASE)
AGE_GROUPS: tuple[Reader, ...] = (
    pattern(r"(?:over|under)[-‑](?P<age>\d{1,3})s(?!\w)", _age_group, re.IGNORECASE),
)
_DOZENS = pattern(
    r"(?P<count>half[\s-](?:of\s)?a|half|a|one|two|three|four|five|six)[\s-](?P<baker>baker['’]s\s)?dozen(?!\w)",
    _dozen,
    re.IGNORECASE,
)
LIST_FIGURES: tuple[Reader, ...] = (
    pattern(
        r"(?P<first>\d{1,2}),(?P<second>\d{1,2})(?=,?\s(?:or|and)\s(?P<third>\d{1,2})(?![\d.,]*\d))", _list
    ),
)
NAME_FIGURES: tuple[Reader, ...] = (  # a "for" in the name of a campaign: "Science 4 All"
    pattern(
        r"(?<=[A-Za-z]\s)4(?=\s?(?:All|ALL|You|YOU|Kids|KIDS|Life|LIFE)(?!\w))",
        lambda match: soft(match, Number(Decimal(4))),
    ),
)
NUMBER_WORDS: dict[str, tuple[Reader, ...]] = {
    **{
        word: (QUARTER_OF_YEAR, HALF_OF_YEAR, STOREY, soft_word(Ordinal(rank)))
        for rank, word in enumerate(ORDINALS, 1)
    },
    "first": (FIRST_IN_A_NAME, QUARTER_OF_YEAR, HALF_OF_YEAR, STOREY, soft_word(Ordinal(1))),
    **{
        tens.removesuffix("y") + "ieth": (soft_word(Ordinal(rank)),)
        for rank, tens in zip(range(20, 100, 10), TENS, strict=True)
    },
    **{f"{word}ly": (soft_word(Ordinal(rank)),) for rank, word in enumerate(ORDINALS[:6], 1)},
    "ground": (GROUND_FLOOR,),
    "hundredth": (soft_word(Ordinal(100)),),
    **dict.fromkeys(VALUES, (AMOUNTS.in_words,)),
    **dict.fromkeys(TENS, (COMPOUND_ORDINAL, AMOUNTS.in_words)),
    "hundred": (COMPOUND_ORDINAL, _hundred),
    **dict.fromkeys(SMALL[:6], (_DOZENS, AMOUNTS.in_words)),
    "one": (_ONE_IN, _DOZENS, COMPOUND_ORDINAL, AMOUNTS.in_words),
    "two": (QUARTERS, _DOZENS, AMOUNTS.in_words),
    "three": (QUARTERS, QUARTER_HOUR, _DOZENS, AMOUNTS.in_words),
    "per": (ONE_OF_TIME,),
    "past": (AND_A_HALF, PAST),
    **CENTENARIES,
    "a": (_DOZENS, AND_A_HALF, ONE_OF_TIME, _FRACTION, _ONE_UNIT),
    "an": (AND_A_HALF, ONE_OF_TIME, _ONE_UNIT),
    "another": (AND_A_HALF, _ONE_UNIT),
    "fortnight": (soft_word(Duration(Decimal(2), "week")),),
    "last": (
        AND_A_HALF,
        pattern(r"last\s(?P<teams>16|32|64)(?!\w|[.,]\d|\s\w+s\b)", _round, re.IGNORECASE),
    ),
    "round": (
        pattern(r"round\sof\s(?P<teams>16|32|64|128)(?!\w)", _round, re.IGNORECASE),
        ROUND_THE_CLOCK,
        _OF_A_ROW,
    ),
    "around": (ROUND_THE_CLOCK,),
    **dict.fromkeys(("group", "groups", "category", "categories", "rounds"), (_OF_A_ROW,)),
    "zero": (soft_word(Number(Decimal(0))),),
    "decade": (soft_word(Duration(Decimal(10), "year")),),
    "century": (soft_word(Duration(Decimal(100), "year")),),
    "thousand": (AMOUNTS.in_words,),
    "million": (AMOUNTS.one_power,),
    "billion": (AMOUNTS.one_power,),
    "trillion": (AMOUNTS.one_power,),
    "dozen": (soft_word(Number(Decimal(12))),),
    "half": (_HALF_A_PERCENT, _DOZENS, _HALF),
    **dict.fromkeys(
        ("quarter", "quarters"),
        (
            QUARTER_HOUR,
            QUARTER_CENTURY,
            _QUARTER_POINT,
            _QUARTER_MILLION,
            soft_word(Percent(Decimal(25))),
        ),
    ),
    "twice": (TWICE_A_YEAR, soft_word(Number(Decimal(2)))),
    **dict.fromkeys(("both", "double", "doubled", "couple", "pair"), (soft_word(Number(Decimal(2))),)),
    **dict.fromkeys(("triple", "thrice", "tripled"), (soft_word(Number(Decimal(3))),)),
    **dict.fromkeys(("quadruple", "quadrupled"), (soft_word(Number(Decimal(4))),)),
    **{f"{word}fold": (soft_word(Number(Decimal(value))),) for word, value in VALUES.items()},
    **ROMAN_ORDINALS,
}
