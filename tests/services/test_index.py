"""What an index says of releases that have no front matter."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
LV = "Skola ir slēgta.\n\nBērnudārzs strādā.\n\nBibliotēka būs atvērta.\n"
FILES = {
    "transflow.toml": 'releases = ["r/{release}.{lang}.txt"]\nindex = "r/index.csv"\n',
    "r/a.lv.txt": LV,
    "r/a.en.txt": "The school is closed.\n",
}


@pytest.mark.parametrize(
    ("index", "code", "found"),
    [
        ("release,translate,due\n", 1, "missing-paragraph"),
        ("title;release;translate\nSkola;a;adapted\n", 0, "summary-release"),
        ("\ufeffrelease,translate\na,none\n", 0, ""),
        ("release,due\na,2020-01-01\nb,\n", 1, "missing-paragraph"),
        ("release,due\nb,2020-01-01\n", 1, "r/b.lv.txt: error: missing-document"),
    ],
)
def test_what_the_index_asks_for(project: Project, run: Run, index: str, code: int, found: str) -> None:
    project(FILES | {"r/index.csv": index, "r/b.lv.txt": LV})
    done = run("check", "--format", "concise")
    assert (done.code, found in done.out) == (code, True), done.out + done.err
    assert found or not done.out


def test_front_matter_goes_before_the_index(project: Project, run: Run) -> None:
    settings = 'index = "index.csv"\n'
    source = f"---\ntranslate: adapted\n---\n\n{LV}"
    project(
        {
            "transflow.toml": settings,
            "index.csv": "release,translate\na,full\n",
            "releases/a/lv.md": source,
            "releases/a/en.md": FILES["r/a.en.txt"],
        }
    )
    assert "summary-release" in run("check", "--format", "concise").out


@pytest.mark.parametrize(
    ("index", "why"),
    [
        ("name,translate\na,full\n", "r/index.csv:1: an index names its releases in a column “release”."),
        (
            "release,translate\na,perhaps\n",
            "r/index.csv:2: translate must be full, adapted or none, not 'perhaps'.",
        ),
        ('release,note,due\nb,"two\nlines",\na,,soon\n', "r/index.csv:4: due must be a date"),
        (
            "release,translate\na,none\nb,full\na,full\n",
            "r/index.csv:4: line 2 says something else of 'a'; leave one of the two.",
        ),
        ("", "r/index.csv: the file is empty"),
    ],
)
def test_an_index_that_says_nothing_is_refused(project: Project, run: Run, index: str, why: str) -> None:
    project(FILES | {"r/index.csv": index})
    done = run("check")
    assert (done.code, why in done.err) == (2, True), done.err


def test_what_is_wrong_with_the_index_is_told_once(project: Project, run: Run) -> None:
    others = {f"r/{name}.lv.txt": LV for name in "bcd"}
    project(FILES | others | {"r/index.csv": "name,translate\na,full\n"})
    for command in ("check", "sync", "status"):
        done = run(command)
        assert (done.code, done.err.count("r/index.csv:1:")) == (2, 1)


def test_a_changed_index_selects_all(project: Project, run: Run) -> None:
    root = project(FILES | {"r/index.csv": "release,translate\na,none\n"})
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "one"]):
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True)
    (root / "r/index.csv").write_text("release,translate\na,full\n", "utf-8")
    assert run("check", "--base", "HEAD").code == 1
