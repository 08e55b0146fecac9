"""Names of persons that nothing beside them shows, and no table: words that two texts say alike, „Hakans Fidans” and
"Hakan Fidan"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from transflow.languages import language
from transflow.terms.names.found import BEGINNING, ENDING, PART, PARTICLE, Name, name_at
from transflow.terms.names.sounding import may_be_near, parallel, sounds_as, sounds_whole
from transflow.terms.places.named import named_in_english, named_in_latvian
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form
from transflow.text.remembered import RememberedWords

RUN = re.compile(
    rf"{BEGINNING}(?<![\w.@/„“\"«’'-].)(?:(?<=[dDOL])['’]{CAPITAL}{ENDING}|(?<={CAPITAL}){ENDING})"
    rf"(?:[ \u00a0](?:{PARTICLE}[ \u00a0]){{0,2}}{PART})++(?![\w@”\"»’'])"
)
WORD = re.compile(r"[^ \u00a0]+")
FEW = 20  # names of a side, each of which is compared with each of the other; in a longer list those near its place
REACH = 10
LONGEST = 4  # words

Names = list[Name]


def with_strangers(latvian: str, english: str, ours: Names, theirs: Names) -> tuple[Names, Names]:
    """The names found in either text, and the words that may be one in as much as a word of a name of the other text,
    or of other such words, sounds like one of theirs."""
    strange = [*_strangers(latvian, ours, "lv")], [*_strangers(english, theirs, "en")]
    if not any(strange):
        return ours, theirs
    sides = _sorted(ours, strange[0]), _sorted(theirs, strange[1])
    unknown = {id(each) for each in (*strange[0], *strange[1])}
    alike = {id(each) for pair in _alike(*sides, unknown) for each in pair}
    return _sorted(ours, _among(strange[0], alike)), _sorted(theirs, _among(strange[1], alike))


def _sorted(found: Names, more: Names) -> Names:
    return sorted([*found, *more], key=lambda each: each.start) if more else found


def _among(names: Names, alike: set[int]) -> Names:
    return [each for each in names if id(each) in alike]


def _strangers(text: str, found: Names, tag: str) -> Iterator[Name]:
    """Two to four words with capitals side by side outside the names found, none of them a word or a place."""
    begins, ends = [0, *(each.end for each in found)], [*(each.start for each in found), len(text)]
    for start, end in zip(begins, ends, strict=True):
        for match in RUN.finditer(text, start, max(start, end)):
            for span in _unknown(match, tag):
                name = name_at(text, *span)
                if 1 < len(name.words) <= LONGEST:
                    yield name


def _unknown(match: re.Match[str], tag: str) -> Iterator[tuple[int, int]]:
    """The longest parts of the match in which no word is known to the language or names a place."""
    start = end = None
    for word in WORD.finditer(match.string, *match.span()):
        if word[0][0].isupper() and is_known(word[0], tag):
            if start is not None and end is not None:
                yield start, end
            start = end = None
        elif word[0][0].isupper():
            start, end = word.start() if start is None else start, word.end()
    if start is not None and end is not None:
        yield start, end


def is_known(word: str, tag: str) -> bool:
    """Whether a capitalised word is one of the language or names a place, and so is no name of a stranger."""
    return KNOWN[tag][word]


def _is_known(word: str, tag: str) -> bool:
    is_place = (named_in_english if tag == "en" else named_in_latvian)(word) is not None
    return is_place or language(tag).knows(matching_form(word))


KNOWN = {
    "lv": RememberedWords(lambda word: _is_known(word, "lv")),
    "en": RememberedWords(lambda word: _is_known(word, "en")),
}


def _alike(ours: Names, theirs: Names, unknown: set[int]) -> Iterator[tuple[Name, Name]]:
    """The names of as many words of which one sounds as that in its place, where either is not known yet."""
    is_long = max(len(ours), len(theirs)) > FEW
    for at, latvian in enumerate(ours):
        there = at * len(theirs) // len(ours)
        for other in _near(latvian, theirs, there) if is_long else theirs:
            is_new = not unknown.isdisjoint((id(latvian), id(other)))
            is_as_long = is_new and len(latvian.words) == len(other.words)
            if is_as_long and any(sounds_as(*pair) for pair in parallel(latvian, other)):
                yield latvian, other


def _near(latvian: Name, names: Sequence[Name], place: int) -> list[Name]:
    """The name at that place, if it sounds like the Latvian one, else those near it that begin like it."""
    if any(sounds_whole(latvian, each) for each in names[place : place + 1]):
        return [names[place]]
    return [each for each in names[max(0, place - REACH) : place + REACH] if may_be_near(latvian, each)]
