"""A checkout that was moved, and others on its database."""

from __future__ import annotations

from pathlib import Path

from transflow.config import Settings
from transflow.services.desk import Desk
from transflow.services.queue.former_place import former_place
from transflow.services.queue.talking import comment_item
from transflow.services.sync import sync
from transflow.web.site import now


def test_a_place_that_cannot_be_looked_at_is_not_taken_for_gone(tmp_path: Path) -> None:
    text = tmp_path / "releases/pludi/lv.md"
    text.parent.mkdir(parents=True)
    text.write_text("Skola ir slēgta.\n", "utf-8")
    unseen = "/" + "x" * 5_000  # as little to be looked at as the folder of another user
    there = Settings(root=tmp_path, store=f"sqlite:///{tmp_path}/store.db", workspace=unseen)
    sync(there, today="2026-03-12")
    (ledger,) = (tmp_path / "translations").iterdir()
    key = ledger.read_text("utf-8").partition('msgctxt "')[2].partition('"')[0]
    comment_item(Desk(there, "Anna", now()), key, "Kura skola?")
    here = Settings(root=tmp_path, store=there.store)
    assert former_place(here) == ""
