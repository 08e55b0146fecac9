"""The project's own folder and its lock."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import sleep

import pytest

from transflow.errors import TransflowError
from transflow.io import own_folder
from transflow.io.own_folder import FOLDER, one_at_a_time


def test_a_lock_that_cannot_be_opened_is_told_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / FOLDER / "lock").mkdir(parents=True)
    with (
        pytest.raises(TransflowError, match="lock: a folder stands where the file is"),
        one_at_a_time(tmp_path),
    ):
        pass


def test_what_fails_within_is_told_as_it_is(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no such thing"), one_at_a_time(tmp_path):
        raise OSError("no such thing")


def _come_in(root: Path) -> None:
    with one_at_a_time(root):
        pass


@pytest.mark.skipif(os.name == "nt", reason="is asked for in another way there")
def test_where_nobody_is_at_work_no_thread_waits_to_tell_of_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_folder, "Timer", lambda *given: pytest.fail("a thread was made"))
    with one_at_a_time(tmp_path):
        pass


def test_who_waits_long_for_another_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(own_folder, "SILENCE", 0.05)
    with ThreadPoolExecutor(1) as pool:
        with one_at_a_time(tmp_path):
            waiting = pool.submit(_come_in, tmp_path)
            sleep(0.5)
        waiting.result()
    (told,) = caplog.messages
    assert told.endswith(f"holds {tmp_path / FOLDER / 'lock'}; waiting until it is done.")


@pytest.mark.skipif(os.name == "nt", reason="needs a limit of the system")
def test_a_rule_for_git_that_a_full_disk_cut_off_is_not_left(tmp_path: Path) -> None:
    """An empty one would let the store be committed, ever after."""
    make = f"import pathlib, transflow.io.own_folder as own; own.own_folder(pathlib.Path({str(tmp_path)!r}))"
    full = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0)); {make}"
    for program, code in ((full, 1), (make, 0)):
        done = subprocess.run([sys.executable, "-c", program], stderr=subprocess.DEVNULL, check=False)
        assert done.returncode == code
    assert (tmp_path / FOLDER / ".gitignore").read_text("utf-8") == "*\n"
