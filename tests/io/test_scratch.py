"""Files without a name for what is too much for memory."""

from __future__ import annotations

import errno
import gc
import os
import signal
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import IO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import TransflowError
from transflow.io import scratch
from transflow.io.scratch import Pile, ascending, scratch_files

FILLS_A_PILE = """
from transflow.io.scratch import Pile
pile = Pile(str.encode, bytes.decode, most=2)
for number in range(50_000):
    pile.append(f"{number}. rinda")
print(pile[49_999], flush=True)
input()
"""


@given(st.lists(st.tuples(st.text(max_size=2), st.integers(0, 3)), max_size=12), st.integers(1, 4))
@settings(deadline=None)
def test_values_come_in_order_however_few_are_sorted_at_once(
    values: list[tuple[str, int]], most: int
) -> None:
    assert list(ascending(values, most)) == sorted(values)


def test_each_file_is_its_own_and_gone_in_the_end() -> None:
    with scratch_files() as room:
        one, other = room(), room()
        one.write(b"ziema")
        other.write(b"vasara")
        one.seek(0)
        assert one.read() == b"ziema"
    assert one.closed
    assert other.closed


def test_a_full_disk_is_told_in_a_sentence() -> None:
    with pytest.raises(TransflowError, match="no room for temporary files"), scratch_files():
        raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_is_told_by_a_pile_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> IO[bytes]:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(scratch, "TemporaryFile", refuse)
    pile = pile_of("ā", most=1)
    with pytest.raises(TransflowError, match="no room for temporary files"):
        pile.append("b")


def pile_of(*texts: str, most: int) -> Pile[str]:
    pile = Pile(str.encode, bytes.decode, most)
    for each in texts:
        pile.append(each)
    return pile


TEXTS = ("ziema", "", "vasara \n", "rudens", "ziema")


@pytest.mark.parametrize("most", [0, 1, 4, 5, 9])
def test_a_pile_is_gone_through_as_often_as_is_wanted(most: int) -> None:
    pile = pile_of(*TEXTS, most=most)
    assert tuple(pile) == tuple(pile) == TEXTS
    assert pile == pile_of(*TEXTS, most=2) != pile_of(*TEXTS, "", most=2)
    assert (len(pile), pile[-1], pile[2], pile[3:]) == (5, "ziema", "vasara \n", ["rudens", "ziema"])
    with pytest.raises(IndexError):
        pile[5]


def test_a_pile_that_was_read_grows_on() -> None:
    pile = pile_of(*TEXTS, most=1)
    assert pile[1] == ""
    pile.append("pavasaris")
    assert tuple(pile) == (*TEXTS, "pavasaris")


@pytest.mark.parametrize(("most", "files"), [(4, 1), (5, 0), (6, 0)])
def test_a_pile_takes_to_a_file_behind_so_many(
    most: int, files: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[IO[bytes]] = []

    def watched(buffering: int) -> IO[bytes]:
        taken.append(tempfile.TemporaryFile(buffering=buffering))  # noqa: SIM115  (the pile closes it)
        return taken[-1]

    monkeypatch.setattr(scratch, "TemporaryFile", watched)
    pile = pile_of(*TEXTS, most=most)
    assert len(taken) == files
    del pile
    assert all(each.closed for each in taken)


@pytest.mark.skipif(os.name == "nt", reason="Windows removes the file when the process ends")
def test_a_kill_leaves_no_file_of_a_pile(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", FILLS_A_PILE],
        env={**os.environ, "TMPDIR": str(tmp_path)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"49999. rinda\n"
        child.send_signal(signal.SIGKILL)
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device here is always full")
def test_a_disk_that_is_full_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    untold: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", untold.append)
    monkeypatch.setattr(scratch, "TemporaryFile", partial(open, "/dev/full", "r+b"))
    pile = Pile[str](str, str, most=0)
    pile.append("what lies in the buffer")
    with pytest.raises(TransflowError, match="there is no room for temporary files"):
        pile[0]
    del pile
    gc.collect()
    assert untold == []
