"""The Latvian–English lexicon: hand-written tables of lemmas and their renderings, found by stems.

A row is `lemma<TAB>pos<TAB>parts<TAB>renderings`; `parts` of a verb are its third persons of present and
past, `renderings` are English lemmas or phrases between bars, the commonest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from transflow.languages._irregular import IRREGULAR
from transflow.text.remembered import WORDS

FOLD = str.maketrans("āčēģīķļņšūžŗō", "acegiklnsuzro")
INFLECTION = (
    "a e i u o s as es is us os am em im um ai ei ie iem am em im ais aja ajas ajos ajam ajai ajiem ajam "
    "ajos ak aks aka aki akas aku ako akie akais akaja akajam akajas akiem akam ies amies oties sies"
).split()
DERIVATION = ("", *"j t san ot os jot jos us jus am jam dam s ib um".split())
ENDINGS = frozenset(
    [each + ending for each in DERIVATION for ending in INFLECTION]
    + "t ties ts is ij sim siet tos jot ot im am at it iet ieties aties simies sieties jam jat dami dama dams".split()
    + "isu isim isiet isos isies isimies isieties".split()  # of verbs in -st
)
TWO_LETTER_ENDINGS = frozenset("as is us es ie os".split())
DEFINITE = "ais"  # of adjectives and participles that may stand for a noun: „cietušais”, „otrais”
CASES = {  # of nouns, by the ending of the nominative, all without diacritics
    "s": "a am u i iem us os im is".split(),
    "is": "a im i u iem us os".split(),
    "us": "u um us i iem os".split(),
    "a": "as ai u am".split(),
    "e": "es ei i u em".split(),
    "i": "u iem us os".split(),
    "as": "u am".split(),
    "es": "u em im is".split(),
    DEFINITE: "a ie as o ajam ajai ajiem ajam os ajos ajas aja".split(),
}
OF_ADJECTIVES = ("s", DEFINITE)
FUTURE = "s su sim siet".split()
LONGEST_ENDING = max(map(len, ENDINGS))
LONGEST_SMALL_WORD = 3
SOFTENING = ("u", "a", "us", "iem", "i", "os", "am")  # of "latvietis" and "iestāde"
PALATAL = {"k": "c", "g": "dz"}
HARD = {"š": "t", "ž": "d"}  # other soft sounds are folded into the hard ones
ENGLISH_ENDINGS = "ingly ations ation ings ing ies ied edly ed es ily ly s e y".split()
KEEPING = {
    "s": "sui",
    "y": "aeou",
    "ed": "e",
    "ly": "b",
}  # ending: letters that it stays behind, as in "survey"
NO_ADVERBS = frozenset(
    "ally anomaly apply assembly belly bully butterfly comply daily early elderly family imply italy jelly july"
    " monopoly multiply only rally rely reply supply tally ugly weekly".split()
)
ENGLISH_REGULAR = (
    ("s", ""),
    *((f"{sound}es", sound) for sound in ("s", "x", "z", "ch", "sh", "o")),  # no "operatores"
    ("ies", "y"),
    ("ed", ""),
    ("d", ""),
    ("ied", "y"),
    ("ing", ""),
    ("ing", "e"),
    ("er", ""),
    ("r", ""),
    ("est", ""),
    ("st", ""),
    ("ly", ""),
    ("ily", "y"),
)
ENDINGS_BY_LAST = {  # letter: of them, few are tried on a word
    last: tuple(each for each in ENGLISH_ENDINGS if each[-1] == last)
    for last in sorted({each[-1] for each in ENGLISH_ENDINGS})
}
REGULAR_BY_LAST = {
    last: tuple(each for each in ENGLISH_REGULAR if each[0][-1] == last)
    for last in sorted({ending[-1] for ending, _ in ENGLISH_REGULAR})
}
SMALL_WORDS = frozenset(
    "a an the of to in on at by for from with as be is are or and not no one's oneself sb sth smb smth up out"
    " off it its that which".split()
)
VOWELS = frozenset("aeiouy")
ENGLISH_WORD = re.compile(r"[a-z]+")


class Entry(NamedTuple):
    """A lemma of the lexicon; a named tuple, since thousands are made at each start."""

    lemma: str
    pos: str
    parts: tuple[str, ...]
    renderings: tuple[str, ...]


@lru_cache(maxsize=1)
def entries() -> tuple[Entry, ...]:
    """All rows of the shipped tables, in the order of the files."""
    tables = sorted(Path(__file__).with_name("lv").glob("lexicon_*.tsv"))
    return tuple(entry for table in tables for entry in _parsed(table.read_text("utf-8")))


def _parsed(table: str) -> Iterator[Entry]:
    for line in table.splitlines():
        if line and line[0] != "#":
            lemma, pos, parts, renderings = (*line.split("\t"), "", "", "")[:4]
            if renderings != "renderings" and renderings:
                yield Entry(
                    lemma, pos, tuple(parts.split(",")) if parts else (), tuple(renderings.split("|"))
                )


@lru_cache(maxsize=1)
def _by_stem() -> Mapping[str, list[Entry]]:
    index: dict[str, list[Entry]] = {}
    for entry, plain in zip(entries(), _plain_lemmas(), strict=True):
        for stem in _stems_of_entry(entry, plain):
            index.setdefault(stem, []).append(entry)
    return {**_stems_of_names(), **index}


def _stems_of_names() -> dict[str, list[Entry]]:
    """The words of names of several words, which stand for the whole where they mean nothing else."""
    index: dict[str, list[Entry]] = {}
    for entry, plain in zip(entries(), _plain_lemmas(), strict=True):
        if entry.pos == "prop" and " " in plain:
            words = plain.split()
            for stem in {_without_ending(word) for word in words if len(word) > LONGEST_SMALL_WORD}:
                index.setdefault(stem, []).append(entry)
    return index


@lru_cache(maxsize=1)
def _plain_lemmas() -> list[str]:
    """The lemma of each entry, small and without diacritics; all folded at a stroke."""
    return "\n".join(entry.lemma for entry in entries()).lower().translate(FOLD).split("\n")


def _stems_of_entry(entry: Entry, plain: str) -> set[str]:
    stems = {plain}
    if entry.pos == "v":
        stems.add(plain.removesuffix("ties").removesuffix("t"))
        of_parts = [_without_ending(part.translate(FOLD)) for part in entry.parts]
        stems.update(of_parts, map(_of_participle, of_parts))
    elif entry.pos in ("n", "adj", "adv", "num", "pron", "prop"):
        stems.add(_without_ending(plain))
        if plain.endswith(DEFINITE):
            stems.add(plain.removesuffix(DEFINITE))
        if entry.pos in ("n", "prop") and plain.endswith(("tis", "dis")):
            stems.add(plain[:-3] + ("s" if plain[-3] == "t" else "z"))
    return {each for each in stems if len(each) > 1}


def _of_participle(stem: str) -> str:
    """The stem of the past participle: "palicis" of "palika", "dedzis" of "dega"."""
    return stem[:-1] + PALATAL.get(stem[-1:], stem[-1:])


def _without_ending(plain: str) -> str:
    if plain.endswith("ies") and len(plain) > 4:
        return plain[:-3]
    if plain[-2:] in TWO_LETTER_ENDINGS and len(plain) > 3:
        return plain[:-2]
    return plain[:-1] if plain[-1:] in "aeious" else plain


@lru_cache(maxsize=WORDS)
def entries_of(word: str) -> tuple[Entry, ...]:
    """The lexicon's entries that the Latvian word (in matching form) may belong to: those found by the longest stem,
    and others of which it is a regular form, "gadiem" of "gads" and not of "gadīties" alone."""
    index, plain = _by_stem(), word.translate(FOLD)
    if plain not in index and (needed := _needed(word)):
        return needed
    found: list[Entry] = []
    for stem in (*_candidate_stems(plain), *_hardened_stems(word)):
        if stem in index:
            ending = plain[len(stem) :]
            found += [each for each in index[stem] if not found or _declines(each, stem, ending)]
    if found:
        return tuple(dict.fromkeys(found))
    if plain.startswith("ne") and len(plain) > 4 and not plain.startswith("nenene"):
        return entries_of(plain[2:])
    return ()


def _declines(entry: Entry, stem: str, ending: str) -> bool:
    """Whether the entry has the ending behind that stem, both without diacritics: a noun or an adjective in a case, a
    verb in the future or in the persons that its row gives."""
    own = entry.lemma.lower().translate(FOLD).removeprefix(stem)
    if entry.pos == "v":
        is_third = any(
            each.translate(FOLD) == stem + ending for each in entry.parts
        )  # "maina", „maiņa” folded
        return is_third or (own == "t" and ending in FUTURE)
    if entry.pos == "adj":
        return own in OF_ADJECTIVES and ending in INFLECTION
    return entry.pos in ("n", "prop") and ending in CASES.get(own, ())


def _needed(word: str) -> tuple[Entry, ...]:
    """The verbs of a debitive: "jāmaksā" is of "maksāt"."""
    if not word.startswith("jā") or len(word) < 5:
        return ()
    return tuple(entry for entry in entries_of(word[2:]) if entry.pos == "v")


def _hardened_stems(word: str) -> Iterator[str]:
    """Stems whose last sound an ending has softened: "iestāžu" of "iestāde", "sieviešu" of "sieviete"."""
    for ending in SOFTENING:
        stem = word.removesuffix(ending)
        if stem != word and stem[-1:] in HARD:
            yield (stem[:-1] + HARD[stem[-1]]).translate(FOLD)


def _candidate_stems(plain: str) -> Iterator[str]:
    yield plain
    for size in range(1, min(LONGEST_ENDING, len(plain) - 2) + 1):
        if plain[-size:] in ENDINGS:
            yield plain[:-size]


@lru_cache(maxsize=WORDS)
def english_stem(word: str) -> str:
    """A key for an English word in any of its forms: "ministries" and "ministry" are "ministr"."""
    return _regular_stem(IRREGULAR.get(word, word))


def _regular_stem(word: str) -> str:
    ending = _english_ending(word)
    word = word.removesuffix(ending)
    if ending in ("ing", "ings") and word[-1] == "y" and word[-2] not in VOWELS:
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in VOWELS:
        word = word[:-1]
    return word[:9]


def _english_ending(word: str) -> str:
    """The ending that the key of a word goes without; nothing where it keeps all of itself."""
    for ending in ENDINGS_BY_LAST.get(word[-1:], ()):
        size = len(word) - len(ending)
        is_end = size >= 3 and word.endswith(ending) and word[size - 1] not in KEEPING.get(ending, "")
        if is_end and not (ending.endswith("ly") and word in NO_ADVERBS):
            return ending
    return ""


LIGHT = frozenset(  # verbs and such that say little by themselves
    map(
        english_stem,
        "be have do make take get give go come put set can may must will use not way out place provide".split(),
    )
)


@lru_cache(maxsize=WORDS)
def english_of(word: str) -> tuple[tuple[str, float], ...]:
    """English stems that may render the Latvian word, with how likely each is to stand for it."""
    return _rendered(entries_of(word))


@lru_cache(maxsize=WORDS)
def _rendered(matches: tuple[Entry, ...]) -> tuple[tuple[str, float], ...]:
    """The stems that render some entries: the forms of a word have them in common. A rendering is a dictionary form
    also where it looks like an irregular one: "found", whose own forms are "founds" and "founded"."""
    found: dict[str, float] = {}
    regular: dict[str, float] = {}
    for entry in matches:
        for rank, rendering in enumerate(entry.renderings):
            words = rendering.lower().split()
            words = [each for each in words if each not in SMALL_WORDS] or words
            weight = 1.0 / ((rank + 1.5) ** 0.5 * len(words) ** 0.5 * len(matches) ** 0.5)
            for stems, key in ((found, english_stem), (regular, _regular_stem)):
                for stem in map(key, words):
                    stems[stem] = max(stems.get(stem, 0.0), weight)
    total = max(1.0, sum(found.values()))
    return tuple((stem, weight / total) for stem, weight in (regular | found).items())


def words_of(rows: Iterable[Entry]) -> frozenset[str]:
    """The English words in the renderings of some entries."""
    return frozenset(ENGLISH_WORD.findall("|".join("|".join(entry.renderings) for entry in rows).casefold()))


@lru_cache(maxsize=1)
def english_words() -> frozenset[str]:
    """Every word of the lexicon's renderings."""
    return words_of(entries())


@lru_cache(maxsize=WORDS)
def is_english(word: str) -> bool:
    """Whether a word (in matching form) is one of the lexicon's renderings, or a regular or irregular form
    of one."""
    return any(each in english_words() for each in english_lemmas(word))


def english_lemmas(word: str) -> tuple[str, ...]:
    """What may be the dictionary form of an English word."""
    found = [word, IRREGULAR.get(word, word)]
    for ending, other in REGULAR_BY_LAST.get(word[-1:], ()):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            base = word[: -len(ending)] + other
            found.append(base)
            if not other and len(base) > 2 and base[-1] == base[-2]:
                found.append(base[:-1])
    return tuple(found)
