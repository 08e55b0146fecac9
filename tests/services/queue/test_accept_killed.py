"""A process that is killed while it works through the queue: whatever was accepted is in the files in the end."""

from __future__ import annotations

import datetime
import multiprocessing
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.claiming import next_item
from transflow.services.queue.editing import edit_item
from transflow.services.sync import sync
from transflow.store.items import Wanted

Project = Callable[[dict[str, str]], Path]
NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
RELEASES = 12
KILLS = 25
LV = "# Ziņa {n}\n\nŠogad aizturēti {n} cilvēki.\n\nMinistrs apmeklēja koledžu.\n"
EN = "# Notice {n}\n\nThis year {n} people were detained.\n\nThe Minister visited the college.\n"
PLACES = ("releases", "translations", ".transflow")


@pytest.fixture
def stale(project: Project) -> Path:
    """Releases with one stale paragraph each."""
    texts = ((tag, n, text) for n in range(RELEASES) for tag, text in (("lv", LV), ("en", EN)))
    root = project({f"releases/r{n:02}/{tag}.md": text.format(n=n + 20) for tag, n, text in texts})
    sync(Settings(root=root), today="2026-03-10")
    for file in root.glob("releases/*/lv.md"):
        file.write_text(file.read_text("utf-8").replace("aizturēti", "pie robežas aizturēti"), "utf-8")
    sync(Settings(root=root), today="2026-03-11")
    return root


def better(release: str) -> str:
    return f"This year {int(release[1:]) + 20} people were detained at the border."


def work_off(root: Path, log: Path) -> None:
    """Takes items, edits and accepts them, and notes in `log` each that was accepted."""
    settings = Settings(root=root)
    with log.open("a", buffering=1) as accepted:
        while item := next_item(Desk(settings, "Anna", NOON), Wanted()):
            edit_item(Desk(settings, "Anna", NOON), item.name, better(item.release))
            accept_item(Desk(settings, "Anna", NOON), item.name)
            accepted.write(f"{item.release}\n")


def started(root: Path, log: Path) -> multiprocessing.process.BaseProcess:
    process = multiprocessing.get_context("fork").Process(target=work_off, args=(root, log))
    process.start()
    return process


def restore(kept: Path, root: Path) -> None:
    for place in PLACES:
        shutil.rmtree(root / place, ignore_errors=True)
        if (kept / place).exists():
            shutil.copytree(kept / place, root / place)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_killed_at_any_moment_nothing_accepted_is_lost(stale: Path, tmp_path: Path, seed: int) -> None:
    kept, log = tmp_path / "kept", tmp_path / "log"
    for place in PLACES:
        if (stale / place).exists():
            shutil.copytree(stale / place, kept / place)
    begin = time.perf_counter()
    started(stale, log).join()
    whole = time.perf_counter() - begin
    assert len(log.read_text().split()) == RELEASES
    rolls = random.Random(seed)
    for _ in range(KILLS):
        restore(kept, stale)
        log.write_text("")
        process = started(stale, log)
        time.sleep(rolls.uniform(0.02, 1.0) * whole)
        process.kill()
        process.join()
        sync(Settings(root=stale), today="2026-03-12")
        for release in log.read_text().split():
            assert better(release) in (stale / f"releases/{release}/en.md").read_text("utf-8")
        for n in range(RELEASES):
            ledger = stale / f"translations/r{n:02}.en.po"
            assert (
                len([each for each in read_ledger(ledger.read_bytes(), "po").records if not each.is_obsolete])
                == 3
            )
            lines = (stale / f"releases/r{n:02}/en.md").read_text("utf-8").split("\n\n")
            assert (lines[0], lines[2]) == (f"# Notice {n + 20}", "The Minister visited the college.\n")
