"""Signing off while others are at work."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.services import signoff
from transflow.services.checking.with_texts import Checked, check_with_texts
from transflow.services.desk import Desk
from transflow.services.releases.demands import NothingToDoError
from transflow.services.signoff import sign_off
from transflow.services.sync import sync

NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
FILES = {
    "releases/pludi/lv.md": "# Plūdi\n\nSkola ir slēgta.\n",
    "releases/pludi/en.md": "# Floods\n\nThe school is closed.\n",
}


def test_a_ledger_that_was_edited_while_the_gate_looked_is_kept(
    project: Callable[[dict[str, str]], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = Settings(root=project(FILES), shipped_glossaries=False)
    sync(settings, today="2026-03-12")
    ledger = settings.root / "translations/pludi.en.po"
    edited = ledger.read_text("utf-8").replace('"The school is closed."', '"The school is shut."')

    def edited_meanwhile(*paths: Any, **options: Any) -> Checked:
        checked = check_with_texts(*paths, **options)
        ledger.write_text(edited, "utf-8")
        return checked

    monkeypatch.setattr(signoff, "check_with_texts", edited_meanwhile)
    with pytest.raises(TransflowError, match=r"pludi\.en\.po was changed while it was judged"):
        sign_off(Desk(settings, "Ilze", NOON), "pludi")
    assert ledger.read_text("utf-8") == edited


def test_a_path_is_no_release(project: Callable[[dict[str, str]], Path]) -> None:
    settings = Settings(root=project(FILES), shipped_glossaries=False)
    sync(settings, today="2026-03-12")
    for path in ("releases", "releases/pludi/en.md"):
        with pytest.raises(NothingToDoError, match="There is no release"):
            sign_off(Desk(settings, "Ilze", NOON), str(settings.root / path))
