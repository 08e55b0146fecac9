"""The project's own folder and its lock."""

from __future__ import annotations

from pathlib import Path

import pytest

from transflow.errors import TransflowError
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
