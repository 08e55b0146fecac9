"""`--verbose` tells what is done, on stderr, and only in the run that asks for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
LV = "Šogad aizturēti 312 cilvēki.\n"
EN = "This year 312 people were detained.\n"


def test_steps_are_told_beside_the_result(project: Project, run: Run) -> None:
    project({"transflow.toml": "", "releases/a/lv.md": LV, "releases/a/en.md": EN})
    first, second, quiet = run("check", "--verbose"), run("check", "-v"), run("check")
    assert "a, en: judged" in first.err
    assert "a, en: as it was" in second.err
    assert "transflow.toml" in second.err
    assert quiet.err == ""
    assert first.out == second.out == quiet.out


def test_quiet_leaves_results_and_errors(project: Project, run: Run) -> None:
    project({"transflow.toml": "", "releases/a/lv.md": LV, "releases/a/en.md": EN.replace("312", "321")})
    assert run("queue", "list", "--quiet").err == ""
    assert run("queue", "list").err != ""
    assert run("terms", "check", "-q").err == ""
    assert run("align", "releases/a/lv.md", "releases/a/en.md", "-q", "-v").err.startswith("transflow: ")
    refused = run("signoff", "a", "--quiet", "--as", "Anna")
    assert (refused.code, "number-value" in refused.err) == (1, True)
    assert run("signoff", "b", "--quiet").err == run("signoff", "b").err != ""


def test_what_is_written_is_told_safely(project: Project, run: Run) -> None:
    project({"releases/a\x1b[2J/lv.md": LV, "releases/a\x1b[2J/en.md": EN})
    done = run("sync", "--verbose")
    assert done.code == 0
    assert "writes" in done.err
    assert "\x1b" not in done.err
