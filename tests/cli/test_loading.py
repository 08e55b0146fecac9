"""A command loads what it needs: what reads and judges texts is left out where nothing changed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

HEAVY = (
    "numpy",
    "transflow.languages",
    "transflow.align.documents",
    "transflow.pipeline",
    "transflow.formats.own_files.ledger_po",
)


@pytest.mark.parametrize("command", [["sync"], ["queue", "list"]])
def test_a_look_at_what_is_unchanged_loads_nothing_that_judges(
    project: Callable[[dict[str, str]], Path], run: Run, command: list[str]
) -> None:
    root = project({"releases/a/lv.md": "Robeža ir slēgta.\n", "releases/a/en.md": "The border is closed.\n"})
    for each in ("sync", "queue"):
        assert run(each, *(["list"] if each == "queue" else [])).code == 0
    said = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "transflow", *command],
        cwd=root,
        capture_output=True,
        check=True,
        encoding="utf-8",
    ).stderr
    loaded = {
        line.rpartition("|")[2].strip() for line in said.splitlines() if line.startswith("import time:")
    }
    assert "transflow.config" in loaded
    assert loaded.isdisjoint(HEAVY)
