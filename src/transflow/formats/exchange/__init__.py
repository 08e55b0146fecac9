"""Bilingual exchange: a release with both its texts as a file for another tool or person, and back.

One file a format, found by its registry. `write` takes bundles and gives bytes; `read` takes bytes and the
path to show in messages and gives bundles, or raises `UnreadableFileError`; neither looks at anything else."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal

from transflow.errors import TransflowError
from transflow.frozen import Frozen, field
from transflow.model import Mark, Marked, Message, State
from transflow.registry import Registry
from transflow.text.normalise import text_hash

SPREADSHEETS = (".xlsx", ".xls", ".ods")
LARGEST = 64_000_000  # bytes of a file that is brought back
NOTHING = Marked("")
STATES = frozenset(map(str, State))
STALE = "stale"
HASH, MARKUP = re.compile("[0-9a-f]{16}"), re.compile("m[0-9a-f]{8}")
Holds = Literal["state", "comment", "match", "key", "line end"]


class Was(Frozen):
    """What a translation was when its file was made: where the file comes back with something else,
    somebody changed it there."""

    state: State
    target_hash: str
    is_stale: bool = False
    markup: str = ""

    def __str__(self) -> str:
        markup = f"m{self.markup}" if self.markup else ""
        parts = (self.state.value, self.target_hash, STALE if self.is_stale else "", markup)
        return "-".join(part for part in parts if part)


class Match(Frozen):
    """A translation of a like text, for the translator to take or leave."""

    source: str
    target: str
    origin: str
    similarity: int  # percent


class Unit(Frozen):
    """A paragraph (or several that belong together, divided by a blank line) with its translation."""

    source: Marked
    target: Marked = NOTHING
    key: str = ""
    """That of the record in the ledger; empty where a file has none."""
    state: State | None = None
    """None: the file says nothing of it."""
    is_stale: bool = False
    has_gaps: bool = False
    """Whether the file has a translation of some sentences only."""
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


class Bundle(Frozen):
    """The units of one release in one target language, in the order of the source."""

    units: tuple[Unit, ...]
    source_language: str = ""
    target_language: str = ""
    release: str = ""
    is_tokenised: bool = False
    """Whether its texts are tokens divided by spaces."""
    is_either_way: bool = False
    """Whether the file says that the translation may be the source as well."""
    foreign: tuple[tuple[str, str], ...] = ()


class Exchange(Frozen):
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
    if name.endswith(SPREADSHEETS):
        raise TransflowError(
            Message(
                "{file}: a spreadsheet takes and gives CSV; call the file .csv, or save it as CSV.", file=path
            )
        )
    raise TransflowError(
        Message(
            "The format of {file} cannot be told by its name; say --format {known}.",
            file=path,
            known=", ".join(exchanges),
        )
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
    state, text = unit.state or State.MISSING, unit.target
    return unit.was or Was(state, text_hash(text.text), unit.is_stale, markup_hash(text))


def was_in(written: str) -> Was | None:
    """What `str` of a `Was` says; None where it is none."""
    state, *rest = written.strip().split("-")
    if state not in STATES:
        return None
    text, markup = (next((part for part in rest if form.fullmatch(part)), "") for form in (HASH, MARKUP))
    return Was(State(state), text, STALE in rest, markup[1:])


def markup_hash(text: Marked) -> str:
    """Identifies the markup of a text; empty where it has none."""
    marks = sorted((mark.start, mark.end, mark.kind, mark.value) for mark in text.marks)
    return hashlib.sha256(repr(marks).encode("utf-8", "surrogatepass")).hexdigest()[:8] if marks else ""


def divided(text: Marked) -> list[Marked]:
    """The paragraphs of a text, which blank lines divide, without the spaces around them; none is empty."""
    found, start = [], 0
    for part in text.text.split("\n\n"):
        own = part.strip()
        first = start + len(part) - len(part.lstrip())
        if own:
            found.append(Marked(own, tuple(_within(text.marks, first, first + len(own)))))
        start += len(part) + 2
    return found


def _within(marks: Iterable[Mark], first: int, last: int) -> Iterator[Mark]:
    """The marks that lie in a stretch of the text, as marks of the stretch."""
    for mark in marks:
        is_point = mark.start == mark.end and first <= mark.start <= last
        if is_point or (mark.start < last and mark.end > first):
            start, end = (min(max(at, first), last) - first for at in (mark.start, mark.end))
            yield Mark(mark.kind, start, end, mark.value)
