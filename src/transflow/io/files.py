"""Files in: read whole or line by line, and what is said of those that are refused."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from transflow.errors import UnreadableFileError
from transflow.frozen import Frozen
from transflow.model import Message

LEFT_BESIDE = ("~$", "._")  # who has a document open in Word; what macOS knows of a file
LARGEST = 20_000_000  # bytes; the longest of real releases is under one million


def read_bytes(
    path: str | Path, largest: int = LARGEST, *, may_be_empty: bool = False, root: Path | None = None
) -> bytes:
    """The bytes of a file, not more than `largest`; one without any is refused unless it may be empty.
    A refusal names the file as it lies below `root`."""
    path, name = Path(path), name_below(root, Path(path))
    with _opened(path, name) as (file, length):
        size = min(length, largest)
        found = file.read(size + 1)  # room for `largest` at once would cost more than the reading
        if len(found) > size:
            found += file.read(largest - size)
    if not found and not may_be_empty:
        raise UnreadableFileError(
            name, Message("the file is empty; write the text, restore it or remove it.")
        )
    if len(found) > largest:
        why = Message("the file is larger than {most} MB; split it.", most=largest // 1_000_000)
        raise UnreadableFileError(name, why)
    return found


class FileLines(Frozen):
    """The lines of a file in UTF-8, each read when it is asked for; they may be gone through again."""

    path: Path

    def __iter__(self) -> Iterator[str]:
        with _opened(self.path, str(self.path)) as (file, _):
            for number, line in enumerate(file, 1):
                try:
                    yield line.decode("utf-8")
                except UnicodeDecodeError:
                    raise UnreadableFileError(
                        str(self.path), Message("save the file as UTF-8."), number
                    ) from None


@contextmanager
def _opened(path: Path, name: str) -> Iterator[tuple[IO[bytes], int]]:
    """An ordinary file to be read, and its length; a refusal calls it by this name."""
    try:
        status = path.stat()  # asked before it is opened: a pipe would wait for its writer
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableFileError(name, Message("this is a folder; name a file in it."))
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFileError(name, Message("this is not an ordinary file; name a document."))
        with path.open("rb") as file:
            yield file, status.st_size
    except FileNotFoundError:
        raise UnreadableFileError(name, Message("there is no such file; check the path.")) from None
    except (OSError, ValueError) as error:
        raise _unreadable(name, error) from None


def _unreadable(name: str, error: Exception) -> UnreadableFileError:
    return UnreadableFileError(name, Message("the file cannot be read ({why}).", why=reason_of(error)))


def real_path(path: Path) -> Path:
    """The path without links; of links that go round, which `resolve` fails at, as far as they lead."""
    return Path(os.path.realpath(path))


def refuse_link_out(file: Path, root: Path) -> None:
    """A link must not bring a file from outside into a report or an annotation, nor lead outside what is written; one
    that leads nowhere is no file that is lacking."""
    try:
        if not file.is_symlink():
            return
        is_there = file.exists()
    except OSError as error:
        raise _unreadable(name_below(root, file), error) from None
    if not real_path(file).is_relative_to(real_path(root)):
        why = Message("this is a link out of the project; put here what it leads to.")
        raise UnreadableFileError(name_below(root, file), why)
    if not is_there:
        why = Message("this link leads nowhere; put a file here or remove it.")
        raise UnreadableFileError(name_below(root, file), why)


def refuse_way_out(folder: Path, root: Path) -> None:
    """Refuses a folder below the root that a link leads out of it, or one in which it lies."""
    while folder not in (root, folder.parent):
        refuse_link_out(folder, root)
        folder = folder.parent


def is_left_beside(name: str) -> bool:
    """Whether a file, by its name, is what a program keeps beside a document and no document itself."""
    return name.startswith(LEFT_BESIDE)


def unreadable_folder(error: OSError) -> UnreadableFileError:
    """That a folder cannot be listed."""
    why = Message("the folder cannot be read ({why}); see to its permissions.", why=reason_of(error))
    return UnreadableFileError(str(error.filename), why)


def name_below(root: Path | None, path: Path) -> str:
    """The path as it lies below `root`, with forward slashes; as it is where it lies elsewhere or no root is given."""
    return path.relative_to(root).as_posix() if root and path.is_relative_to(root) else str(path)


def seen_from(root: Path, path: Path) -> str:
    """The path as it lies seen from `root`, with forward slashes, though it be outside; as it is on another drive."""
    try:
        return Path(os.path.relpath(path, root)).as_posix()
    except ValueError:
        return path.as_posix()


def reason_of(error: object) -> str:
    """What the system says of an error, for the brackets of a sentence; of one that says nothing, what it is called."""
    return (getattr(error, "strerror", None) or str(error) or type(error).__name__).lower()
