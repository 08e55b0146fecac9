"""Contrasts that the other version made a sum of."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import BOTH_WAYS, found

JOINED = [
    ("Tas attiecas uz tiesnešiem, nevis uz skolotājiem.", "This applies to judges, and to teachers."),
    ("Maksās uzņēmums, nevis pašvaldība.", "The company, and the municipality, will pay."),
    (
        "Lēmumu pieņems ministrija, nevis pašvaldība.",
        "The decision will be taken by the ministry and the municipality.",
    ),
    ("Naudu izmaksās skolām, nevis uzņēmumiem.", "The money will be paid to schools and businesses."),
    ("Sanāksme notiks Rīgā, nevis Jelgavā.", "The meeting will take place in Riga or Jelgava."),
    ("Naudu izmaksās skolām un uzņēmumiem.", "The money will be paid to schools rather than businesses."),
    (
        "Ceļu remontēs valsts un pašvaldība.",
        "The road will be repaired by the State instead of the municipality.",
    ),
]
SAID = [
    ("Maksās uzņēmums, nevis pašvaldība.", "It is the company that pays, and the municipality is spared."),
    ("Nodokli maksās pārdevējs, nevis pircējs.", "The seller, and not the buyer, will pay the tax."),
    ("Bērniem vajag grāmatas, nevis planšetes.", "Children need books before tablets and phones."),
    (
        "Viņš runāja par mieru un drošību, nevis par karu.",
        "He spoke about peace and security instead of war.",
    ),
    ("Prioritāte ir cilvēki, nevis peļņa.", "The priority is people, and profit does not come first."),
    (
        "Sāksim ar skolām un bērnudārziem, nevis slimnīcām.",
        "We will start with schools and kindergartens; hospitals come later.",
    ),
    (
        "Ierodieties ar autobusu vai vilcienu, nevis ar automašīnu.",
        "Come by bus or train and leave your car at home.",
    ),
]


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), JOINED)
def test_a_contrast_that_became_a_sum_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "negation" in found(latvian, english, tags)


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), SAID)
def test_a_contrast_in_other_words_is_none(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "negation" not in found(latvian, english, tags)
