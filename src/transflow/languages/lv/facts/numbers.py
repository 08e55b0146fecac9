"""Latvian numbers: amounts, halves, dozens, compounds such as „trīsgadīgs”."""

from __future__ import annotations

import re
from decimal import Decimal

from transflow.languages.lv.facts.lengths import (
    LENGTH_WORDS,
    QUARTER_HOURS,
    QUARTERS,
    THREE_QUARTERS,
    TWICE_A_YEAR,
)
from transflow.languages.lv.facts.ordinals import COMPOUND_ORDINAL, HUNDREDS, ORDINAL_WORDS, TENS
from transflow.languages.lv.facts.small_parts import HALF_A_PERCENT
from transflow.languages.lv.facts.units import FEMININE_A, MASCULINE, MEASURES, QUANTITIES, forms
from transflow.languages.lv.number_words import MAGNITUDES, PLURAL_ALONE, UNDER_TEN, WORDS
from transflow.text.facts import Duration, Number, Percent, Quantity
from transflow.text.facts.amounts import Amounts
from transflow.text.facts.grammar import Facts, Reader, fact, pattern, soft, soft_word
from transflow.text.facts.tails import Tails
from transflow.text.patterns import LazyPattern

MINUS = LazyPattern(
    r"(?<!\w)(?:m[iī]nuss?|sal[su]\s(?:no|līdz|ap|virs|zem|(?:ne)?(?:pār|sa)snie\w+))\s$", re.IGNORECASE
)
AMOUNTS = Amounts(
    decimal=",",
    words=WORDS,
    tails=Tails(
        magnitudes=MAGNITUDES,
        measures=MEASURES,
        ago=LazyPattern(r"\s(?:gadu|mēnesi|nedēļu|dienu|stundu)\s(?:iepriekš|agrāk|vēlāk|atpakaļ)(?!\w)"),
        rates=frozenset("sekundē minūtē stundā dienā diennaktī nedēļā mēnesī gadā".split()),
    ),
    ranges=LazyPattern(r"\s?[–—-]\s?(?=\d)|\s?…\s?[+−–-]?(?=\d)|\s+līdz\s+(?:[+−–-]|m[iī]nus\s)?(?=\d)"),
    joints=LazyPattern(r"\s(?:un|vai)\s(?=\d)"),
    between=LazyPattern(r"\b(?:starp|attiecīgi)\s$", re.IGNORECASE),
    minus=MINUS,
    below_zero=LazyPattern(r"\s(?:zem nulles|(?:liels |stiprs )?sal(?:s|u|ā|am))(?!\w)"),
    cents=LazyPattern(
        r"\sun\s(?:(?P<cents>\d{1,2})|(?P<words>[^\W\d_]+(?:\s[^\W\d_]+)?))\s(?:eiro\s?)?cent\w*"
    ),
)


def _lots(match: re.Match[str]) -> Facts:
    """ "divi duči", "trīs desmiti"."""
    return soft(match, Number(LOTS[match["lot"].lower()] * WORDS.values[match["count"].lower()]))


LOTS = {"duč": 12, "desmit": 10}
SOME = [word for word, value in WORDS.values.items() if 2 <= value <= 9 and value == int(value)]
_LOTS = pattern(
    rf"(?P<count>{'|'.join(SOME)})\s(?P<lot>{'|'.join(LOTS)})(?:i|us?|iem|os)(?!\w)", _lots, re.IGNORECASE
)
_ONE_ANOTHER = pattern(
    r"vien\w{1,2}\s(?:(?:no|ar|pie|par|uz|pēc|aiz|pret)\s)?otr(?:u|am?|ai|as|iem|ām|us)(?!\w)",
    lambda match: soft(match, Number(Decimal(1))),
    re.IGNORECASE,
)


def _hundred_and(text: str, at: int) -> Facts:
    """ "simtu vienpadsmit"; „simtu” alone may be of hundreds."""
    read = WORDS.read(text, at)
    return AMOUNTS.in_words(text, at) if read and HUNDRED < read[0] < 2 * HUNDRED else ()


BOTH = LazyPattern(r"\b(?:ab|vis)(?:as|u|ām|ās|us|iem)\s$", re.IGNORECASE)
LONGEST_BOTH = 8  # characters


