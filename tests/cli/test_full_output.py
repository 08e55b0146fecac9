"""Where the output, or the store, cannot be what it should be."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

FULL = Path("/dev/full")


@pytest.mark.skipif(not FULL.is_char_device(), reason="needs /dev/full")
def test_a_full_disk_is_one_sentence() -> None:
    with FULL.open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "transflow", "checks"],
            stdout=full,
            stderr=subprocess.PIPE,
            env=dict(os.environ),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert b"no space left" in done.stderr


def test_a_store_that_is_no_database_is_not_upgraded(
    project: Callable[[dict[str, str]], Path], run: Run
) -> None:
    project({"transflow.toml": 'store = "sqlite:///transflow.toml"\n'})
    ran = run("db", "upgrade")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "cannot be upgraded" in ran.err
