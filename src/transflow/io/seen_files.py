"""Files as they were when they were last seen."""

from __future__ import annotations

import hashlib
import json
import os
import stat
import time
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from heapq import merge
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from transflow.io.scratch import Pile, ascending
from transflow.io.writing import replacing

TICK = 20_000_000  # nanoseconds; a file changed this shortly before it was seen may change again unseen
ABSENT, ODD = "absent", "odd"  # no file there; no ordinary one, or one that cannot be read
Row = tuple[str, int, str, str]  # of a group its quoted name, when it was put on record, and the two digests


class Seen(NamedTuple):
    """What was seen of a file: its size and time, and the digest of what it held."""

    outside: str
    content: str


class SeenFiles:
    """Which groups of files are as they were when they were last put on record. Of a group the record has when that
    was, a digest of sizes and times and one of contents. It lies on disk, by name; groups are best asked for by name,
    too, as each is looked for beside the last."""

    def __init__(self, file: Path, version: str) -> None:
        self.file = file
        self.version = version
        self._known, self._new = _pile(_read(file, version)), _pile(())
        self._is_gone = bytearray(len(self._known))
        self._at = -1

    def is_same(self, name: str, paths: Sequence[Path]) -> bool:
        """Whether every file of the group has the content it had. Files that had to be read for that are put on record
        again, so that they are not the next time: most are first seen a moment after they were written."""
        row = self._row(name)
        if row is None:
            return False
        _, stamp, outside, content = row
        now, times = zip(*map(_outside, paths), strict=True)
        if _joint(now) == outside and max(times) < stamp - TICK:
            return True
        looks = [look(path) for path in paths]
        is_same = _joint(each.content for each in looks) == content
        if is_same:
            self.put(name, looks)
        return is_same

    def put(self, name: str, looks: Sequence[Seen]) -> None:
        """Puts on record what was seen of the files of a group, where each is there as a file or is not there."""
        if any(each.outside == ODD for each in looks):
            return
        self.forget(name)
        seen = _joint(each.outside for each in looks), _joint(each.content for each in looks)
        self._new.append((_quoted(name), time.time_ns(), *seen))

    def forget(self, name: str) -> None:
        """Takes a group off the record, if it is on it."""
        if self._row(name):
            self._is_gone[self._at] = True

    def save(self) -> None:
        """Writes the record, if it changed."""
        if self._new or any(self._is_gone):
            kept = (row for row, is_gone in zip(self._known, self._is_gone, strict=True) if not is_gone)
            with replacing(self.file) as record:
                record.write(f"{self.version}\n".encode("ascii"))
                for row in merge(kept, ascending(self._new)):
                    record.write(("\t".join(map(str, row)) + "\n").encode("ascii"))

    def _row(self, name: str) -> Row | None:
        """What the record has of a group; `_at` says where."""
        quoted = _quoted(name)
        for at in self._places(quoted):
            row: Row | None = self._known[at] if 0 <= at < len(self._known) else None
            if row and row[0] == quoted:
                self._at = at
                return row
        return None

    def _places(self, quoted: str) -> Iterator[int]:
        """Where a group may stand on the record: beside the last one, or where its name belongs."""
        yield from (self._at + 1, self._at)
        yield bisect_left(self._known, quoted, key=itemgetter(0))


def _pile(rows: Iterable[Row]) -> Pile[Row]:
    pile: Pile[Row] = Pile(tuple, tuple)
    pile.extend(rows)
    return pile


def _quoted(name: str) -> str:
    """A name without tabs and line ends, in ASCII."""
    return json.dumps(name)


def _read(file: Path, version: str) -> Iterator[Row]:
    with suppress(OSError, ValueError), file.open(encoding="ascii") as lines:
        if next(lines, "") == f"{version}\n":
            for line in lines:
                name, stamp, outside, content = line.rstrip("\n").split("\t")
                yield name, int(stamp), outside, content


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
