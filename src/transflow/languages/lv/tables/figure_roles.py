"""Which part a figure plays in a Latvian text."""

from __future__ import annotations

import re

from transflow.languages.lexicon import english_of, entries_of
from transflow.languages.lv.morphology.lemmas import lemmas
from transflow.languages.tables.figure_roles import FigureRoles
from transflow.text.patterns import LazyPattern

LEAST_LIKELY = 0.2


def _counted(word: str) -> frozenset[str]:
    """The stems that are likely to render the nouns which the word may be a form of."""
    return _stems(word, LEAST_LIKELY)


def _may_count(word: str) -> frozenset[str]:
    return _stems(word, 0)


def _stems(word: str, least: float) -> frozenset[str]:
    of_nouns = (each for each in {word, *lemmas(word)} if _is_noun(each))
    likely = (stem for each in of_nouns for stem, share in english_of(each) if share > least)
    return frozenset(stem for stem in likely if len(stem) > 2)


def _is_noun(lemma: str) -> bool:
    return any(row.lemma == lemma and row.pos == "n" for row in entries_of(lemma))


figure_roles = FigureRoles(
    votes=re.compile(r"\b(?:(?P<aye>par)|(?P<no>pret)|(?P<none>attur\w+))\b", re.IGNORECASE),
    ends=re.compile(
        r"\b(?:(?P<first>sāk\w+|atklā\w+|no)|(?P<last>beig\w+|nosl[eē][gd]\w+|līdz|uz(?=\s(?:\d|plkst)|\s\w+dienu)))\b",
        re.IGNORECASE,
    ),
    bounds=re.compile(
        r"\b(?:(?P<first>no)|(?P<last>līdz))\s(?:(?:EUR|USD|apmēram|aptuveni)\s)?$", re.IGNORECASE
    ),
    respectively=re.compile(r"\battiecīgi\b", re.IGNORECASE),
    prepositions=frozenset({"no", "līdz", "uz"}),
    part_of=re.compile(r"\sno\s(?:(?:vis\w+|katr\w+|š\w+|t\w+)\s)?", re.IGNORECASE),
    versus=LazyPattern(
        r"\sbals\w+\spret\s|:"
        r"|(?:\s\w+){0,4}?,?\s(?:bet\s)?(?:pirms\sgada|gadu\siepriekš|pērn|iepriekš|pretstatā|salīdzinājumā\sar)\s(?:[–-]\s|bija\s|tikai\s)*",
        re.IGNORECASE,
    ),
    denied=LazyPattern(
        r"\bnevis\s(?:(?:uz|līdz|no|par|pie|ar|kopš|pēc|pirms|plkst\.|pulksten)\s)*", re.IGNORECASE
    ),
    replaced=LazyPattern(r"(?:\s[^\W\d_]+(?:u|a|as))?(\svietā)\b"),
    reach=4,
    counted=_counted,
    may_count=_may_count,
)
