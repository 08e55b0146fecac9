"""A result comes whole or in pieces, and is put out as the same text."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest

from transflow.cli.output import PIECES, put_out

TEXT = "".join(f"{number}. rindā ir ziņa.\n" for number in range(2 * PIECES + 1))


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (TEXT, TEXT),
        (iter(TEXT.splitlines(keepends=True)), TEXT),
        (["", "a", "", "\ud800"], "a\ud800"),
        ([""] * (PIECES + 1) + ["beigas"], "beigas"),
        ("", ""),
        ([], ""),
    ],
)
def test_a_file_holds_all_pieces(result: Iterable[str], expected: str, tmp_path: Path) -> None:
    put_out(result, tmp_path / "out")
    assert (tmp_path / "out").read_bytes() == expected.encode("utf-8", "surrogatepass")


def test_pieces_go_to_stdout_one_after_the_other(capsys: pytest.CaptureFixture[str]) -> None:
    put_out(iter(TEXT.splitlines(keepends=True)), None)
    assert capsys.readouterr().out == TEXT


def test_a_result_that_breaks_off_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("vecs", "utf-8")
    with pytest.raises(ZeroDivisionError):
        put_out((str(1 // number) for number in (1, 0)), tmp_path / "out")
    assert (tmp_path / "out").read_text("utf-8") == "vecs"
