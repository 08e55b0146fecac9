"""Texts made wholly of terms."""

from __future__ import annotations

import pytest

from transflow.formats.documents.plain_text import read
from transflow.model import Concept, Designation, Document
from transflow.terms.annotating import annotated
from transflow.terms.prefilling import rendered
from transflow.terms.termbase import Termbase


def concept(lv: str, en: str, category: str = "institution") -> Concept:
    return Concept((Designation(lv, "lv"), Designation(en, "en")), category)


TERMS = Termbase(
    (
        concept("Iekšlietu ministrija", "Ministry of the Interior"),
        concept("Valsts policija", "State Police"),
        concept("iekšlietu ministrs", "Minister of the Interior", "position"),
    )
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Iekšlietu ministrija", "Ministry of the Interior"),
        ("Iekšlietu ministrijai:", "Ministry of the Interior:"),
        ("Iekšlietu ministrs", "Minister of the Interior"),
        ("Iekšlietu ministrija un Valsts policija", None),
        ("Foto: Iekšlietu ministrija", None),
        ("Iekšlietu ministrija 2026", None),
        ("Policija", None),
        ("…", None),
    ],
)
def test_a_text_of_nothing_but_terms_is_rendered(text: str, wanted: str | None) -> None:
    document: Document = annotated(read(text.encode(), "a.txt", "lv"), TERMS, "en")
    assert rendered(text, document.mentions, "en") == wanted


def test_several_terms_with_marks_between() -> None:
    text = "Iekšlietu ministrija, Valsts policija"
    document = annotated(read(text.encode(), "a.txt", "lv"), TERMS, "en")
    assert rendered(text, document.mentions, "en") == "Ministry of the Interior, State Police"
