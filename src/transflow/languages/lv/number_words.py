"""Latvian number words in all their forms, and the magnitudes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal

from transflow.languages.lv.facts.units import FEMININE_A, MASCULINE, forms
from transflow.text.numerals import NumberWords

DEFINITE = "ais ā o ajam ajai ajā ie ajiem ajām ajos ajās ās".split()
PLURAL = "i as us u iem ām os ās".split()
STEMS = {4: "četr", 5: "piec", 6: "seš", 7: "septiņ", 8: "astoņ", 9: "deviņ"}
UNDER_TEN = {1: "vien", 2: "div", 3: "trīs", **STEMS}
ORDINAL_STEMS = (
    "pirm", "otr", "treš", "ceturt", "piekt", "sest", "septīt", "astot", "devīt", "desmit"
)  # fmt: skip


def _cardinals() -> dict[str, int]:
    words = dict.fromkeys(forms("vien", "s a am u ai ā i iem us os as ām ās".split()), 1)
    words |= dict.fromkeys(forms("div", [*PLURAL, "ēm"]), 2) | dict.fromkeys(forms("ab", PLURAL), 2)
    words |= dict.fromkeys(forms("abēj", PLURAL), 2)
    words |= dict.fromkeys("trīs triju trijiem trijām trijos trijās trim trīm".split(), 3)
    for value, stem in STEMS.items():
        words |= dict.fromkeys(forms(stem, PLURAL), value)
    words |= dict.fromkeys(("desmit", "desmitu", "desmitam"), 10)
    for value, stem in UNDER_TEN.items():
        words[f"{stem}padsmit"] = 10 + value
        if value > 1:
            words[f"{stem}desmit"] = 10 * value
            words |= dict.fromkeys((f"{stem}simt", f"{stem}simts"), 100 * value)
            words[f"{stem}tūkstoš"] = 1000 * value
    return words | dict.fromkeys(
        "simts simta simtu simtam simtā simt simti simtus simtiem simtos".split(), 100
    )


MAGNITUDES: Mapping[str, int] = {
    **dict.fromkeys(
        "tūkst tūkst. tūkstotis tūkstoša tūkstotim tūkstoti tūkstotī tūkstoši tūkstošu tūkstošiem tūkstošus "
        "tūkstošos tūkstoš".split(),
        3,
    ),
    **dict.fromkeys(("milj", "milj.", "mlj", "mlj.", "mljn", "mljn.", *forms("miljon", MASCULINE)), 6),
    **dict.fromkeys(("mljrd", "mljrd.", "mrd", "mrd.", *forms("miljard", MASCULINE)), 9),
    **dict.fromkeys(("trilj", "trilj.", "trlj", "trlj.", *forms("triljon", MASCULINE)), 12),
}
PLURAL_ALONE = frozenset("simti simtu simtus simtiem simtos vieni vienas vienus vieniem vienām".split())
HALVES = {
    **dict.fromkeys(forms("pusotr", MASCULINE + FEMININE_A), Decimal("1.5")),
    **dict.fromkeys(forms("pustreš", MASCULINE + FEMININE_A), Decimal("2.5")),
    **{f"{stem}arpus": value + Decimal("0.5") for value, stem in UNDER_TEN.items() if value > 1},
    "desmitarpus": Decimal("10.5"),
}
WORDS = NumberWords(
    {
        **{word: Decimal(value) for word, value in _cardinals().items()},
        **HALVES,
        **{
            word: Decimal(10) ** power
            for word, power in MAGNITUDES.items()
            if power == 3 and not word.endswith(".") and word != "tūkst"
        },
    },
    joints=re.compile(r"\s+"),
    half=re.compile(r"\s+ar\s+pusi(?!\w)"),
)