def _half(text: str, at: int) -> Facts:
    """ "puse miljona" is a number; "puse" alone may answer 50 %, but „abas puses” are parties, or sides."""
    if BOTH.search(text, max(0, at - LONGEST_BOTH), at):
        return ()
    match = HALF_OF.match(text, at)
    if match and match["word"].lower() in MAGNITUDES:
        return AMOUNTS.half_of(text, at, MAGNITUDES[match["word"].lower()], match.end())
    return soft_word(Percent(Decimal(50)))(text, at)


HUNDRED, THOUSAND = 100, 1000
HALF_OF = LazyPattern(r"\w+\s+(?P<word>\w+)")
PARTS_OF_ONE = {"pus": Decimal("0.5"), "ceturtdaļ": Decimal("0.25")}
POWERS = {"miljon": 6, "miljard": 9}


def _part_of_power(match: re.Match[str]) -> Facts:
    """ "pusmiljons", "ceturtdaļmiljards"."""
    part, power = PARTS_OF_ONE[match["part"].lower()], POWERS[match["power"].lower()]
    return AMOUNTS.part_of(match.string, match.span(), power, part)


_PART_OF_POWER = pattern(
    rf"(?P<part>{'|'.join(PARTS_OF_ONE)})(?P<power>{'|'.join(POWERS)})\w+", _part_of_power, re.IGNORECASE
)
_ONE_PERCENT = pattern(  # „mazāk nekā procents”, „par procentu vairāk”, and no „procentu likme”
    r"(?:(?<=\bnekā\s)|(?<=\bnepilns\s)|(?<=\bgandrīz\s)|(?<=\baptuveni\s))procents(?!\w)"
    r"|(?:(?<=āk\spar\s)|(?<=\bnekā\spar\s)|(?<=\bnepilnu\s))procentu(?!\w)|(?<=\bpar\s)procentu(?=\s\w+āk\w{0,3}\b)",
    lambda match: soft(match, Percent(Decimal(1))),
    re.IGNORECASE,
)
COMPOUND = LazyPattern(
    r"(?P<count>pusotr|(?:div|trīs|četr)arpus|(?:vien|div|trīs|četr|piec|seš|septiņ|astoņ|deviņ)(?:padsmit|desmit|)"
    r"|desmit|simt)"
    r"(?P<of>gad|mēneš|nedēļ|dien|stund|reiz|kār[tš]|stāv|viet|jos[lļ]|zvaig|istab)\w*",
    re.I,
)
PARTS = {"gad": "year", "mēneš": "month", "nedēļ": "week", "dien": "day", "stund": "hour"}
COUNTS: dict[str, int | Decimal] = {
    "pusotr": Decimal("1.5"),
    **{f"{stem}arpus": value + Decimal("0.5") for value, stem in UNDER_TEN.items() if value > 1},
    "desmit": 10,
    "simt": 100,
    **{stem: value for value, stem in UNDER_TEN.items()},
    **{f"{stem}padsmit": 10 + value for value, stem in UNDER_TEN.items()},
    **{f"{stem}desmit": 10 * value for value, stem in UNDER_TEN.items()},
}


def _compound(text: str, at: int) -> Facts:
    """ "trīsgadīgs", "piecgade", "divreiz"."""
    match = COMPOUND.match(text, at)
    if match is None:
        return ()
    amount = Decimal(COUNTS[match["count"].lower()])
    unit = PARTS.get(match["of"].lower())
    value = Duration(amount, unit) if unit else Number(amount)
    return (fact(text, value, at, match.end(), is_demanded=False),)


