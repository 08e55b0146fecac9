"""Keys for comparing English words: `stem` of one lemma, `skeleton` of names across languages."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.english_stems import without_possessive
from transflow.languages.lv.keys import skeleton as latvian_skeleton
from transflow.languages.lv.words import LETTERS
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS

SUFFIXES = (
    ("ies", "y"),
    ("sses", "ss"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("xes", "x"),
    ("ied", "y"),
    ("ingly", ""),
    ("edly", ""),
    ("ing", ""),
    ("ed", ""),
)
SOUNDS: tuple[tuple[LazyPattern, str], ...] = tuple(
    (LazyPattern(pattern), key)
    for pattern, key in (
        (r"(?<=[a-z][bdgklmnprtv])s$", ""),
        (r"^(?:kn|gn)", "n"),
        (r"^wr", "r"),
        (r"tch|tsch", "s"),
        (r"sch|sh|zh", "s"),
        (r"ch(?=[lr])", "k"),
        (r"ch", "s"),
        (r"gh(?=t|s|$)", ""),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|q", "k"),
        (r"c(?=[eiy])|ts|tz|z", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"w(?=[aeiouyh])", "v"),
        (r"w", ""),
        (r"dg|j", "g"),
        (r"(?<!^)h", ""),
        (r"[aeiouyāēīūöüäéèêáàóíñøåæ]+", ""),
        (r"(.)\1+", r"\1"),
    )
)


@lru_cache(maxsize=WORDS)
def stem(word: str) -> str:
    """The word without plural, possessive, -ed and -ing: one key for the forms of a lemma."""
    base = without_possessive(word)
    for suffix, kept in SUFFIXES:
        if base.endswith(suffix) and len(base) - len(suffix) >= 3:
            return _without_e(base[: -len(suffix)] + kept)
    if base.endswith("s") and not base.endswith(("ss", "us", "is")) and len(base) > 3:
        base = base[:-1]
    return _without_e(base)


def _without_e(base: str) -> str:
    if len(base) > 3 and base[-1] == base[-2] and base[-1] not in "lsz":
        return base[:-1]
    return base[:-1] if len(base) > 3 and base[-1] == "e" else base


@lru_cache(maxsize=WORDS)
def skeleton(word: str) -> str:
    """The consonants of a name as pronounced, in classes that Latvian transcription shares: Biden is bdn.
    A name in Latvian letters is read as Latvian."""
    text = without_possessive(word.casefold())
    if not LETTERS.isdisjoint(text):
        return latvian_skeleton(text)
    bare = text
    for pattern, key in SOUNDS:
        text = pattern.sub(key, text)
    return text.removesuffix("s") or text or bare
