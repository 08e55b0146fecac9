"""Ledgers that earlier versions wrote are read for good; each version that changes the form adds one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.model import State

LEDGERS = sorted(Path(__file__).parent.glob("ledger_*.po"))
FILES = {
    "releases/a/lv.md": "# Mācības sāk 321 kadeti\n\nMācības ilgst divus gadus.\n\nRobeža ir slēgta.\n",
    "releases/a/en.md": "# 312 cadets begin their studies\n\nThe studies take two years.\n",
}


@pytest.mark.parametrize("file", LEDGERS, ids=[each.stem for each in LEDGERS])
def test_what_was_agreed_is_still_known(file: Path) -> None:
    ledger = read_ledger(file.read_bytes(), file.name)
    assert (ledger.release, ledger.source_language, ledger.language) == ("a", "lv", "en")
    stale, translated, missing = ledger.records
    assert (stale.state, stale.by, stale.on) == (State.REVIEWED, "Ilze Ozola", "2026-03-02")
    assert stale.is_stale
    assert (translated.state, translated.is_stale) == (State.TRANSLATED, False)
    assert (missing.state, missing.target) == (State.MISSING, "")


@pytest.mark.parametrize("file", LEDGERS, ids=[each.stem for each in LEDGERS])
def test_a_sync_of_unchanged_texts_asks_for_nothing_new(file: Path, tmp_path: Path, run: Run) -> None:
    for name, text in {**FILES, "translations/a.en.po": file.read_text("utf-8")}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    run("sync")
    ledger = read_ledger((tmp_path / "translations/a.en.po").read_bytes(), "a.en.po")
    before = read_ledger(file.read_bytes(), file.name)
    assert ledger == before