ONE_OF_UNIT = {
    "km": "kilometrs kilometru kilometra",
    "l": "litrs litru",
    "t": "tonna tonnu",
    "ha": "hektārs hektāru",
}
PARTED_UNITS = ("km", "m", "l", "t", "ha", "kg", "mile")
TOGETHER = {"divatā": 2, "trijatā": 3, "četratā": 4, "piecatā": 5}
FIGURES = {  # as things, and how many are at the top of a table: "astotnieks"
    1: "vien",
    2: "div",
    3: "trij",
    4: "četri",
    5: "pieci",
    6: "seši",
    7: "septīt septiņ",
    8: "astot astoņ",
    9: "devīt deviņ",
    10: "desmit",
    **{10 * value: f"{stem}desmit" for value, stem in UNDER_TEN.items() if value > 1},
    100: "simt",
}
NUMBER_WORDS: dict[str, tuple[Reader, ...]] = {
    **ORDINAL_WORDS,
    **LENGTH_WORDS,
    **{
        word: (AMOUNTS.in_words,)
        for word in WORDS.values
        if word not in PLURAL_ALONE and (WORDS.values[word] < THOUSAND or word.endswith("tūkstoš"))
    },
    "simtu": (_hundred_and, soft_word(Number(Decimal(HUNDRED)))),
    **dict.fromkeys((*TENS, *HUNDREDS), (COMPOUND_ORDINAL, AMOUNTS.in_words)),
    **dict.fromkeys(SOME, (_LOTS, AMOUNTS.in_words)),
    **dict.fromkeys(forms("vien", "s a u am ai".split()), (_ONE_ANOTHER, AMOUNTS.in_words)),
    **dict.fromkeys(forms("vien", "i as us iem ām".split()), (_ONE_ANOTHER,)),
    **dict.fromkeys(
        ("trīs", "trijās", "trijām", "trim"),
        (QUARTER_HOURS, THREE_QUARTERS, QUARTERS, _LOTS, AMOUNTS.in_words),
    ),
    "divas": (TWICE_A_YEAR, AMOUNTS.in_words),
    "divreiz": (TWICE_A_YEAR, _compound),
    **dict.fromkeys(
        "triju trijos trijiem divi divu divos diviem".split(), (QUARTERS, _LOTS, AMOUNTS.in_words)
    ),
    **dict.fromkeys(("tūkstotis", "tūkstoti", "tūkstotim", "tūkstoša", "tūkstoš"), (AMOUNTS.in_words,)),
    **dict.fromkeys(("nulle", "nulles", "nulli", "nullei"), (soft_word(Number(Decimal(0))),)),
    **{
        word: (AMOUNTS.one_power,)
        for stem in ("miljon", "miljard", "triljon")
        for word in forms(stem, "s a u am".split())
    },
    **dict.fromkeys(("puse", "puses", "pusi", "pusei", "pusē", "pus"), (HALF_A_PERCENT, _half)),
    **dict.fromkeys(forms("puscen", FEMININE_A), (soft_word(Percent(Decimal(50))),)),
    **{
        form: (soft_word(measure.value(Decimal(1))),)
        for form, measure in MEASURES.items()
        if measure.kind == "fraction"
    },
    **dict.fromkeys(forms("pusprocent", MASCULINE), (soft_word(Percent(Decimal("0.5"))),)),
    **dict.fromkeys(
        forms("pusprocentpunkt", MASCULINE), (soft_word(Percent(Decimal("0.5"), is_points=True)),)
    ),
    **{
        f"{part}{power}{end}": (_PART_OF_POWER,)
        for part in PARTS_OF_ONE
        for power in POWERS
        for end in ("s", "a", "u", "am", "ā")
    },
    **dict.fromkeys(("procents", "procentu"), (_ONE_PERCENT,)),
    **dict.fromkeys(
        ("pusducis", "pusduci", "pusducim", "pusduča", "pusdučiem"), (soft_word(Number(Decimal(6))),)
    ),
    **dict.fromkeys(forms("pussimt", ("s", "a", "u", "am", "ā")), (soft_word(Number(Decimal(50))),)),
    **dict.fromkeys(
        ("pustūkstotis", "pustūkstoti", "pustūkstotim", "pustūkstoša"), (soft_word(Number(Decimal(500))),)
    ),
    **{
        f"{part}punkt{end}": (soft_word(Percent(Decimal(amount), is_points=True)),)
        for amount, parts in (("0.5", ("pus", "pusprocent")), ("0.25", ("ceturtdaļ", "ceturtdaļprocent")))
        for part in parts
        for end in ("s", "a", "u", "am")
    },
    **{
        form: (soft_word(Quantity(Decimal(1), unit)),)
        for unit, forms_of_one in ONE_OF_UNIT.items()
        for form in forms_of_one.split()
    },
    **{
        f"{part}{form}": (soft_word(Quantity(share, unit)),)
        for part, share in PARTS_OF_ONE.items()
        for unit in PARTED_UNITS
        for form in QUANTITIES[unit]
    },
    **{word: (soft_word(Number(Decimal(count))),) for word, count in TOGETHER.items()},
    **dict.fromkeys(forms("duc", ("is", "i", "im")), (soft_word(Number(Decimal(12))),)),
    **{
        form: (soft_word(Number(Decimal(count))),)
        for count, stems in FIGURES.items()
        for stem in stems.split()
        for form in forms(f"{stem}niek", MASCULINE)
    },
}
COMPOUNDS: dict[str, tuple[Reader, ...]] = dict.fromkeys((stem[:3] for stem in COUNTS), (_compound,))
