"""The words of a dictionary come from the file that the settings name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
SETTINGS = 'shipped_glossaries = false\n[checks.spelling]\ndictionaries = [["en", "words/en.txt"]]\n'
FILES = {
    "transflow.toml": SETTINGS,
    "words/en.txt": "6\nnew\nunit/S\nhas\nbegun\nits\nwork\n",
    "releases/a/lv.md": "Jauna vienība sākusi darbu Ludzā.\n",
    "releases/a/en.md": "A new unit has begn its work in Ludza.\n",
}


def test_a_slip_is_found_until_the_dictionary_lists_it(project: Project, run: Run) -> None:
    root = project(FILES)
    assert run("check", "--format", "concise").out == (
        "releases/a/en.md:1:16: info: spelling “begn” is not in the dictionary; see whether it is spelled right.\n"
    )
    (root / "words/en.txt").write_text(FILES["words/en.txt"] + "begn\n", "utf-8")
    assert run("check", "--format", "concise").out == ""


@pytest.mark.parametrize(
    ("files", "why"),
    [
        ({"transflow.toml": SETTINGS.replace("words/", "nav/")}, "nav/en.txt: there is no such file"),
        (
            {"transflow.toml": SETTINGS.replace('[["en", "words/en.txt"]]', '["en"]')},
            "must be like a list of pairs",
        ),
    ],
)
def test_a_dictionary_that_is_none_is_refused(
    project: Project, run: Run, files: dict[str, str], why: str
) -> None:
    project(FILES | files)
    done = run("check")
    assert (done.code, why in done.err) == (2, True)
