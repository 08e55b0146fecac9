"""The manifest of an archive: what a run is of, on which day and by which program it was begun, whether it has
ended."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.metadata import version
from pathlib import Path

from transflow.errors import TransflowError
from transflow.io.derived import code_digest
from transflow.io.files import read_bytes
from transflow.io.writing import write_bytes_atomically

FILE = "manifest.json"
VERSION = 1


def note(folder: Path, said: Mapping[str, object], *, is_done: bool) -> None:
    """Writes what is said of a run into the folder of its results."""
    content = json.dumps({"version": VERSION, **said, "done": is_done}, ensure_ascii=False, indent=1) + "\n"
    write_bytes_atomically(folder / FILE, content.encode("utf-8", "surrogatepass"))


def begun(folder: Path, today: str) -> tuple[str, str]:
    """The day to judge by and the program that judges: those of the run which this one goes on with, else today and
    this very program. An update of another version begins anew."""
    file = folder / FILE
    now = today, f"{version('transflow')} {code_digest()}"
    if not file.exists():
        _demand_empty(folder)
        return now
    try:
        said = json.loads(read_bytes(file))
        before = str(said["day"]), str(said["program"])
        goes_on = not said["done"] and before[1].partition(" ")[0] == now[1].partition(" ")[0]
        return before if goes_on else now
    except (ValueError, TypeError, KeyError, RecursionError):
        raise TransflowError(f"{file} is no manifest of an archive; name another folder.") from None


def _demand_empty(folder: Path) -> None:
    if folder.is_dir() and any(not each.name.startswith(".") for each in folder.iterdir()):
        raise TransflowError(
            f"{folder} holds other files; name a new folder for the results, or that of an earlier run."
        )
