"""Files: whole ones in, whole ones out."""

from __future__ import annotations

import logging
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO

from transflow.errors import TransflowError, UnreadableFileError
from transflow.model import Message

DRAFT = re.compile(r"\..+\.(\d{1,9})\.\w{6,12}\.new", re.DOTALL)
LARGEST = 20_000_000  # bytes; the longest of real releases is under one million
FRESH_MODE = 0o666
QUIET = 600  # seconds without a write; in a shared folder the process may be one of another machine
FOLDERS = 1024  # that a process remembers to have cleared; one is cleared again at little cost

log = logging.getLogger(__name__)


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
        raise UnreadableFileError(name, Message("the file is empty; write the text first or remove it."))
    if len(found) > largest:
        why = Message("the file is larger than {most} MB; split it.", most=largest // 1_000_000)
        raise UnreadableFileError(name, why)
    return found


@dataclass(frozen=True, slots=True)
class FileLines:
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
        why = Message("the file cannot be read ({why}).", why=reason_of(error))
        raise UnreadableFileError(name, why) from None


def refuse_link_out(file: Path, root: Path) -> None:
    """A link must not bring a file from outside into a report or an annotation, nor lead outside what is written."""
    if file.is_symlink() and not file.resolve().is_relative_to(root.resolve()):
        raise UnreadableFileError(
            name_below(root, file), Message("this is a link out of the project; put here what it leads to.")
        )


def refuse_way_out(folder: Path, root: Path) -> None:
    """The same for a folder below the root, and each that it lies in."""
    for each in (folder, *folder.parents):
        if each == root:
            return
        refuse_link_out(each, root)


def unreadable_folder(error: OSError) -> UnreadableFileError:
    """That a folder cannot be listed."""
    why = Message("the folder cannot be read ({why}); see to its permissions.", why=reason_of(error))
    return UnreadableFileError(str(error.filename), why)


def unwritable(path: str | Path, error: OSError) -> TransflowError:
    """That a file cannot be written."""
    return TransflowError(
        Message(
            "{file}: the file cannot be written ({why}); see to that and try again.",
            file=path,
            why=reason_of(error),
        )
    )


def name_below(root: Path | None, path: Path) -> str:
    """The path as it lies below `root`, with forward slashes; as it is where it lies elsewhere or no root is given."""
    return path.relative_to(root).as_posix() if root and path.is_relative_to(root) else str(path)


def write_bytes_atomically(path: str | Path, data: bytes, *, fresh_mode: int = FRESH_MODE) -> None:
    """Puts `data` in the file's place in one step, as `replacing` does."""
    with replacing(path, fresh_mode=fresh_mode) as stream:
        stream.write(data)


@contextmanager
def replacing(path: str | Path, *, fresh_mode: int = FRESH_MODE) -> Iterator[IO[bytes]]:
    """A stream beside the file that takes its place in one step when all went well, so that whoever is killed
    leaves the old file or the new one; permissions are kept, those of a file that was not there are `fresh_mode`
    less the mask of the process, and a link is followed. What is no file but a device or a pipe is written into.
    What others who were killed left beside it is removed."""
    log.info("writes %s", path)
    goal = Path(os.path.realpath(path))
    try:
        with Path(path).open("wb") if _is_special(Path(path)) else _beside(goal, fresh_mode) as stream:
            yield stream
    except OSError as error:
        raise unwritable(path, error) from None


def is_abandoned(draft: str) -> bool:
    """Whether a file of this name is a draft of `replacing` whose process is gone."""
    found = DRAFT.fullmatch(draft)
    return found is not None and os.name != "nt" and not _is_running(int(found[1]))


def clear_drafts(folder: Path) -> None:
    """Removes what processes that were killed were writing in a folder, and have not for a while."""
    latest = time.time() - QUIET
    with suppress(OSError), os.scandir(folder) as entries:
        drafts = [each for each in entries if each.name.endswith(".new") and is_abandoned(each.name)]
        for draft in drafts:
            if draft.stat().st_mtime < latest:
                Path(draft).unlink(missing_ok=True)


@lru_cache(maxsize=FOLDERS)
def _cleared_once(folder: Path) -> None:
    """The same, once a process: to list a folder for each file in it would take the square of their number."""
    clear_drafts(folder)


def _is_running(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def make_folder(folder: Path) -> None:
    """Makes a folder and those above it, where they are not there yet."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = Message(
            "{folder}: the folder cannot be made ({why}); see to its permissions.",
            folder=folder,
            why=reason_of(error),
        )
        raise TransflowError(why) from None


def _is_special(path: Path) -> bool:
    return path.exists() and not path.is_file() and not path.is_dir()


@contextmanager
def _beside(goal: Path, fresh_mode: int) -> Iterator[IO[bytes]]:
    import tempfile

    _cleared_once(goal.parent)
    handle, name = tempfile.mkstemp(
        dir=goal.parent, prefix=f".{goal.name[:40]}.{os.getpid()}.", suffix=".new"
    )
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(_mode(goal, fresh_mode))
        draft.replace(goal)
        _flush_folder(goal.parent)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _mode(goal: Path, fresh_mode: int) -> int:
    try:
        return stat.S_IMODE(goal.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return fresh_mode & ~mask


def _flush_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def reason_of(error: Exception) -> str:
    """What the system says of an error, for the brackets of a sentence."""
    return (getattr(error, "strerror", None) or str(error)).lower()
