"""The project's own folder `.transflow`, never committed, and in it the files as they were when last seen."""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from transflow.errors import TransflowError
from transflow.io.files import write_bytes_atomically

FOLDER = ".transflow"
TICK = 20_000_000  # nanoseconds; a file changed this shortly before it was seen may change again unseen
Seen = Sequence[Any]  # size, time of change, hash of the content; nothing for a file that is not there


def own_folder(root: Path) -> Path:
    """The folder for what can be made again, with a rule that keeps it out of git."""
    folder = root / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        if not (folder / ".gitignore").exists():
            (folder / ".gitignore").write_text("*\n", "utf-8")
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise TransflowError(f"{folder}: the folder cannot be written ({why}).") from None
    return folder


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
    """Which groups of files are as they were when they were last put on record."""

    def __init__(self, file: Path, version: str) -> None:
        self.file = file
        self.version = version
        self.groups: dict[str, Sequence[Any]] = _read(file, version)
        self.is_changed = False

    def is_same(self, name: str, paths: Sequence[Path]) -> bool:
        """Whether every file of the group has the content it had."""
        known = self.groups.get(name)
        if known is None or len(known) != len(paths) + 1:
            return False
        stamp, *seen = known
        same = all(_is_same(path, was, stamp) for path, was in zip(paths, seen, strict=True))
        if not same:
            self.forget(name)
        return same

    def put(self, name: str, looks: Sequence[Seen]) -> None:
        """Puts on record what was seen of the files of a group."""
        self.groups[name] = [time.time_ns(), *looks]
        self.is_changed = True

    def forget(self, name: str) -> None:
        self.is_changed = self.groups.pop(name, None) is not None or self.is_changed

    def save(self) -> None:
        """Writes the record, if it changed."""
        if self.is_changed:
            content = {"version": self.version, "groups": self.groups}
            write_bytes_atomically(self.file, json.dumps(content, separators=(",", ":")).encode())


def _read(file: Path, version: str) -> dict[str, Sequence[Any]]:
    try:
        content = json.loads(file.read_bytes())
        groups = content["groups"] if content["version"] == version else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}
    return groups if isinstance(groups, Mapping) else {}  # type: ignore[return-value]  # it is a dict


def _is_same(path: Path, was: Seen, stamp: int) -> bool:
    try:
        now = os.stat(path)  # noqa: PTH116  (a third of the time that Path.stat takes)
    except OSError:
        return not was
    if not was or now.st_size != was[0]:
        return False
    is_untouched = now.st_mtime_ns == was[1] and now.st_mtime_ns < stamp - TICK
    return is_untouched or _digest(path) == was[2]


def look(path: Path, content: bytes | None = None) -> Seen:
    """What is remembered of a file: taken before it is read, or of the content just written to it."""
    try:
        now = path.stat()
        return [now.st_size, now.st_mtime_ns, _hash(content) if content is not None else _digest(path)]
    except OSError:
        return []


def _digest(path: Path) -> str:
    return _hash(path.read_bytes())


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:32]
