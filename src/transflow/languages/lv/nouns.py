"""The paradigms that a Latvian noun in its dictionary form may have, by its ending."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from transflow.languages.lv.declensions import Cells, Gender, Paradigm, changed, decline, indeclinable
from transflow.languages.lv.palatalisation import softened
from transflow.text.remembered import WORDS

SECOND_WITHOUT_I = frozenset("akmens asmens rudens ūdens zibens mēness suns sāls zemūdens".split())
SECOND_UNSOFTENED = ("tētis", "viesis", "skatis", "matis", "astis", "svētis", "gatis", "mitis")
SIXTH = frozenset(
    """acs asins atbalss auss avs balss blakts brīvvalsts cilts dakts debess dzelzs dzimts govs guns izkapts
    kārts klēts klints krāsns krūts kūts kvīts lakts makts maksts nakts nāss nots pirts pils plīts pults sirds
    smilts šalts takts tāss telts uguns uzacs valsts vēsts zivs zoss birzs dzelksns
    vāts bikts palts""".split()
)
SIXTH_ENDINGS = ("valsts", "uguns", "nakts", "pults", "pirts", "plīts", "balss", "krāsns", "pils")
SIXTH_PLURALS: Mapping[str, Gender] = {
    "durvis": "f",
    "brokastis": "f",
    "ļaudis": "m",
    "cēsis": "f",
    "smadzenis": "f",
}
# „pašu”, „mušu” and „vidu” are other words
FIFTH_BY_STEM = {"pas": ("pas",), "mut": ("mut",), "vid": ("viž",)}
SIXTH_UNSOFTENED = ("sts", "acs", "ss", "vs", "kts", "ēsis", "astis")
MASCULINE_IN_A = frozenset("puika aizbilda bende".split())


def is_sixth(word: str) -> bool:
    """Feminine in -s: valsts, nakts, Daugavpils."""
    return word in SIXTH or word.endswith(SIXTH_ENDINGS)


@lru_cache(maxsize=WORDS)
def noun(word: str, *, is_name: bool = False) -> tuple[Paradigm, ...]:
    """The paradigms of `word` (in matching form, nominative), the likeliest first. A name may leave its
    stem unsoftened (Gatis, Gata), and in -a or -e be a man's."""
    if word.endswith("šanās"):
        return (_reflexive(word),)
    if is_sixth(word):
        return (_sixth(word[:-1], word),)
    if word in SIXTH_PLURALS or (word.endswith("is") and is_sixth(word[:-2] + "s")):
        return (_sixth_plural(word),)
    if word in SECOND_WITHOUT_I:
        stem = word[:-1]
        cells: Cells = {("s", "nom"): (word,), ("s", "gen"): (word, softened(stem) + "a")}
        return (changed(decline(2, stem, "m", soft=(softened(stem),)), cells),)
    return _by_ending(word, is_name)


def _by_ending(word: str, is_name: bool) -> tuple[Paradigm, ...]:
    if len(word) < 3:
        return (indeclinable(word, "m"), indeclinable(word, "f"))
    stem = word[:-1]
    if word.endswith(("us", "is")):
        return (_second(word, is_name) if word[-2] == "i" else decline(3, word[:-2], "m"),)
    if word.endswith("as"):
        return (decline(4, word[:-2], "f", numbers="p"),)
    if word.endswith("es"):
        return (decline(5, word[:-2], "f", soft=_softened_fifth(word[:-2], is_name), numbers="p"),)
    if word[-1] in "sš":
        return (changed(decline(1, stem, "m"), {("s", "nom"): (word,)}),)
    if word[-1] == "a":
        return _with_masculine(decline(4, stem, "f"), stem + "am", is_name or word in MASCULINE_IN_A)
    if word[-1] == "e":
        soft = _softened_fifth(stem, is_name)
        return _with_masculine(decline(5, stem, "f", soft=soft), stem + "em", is_name)
    if word[-1] == "i" and not is_name:
        return (decline(1, stem, "m", numbers="p"),)
    return (indeclinable(word, "m"), indeclinable(word, "f"))


def _with_masculine(feminine: Paradigm, dative: str, is_name: bool) -> tuple[Paradigm, ...]:
    if not is_name:
        return (feminine,)
    return feminine, Paradigm("m", "s", feminine.cells | {("s", "dat"): (dative,)})


def _second(word: str, is_name: bool) -> Paradigm:
    stem = word[:-2]
    if word.endswith(SECOND_UNSOFTENED) and not is_name:
        return decline(2, stem, "m")
    soft = (softened(stem), stem) if is_name and stem[-1] in "tdsz" else (softened(stem),)
    return decline(2, stem, "m", soft=soft)


def _softened_fifth(stem: str, is_name: bool) -> tuple[str, ...]:
    """Genitives plural such as bāzu beside bāžu, mutu, juristu; names keep their stem as well."""
    if stem in FIFTH_BY_STEM and not is_name:
        return FIFTH_BY_STEM[stem]
    if stem.endswith(("st", "nt", "t", "d", "s", "z", "ll")) or is_name:
        return tuple(dict.fromkeys((softened(stem), stem)))
    return (softened(stem),)


def _softened_sixth(stem: str, word: str) -> tuple[str, ...]:
    if word.endswith(SIXTH_UNSOFTENED):
        return (stem, softened(stem)) if word.endswith(("kts", "vs")) else (stem,)
    return softened(stem), stem


def _sixth(stem: str, word: str) -> Paradigm:
    return decline(6, stem, "f", soft=_softened_sixth(stem, word))


def _sixth_plural(word: str) -> Paradigm:
    stem = word[:-2]
    soft = (stem,) if word.endswith(SIXTH_UNSOFTENED) else _softened_sixth(stem, stem + "s")
    return decline(6, stem, SIXTH_PLURALS.get(word, "f"), soft=soft, numbers="p")


def _reflexive(word: str) -> Paradigm:
    """Reflexive nouns lack dative and locative singular: sadarbošanās, gen. -ās, acc. -os."""
    stem = word[:-2]
    cells: Cells = {("s", case): (word,) for case in ("nom", "gen", "voc")}
    cells["s", "acc"] = (stem + "os",)
    cells |= {("p", case): (word,) for case in ("nom", "acc", "voc")}
    cells["p", "gen"] = (stem + "os",)
    return Paradigm("f", "s", cells)
