"""The project's own folder `.transflow`, never committed, and in it the files as they were when last seen."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from transflow.errors import TransflowError
from transflow.io.files import is_abandoned, reason_of, replacing
from transflow.model import Message

FOLDER = ".transflow"
TICK = 20_000_000  # nanoseconds; a file changed this shortly before it was seen may change again unseen
ABSENT, ODD = "absent", "odd"  # no file there; no ordinary one, or one that cannot be read


class Seen(NamedTuple):
    """What was seen of a file: its size and time, and the digest of what it held."""

    outside: str
    content: str


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
    """Which groups of files are as they were when they were last put on record. Of a group the record has when that
    was, a digest of sizes and times and one of contents, so that many take little memory."""

    def __init__(self, file: Path, version: str) -> None:
        self.file = file
        self.version = version
        self.groups = _read(file, version)
        self.is_changed = False

    def is_same(self, name: str, paths: Sequence[Path]) -> bool:
        """Whether every file of the group has the content it had."""
        stamp, *was = self.groups.get(_quoted(name), "").split("\t")
        if len(was) != 2 or not stamp.isdecimal():
            return False
        now, times = zip(*map(_outside, paths), strict=True)
        is_untouched = _joint(now) == was[0] and max(times) < int(stamp) - TICK
        return is_untouched or _joint(look(path).content for path in paths) == was[1]

    def put(self, name: str, looks: Sequence[Seen]) -> None:
        """Puts on record what was seen of the files of a group, where each is there as a file or is not there."""
        if any(each.outside == ODD for each in looks):
            return
        seen = _joint(each.outside for each in looks), _joint(each.content for each in looks)
        self.groups[_quoted(name)] = "\t".join([str(time.time_ns()), *seen])
        self.is_changed = True

    def forget(self, name: str) -> None:
        """Takes a group off the record, if it is on it."""
        self.is_changed = self.groups.pop(_quoted(name), None) is not None or self.is_changed

    def save(self) -> None:
        """Writes the record, if it changed."""
        if self.is_changed:
            with replacing(self.file) as record:
                record.write(f"{self.version}\n".encode("ascii"))
                record.writelines(f"{name}\t{seen}\n".encode("ascii") for name, seen in self.groups.items())


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


def look(path: Path, content: bytes | None = None) -> Seen:
    """What is remembered of a file: taken before it is read, or of the content just written to it."""
    outside, _ = _outside(path)
    if outside in (ABSENT, ODD):
        return Seen(outside, outside)
    try:
        return Seen(outside, _hash(path.read_bytes() if content is None else content))
    except OSError:
        return Seen(ODD, ODD)


def _outside(path: Path) -> tuple[str, int]:
    """Size and time of the last change of a file, and the time alone in nanoseconds."""
    try:
        now = os.stat(path)  # noqa: PTH116  (a third of the time that Path.stat takes)
    except OSError:
        return ABSENT, 0
    is_file = stat.S_ISREG(now.st_mode)
    return (f"{now.st_size} {now.st_mtime_ns}", now.st_mtime_ns) if is_file else (ODD, 0)


def _joint(parts: Iterable[str]) -> str:
    return _hash("\t".join(parts).encode("ascii"))


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]
