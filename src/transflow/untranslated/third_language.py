"""Words that two versions share and neither language knows: companies, foreign acts, titles of books."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from transflow.languages import language, table
from transflow.languages.tables.word_shapes import WordShapes
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.spans import is_covered
from transflow.text.tokens import Token, word_texts, words
from transflow.untranslated.shielded import shielded

BRAND = LazyPattern(r"[^\W\d_A-Z][A-Z][a-z]{2}")  # "eParaksts mobile"
BESIDE = re.compile(r"\s\(?")
LEAST_FOREIGN = 6  # words
MOST_KNOWN = 0.25  # of them: all languages share some
LONGEST_LEGAL_FORM = 8  # characters: " S.p.A."
THIRD = frozenset(
    """
    de des du la le les el los las del della dello dei degli di da do dos der die das den dem van von het zu
    pour que por para en et y e und og och na av gmbh ag sa srl spa ltd bv nv doo kft oy ab société association
    """.split()
)
SLAVIC = re.compile(r"(?<!i)sk[aoy]$")  # „politiska” is Latvian
COMPANY = re.compile(
    r"\b(?:d\.\s?o\.\s?o|GmbH|AG|S\.?\s?A|S\.?\s?p\.?\s?A|S\.?\s?r\.?\s?l|Ltd|Inc|LLC|B\.?V|N\.?V"
    r"|a\.\s?s|s\.\s?r\.\s?o|Oy|AB|UAB|OÜ)\b"
)


def is_of_a_third_language(text: str, own: str, other: str) -> bool:
    """Whether a text has letters or small words that neither language has."""
    letters = language(own).letters | language(other).letters
    if any(each.isalpha() and each > "\x7f" and each not in letters for each in text):
        return True
    small = language(own).function_words | language(other).function_words
    return sum(form in THIRD and form not in small for form in map(matching_form, word_texts(text))) > 1


def is_in_a_third_language(
    text: str, counterpart: str, own: str, other: str, *, most_known: float = MOST_KNOWN
) -> bool:
    """Whether a text of some length shows that it is in no language of the pair: by letters or small words of a third
    one, and because hardly one of its words is of either. What the counterpart has too is kept on purpose."""
    fields = shielded(text)
    kept = {*word_texts(counterpart)}
    forms = [
        matching_form(each.text)
        for each in words(text)
        if each.text.islower()
        and len(each.text) > 1
        and each.text not in kept
        and not is_covered(each.start, each.end, fields)
    ]
    if len(forms) < LEAST_FOREIGN or not is_of_a_third_language(text, own, other):
        return False
    sides = [language(own), language(other)]
    return all(
        sum(side.knows(form) or form in side.function_words for form in forms) <= most_known * len(forms)
        for side in sides
    )


def third_language(text: str, counterpart: str, own: str, other: str) -> list[tuple[int, int]]:
    """Stretches that stand word for word in the counterpart and are in neither language: the names of
    companies, foreign acts and books."""
    pairs = _neighbours(counterpart)
    found: list[tuple[int, int]] = []
    chain: list[Token] = []
    for token in words(text):
        if chain and (chain[-1].text.lower(), token.text.lower()) not in pairs:
            found += _foreign_chain(text, chain, own, other)
            chain = []
        chain.append(token)
    return found + _foreign_chain(text, chain, own, other)


@lru_cache(maxsize=64)  # each sentence of a paragraph asks about the same
def _neighbours(text: str) -> frozenset[tuple[str, str]]:
    """The pairs of words that stand side by side, in lower case."""
    return frozenset(pairwise(each.lower() for each in word_texts(text)))


def _foreign_chain(text: str, chain: list[Token], own: str, other: str) -> list[tuple[int, int]]:
    """The stretches in neither language among words that stand side by side in both texts: all of them where something
    marks them as foreign, else pairs of a name and a strange word."""
    if len(chain) < 2:
        return []
    forms = [matching_form(token.text) for token in chain]
    is_company = COMPANY.search(text, chain[0].start, chain[-1].end + LONGEST_LEGAL_FORM) is not None
    is_marked = is_company or any(_is_foreign_form(form, own, other) for form in forms)
    known = sum(
        token.text.islower() and form not in THIRD and _is_surely_of(form, other)
        for form, token in zip(forms, chain, strict=True)
    )
    if is_marked and known < 2:
        return [(chain[0].start, chain[-1].end)]
    beside = [pair for pair in pairwise(chain) if BESIDE.fullmatch(text, pair[0].end, pair[1].start)]
    named = [span for pair in beside if not known for span in _named(pair, own, other)]
    return named + [(b.start, b.end) for a, b in beside if other == "en" and BRAND.search(a.text)]


def _is_foreign_form(form: str, own: str, other: str) -> bool:
    """Whether a small word, a letter or an ending of the word is of a third language."""
    both = language(own).letters | language(other).letters
    return (
        (form in THIRD and form not in language(other).function_words)
        or any(each > "\x7f" and each.isalpha() and each not in both for each in form)
        or (SLAVIC.search(form) is not None and not language(other).knows(form))
    )


def _is_surely_of(form: str, other: str) -> bool:
    """Whether the word is one of language `other`, and no short one that many languages have."""
    theirs = language(other)
    return (len(form) > 3 and theirs.knows(form)) or (len(form) > 2 and form in theirs.function_words)


def _named(pair: tuple[Token, Token], own: str, other: str) -> Iterator[tuple[int, int]]:
    """A word that neither language knows beside a capitalised one: "documentus Deutschland", "DP grup"."""
    small, capital = sorted(pair, key=lambda token: token.text[0].isupper())
    strange = language(other).letters - language(own).letters
    form = matching_form(small.text)
    is_unknown = small.text.islower() and not strange.intersection(form) and not language(other).knows(form)
    if table(WordShapes, other).alone.search(form):
        return
    if is_unknown and capital.text[0].isupper() and form not in language(other).function_words:
        yield small.start, small.end
