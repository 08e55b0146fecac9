"""What pofilter and l10n-lint find in the same pairs; both are told which line translates which."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import polib


class Unit(NamedTuple):
    """A line and its translation."""

    source: str
    target: str


def installed(name: str) -> str | None:
    """The path of a program of this environment, or of the machine."""
    return shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)


def catalogue(units: Sequence[Unit], language: str = "en") -> polib.POFile:
    """The units as a PO file, numbered by their context."""
    made = polib.POFile(wrapwidth=0)
    made.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": language}
    for number, (source, target) in enumerate(units):
        made.append(polib.POEntry(msgid=source, msgstr=target, msgctxt=str(number)))
    return made


def pofilter(units: Sequence[Unit], language: str = "en") -> set[tuple[int, str]]:
    """The tests that fail, by unit."""
    command = installed("pofilter")
    if command is None:
        return set()
    with tempfile.TemporaryDirectory() as folder:
        catalogue(units, language).save(f"{folder}/in.po")
        subprocess.run([command, f"{folder}/in.po", f"{folder}/out.po"], check=False, capture_output=True)
        out = Path(folder, "out.po")
        entries = polib.pofile(str(out)) if out.exists() else []
    return {
        (int(entry.msgctxt or 0), test)
        for entry in entries
        for test in re.findall(r"\(pofilter\) (\w+)", entry.tcomment)
    }


def l10n_lint(units: Sequence[Unit], language: str = "en") -> set[tuple[int, str]]:
    """The rules that are broken, by unit."""
    command = installed("l10n-lint")
    if command is None:
        return set()
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/{language}.po"
        catalogue(units, language).save(path)
        run = subprocess.run([command, "--format", "json", path], check=False, capture_output=True, text=True)
        numbers = {entry.linenum or 0: int(entry.msgctxt or 0) for entry in polib.pofile(path)}
    issues = json.loads(run.stdout).get("issues", []) if run.stdout.strip() else []
    starts = sorted(numbers)
    return {
        (numbers[max(line for line in starts if line <= each["line"])], each["rule"])
        for each in issues
        if each["line"] >= starts[0]
    }


def _new(tool: Callable[[Sequence[Unit], str], set[tuple[int, str]]]) -> Callable[..., set[int]]:
    def caught(before: Sequence[Unit], after: Sequence[Unit], language: str) -> set[int]:
        return {at for at, _ in tool(after, language) - tool(before, language)}

    return caught


TOOLS = {name: tool for name, tool in (("pofilter", pofilter), ("l10n-lint", l10n_lint)) if installed(name)}
PEERS = {name: _new(tool) for name, tool in TOOLS.items()}
