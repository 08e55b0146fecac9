"""The project's own folder `.transflow`, never committed: what can be made again, and the lock of the project."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path
from threading import Timer
from typing import IO

from transflow.errors import TransflowError
from transflow.io.files import reason_of
from transflow.io.writing import is_abandoned, unwritable, write_bytes_atomically
from transflow.model import Message

FOLDER = ".transflow"
SILENCE = 5  # seconds of waiting for others before it is told
WAITS = "Another program is at work on this project and holds %s; waiting until it is done."

log = logging.getLogger(__name__)


def own_folder(root: Path) -> Path:
    """The folder for what can be made again, with a rule that keeps it out of git."""
    folder = root / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        if not (folder / ".gitignore").exists():
            write_bytes_atomically(folder / ".gitignore", b"*\n")  # an empty one would keep nothing out
    except OSError as error:
        raise TransflowError(
            Message(
                "{folder}: the folder cannot be written ({why}); see to that and try again.",
                folder=folder,
                why=reason_of(error),
            )
        ) from None
    return folder


def strays_of(root: Path) -> tuple[Path, ...]:
    """What processes that were killed left unfinished in the own folder."""
    return tuple(each for each in (root / FOLDER).glob(".*.new") if is_abandoned(each.name))


@contextmanager
def one_at_a_time(root: Path) -> Iterator[None]:
    """Waits until no other process of this machine is within, then runs the body."""
    with _lock_of(root) as file, _held(file):
        yield


@contextmanager
def _held(file: IO[str]) -> Iterator[None]:
    """Holds the lock of a file, which ends at the latest when the process does."""
    if sys.platform == "win32":  # pragma: no cover
        import msvcrt

        file.seek(0)  # the lock is that of its first byte, which need not be there
        with _telling(file):
            while True:
                with suppress(OSError):  # it asks for ten seconds
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        try:
            yield
        finally:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)
    else:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            with _telling(file):
                fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def _telling(file: IO[str]) -> Iterator[None]:
    """Tells of others who are long about their work while the body waits for them."""
    telling = Timer(SILENCE, log.warning, (WAITS, file.name))
    telling.daemon = True
    telling.start()
    try:
        yield
    finally:
        telling.cancel()


def _lock_of(root: Path) -> IO[str]:
    file = own_folder(root) / "lock"
    try:
        return file.open("a")
    except OSError as error:  # perhaps another user's
        raise unwritable(file, error) from None


@contextmanager
def one_at_a_time_beside(root: Path) -> Iterator[None]:
    """Waits for others at work, for what may be run outside any project: where there is no own folder yet, there are
    none, and no folder is made."""
    with one_at_a_time(root) if (root / FOLDER).is_dir() else nullcontext():
        yield
