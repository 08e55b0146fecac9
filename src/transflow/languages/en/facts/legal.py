"""English legal references: Section, Paragraph, Clause, Article, Annex, with sub-numbers in brackets."""

from __future__ import annotations

import re

from transflow.languages.en.number_words import VALUES
from transflow.text.facts import LegalReference, Ordinal
from transflow.text.facts.grammar import Facts, Reader, fact, matched, pattern, soft
from transflow.text.facts.roman import named_letter
from transflow.text.numerals import RAISED
from transflow.text.patterns import LazyPattern

S = r"\s"
PARTS = {
    "article": "article", "section": "section", "paragraph": "paragraph", "subparagraph": "sub-clause",
    "clause": "clause", "point": "clause", "subclause": "sub-clause", "subarticle": "sub-clause",
    "annex": "annex", "chapter": "chapter",
}  # fmt: skip
SPELT = "|".join(sorted(VALUES, key=len, reverse=True))
OF_LEVELS = r"\d{1,3}(?:\.\d{1,3}){2}"  # "27.1.3", which is read as one number
NUMBER = (
    rf"(?!{OF_LEVELS})\d{{1,4}}(?!\d)"
    r"(?:\.?[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\^\d+|\.\d{1,2}(?=\D|$))?(?:\((?:\d{1,2}|[a-z]{1,3})\))*(?![\d,]\d)"
)
PART = (
    r"(?P<part>(?:sub-?)?articles?|sections?|sub-?paragraphs?|paragraphs?|sub-?clauses?|clauses?|points?|"
    r"annex(?:es)?|chapters?)"
)
NOT_A_DAY = rf"(?!{S}(?:of{S})?(?-i:[A-Z])[a-z]+{S}\d{{4}})"
LIST = rf"(?P<numbers>{NUMBER}(?:(?:{S}?(?:–|-|,){S}?|,?{S}(?:and|to|or){S}){NUMBER}{NOT_A_DAY}){{0,30}})"
ONE = LazyPattern(
    r"(?<![\d(])(?P<base>\d{1,4})(?:\^(?P<caret>\d+)|\.?(?P<upper>[¹²³⁴⁵⁶⁷⁸⁹⁰]+)|\.(?P<dot>\d{1,2}))?(?P<inner>(?:\(\w+\))*)"
)
INNER = re.compile(r"\((\d+)\)")


def _reference(match: re.Match[str]) -> Facts:
    part = _part(match["part"])
    found = []
    for at, each in enumerate(ONE.finditer(match["numbers"])):
        offset = match.start("numbers")
        start = match.start() if at == 0 else offset + each.start()
        index = each["caret"] or (each["upper"] or "").translate(RAISED) or each["dot"]
        number = f"{each['base']}^{index}" if index else each["base"]
        inner = [*INNER.finditer(match.string, offset + each.start("inner"), offset + each.end("inner"))]
        end = inner[0].start() if inner else offset + each.end()
        found.append(fact(match.string, LegalReference(part, number), start, end))
        found.extend(
            fact(match.string, LegalReference("paragraph", one[1]), one.start(), one.end()) for one in inner
        )
    return tuple(found)


def _part(word: str) -> str:
    word = word.lower().replace("-", "").removesuffix("es" if word.lower() == "annexes" else "s")
    return PARTS[word]


def _spelt(match: re.Match[str]) -> Facts:
    """ "Paragraph three"."""
    value = LegalReference(_part(match["part"]), str(VALUES[match["spelt"].lower()]))
    return matched(match, value, is_demanded=match["part"][0].isupper())


_READERS: tuple[Reader, ...] = (
    pattern(rf"{PART}{S}{LIST}", _reference, re.IGNORECASE),
    pattern(rf"{PART}{S}(?P<spelt>{SPELT})(?!\w)", _spelt, re.IGNORECASE),
    pattern(rf"(?:[Aa]nnex|[Cc]hapter){S}(?P<letter>[IVX])(?!\w)", named_letter),
)
_PART_OF_A_WORK = pattern(
    rf"part{S}(?P<spelt>{SPELT})(?!\w)",
    lambda match: soft(match, Ordinal(int(VALUES[match["spelt"].lower()]))),
    re.IGNORECASE,
)
LEGAL_WORDS: dict[str, tuple[Reader, ...]] = {
    **{form: _READERS for part in PARTS for form in (part, f"{part}s")},
    "annexes": _READERS,
    "sub": _READERS,
    "part": (_PART_OF_A_WORK,),
}
