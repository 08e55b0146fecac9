"""Files out: whole, and in one step."""

from __future__ import annotations

import logging
import os
import re
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import IO

from transflow.errors import TransflowError
from transflow.io.files import reason_of
from transflow.model import Message
from transflow.text.patterns import LazyPattern

DRAFT = LazyPattern(r"\..+\.(\d{1,9})\.\w{6,12}\.new", re.DOTALL)
FRESH_MODE = 0o666
QUIET = 600  # seconds without a write; in a shared folder the process may be one of another machine
FOLDERS = 1024  # that a process remembers to have cleared; one is cleared again at little cost

log = logging.getLogger(__name__)


def unwritable(path: str | Path, error: OSError) -> TransflowError:
    """That a file cannot be written."""
    if isinstance(error, IsADirectoryError):
        return TransflowError(
            Message(
                "{file}: a folder stands where the file is to be; give another name or remove it.", file=path
            )
        )
    return TransflowError(
        Message(
            "{file}: the file cannot be written ({why}); see to that and try again.",
            file=path,
            why=reason_of(error),
        )
    )


def write_bytes_atomically(path: str | Path, data: bytes) -> None:
    """Puts `data` in the file's place in one step, as `replacing` does."""
    with replacing(path) as stream:
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
    """Removes drafts from a folder once a process: to list a folder for each file in it would take the square of their
    number."""
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
    except (FileExistsError, NotADirectoryError):
        raise TransflowError(
            Message("{folder}: a file stands where the folder is to be; give another name.", folder=folder)
        ) from None
    except OSError as error:
        why = Message(
            "{folder}: the folder cannot be made ({why}); see to that and try again.",
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
