"""Files without a name for what is too much for memory."""

from __future__ import annotations

import errno

import pytest

from transflow.errors import TransflowError
from transflow.io.scratch import scratch_files


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
