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
    "text", ["The unit’s work has begun.", "The unit hasn't begun.", "The unit hasn’t begun."]
)
@pytest.mark.parametrize("listed", ["hasn't", "hasn’t"])
def test_an_apostrophe_is_known_in_either_form_and_before_an_ending(
    project: Project, run: Run, text: str, listed: str
) -> None:
    words = FILES["words/en.txt"] + f"the\n{listed}\n"
    project(FILES | {"words/en.txt": words, "releases/a/lv.md": text, "releases/a/en.md": text})
    assert run("check", "--select", "spelling", "--format", "concise").out == ""


def test_a_term_needs_no_dictionary(project: Project, run: Run) -> None:
    glossary = {
        "transflow.toml": f'glossaries = ["terms.csv"]\n{SETTINGS}',
        "terms.csv": "lv,en\nlikumdevējvara,legislature\n",
    }
    texts = {"releases/a/lv.md": "Likumdevējvara sākusi darbu.\n"}
    project(FILES | glossary | texts | {"releases/a/en.md": "The legislature has begun its work.\n"})
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
