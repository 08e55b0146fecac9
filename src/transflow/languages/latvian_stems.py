"""Latvian words without their endings and, mostly, without diacritics: how a form is found in the lexicon."""

from __future__ import annotations

from collections.abc import Iterator

FOLD = str.maketrans("āčēģīķļņšūžŗō", "acegiklnsuzro")
INFLECTION = (
    "a e i u o s as es is us os am em im um ai ei ie iem ais aja ajas ajos ajam ajai ajiem "
    "ak aks aka aki akas aku ako akie akais akaja akajam akajas akiem akam ies amies oties sies"
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
SOFTENING = ("u", "a", "us", "iem", "i", "os", "am")  # of "latvietis" and "iestāde"
PALATAL = {"k": "c", "g": "dz"}
HARD = {"š": "t", "ž": "d"}  # other soft sounds are folded into the hard ones


def of_participle(stem: str) -> str:
    """The stem of the past participle: "palicis" of "palika", "dedzis" of "dega"."""
    return stem[:-1] + PALATAL.get(stem[-1:], stem[-1:])


def without_ending(plain: str) -> str:
    """The stem of a dictionary form, or of a verb in the third person, both without diacritics."""
    if plain.endswith("ies") and len(plain) > 4:
        return plain[:-3]
    if plain[-2:] in TWO_LETTER_ENDINGS and len(plain) > 3:
        return plain[:-2]
    return plain[:-1] if plain[-1:] in "aeious" else plain


def hardened_stems(word: str) -> Iterator[str]:
    """Stems whose last sound an ending has softened: "iestāžu" of "iestāde", "sieviešu" of "sieviete"."""
    for ending in SOFTENING:
        stem = word.removesuffix(ending)
        if stem != word and stem[-1:] in HARD:
            yield (stem[:-1] + HARD[stem[-1]]).translate(FOLD)


def candidate_stems(plain: str) -> Iterator[str]:
    """What may be the stem of a form without diacritics, the longest first."""
    yield plain
    for size in range(1, min(LONGEST_ENDING, len(plain) - 2) + 1):
        if plain[-size:] in ENDINGS:
            yield plain[:-size]
