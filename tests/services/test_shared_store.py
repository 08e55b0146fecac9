"""Two checkouts in one SQLite file."""

from __future__ import annotations

import datetime
from pathlib import Path

from transflow.config import Settings
from transflow.frozen import replace
from transflow.services.desk import Desk
from transflow.services.queue.listing import list_items
from transflow.services.queue.writing import Decision, decide
from transflow.services.store import has_pending, project_store
from transflow.services.sync import sync
from transflow.store.items import Wanted

NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)


def checkout(root: Path, store: str) -> Settings:
    file = root / "releases/pludi/lv.md"
    file.parent.mkdir(parents=True)
    file.write_text("# Plūdi\n", "utf-8")
    settings = Settings(root=root, shipped_glossaries=False, store=store)
    sync(settings, today="2026-03-12")
    return settings


def test_what_waits_in_one_checkout_does_not_wait_in_the_other(tmp_path: Path) -> None:
    store = f"sqlite:///{tmp_path.as_posix()}/shared.db"
    here, there = (checkout(tmp_path / name, store) for name in ("here", "there"))
    desk = Desk(here, "Anna", NOON)
    (item,) = list_items(desk, Wanted())
    list_items(Desk(there, "Anna", NOON), Wanted())
    with project_store(here) as opened:
        decide(desk, opened, item, Decision("edit", replace(item.record, target="# Floods")))
    assert (has_pending(here), has_pending(there)) == (True, False)
    assert not sync(there, today="2026-03-12", dry_run=True).late
