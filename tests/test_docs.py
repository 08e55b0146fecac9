"""The pages of the documentation: the quick start runs, and no page names a command or option that there isn't."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from transflow.cli import transflow

ROOT = Path(__file__).parents[1]
PAGES = sorted([*(ROOT / "docs").glob("*.md"), ROOT / "README.md"])
BLOCK = re.compile(r"^```console\n(.*?)^```", re.DOTALL | re.MULTILINE)


def commands(page: Path) -> Iterator[tuple[list[str], str]]:
    """The transflow commands of a page's console blocks, each with the remark behind it."""
    for block in BLOCK.findall(page.read_text("utf-8")):
        for line in block.splitlines():
            command, _, remark = line.partition(" # ")
            if command.startswith("$ transflow "):
                for part in command.removeprefix("$ ").split(" && "):
                    yield shlex.split(part)[1:], remark


@pytest.mark.parametrize("page", PAGES, ids=[each.name for each in PAGES])
def test_pages_name_only_commands_and_options_that_there_are(page: Path) -> None:
    for words, _ in commands(page):
        command: click.Command = transflow
        context = click.Context(transflow, info_name="transflow")
        while isinstance(command, click.Group) and words:
            found = command.get_command(context, words.pop(0))
            assert found is not None, f"{page.name}: {words}"
            command = found
        known = {name for each in command.params for name in (*each.opts, *each.secondary_opts)} | {"--help"}
        given = {word.partition("=")[0] for word in words if re.match(r"--?[a-z]", word)}
        assert given <= known, f"{page.name}: {sorted(given - known)} of {command.name}"


@pytest.fixture
def copy_of_the_examples(tmp_path: Path) -> Path:
    """The examples as a git repository, with two heaps of old releases."""
    folder = tmp_path / "project"
    shutil.copytree(ROOT / "examples", folder)
    for language in ("lv", "en"):
        (folder / "old" / language).mkdir(parents=True)
        for number, release in enumerate(sorted((folder / "releases").iterdir())):
            if (release / f"{language}.md").is_file():
                shutil.copy(release / f"{language}.md", folder / "old" / language / f"{number}.md")
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "Examples"]):
        author = ["-c", "user.name=Anna", "-c", "user.email=anna@example.org"]
        subprocess.run(["git", *author, *words], cwd=folder, check=True)
    return folder


def test_the_quick_start_runs(copy_of_the_examples: Path) -> None:
    environment = {**os.environ, "NO_COLOR": "1"}
    for words, remark in commands(ROOT / "docs/quickstart.md"):
        done = subprocess.run(
            [sys.executable, "-m", "transflow", *words],
            cwd=copy_of_the_examples,
            env=environment,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        allowed = {0, 1} if "exit 1" in remark else {0}
        assert done.returncode in allowed, f"{words}: {done.stdout[-500:]}{done.stderr[-500:]}"
