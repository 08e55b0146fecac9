"""The forms of a designation by number and case, for a terminologist to see what will be found."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages import language
from transflow.languages.designations import plain

NUMBERS = {"s": "singular", "p": "plural"}
CASES = {
    "nom": "nominative",
    "gen": "genitive",
    "dat": "dative",
    "acc": "accusative",
    "loc": "locative",
    "voc": "vocative",
}


class FormRow(Frozen):
    """One number and case, with the forms that it may take, the usual first."""

    number: str
    case: str
    forms: tuple[str, ...]


def form_rows(designation: str, tag: str) -> tuple[FormRow, ...]:
    """The table of a designation in termbase markup; a language without paradigms has one row."""
    paradigm = language(tag).paradigm
    if paradigm is None:
        return (FormRow("singular", "nominative", (plain(designation),)),)
    cells = paradigm(designation)
    return tuple(FormRow(NUMBERS[number], CASES[case], forms) for (number, case), forms in cells)


def matched_forms(designation: str, tag: str) -> tuple[str, ...]:
    """Every form that will be found, folded, in the order of the alphabet."""
    return tuple(sorted(" ".join(tokens) for tokens in language(tag).forms(designation)))
