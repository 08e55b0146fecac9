"""Bilingual exchange: a release with both its texts as a file for another tool or person, and back.

One file a format, found by its registry. `write` takes bundles and gives bytes; `read` takes bytes and the
path to show in messages and gives bundles, or raises `UnreadableFileError`; neither looks at anything else."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

from transflow.errors import TransflowError
from transflow.model import Marked, State
from transflow.registry import Registry
from transflow.text.normalise import text_hash

LARGEST = 64_000_000  # bytes of a file that is brought back
NOTHING = Marked("")
STATES = frozenset(map(str, State))
Holds = Literal["state", "comment", "match", "key", "line end"]


@dataclass(frozen=True, slots=True)
class Was:
    """What a translation was when its file was made: where the file comes back with something else,
    somebody changed it there."""

    state: State
    target_hash: str
    is_stale: bool = False

    def __str__(self) -> str:
        parts = (self.state.value, self.target_hash, "stale" if self.is_stale else "")
        return "-".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Match:
    """A translation of a like text, for the translator to take or leave."""

    source: str
    target: str
    origin: str
    similarity: int  # percent


@dataclass(frozen=True, slots=True)
class Unit:
    """A paragraph (or several that belong together, divided by a blank line) with its translation."""

    source: Marked
    target: Marked = NOTHING
    key: str = ""
    """That of the record in the ledger; empty where a file has none."""
    state: State | None = None
    """None: the file says nothing of it."""
    is_stale: bool = False
    old_source: str = ""
    """The text that a stale translation was made for."""
    comment: str = ""
    reason: str = ""
    """Why the translation was rejected."""
    matches: tuple[Match, ...] = ()
    was: Was | None = None
    line: int = 0
    """Where it stands in the file it was read from."""
    foreign: tuple[tuple[str, str], ...] = ()
    """What the format it was read from says besides, by name, for writing it again."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """The units of one release in one target language, in the order of the source."""

    units: tuple[Unit, ...]
    source_language: str = ""
    target_language: str = ""
    release: str = ""
    is_tokenised: bool = False
    """Whether its texts are tokens divided by spaces."""
    foreign: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Exchange:
    """A format of exchange. `holds` names what of a unit comes back from it, `marks` which inline markup."""

    name: str
    suffixes: tuple[str, ...]
    write: Callable[[Sequence[Bundle]], bytes]
    read: Callable[[bytes, str], list[Bundle]]
    holds: frozenset[Holds] = field(default_factory=frozenset)
    marks: frozenset[str] = frozenset()
    holds_several: bool = True
    """Whether one file can hold several releases of one pair of languages."""


exchanges: Registry[Exchange] = Registry("exchange format", "transflow.formats.exchange")


def exchange_for(path: str) -> Exchange:
    """The exchange format of a file by the end of its name."""
    name = path.lower()
    fitting = [(len(end), each) for each in exchanges.values() for end in each.suffixes if name.endswith(end)]
    if fitting:
        return max(fitting, key=lambda pair: pair[0])[1]
    raise TransflowError(
        f"The format of {path} cannot be told by its name; say --format {', '.join(exchanges)}."
    )


def unheld(exchange: Exchange, bundles: Iterable[Bundle]) -> list[str]:
    """What these bundles have that a file of this format cannot bring back, in the words of a sentence."""
    units = [unit for each in bundles for unit in each.units]
    lost = [
        words
        for thing, words, is_there in LOSSES
        if thing not in exchange.holds and any(map(is_there, units))
    ]
    kinds = {mark.kind for unit in units for text in (unit.source, unit.target) for mark in text.marks}
    return lost + [MARKS[kind] for kind in MARKS if kind in kinds - exchange.marks]


LOSSES: tuple[tuple[Holds, str, Callable[[Unit], bool]], ...] = (
    ("state", "states", lambda unit: unit.state not in (None, State.MISSING)),
    ("comment", "comments", lambda unit: bool(unit.comment or unit.reason)),
    ("match", "other known translations", lambda unit: bool(unit.matches)),
    ("key", "the names of paragraphs (they are known by their text again)", lambda unit: bool(unit.key)),
    ("line end", "line ends inside paragraphs", lambda unit: "\n" in unit.source.text + unit.target.text),
)
MARKS = {
    "link": "links",
    "image": "images",
    "strong": "bold",
    "emphasis": "italics",
    "code": "code",
    "footnote": "footnotes",
}


def is_obsolete(unit: Unit) -> bool:
    """Whether the file itself says that its source has no such paragraph any more."""
    return any(name == "obsolete" for name, _ in unit.foreign)


def was_of(unit: Unit) -> Was:
    """What the file will be compared with when it comes back."""
    return unit.was or Was(unit.state or State.MISSING, text_hash(unit.target.text), unit.is_stale)


def was_in(written: str) -> Was | None:
    """What `str` of a `Was` says; None where it is none."""
    state, _, rest = written.strip().partition("-")
    target_hash, _, stale = rest.partition("-")
    if state not in STATES:
        return None
    is_stale = "stale" in (target_hash, stale)
    return Was(State(state), "" if target_hash == "stale" else target_hash, is_stale)
