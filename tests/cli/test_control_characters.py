"""Texts cannot speak to the terminal or the browser of who reads about them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

HOSTILE = "# Ziņa \x1b]0;virsraksts\x07 par \x9b plūdiem\n"


@pytest.mark.parametrize("form", ["table", "tsv", "html"])
def test_control_characters_are_not_passed_on(
    project: Callable[[dict[str, str]], Path], run: Run, form: str
) -> None:
    project({"lv.md": HOSTILE, "en.md": HOSTILE.replace("par", "of")})
    ran = run("align", "lv.md", "en.md", "--format", form)
    assert ran.code == 0
    assert "plūdiem" in ran.out
    assert not set("\x07\x1b\x9b") & set(ran.out)


@pytest.mark.parametrize(
    "command",
    [
        ("sync", "--dry-run"),
        ("sync", "--json", "--dry-run"),
        ("sync",),
        ("status",),
        ("status", "--json"),
        ("queue", "list", "--all"),
        ("queue", "list", "--all", "--json"),
        ("queue", "show", "0", "--as", "A\x1bnna"),
        ("queue", "comment", "0", "Labs \x1b[2J", "--as", "A\x1bnna"),
        ("queue", "history", "0", "--as", "A\x1bnna"),
    ],
    ids=" ".join,
)
def test_names_of_folders_are_not_passed_on_either(
    project: Callable[[dict[str, str]], Path], run: Run, command: tuple[str, ...]
) -> None:
    name = "z\x1b]0;t\x07\x9bi\u202e"
    project({f"releases/{name}/lv.md": HOSTILE, f"releases/{name}/en.md": "# News \x9b1m of floods\n"})
    if command[0] != "sync":
        key = json.loads(run("sync", "--json").out)["pairs"][0]["actions"][0]["key"]
        command = tuple(key if each == "0" else each for each in command)
    ran = run(*command)
    assert ran.code == 0
    assert "z" in ran.out
    assert not set("\x07\x1b\x9b") & set(ran.out + ran.err)


@pytest.mark.parametrize(
    "command", [("terms", "list", "ost"), ("terms", "check"), ("check", "--format", "concise")], ids=" ".join
)
def test_neither_glossaries_nor_addresses_are_passed_on(
    project: Callable[[dict[str, str]], Path], run: Run, command: tuple[str, ...]
) -> None:
    project(
        {
            "transflow.toml": 'glossaries = ["own.csv"]\nshipped_glossaries = false\n',
            "own.csv": "lv,en\nostu \x1b]0;t\x07dienests,Port \x9bService\nostu \x1b]0;t\x07dienests,Harbour\n",
            "releases/a/lv.md": "Lasiet https://ostas.lv/\x1b]0;t\x07a šodien.\n",
            "releases/a/en.md": "Read https://ostas.lv/\x1b]0;t\x07b today.\n",
        }
    )
    ran = run(*command)
    assert "ost" in ran.out
    assert not set("\x07\x1b\x9b") & set(ran.out + ran.err)
