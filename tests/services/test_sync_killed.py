"""Processes that are killed while they sync, and two that sync at once."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import polib
import pytest

from transflow.config import Settings
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.services.sync import sync

Project = Callable[[dict[str, str]], Path]
RELEASES = 30
KILLS = 25
LV = "# Ziņa {n}\n\nŠogad aizturēti {n} cilvēki.\n\nIekšlietu ministrs apmeklēja koledžu.\n"
EN = "# Notice {n}\n\nThis year {n} people were detained.\n\nThe Minister of the Interior visited the college.\n"
COMMAND = [sys.executable, "-m", "transflow", "sync", "--quiet"]


@pytest.fixture
def releases(project: Project) -> Path:
    """Releases in sync, then one side of each edited in its file and the other in its ledger."""
    texts = {
        f"releases/r{n:02}/{tag}.md": text.format(n=n)
        for n in range(RELEASES)
        for tag, text in (("lv", LV), ("en", EN))
    }
    root = project(texts)
    sync(Settings(root=root), today="2026-03-10")
    for n in range(RELEASES):
        source = root / f"releases/r{n:02}/lv.md"
        source.write_text(source.read_text("utf-8").replace("aizturēti", "naktī aizturēti"), "utf-8")
        po = polib.pofile(str(root / f"translations/r{n:02}.en.po"), wrapwidth=0)
        po[2].msgstr = f"The Minister visited the college {n} times."
        po.save()
    return root


def contents(root: Path) -> dict[str, bytes]:
    files = (path for name in ("releases", "translations") for path in (root / name).rglob("*"))
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in files if path.is_file()}


def restore(root: Path, files: dict[str, bytes]) -> None:
    for name in ("releases", "translations", ".transflow"):
        shutil.rmtree(root / name, ignore_errors=True)
    for path, data in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_a_process_killed_at_any_moment_loses_nothing(releases: Path, seed: int) -> None:
    start = contents(releases)
    begin = time.perf_counter()
    subprocess.run(COMMAND, cwd=releases, check=True, stdout=subprocess.DEVNULL)
    whole = time.perf_counter() - begin
    expected = contents(releases)
    rolls = random.Random(seed)
    for _ in range(KILLS):
        restore(releases, start)
        process = subprocess.Popen(COMMAND, cwd=releases, stdout=subprocess.DEVNULL)
        time.sleep(rolls.uniform(0.2, 1.0) * whole)
        process.kill()
        process.wait()
        for path in (path for path in contents(releases) if path.endswith(".po")):
            assert len(read_ledger((releases / path).read_bytes(), path).records) == 3
        sync(Settings(root=releases), today="2026-03-10")
        assert contents(releases) == expected
        assert not list(releases.rglob("*.new"))


def test_two_at_once_do_what_one_does(releases: Path) -> None:
    start = contents(releases)
    subprocess.run(COMMAND, cwd=releases, check=True, stdout=subprocess.DEVNULL)
    expected = contents(releases)
    restore(releases, start)
    both = [subprocess.Popen(COMMAND, cwd=releases, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [process.wait() for process in both] == [0, 0]
    assert contents(releases) == expected


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told_in_one_sentence(releases: Path) -> None:
    start = contents(releases)
    (releases / "translations").chmod(0o555)
    done = subprocess.run(COMMAND, cwd=releases, check=False, capture_output=True, text=True)
    (releases / "translations").chmod(0o755)
    assert done.returncode == 2
    assert "cannot be written" in done.stderr
    assert contents(releases).keys() == start.keys()
