"""A denial that got lost where other words of the sentence deny, too: fewer clauses say no, and what was denied stands
there as if it were so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from transflow.languages.en import denials as english
from transflow.languages.lexicon import english_of, english_stem
from transflow.languages.lv import denials as latvian
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS
from transflow.text.tokens import Token, words

CLAUSE = re.compile(r"[,;:()–—.]")
BEFORE, AFTER, BESIDE = 8, 4, 5  # words around the one that was denied
LEAST_LIKELY = 0.1
MOST_PLACES = 3
EVERYWHERE = frozenset(  # verbs that say little by themselves
    map(
        english_stem,
        "be have do make take get give go come put set can may must will use not way out place provide".split(),
    )
)
GENERAL = re.compile(
    r"(?:not?|never|n[oe]\w*|without|cannot|\w+n['’]t|nav|bez|fail\w*|unless|until|only|other|yet|still|hardly|barely|few|little|vēl|joprojām|vienīgi|tikai)"
)
DOUBLE = re.compile(r"\b(?:or|only|once|vai|un|tikai|vienīgi)\b", re.IGNORECASE)

DENIALS: Mapping[str, Callable[[str], tuple[Token, ...]]] = {"lv": latvian.denials, "en": english.denials}
SAYING_NO: Mapping[str, Callable[[str], tuple[Token, ...]]] = {
    "lv": latvian.saying_no,
    "en": english.saying_no,
}
DENIED: Mapping[str, Callable[[str], Iterator[tuple[Token, Token]]]] = {
    "lv": latvian.denied,
    "en": english.denied,
}
MAY_DENY: Mapping[str, Callable[[str], bool]] = {"lv": latvian.may_deny, "en": english.may_deny}


class Said(NamedTuple):
    """The words of a text in their order, and the English stems that each may be rendered by."""

    tokens: tuple[Token, ...]
    stems: list[frozenset[str]]


def lost_denial(one: str, other: str, tags: tuple[str, str], found: tuple[Token, ...]) -> Token | None:
    """One of the words `found` to deny in `one`, where fewer clauses of `other` deny: too few words there may deny at
    all, or what it denies stands there undenied."""
    count = _clauses(one, found)
    if count <= _clauses(other, SAYING_NO[tags[1]](other)):
        return None
    if count > 1 and _most_denials(other, tags[1]) < count:
        return found[-1]
    if not any(_is_unexplained(one, other, found, tags)):
        return found[-1]
    pairs = [(denial, denied) for denial, denied in DENIED[tags[0]](one) if denial in found]
    if not pairs:
        return None
    ours, theirs = _said(one, tags[0]), _said(other, tags[1])
    return next(
        (denial for denial, denied in pairs if _stands_undenied(ours, theirs, denial, denied, tags[1])), None
    )


def _is_unexplained(one: str, other: str, found: tuple[Token, ...], tags: tuple[str, str]) -> Iterator[bool]:
    """For each word of `other` that may deny, whether it renders no word of `one` but those that deny."""
    may = [each.text for each in words(other) if MAY_DENY[tags[1]](each.text)]
    known = frozenset().union(
        *(_stems(matching_form(each.text), tags[0]) for each in words(one) if each not in found)
    )
    for word in may:
        form = matching_form(word)
        yield GENERAL.fullmatch(form) is not None or not _stems(form, tags[1]) & known


def _most_denials(text: str, tag: str) -> int:
    """How many words may deny; "no dogs or cats" denies twice, and "only those who pay" are none who do not."""
    may = sum(MAY_DENY[tag](each.text) for each in words(text))
    return may + len(DOUBLE.findall(text)) if may else 0


def _clauses(text: str, tokens: tuple[Token, ...]) -> int:
    """In how many clauses the words stand: „Neviens to nedarīs” denies once."""
    if len(tokens) < 2:
        return len(tokens)
    return len({len(CLAUSE.findall(text, 0, token.start)) for token in tokens})


def _said(text: str, tag: str) -> Said:
    tokens = words(text)
    return Said(tokens, [_stems(matching_form(each.text), tag) for each in tokens])


@lru_cache(maxsize=WORDS)
def _stems(form: str, tag: str) -> frozenset[str]:
    if tag == "en":
        return frozenset((english_stem(form),)) - EVERYWHERE
    likely = {stem for stem, share in english_of(form) if len(stem) > 2 and share > LEAST_LIKELY}
    return frozenset(likely - EVERYWHERE) or (
        _stems(form[2:], tag) if form.startswith("ne") and len(form) > 5 else frozenset()
    )


def _stands_undenied(ours: Said, theirs: Said, denial: Token, denied: Token, tag: str) -> bool:
    """Whether each word that may render the denied one stands there without a denial near it, one of its neighbours
    beside it."""
    at = ours.tokens.index(denied)
    meant = _stems(matching_form(denied.text).removeprefix("ne"), "lv") if tag == "en" else ours.stems[at]
    places = [place for place, stems in enumerate(theirs.stems) if stems & meant]
    if not 0 < len(places) <= MOST_PLACES:
        return False
    heard = frozenset().union(*(theirs.stems[place] for place in places))
    others = [stems for place, stems in enumerate(ours.stems) if place != at and ours.tokens[place] != denial]
    if len(places) != 1 + sum(bool(stems & heard) for stems in others):
        return False
    known = frozenset().union(*others)
    near = {each for place in places for each in _around(theirs, place, BEFORE, AFTER)}
    if any(_denies(theirs, each, places, known, tag) for each in near):
        return False
    return any(_share_a_neighbour(ours, at, theirs, place) for place in places)


def _around(said: Said, place: int, before: int, after: int) -> range:
    return range(max(0, place - before), min(len(said.tokens), place + after + 1))


def _denies(said: Said, place: int, places: list[int], known: frozenset[str], tag: str) -> bool:
    """Whether a word near what was denied may deny it; one that renders another word of ours does not."""
    text = said.tokens[place].text
    if not MAY_DENY[tag](text):
        return False
    if place in places:
        return tag == "lv" or english.is_negative(text)
    return GENERAL.fullmatch(matching_form(text)) is not None or not said.stems[place] & known


def _share_a_neighbour(ours: Said, at: int, theirs: Said, place: int) -> bool:
    there = [theirs.stems[each] for each in _around(theirs, place, BESIDE, BESIDE) if each != place]
    here = (ours.stems[each] for each in _around(ours, at, BESIDE, BESIDE) if each != at)
    return any(stems & each for stems in here for each in there)
