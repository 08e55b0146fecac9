"""The Latvian–English lexicon: hand-written tables of lemmas and their renderings, found by stems.

A row is `lemma<TAB>pos<TAB>parts<TAB>renderings`; `parts` of a verb are its third persons of present and
past, `renderings` are English lemmas or phrases between bars, the commonest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from transflow.languages.english_stems import english_lemmas, english_stem, regular_stem
from transflow.languages.latvian_stems import (
    CASES,
    DEFINITE,
    FOLD,
    FUTURE,
    INFLECTION,
    OF_ADJECTIVES,
    candidate_stems,
    hardened_stems,
    of_participle,
    without_ending,
)
from transflow.text.remembered import WORDS, Remembered

SMALL_WORDS = frozenset(
    "a an the of to in on at by for from with as be is are or and not no one's oneself sb sth smb smth up out"
    " off it its that which".split()
)
LONGEST_SMALL_WORD = 3
SHELF = 2  # letters
MOST_SHELVES = 1000  # more than two letters make
ENGLISH_WORD = re.compile(r"[a-z]+")


class Entry(NamedTuple):
    """A lemma of the lexicon; a named tuple, since thousands may be made."""

    lemma: str
    pos: str
    parts: tuple[str, ...]
    renderings: tuple[str, ...]


@lru_cache(maxsize=1)
def entries() -> tuple[Entry, ...]:
    """All rows of the shipped tables, in the order of the files."""
    return tuple(map(_parsed, _rows()))


@lru_cache(maxsize=1)
def _rows() -> tuple[str, ...]:
    """The rows of the shipped tables as they are written there."""
    tables = sorted(Path(__file__).with_name("lv").joinpath("lexicon").glob("*.tsv"))
    lines = (line for table in tables for line in table.read_text("utf-8").splitlines())
    return tuple(line for line in lines if not line.startswith("#"))


def _parsed(row: str) -> Entry:
    lemma, pos, parts, renderings = row.split("\t")
    return Entry(lemma, pos, tuple(parts.split(",")) if parts else (), tuple(renderings.split("|")))


def _of_stem(stem: str) -> Sequence[Entry]:
    """The entries of a stem without diacritics; names of several words stand last."""
    return _by_stem(stem[:SHELF]).get(stem) or _names_by_stem().get(stem) or ()


@lru_cache(maxsize=MOST_SHELVES)
def _by_stem(beginning: str) -> Mapping[str, list[Entry]]:
    """The entries of a shelf by their stems."""
    index: dict[str, list[Entry]] = {}
    for entry in _shelves().get(beginning, ()):
        for stem in _stems_of_entry(entry, _folded(entry.lemma)):
            index.setdefault(stem, []).append(entry)
    return index


@lru_cache(maxsize=1)
def _shelves() -> Mapping[str, list[Entry]]:
    """The entries by the letters with which their stems begin, as do their lemmas and the parts of verbs: a text needs
    few of the shelves."""
    shelves: dict[str, list[Entry]] = {}
    folded = Remembered(_folded, MOST_SHELVES)
    for entry in entries():
        if entry.pos != "v":
            shelves.setdefault(folded[entry.lemma[:SHELF]], []).append(entry)
            continue
        for beginning in {folded[each[:SHELF]] for each in (entry.lemma, *entry.parts, *_of_going(entry))}:
            shelves.setdefault(beginning, []).append(entry)
    return shelves


@lru_cache(maxsize=1)
def _names_by_stem() -> Mapping[str, list[Entry]]:
    """The words of names of several words, which stand for the whole where they mean nothing else."""
    index: dict[str, list[Entry]] = {}
    for entry in entries():
        if entry.pos == "prop" and " " in entry.lemma:
            words = _folded(entry.lemma).split()
            for stem in {without_ending(word) for word in words if len(word) > LONGEST_SMALL_WORD}:
                index.setdefault(stem, []).append(entry)
    return index


def _of_going(entry: Entry) -> tuple[str, ...]:
    """The stems of „iet” that its third person does not give: „aizejot”, „ejošs”, „ejiet”."""
    going = entry.lemma.removesuffix("ies")
    is_going = going.endswith("iet") and entry.parts[:1] in ((going,), (going + "as",))
    return tuple(_folded(going[:-3]) + each for each in ("ejo", "ejos", "ejiet")) if is_going else ()


def _folded(lemma: str) -> str:
    """Small and without diacritics."""
    return lemma.lower().translate(FOLD)


def _stems_of_entry(entry: Entry, plain: str) -> set[str]:
    stems = {plain}
    if entry.pos == "v":
        stems.add(plain.removesuffix("ties").removesuffix("t"))
        of_parts = [without_ending(part.translate(FOLD)) for part in entry.parts]
        stems.update(of_parts, map(of_participle, of_parts), _of_going(entry))
    elif entry.pos in ("n", "adj", "adv", "num", "pron", "prop"):
        stems.add(without_ending(plain))
        if plain.endswith(DEFINITE):
            stems.add(plain.removesuffix(DEFINITE))
        if entry.pos in ("n", "prop") and plain.endswith(("tis", "dis")):
            stems.add(plain[:-3] + ("s" if plain[-3] == "t" else "z"))
    return {each for each in stems if len(each) > 1}


@lru_cache(maxsize=WORDS)
def entries_of(word: str) -> tuple[Entry, ...]:
    """The lexicon's entries that the Latvian word (in matching form) may belong to: those found by the longest stem,
    and others of which it is a regular form, "gadiem" of "gads" and not of "gadīties" alone."""
    plain = word.translate(FOLD)
    if not _of_stem(plain) and (needed := _needed(word)):
        return needed
    found: list[Entry] = []
    for stem in (*candidate_stems(plain), *hardened_stems(word)):
        ending = plain[len(stem) :]
        found += [each for each in _of_stem(stem) if not found or _declines(each, stem, ending)]
    if found:
        return tuple(dict.fromkeys(found))
    if plain.startswith("ne") and len(plain) > 4 and not plain.startswith("nenene"):
        return entries_of(plain[2:])
    return ()


def _declines(entry: Entry, stem: str, ending: str) -> bool:
    """Whether the entry has the ending after that stem, both without diacritics: a noun or an adjective in a case, a
    verb in the future or in the persons that its row gives."""
    own = _folded(entry.lemma).removeprefix(stem)
    if entry.pos == "v":
        folded = [each.translate(FOLD) for each in entry.parts]  # "maina" of „maina”, and of „maiņa”
        is_third = stem + ending in folded
        return is_third or (own == "t" and ending in FUTURE)
    if entry.pos == "adj":
        return own in OF_ADJECTIVES and ending in INFLECTION
    return entry.pos in ("n", "prop") and ending in CASES.get(own, ())


def _needed(word: str) -> tuple[Entry, ...]:
    """The verbs of a debitive: "jāmaksā" is of "maksāt"."""
    if not word.startswith("jā") or len(word) < 5:
        return ()
    return tuple(entry for entry in entries_of(word[2:]) if entry.pos == "v")


@lru_cache(maxsize=WORDS)
def english_of(word: str) -> tuple[tuple[str, float], ...]:
    """The English stems that may render the Latvian word, each with how likely it is to do so."""
    return _rendered(entries_of(word))


@lru_cache(maxsize=WORDS)
def _rendered(matches: tuple[Entry, ...]) -> tuple[tuple[str, float], ...]:
    """The stems that render some entries, found once for all forms of a word. A rendering is a dictionary form also
    where it looks like an irregular one: "found", whose own forms are "founds" and "founded"."""
    found: dict[str, float] = {}
    regular: dict[str, float] = {}
    for entry in matches:
        for rank, rendering in enumerate(entry.renderings):
            words = rendering.lower().split()
            words = [each for each in words if each not in SMALL_WORDS] or words
            weight = 1.0 / ((rank + 1.5) ** 0.5 * len(words) ** 0.5 * len(matches) ** 0.5)
            for stems, key in ((found, english_stem), (regular, regular_stem)):
                for stem in map(key, words):
                    stems[stem] = max(stems.get(stem, 0.0), weight)
    total = max(1.0, sum(found.values()))
    return tuple((stem, weight / total) for stem, weight in (regular | found).items())


def _words_of(rows: Iterable[str]) -> frozenset[str]:
    """The English words in the renderings of some rows."""
    return frozenset(ENGLISH_WORD.findall("|".join(row.rpartition("\t")[2] for row in rows).casefold()))


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """Every word of the lexicon's renderings."""
    return _words_of(_rows())


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """The words that render the lexicon's lemmas, those that render names left out."""
    return _words_of(filter(_is_common, _rows()))


def _is_common(row: str) -> bool:
    lemma = row.partition("\t")[0]
    return lemma == lemma.lower()


@lru_cache(maxsize=WORDS)
def is_english(word: str) -> bool:
    """Whether a word (in matching form) is one of the lexicon's renderings, or a regular or irregular form
    of one."""
    return any(each in english_words() for each in english_lemmas(word))
