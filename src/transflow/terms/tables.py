"""The forms of a designation by number and case, for a terminologist to see what will be found."""

from __future__ import annotations

from dataclasses import dataclass

from transflow.languages import language
from transflow.languages.designations import plain
from transflow.languages.en.variants import table as english_table
from transflow.languages.lv.phrases import table as latvian_table

TABLES = {"lv": latvian_table, "en": english_table}
NUMBERS = {"s": "singular", "p": "plural"}
CASES = {
    "nom": "nominative",
    "gen": "genitive",
    "dat": "dative",
    "acc": "accusative",
    "loc": "locative",
    "voc": "vocative",
}


@dataclass(frozen=True, slots=True)
class FormRow:
    """One number and case, with the forms that it may take, the usual first."""

    number: str
    case: str
    forms: tuple[str, ...]


def form_rows(designation: str, tag: str) -> tuple[FormRow, ...]:
    """The table of a designation in termbase markup; a language without paradigms has one row."""
    known = TABLES.get(tag)
    if known is None:
        return (FormRow("singular", "nominative", (plain(designation),)),)
    return tuple(FormRow(NUMBERS[number], CASES[case], forms) for (number, case), forms in known(designation))


def matched_forms(designation: str, tag: str) -> tuple[str, ...]:
    """Every form that will be found, folded, in the order of the alphabet."""
    return tuple(sorted(" ".join(tokens) for tokens in language(tag).forms(designation)))
