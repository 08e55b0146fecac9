"""Processes that are killed while they write translations that came from elsewhere: a file sent back, the memory."""

from __future__ import annotations

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
RELEASES = 12
KILLS = 6
LV = "# Ziņa {n}\n\nŠogad aizturēti {n} cilvēki.\n\nMinistrs apmeklēja koledžu.\n"
EN = "# Notice {n}\n\nThis year {n} people were detained.\n"
MEMORY = """<tmx version="1.4"><header srclang="lv" creationtool="desk" creationtoolversion="1" segtype="block"
o-tmf="desk" adminlang="en" datatype="plaintext"/><body><tu>
<tuv xml:lang="lv"><seg>Ministrs apmeklēja koledžu.</seg></tuv>
<tuv xml:lang="en"><seg>The Minister visited the college.</seg></tuv></tu></body></tmx>
"""
PLACES = ("releases", "translations", ".transflow")


def transflow(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "transflow", *arguments, "--quiet"]


@pytest.fixture
def half_done(project: Project) -> Path:
    """Releases without their last paragraph in English, a memory that has it, and a file with other translations of
    the rest."""
    texts = ((tag, n, text) for n in range(RELEASES) for tag, text in (("lv", LV), ("en", EN)))
    root = project({f"releases/r{n:02}/{tag}.md": text.format(n=n + 20) for tag, n, text in texts})
    sync(Settings(root=root), today="2026-03-10")
    (root / "memory.tmx").write_text(MEMORY, "utf-8")
    subprocess.run(
        transflow("memory", "import", "memory.tmx"), cwd=root, check=True, stdout=subprocess.DEVNULL
    )
    subprocess.run(transflow("export", "-o", "all.xlf"), cwd=root, check=True, stdout=subprocess.DEVNULL)
    sent = (root / "all.xlf").read_text("utf-8").replace("were detained", "were arrested")
    (root / "all.xlf").write_text(sent, "utf-8")
    return root


def contents(root: Path) -> dict[str, bytes]:
    files = (path for name in ("releases", "translations") for path in (root / name).rglob("*"))
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in files
        if path.is_file() and path.suffix != ".new"
    }


def said(root: Path) -> dict[str, object]:
    """What the releases say, and what the ledgers know of it; who wrote down when what a killed process had put into a
    file already is another matter."""
    return {
        path: [(each.msgid, each.msgstr) for each in polib.pofile(data.decode())]
        if path.endswith(".po")
        else data
        for path, data in contents(root).items()
    }


def restore(root: Path, kept: Path) -> None:
    for name in PLACES:
        shutil.rmtree(root / name, ignore_errors=True)
        shutil.copytree(kept / name, root / name)


@pytest.mark.slow
@pytest.mark.parametrize(
    "arguments", [("import", "all.xlf"), ("pretranslate", "--local")], ids=lambda each: each[0]
)
def test_a_second_run_ends_what_a_killed_one_began(
    half_done: Path, tmp_path_factory: pytest.TempPathFactory, arguments: tuple[str, ...]
) -> None:
    kept = tmp_path_factory.mktemp("kept") / "project"
    shutil.copytree(half_done, kept)
    command = transflow(*arguments)
    begin = time.perf_counter()
    subprocess.run(command, cwd=half_done, check=True, stdout=subprocess.DEVNULL)
    whole = time.perf_counter() - begin
    expected = said(half_done)
    assert expected != said(kept)
    rolls = random.Random(arguments[0])
    for _ in range(KILLS):
        restore(half_done, kept)
        process = subprocess.Popen(command, cwd=half_done, stdout=subprocess.DEVNULL)
        time.sleep(rolls.uniform(0.4, 1.0) * whole)
        process.kill()
        process.wait()
        for path in (path for path in contents(half_done) if path.endswith(".po")):
            assert read_ledger((half_done / path).read_bytes(), path).records
        subprocess.run(command, cwd=half_done, check=True, stdout=subprocess.DEVNULL)
        sync(Settings(root=half_done), today="2026-03-10")
        assert said(half_done) == expected
        assert not list(half_done.rglob("*.new"))
