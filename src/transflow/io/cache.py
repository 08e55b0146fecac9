"""The project's own folder `.transflow`, never committed, and in it the files as they were when last seen."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from transflow.errors import TransflowError
from transflow.io.files import is_abandoned, reason_of, write_bytes_atomically
from transflow.model import Message

FOLDER = ".transflow"
TICK = 20_000_000  # nanoseconds; a file changed this shortly before it was seen may change again unseen
Seen = str  # size, time of change, hash of the content; empty for a file that is not there


def own_folder(root: Path) -> Path:
    """The folder for what can be made again, with a rule that keeps it out of git."""
    folder = root / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        if not (folder / ".gitignore").exists():
            (folder / ".gitignore").write_text("*\n", "utf-8")
    except OSError as error:
        raise TransflowError(
            Message(
                "{folder}: the folder cannot be written ({why}); see to its permissions.",
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
    with (own_folder(root) / "lock").open("a") as file:
        try:
            import fcntl
        except ImportError:  # pragma: no cover - Windows
            yield
            return
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


class SeenFiles:
    """Which groups of files are as they were when they were last put on record. A group is a line of the
    record and is read when it is asked for, so that many take little memory."""

    def __init__(self, file: Path, version: str) -> None:
        self.file = file
        self.version = version
        self.groups = _read(file, version)
        self.is_changed = False

    def is_same(self, name: str, paths: Sequence[Path]) -> bool:
        """Whether every file of the group has the content it had."""
        stamp, *seen = self.groups.get(_quoted(name), "").split("\t")
        if len(seen) != len(paths) or not stamp.isdecimal():
            return False
        return all(_is_same(path, was, int(stamp)) for path, was in zip(paths, seen, strict=True))

    def put(self, name: str, looks: Sequence[Seen]) -> None:
        """Puts on record what was seen of the files of a group."""
        self.groups[_quoted(name)] = "\t".join([str(time.time_ns()), *looks])
        self.is_changed = True

    def forget(self, name: str) -> None:
        """Takes a group off the record, if it is on it."""
        self.is_changed = self.groups.pop(_quoted(name), None) is not None or self.is_changed

    def save(self) -> None:
        """Writes the record, if it changed."""
        if self.is_changed:
            lines = (f"{name}\t{seen}\n" for name, seen in self.groups.items())
            write_bytes_atomically(self.file, "".join([f"{self.version}\n", *lines]).encode("ascii"))


def _quoted(name: str) -> str:
    """A name without tabs and line ends, in ASCII."""
    return json.dumps(name)


def _read(file: Path, version: str) -> dict[str, str]:
    try:
        with file.open(encoding="ascii") as lines:
            if next(lines, "") != f"{version}\n":
                return {}
            divided = (line.rstrip("\n").partition("\t") for line in lines)
            return {name: seen for name, _, seen in divided}
    except (OSError, ValueError):
        return {}


def _is_same(path: Path, was: Seen, stamp: int) -> bool:
    try:
        now = os.stat(path)  # noqa: PTH116  (a third of the time that Path.stat takes)
    except OSError:
        return not was
    size, _, rest = was.partition(" ")
    changed, _, digest = rest.partition(" ")
    if size != str(now.st_size) or not stat.S_ISREG(now.st_mode):
        return False
    is_untouched = changed == str(now.st_mtime_ns) and now.st_mtime_ns < stamp - TICK
    return is_untouched or _digest(path) == digest


def look(path: Path, content: bytes | None = None) -> Seen:
    """What is remembered of a file: taken before it is read, or of the content just written to it."""
    try:
        now = path.stat()
        if not stat.S_ISREG(now.st_mode):
            return ""
        digest = _hash(content) if content is not None else _digest(path)
    except OSError:
        return ""
    return f"{now.st_size} {now.st_mtime_ns} {digest}"


def _digest(path: Path) -> str:
    return _hash(path.read_bytes())


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]
