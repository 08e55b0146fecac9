"""What the store gives away: frozen values, free of any database."""

from __future__ import annotations

import datetime
import hashlib
import json
from typing import Any

from msgspec.structs import asdict

from transflow.frozen import Frozen
from transflow.model import Record, State

OPEN = 5  # the last urgency that asks for work without being asked for
LEFT_OUT = 9  # the urgency of what a summary leaves out
RANKS = {
    State.MISSING: 4,
    State.INITIAL: 5,
    State.TRANSLATED: 6,
    State.REVIEWED: 7,
    State.FINAL: 8,
}
FIELDS = frozenset(Record.__struct_fields__)


class Item(Frozen):
    """A record as a piece of work. `version` names its texts and state; whoever saves says which version
    the new text is based on."""

    release: str
    language: str
    position: int
    record: Record
    version: str
    claimed_by: str = ""
    claimed_until: str = ""

    @property
    def name(self) -> str:
        """How commands call it: release/language/key."""
        return f"{self.release}/{self.language}/{self.record.key}"

    @property
    def is_open(self) -> bool:
        """Whether somebody has to look at it: missing, initial, stale, rejected or in conflict."""
        return urgency(self.record) <= OPEN


class Event(Frozen):
    """Something that happened to an item; the records where it changed one."""

    uid: str
    item: str
    verb: str
    by: str
    at: str
    reason: str = ""
    undoes: str = ""
    before: Record | None = None
    after: Record | None = None


class Comment(Frozen):
    """What somebody said about an item."""

    by: str
    at: str
    text: str


class Draft(Frozen):
    """A text that was typed but not saved into the target file."""

    by: str
    at: str
    based_on: str
    text: str


def stamp(moment: datetime.datetime) -> str:
    """A moment as the store writes it: UTC, to the millisecond."""
    utc = moment.astimezone(datetime.UTC)
    return utc.strftime("%Y-%m-%dT%H:%M:%S.") + f"{utc.microsecond // 1000:03}Z"


def urgency(record: Record) -> int:
    """The smaller, the sooner somebody should look: conflict, stale facts, stale wording, rejected,
    missing, initial, translated, reviewed, final."""
    if record.conflict:
        return 0
    if record.change:
        return 1 if record.change == "facts" else 2
    return 3 if record.note else RANKS[record.state]


def version_of(record: Record) -> str:
    """Twelve hexadecimal digits that change with either text, the state or a flag."""
    parts = (record.source, record.target, record.state, record.change, record.conflict, record.note)
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def record_as_json(record: Record) -> str:
    """The record as one line of JSON."""
    return json.dumps(asdict(record), sort_keys=True)


def record_from_json(text: str) -> Record:
    """The record in a line of JSON; keys of another version of transflow are passed over."""
    given: dict[str, Any] = json.loads(text)
    values = {name: value for name, value in given.items() if name in FIELDS}
    for name in ("state", "former"):
        if values.get(name) is not None:
            values[name] = State(values[name])
    return Record(**values)
