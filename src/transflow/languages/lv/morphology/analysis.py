"""What an inflected Latvian word may be: the paradigms read backwards. The lexicon decides where it knows the
word; of others all that their endings allow is given."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Literal, NamedTuple

from transflow.languages.lexicon import entries
from transflow.languages.lv.morphology.adjectives import adjective
from transflow.languages.lv.morphology.declensions import Case, Gender, Number
from transflow.languages.lv.morphology.knows import knows
from transflow.languages.lv.morphology.lemmas import lemmas
from transflow.languages.lv.morphology.nouns import noun
from transflow.languages.lv.words import FUNCTION_WORDS
from transflow.text.remembered import WORDS

SHORTEST_GUESS = 4
ADJECTIVE_STEMS = ("isk", "īg", "ain", "īv", "āl", "oš", "ēj", "am", "ām", "āt", "ēt", "īt", "ot", "st", "uš")
OF_ADJECTIVES = ("ais", "s", "š")
VERBAL_NOUNS = ("šana", "šanās")
DEFINITE_ENDINGS = ("ais", "ajā", "ajam", "ajai", "ajiem", "ajām", "ajos", "ajās")


class Analysis(NamedTuple):
    """One reading of a word; `lemma` is the dictionary form of a noun, the stem of an adjective."""

    lemma: str
    kind: Literal["noun", "adjective"]
    gender: Gender
    number: Number
    case: Case
    is_known: bool


@lru_cache(maxsize=WORDS)
def analyses(word: str) -> tuple[Analysis, ...]:
    """The readings of a word (in matching form) as a noun or an adjective; none of a word that is certainly
    something else."""
    if word in FUNCTION_WORDS or not word.isalpha():
        return ()
    found = tuple(dict.fromkeys(_known(word))) or tuple(_verbal(word))
    if found or len(word) < SHORTEST_GUESS:
        return found
    guessed = dict.fromkeys(_guessed(word))
    is_of_verb = knows(word)
    return tuple(each for each in guessed if each.kind == "adjective" or not is_of_verb)


def is_proper(word: str) -> bool:
    """Whether the word (in matching form) is a form of a name that the lexicon has: Eiropas."""
    return any("prop" in _kinds().get(each, ()) for each in lemmas(word))


def _known(word: str) -> Iterator[Analysis]:
    for lemma in sorted(lemmas(word)):
        kinds = _kinds().get(lemma, frozenset())
        if kinds & {"n", "prop"}:
            yield from _as_noun(word, lemma, is_known=True)
        if "adj" in kinds and (ending := next(filter(lemma.endswith, OF_ADJECTIVES), "")):
            yield from _as_adjective(word, lemma.removesuffix(ending), is_known=True)


def _verbal(word: str) -> Iterator[Analysis]:
    """Of the noun of a verb that the lexicon has: „pazemināšanas”, „pievienošanos”. Hardly any has a plural."""
    for suffix in VERBAL_NOUNS:
        for lemma in lemmas(word):
            if lemma.endswith(suffix) and knows(lemma):
                readings = _as_noun(word, lemma, is_known=True)
                yield from (each for each in readings if each.number == "s")


def _guessed(word: str) -> Iterator[Analysis]:
    for lemma in sorted(lemmas(word)):
        if lemma[-1:] in "sšae":
            yield from _as_noun(word, lemma, is_known=False)
    for size in range(1, 5):
        stem = word[:-size]
        if stem.endswith(ADJECTIVE_STEMS) or (word.endswith(DEFINITE_ENDINGS) and len(stem) > 2):
            yield from _as_adjective(word, stem, is_known=False)


def _as_noun(word: str, lemma: str, *, is_known: bool) -> Iterator[Analysis]:
    for paradigm in noun(lemma):
        if len(paradigm.cells) and len(set(paradigm.cells.values())) > 1:
            for (number, case), forms in paradigm.cells.items():
                if word in forms and case != "voc":
                    yield Analysis(lemma, "noun", paradigm.gender, number, case, is_known)


def _as_adjective(word: str, stem: str, *, is_known: bool) -> Iterator[Analysis]:
    for (gender, number, case), forms in adjective(stem).items():
        if word in forms and case != "voc":
            yield Analysis(stem, "adjective", gender, number, case, is_known)


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, frozenset[str]]:
    """The parts of speech of each lemma of one word."""
    found: dict[str, set[str]] = {}
    for entry in entries():
        if " " not in entry.lemma:
            found.setdefault(entry.lemma.casefold(), set()).add(entry.pos)
    return {lemma: frozenset(kinds) for lemma, kinds in found.items()}
