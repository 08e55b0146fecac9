"""The six declensions of Latvian nouns, as endings; `~` marks those before which the stem softens."""

from __future__ import annotations

from typing import Literal

from transflow.frozen import Frozen

Gender = Literal["m", "f"]
Number = Literal["s", "p"]
Case = Literal["nom", "gen", "dat", "acc", "loc", "voc"]
Cells = dict[tuple[Number, Case], tuple[str, ...]]

CASES: tuple[Case, ...] = ("nom", "gen", "dat", "acc", "loc", "voc")
MASCULINE_PLURAL = ("i", "u", "iem", "us", "os", "i")
SINGULAR: dict[int, tuple[str, ...]] = {
    1: ("s", "a", "am", "u", "ā", ""),
    2: ("is", "~a", "im", "i", "ī", "i"),
    3: ("us", "us", "um", "u", "ū", "u"),
    4: ("a", "as", "ai", "u", "ā", "a"),
    5: ("e", "es", "ei", "i", "ē", "e"),
    6: ("s", "s", "ij", "i", "ī", "s"),
}
PLURAL: dict[int, tuple[str, ...]] = {
    1: MASCULINE_PLURAL,
    2: tuple("~" + each for each in MASCULINE_PLURAL),
    3: MASCULINE_PLURAL,
    4: ("as", "u", "ām", "as", "ās", "as"),
    5: ("es", "~u", "ēm", "es", "ēs", "es"),
    6: ("is", "~u", "īm", "is", "īs", "is"),
}


class Paradigm(Frozen):
    """A noun in all its cells; `number` is that of its dictionary form."""

    gender: Gender
    number: Number
    cells: Cells


def decline(
    declension: int, stem: str, gender: Gender, *, soft: tuple[str, ...] = (), numbers: str = "sp"
) -> Paradigm:
    """The paradigm of `stem`; `soft` are its softened stems, the usual one first."""
    cells: Cells = {}
    if "s" in numbers:
        _fill(cells, "s", SINGULAR[declension], stem, soft or (stem,))
    if "p" in numbers:
        _fill(cells, "p", PLURAL[declension], stem, soft or (stem,))
    return Paradigm(gender, "s" if "s" in numbers else "p", cells)


def _fill(cells: Cells, number: Number, endings: tuple[str, ...], stem: str, soft: tuple[str, ...]) -> None:
    for case, ending in zip(CASES, endings, strict=True):
        if ending[:1] == "~":
            cells[number, case] = tuple(each + ending[1:] for each in soft)
        else:
            cells[number, case] = (stem + ending,)


def indeclinable(word: str, gender: Gender) -> Paradigm:
    """A word that is the same everywhere: foto, NATO."""
    return Paradigm(gender, "s", {(number, case): (word,) for number in ("s", "p") for case in CASES})


def changed(paradigm: Paradigm, cells: Cells) -> Paradigm:
    """The paradigm with some cells filled otherwise."""
    return Paradigm(paradigm.gender, paradigm.number, paradigm.cells | cells)
