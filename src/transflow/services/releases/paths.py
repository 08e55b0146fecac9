"""How files are called in what is told: as they lie below the root of the project."""

from __future__ import annotations

import os
from pathlib import Path

from transflow.errors import TransflowError
from transflow.messages import with_paths


def told_below(error: TransflowError, root: Path) -> str:
    """What an error says, files of the project named as they lie below its `root`."""
    said: str = with_paths(error.message, lambda file: shown_path(file, root))
    return said


def shown_path(file: Path, root: Path | None) -> str:
    """`file` relative to `root`, with forward slashes, where it lies below it."""
    if root is not None:
        absolute, base = os.path.realpath(file), os.path.join(os.path.realpath(root), "")  # noqa: PTH118
        if absolute.startswith(base):
            return absolute.removeprefix(base).replace(os.sep, "/")
    return file.as_posix()
