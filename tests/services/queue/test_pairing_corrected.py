"""Pairs that somebody joined, split or moved keep together, or apart, in every later look."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from tests.synced import synced
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.services.desk import Desk
from transflow.services.queue.pairing import Paired, correct_pairing, paired
from transflow.services.sync import sync

NOW = datetime.datetime(2026, 11, 25, 9, 0, tzinfo=datetime.UTC)
LV = ("Ugunsgrēkā neviens nav cietis.", "Dzēšana ilga divas stundas.", "Iemeslu noskaidros policija.")
EN = (
    "Nobody was hurt in the fire.",
    "It took two hours to put it out.",
    "The police will establish the cause.",
)


@pytest.fixture
def project(tmp_path: Path) -> Settings:
    return synced(tmp_path, "ugunsgreks", "\n\n".join(LV) + "\n", "\n\n".join(EN) + "\n")


def corrected(settings: Settings, correction: str, at: int) -> Paired:
    version = paired(Desk(settings, "Anna", NOW), "ugunsgreks", "en").version
    return correct_pairing(
        Desk(settings, "Ilze", NOW), "ugunsgreks", "en", correction=correction, at=at, version=version
    )


def kinds(found: Paired) -> list[str]:
    return [bead.kind for bead in found.bitext.beads]


def test_joined_beads_stay_together_in_every_later_look(project: Settings) -> None:
    assert kinds(corrected(project, "join", 0)) == ["2-2", "1-1"]
    assert not sync(project, today="2026-11-26").pairs
    again = paired(Desk(project, "Anna", NOW), "ugunsgreks", "en")
    assert kinds(again) == ["2-2", "1-1"]
    assert again.bitext.beads[0].is_pinned


def test_a_join_is_split_again(project: Settings) -> None:
    corrected(project, "join", 0)
    assert kinds(corrected(project, "split", 0)) == ["1-1", "1-1", "1-1"]


def test_parted_paragraphs_stay_apart(project: Settings) -> None:
    found = corrected(project, "part", 1)
    assert "1-0" in kinds(found)
    assert not sync(project, today="2026-11-26").pairs
    assert "1-0" in kinds(paired(Desk(project, "Anna", NOW), "ugunsgreks", "en"))


def test_a_translation_is_given_to_the_next_paragraph_and_taken_back(project: Settings) -> None:
    assert kinds(corrected(project, "give", 0)) == ["1-0", "1-2", "1-1"]
    assert kinds(corrected(project, "take", 0)) == ["1-1", "1-1", "1-1"]


def test_a_pin_keeps_key_and_texts(project: Settings) -> None:
    before = paired(Desk(project, "Anna", NOW), "ugunsgreks", "en")
    after = corrected(project, "pin", 2)
    assert after.keys == before.keys
    pinned = [each for each in after.ledger.active if each.is_pinned]
    assert [(each.source, each.target, each.by) for each in pinned] == [(LV[2], EN[2], "Ilze")]


def test_an_old_page_corrects_nothing(project: Settings) -> None:
    version = paired(Desk(project, "Anna", NOW), "ugunsgreks", "en").version
    corrected(project, "join", 0)
    with pytest.raises(TransflowError, match="look at it again"):
        correct_pairing(
            Desk(project, "Ilze", NOW), "ugunsgreks", "en", correction="pin", at=0, version=version
        )


@pytest.mark.parametrize(
    ("correction", "at", "why"),
    [
        ("split", 0, "several paragraphs on both sides"),
        ("join", 2, "no paragraph after"),
        ("pin", 9, "no bead 9"),
        ("glue", 0, "no correction 'glue'"),
    ],
)
def test_what_cannot_be_corrected_is_refused(project: Settings, correction: str, at: int, why: str) -> None:
    with pytest.raises(TransflowError, match=why):
        corrected(project, correction, at)
