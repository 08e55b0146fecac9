"""The queue of a project whose store is a PostgreSQL."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from transflow.config import Settings
from transflow.frozen import replace
from transflow.model import State
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.claiming import next_item
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.showing import show_item
from transflow.services.queue.undoing import undo_change
from transflow.services.store import backup_store, restore_store
from transflow.services.sync import sync
from transflow.store.items import Wanted

NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
FILES = {
    "releases/pludi/lv.md": "# Plūdi\n\nSkola ir slēgta.\n\nTilts ir atvērts.\n",
    "releases/pludi/en.md": "# Floods\n\nThe school is closed.\n",
}


def test_a_morning_on_postgresql(
    project: Callable[[dict[str, str]], Path], postgres_url: str, tmp_path: Path
) -> None:
    settings = Settings(root=project(FILES), shipped_glossaries=False, store=postgres_url)
    sync(settings, today="2026-03-12")
    item = next_item(Desk(settings, "Anna", NOON), Wanted())
    assert item
    assert item.record.source == "Tilts ir atvērts."
    assert next_item(Desk(settings, "Jānis", NOON), Wanted()) is None
    written = edit_item(Desk(settings, "Anna", NOON), item.name, "The bridge is open.")
    assert accept_item(Desk(settings, "Jānis", NOON), written.name).record.state is State.REVIEWED
    assert (tmp_path / "releases/pludi/en.md").read_text("utf-8").endswith("closed.\n\nThe bridge is open.\n")
    assert undo_change(Desk(settings, "Jānis", NOON), item.name)[0].record.state is State.TRANSLATED
    assert not sync(settings, today="2026-03-12").pairs
    saved = backup_store(settings, tmp_path / "backup.jsonl")
    assert saved
    assert restore_store(settings, tmp_path / "backup.jsonl").count == 0


@pytest.mark.parametrize(
    ("before", "after", "verbs"),
    [
        ("", "", []),
        ("press", "press", ["edit"]),
        ("", "{old}", ["edit"]),
    ],
)
def test_a_checkout_that_moved(
    project: Callable[[dict[str, str]], Path],
    postgres_url: str,
    before: str,
    after: str,
    verbs: list[str],
) -> None:
    root = project({f"old/{name}": text for name, text in FILES.items()})
    old, new = root / "old", root / "new"
    there = Settings(root=old, shipped_glossaries=False, store=postgres_url, workspace=before)
    sync(there, today="2026-03-12")
    item = next(iter(list_items(Desk(there, "Anna", NOON), Wanted())))
    edit_item(Desk(there, "Anna", NOON), item.name, "The bridge is open.")
    old.rename(new)
    here = replace(there, root=new, workspace=after.format(old=old.as_posix()))
    assert [each.verb for each in show_item(Desk(here, "Anna", NOON), item.name).history] == verbs


def test_a_checkout_that_moved_is_told_where_its_claims_are(
    project: Callable[[dict[str, str]], Path], postgres_url: str, run: Run
) -> None:
    toml = f"shipped_glossaries = false\nstore = {json.dumps(postgres_url)}\n"
    files = {**FILES, "transflow.toml": toml}
    root = project({f"{place}/{name}": text for place in ("old", "apart") for name, text in files.items()})
    (root / "apart/releases/pludi").rename(root / "apart/releases/sals")
    for place in ("old", "apart"):
        run("sync", cwd=root / place)
    run("queue", "next", "--as", "Anna", cwd=root / "old")
    told = f'workspace = "{(root / "old").as_posix()}"'
    assert told not in run("queue", "list", cwd=root / "apart").err
    (root / "old").rename(root / "new")
    assert told not in run("queue", "list", cwd=root / "apart").err  # another project
    assert told in run("queue", "list", cwd=root / "new").err
    assert told in run("queue", "next", "--as", "Juris", cwd=root / "new").err
    assert told not in run("queue", "list", cwd=root / "new").err  # it has gone on
    (root / "new/transflow.toml").write_text(f"{told}\n{toml}", "utf-8")
    claimed = run("queue", "list", "--json", cwd=root / "new")
    assert '"Anna"' in claimed.out
    assert told not in claimed.err
