"""Where the output, or the store, cannot be what it should be."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from tests.conftest import Run
from transflow import cli

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


@pytest.mark.skipif(not FULL.is_char_device(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", [("chek",), ("check", "nope"), ("db", "upgrade", "nope")])
def test_trouble_that_cannot_be_told_is_no_finding(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with FULL.open("wb") as full:
        command = [sys.executable, "-m", "transflow", *arguments]
        done = subprocess.run(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=full, check=False)
    assert (done.returncode, done.stdout) == (2, b"")


def test_a_store_that_is_no_database_is_not_upgraded(
    project: Callable[[dict[str, str]], Path], run: Run
) -> None:
    project({"transflow.toml": 'store = "sqlite:///transflow.toml"\n'})
    ran = run("db", "upgrade")
    assert (ran.code, ran.err.count("\n")) == (2, 1)
    assert "cannot be upgraded" in ran.err


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (KeyboardInterrupt(), 130, "Stopped; what was finished is kept."),
        (click.Abort(), 130, "Stopped; what was finished is kept."),
        (
            PermissionError(13, "Permission denied", "a.po"),
            2,
            "a.po: The system refuses this (permission denied)",
        ),
        (MemoryError(), 2, "There is not enough memory"),
        (click.UsageError("No such option '--x'."), 2, "No such option '--x'."),
    ],
    ids=lambda value: type(value).__name__,
)
def test_trouble_from_outside_is_one_sentence(
    raised: BaseException,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def raise_it(**_: object) -> None:
        raise raised

    monkeypatch.setattr(cli, "transflow", raise_it)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    told = capsys.readouterr().err
    assert (ended.value.code, told.count("\n")) == (code, 1)
    assert told.startswith(f"transflow: {said}")


def test_a_bug_of_ours_is_no_finding(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def crash(**_: object) -> None:
        raise AssertionError("no such case")

    monkeypatch.setattr(cli, "transflow", crash)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith("AssertionError: no such case\n")


def test_a_wrong_option_tells_where_to_read(run: Run) -> None:
    ran = run("check", "--jobs", "-1")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.endswith("-1 is not in the range x>=0; see transflow check --help.\n")


def test_a_release_whose_ledger_cannot_be_read_is_not_judged(
    project: Callable[[dict[str, str]], Path], run: Run
) -> None:
    project({"releases/a/lv.md": "Robeža.", "releases/a/en.md": "Border.", "translations/a.en.po": "<<<<<<<"})
    assert run("signoff", "a", "--as", "Ilze").code == 2


def test_an_empty_waivers_file_waives_nothing(project: Callable[[dict[str, str]], Path], run: Run) -> None:
    project({"releases/a/lv.md": "Robeža.", "releases/a/en.md": "Border.", "transflow-waivers.toml": ""})
    assert run("check").code == 0


def test_an_error_that_a_library_made_of_an_interrupt(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(**_: object) -> None:
        try:
            signal.raise_signal(signal.SIGINT)
        except KeyboardInterrupt:
            raise ImportError("cannot load module more than once") from None

    before = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr(cli, "transflow", interrupted)
    with pytest.raises(SystemExit) as ended:
        cli.main()
    signal.signal(signal.SIGINT, before)
    assert (ended.value.code, capsys.readouterr().err.count("\n")) == (130, 1)


@pytest.mark.skipif(os.name == "nt", reason="needs a shell")
def test_streams_that_were_closed_are_done_without(project: Callable[[dict[str, str]], Path]) -> None:
    folder = project({f"releases/{name}/lv.md": "Robeža." for name in "abcdef"})
    command = f"'{sys.executable}' -m transflow check <&- >&- 2>&-"
    assert subprocess.run(command, shell=True, cwd=folder, check=False).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [("checks",), ("explain", "contrary"), ("check", "--help"), ("--help",), ("--version",)],
)
def test_what_nobody_reads_to_the_end_is_no_finding(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    """As in `transflow checks | head -1`."""
    read, written = os.pipe()
    os.close(read)
    command = [sys.executable, "-m", "transflow", *arguments]
    done = subprocess.run(command, cwd=tmp_path, stdout=written, stderr=subprocess.PIPE, check=False)
    os.close(written)
    assert (done.returncode, done.stderr) == (2, b"")
