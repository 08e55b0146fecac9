"""Firms and banks under their Latvian names, which a translation may keep."""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.languages import language
from transflow.languages.company_forms import OF_LATVIA
from transflow.languages.lexicon import entries_of
from transflow.text.alternatives import begins_any_of
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.normalise import matching_form
from transflow.text.tokens import whole

FORM = rf"{begins_any_of((*OF_LATVIA, 'A/S', 'IK', 'PS'))}\s"
COMPANY = re.compile(  # a noun that an adjective or a genitive before it makes a name: "SIA Rīgas satiksme"
    rf"{FORM}((?:{CAPITAL}[\w-]*\s){{0,6}}{CAPITAL}\w+(?:ais|ā|ie|ās|as|es|u)\s{SMALL}+)(?![\w-])"
)
QUOTED_COMPANY = re.compile(rf"{FORM}[„“«\"]([^„“”«»\"\n]{{2,80}})[”“»\"]")
BANK = re.compile(  # "SEB banka", "Latvijas pasta banka"
    rf"(?<!\w)({CAPITAL}[\w-]*(?:\s[\w-]+){{0,2}})\s[Bb]anka(?!\w)"
)


def banks(text: str, counterpart: str) -> list[tuple[int, int]]:
    """Where banks stand under their Latvian names: the counterpart has the same words before „banka” in any case."""
    return [each.span() for each in BANK.finditer(text) if _is_name_of_bank(each[1], counterpart)]


def _is_name_of_bank(name: str, counterpart: str) -> bool:
    """Whether the Latvian text has the name, and not as a common word that begins a sentence: „Komerciālā banka”."""
    found = re.search(rf"(?<!\w){re.escape(name)}\s[Bb]ank(?:as?|ai|u|ā)(?!\w)", counterpart)
    if found is None:
        return False
    before, first = counterpart[: found.start()].rstrip(), name.split(maxsplit=1)[0]
    is_opening = not before or before[-1] in ".!?"
    return not (is_opening and (first.endswith("ā") or language("lv").knows(matching_form(first))))


def companies(text: str, counterpart: str) -> list[tuple[int, int]]:
    """Where names stand that the Latvian counterpart has without quotation marks after the form of a company."""
    named = _companies_in(counterpart)
    return [span for name in named for span in whole(name, text)]


@lru_cache(maxsize=64)  # each sentence of a paragraph asks about the same
def _companies_in(text: str) -> frozenset[str]:
    return frozenset(
        match[1] for match in COMPANY.finditer(text) if _is_nominative(match[1].rsplit(maxsplit=1)[-1])
    )


def registered_names(text: str, counterpart: str) -> list[tuple[int, int]]:
    """Where companies stand with their form, as the Latvian counterpart has them in quotation marks:
    "AS Attīstības finanšu institūcija Altum"."""
    named = _quoted_companies_in(counterpart)
    return [found.span() for name in named for found in re.finditer(rf"{FORM}{re.escape(name)}(?!\w)", text)]


@lru_cache(maxsize=64)
def _quoted_companies_in(text: str) -> frozenset[str]:
    return frozenset(match[1] for match in QUOTED_COMPANY.finditer(text))


def named_companies(text: str) -> list[str]:
    """The names that a Latvian text has in quotation marks after the form of a company: „RP SIA „Rīgas satiksme””."""
    return [match[1] for match in QUOTED_COMPANY.finditer(text)]


def _is_nominative(word: str) -> bool:
    """Whether the word may be a noun as a dictionary has it."""
    found = entries_of(word)
    return bool(found) and all(each.pos == "n" and each.lemma == word for each in found)
