"""Of paragraphs that read the same, as in tables and lists, each record keeps the one in its place."""

from __future__ import annotations

import pytest

from transflow.ledger.pins import pins_of
from transflow.ledger.reconcile import Reconciled, reconcile
from transflow.model import Block, Document, Ledger
from transflow.pipeline import Circumstances, line_up
from transflow.terms.termbase import Termbase

Texts = tuple[str, ...]
LV = ("Rīga", "Muzejs atvērts no plkst. 10.00.", "Biļetes ir kasē.")
EN = ("Riga", "The museum opens at 10:00.", "Tickets are sold at the desk.")
HOURS = (
    (*LV, "Liepāja", "Muzejs atvērts no plkst. 12.00.", "Biļetes ir kasē."),
    (*EN, "Liepāja", "The museum opens at 12:00.", "Tickets are at the ticket office."),
)
TABLE = (
    ("Rīga", "jā", "jā", "Ogre", "jā", "jā", "Bauska", "jā"),
    ("Riga", "yes", "yes", "Ogre", "yes", "yes", "Bauska", "yes"),
)


def document(texts: Texts, language: str) -> Document:
    return Document(f"{language}.md", language, "\n".join(texts), tuple(map(Block, texts)))


def synced(ledger: Ledger, source: Texts, target: Texts) -> Reconciled:
    one, other = document(source, "lv"), document(target, "en")
    pins = pins_of(ledger, one, other)
    return reconcile(line_up(one, other, Termbase(()), Circumstances(pins=pins)), ledger, "2026-03-10")


def begun(texts: tuple[Texts, Texts]) -> Ledger:
    return synced(Ledger("r", "lv", "en"), *texts).ledger


def edit(texts: Texts, at: int, text: str) -> Texts:
    return (*texts[:at], text, *texts[at + 1 :])


def told(found: Reconciled) -> list[tuple[str, str]]:
    return [(each.kind, each.after) for each in found.actions]


def pairs(ledger: Ledger) -> list[tuple[str, str]]:
    return [(each.source, each.target) for each in ledger.active]


@pytest.mark.parametrize("at", [2, 5])
def test_the_one_that_changed_is_stale_and_the_other_stands(at: int) -> None:
    lv, en = HOURS
    changed = edit(lv, at, "Biļetes ir internetā.")
    found = synced(begun(HOURS), changed, en)
    assert told(found) == [("stale", "Biļetes ir internetā.")]
    assert pairs(found.ledger) == list(zip(changed, en, strict=True))
    assert synced(found.ledger, lv, en).ledger == begun(HOURS)


@pytest.mark.parametrize("at", [1, 2, 4, 5, 7])
def test_a_cell_of_a_table_is_told_by_its_place(at: int) -> None:
    lv, en = TABLE
    in_source = synced(begun(TABLE), edit(lv, at, "nē"), en)
    assert told(in_source) == [("stale", "nē")]
    assert pairs(in_source.ledger) == list(zip(edit(lv, at, "nē"), en, strict=True))
    in_target = synced(begun(TABLE), lv, edit(en, at, "no"))
    assert told(in_target) == [("proposal", "no")]
    assert pairs(in_target.ledger) == list(zip(lv, edit(en, at, "no"), strict=True))


def test_one_that_is_back_has_its_own_translation_again() -> None:
    lv, en = HOURS
    dropped = synced(begun(HOURS), lv[:2] + lv[3:], en)
    assert [each.kind for each in dropped.actions] == ["obsolete"]
    back = synced(dropped.ledger, lv, en)
    assert [each.kind for each in back.actions] == ["returned"]
    assert pairs(back.ledger) == list(zip(lv, en, strict=True))


def test_sections_that_moved_take_their_translations_along() -> None:
    lv, en = HOURS
    moved = synced(begun(HOURS), lv[3:] + lv[:3], en[3:] + en[:3])
    assert moved.actions == ()
    assert sorted(pairs(moved.ledger)) == sorted(zip(lv, en, strict=True))
