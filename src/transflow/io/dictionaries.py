"""The dictionaries of the check `spelling`: files with a word a line."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from transflow.errors import UnreadableFileError
from transflow.io.files import read_bytes
from transflow.model import Message

Options = Mapping[str, Mapping[str, Any]]
CHECK, OPTION = "spelling", "dictionaries"


def dictionary_files(options: Options, root: Path) -> list[tuple[str, Path]]:
    """The files that the options of the checks name, each with its language."""
    return [(tag, root / name) for tag, name in options.get(CHECK, {}).get(OPTION, ())]


def with_words(options: Options, root: Path) -> Options:
    """The options of the checks with the words of the dictionaries in the place of their files."""
    files = dictionary_files(options, root)
    if not files:
        return options
    words = tuple((tag, _words(file, _changed(file))) for tag, file in files)
    return {**options, CHECK: {**options[CHECK], OPTION: words}}


def _changed(file: Path) -> int:
    """When a file was changed; 0 for one that cannot be read, which reading it will tell."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=4)
def _words(file: Path, _stamp: int) -> str:
    try:
        return read_bytes(file).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableFileError(
            str(file), Message("this is not UTF-8; save the word list as UTF-8.")
        ) from error
