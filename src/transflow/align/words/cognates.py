"""Words of two languages that look or sound alike: names as each language writes them, loan words."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from transflow.align.words.vocabulary import COUNTS
from transflow.text.normalise import without_marks
from transflow.text.remembered import WORDS

SPECIAL = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th"})
LATVIAN_ENDING = re.compile(r"(?:sana|is|us|as|os|es|am|em|im|um|a|e|i|u|s)$")
ENGLISH_SOUNDS = (
    ("tch", "c"),
    ("ch", "c"),
    ("sh", "s"),
    ("ph", "f"),
    ("th", "t"),
    ("ck", "k"),
    ("qu", "kv"),
    ("x", "ks"),
    ("w", "v"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
    ("ge", "j"),
    ("h", ""),
)
DOUBLED = re.compile(r"(.)\1")
VOWELS = frozenset("aeiouy")
NO_VOWELS = str.maketrans("", "", "aeiouy")
SOUND_ALIKE = 0.74  # of the longer skeleton, with which both have to begin
LOOK_ALIKE = 0.5  # of the longer word


class Spelling(NamedTuple):
    """The bare letters of a word, its skeleton, and keys of which it shares one with every word like it."""

    bare: str
    skeleton: str
    keys: tuple[str, ...]


@lru_cache(maxsize=WORDS)
def plain(word: str) -> str:
    """The word in bare Latin letters, as far as decomposing goes."""
    if word.isascii():
        return word
    return without_marks(word.translate(SPECIAL))


@lru_cache(maxsize=WORDS)
def latvian_skeleton(word: str) -> str:
    """What sounds in a Latvian word, its ending aside: "vašingtonas" is "vsngtn"."""
    bare = LATVIAN_ENDING.sub("", word) if len(word) > 4 else word
    return _consonants(bare.replace("dz", "j").replace("h", "").replace("c", "k"))


@lru_cache(maxsize=WORDS)
def english_skeleton(word: str) -> str:
    """What sounds in an English word, or in a name in English spelling: "washington" is "vsngtn"."""
    for letters, sound in ENGLISH_SOUNDS:
        word = word.replace(letters, sound)
    return _consonants(word)


def _consonants(word: str) -> str:
    single = DOUBLED.sub(r"\1", word) if DOUBLED.search(word) else word
    return ("A" if single[:1] in VOWELS else single[:1]) + single[1:].translate(NO_VOWELS)


def skeleton_of(language: str) -> Callable[[str], str]:
    """The skeleton that suits a language; neutral languages are read as English is."""
    return latvian_skeleton if language == "lv" else english_skeleton


def spelling(word: str, language: str) -> Spelling:
    """How a word of a language is spelled; words of one or two letters have no keys."""
    if not word.isalpha():
        bare = word.removesuffix(COUNTS)
        return Spelling(bare, "", ("." + bare,))
    if len(word) < 3:
        return Spelling(word, "", ())
    bare = plain(word)
    skeleton = skeleton_of(language)(bare)
    return Spelling(bare, skeleton, ("." + word, *_keys(bare, skeleton)))


def _keys(word: str, skeleton: str) -> tuple[str, ...]:
    keys = ["=" + skeleton, "w" + word[:4]] if len(word) > 3 else ["=" + skeleton]
    if 3 <= len(skeleton) <= 4:
        keys.append("3" + skeleton[:3])
    if len(skeleton) >= 4:
        keys.append("4" + skeleton[:4])
    return tuple(keys)


def likeness(one: Spelling, other: Spelling) -> float:
    """How surely two words are one in two spellings, from 0 to 1."""
    if one.bare == other.bare:
        return 1.0
    longest = max(len(one.skeleton), len(other.skeleton))
    shared = _shared_start(one.skeleton, other.skeleton)
    if longest >= 3 and shared >= SOUND_ALIKE * longest:
        return min(1.0, 0.6 + 0.1 * min(4, shared - 2)) if shared >= 3 else 0.4
    alike = _shared_start(one.bare, other.bare)
    if alike >= 4 and alike >= LOOK_ALIKE * max(len(one.bare), len(other.bare)):
        return 0.8
    if one.skeleton == other.skeleton and longest == 2 and alike >= 2:
        return 0.3
    return 0.0


def _shared_start(a: str, b: str) -> int:
    length = 0
    for x, y in zip(a, b, strict=False):
        if x != y:
            break
        length += 1
    return length
