"""The agreed state of translations: what is remembered of each bead, and who released the whole."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

from transflow.frozen import Frozen, replace


class State(StrEnum):
    """How far a translation has come (XLIFF 2.1, 4.7.2.3; `missing` is ours)."""

    MISSING = "missing"
    INITIAL = "initial"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"

    def rank(self) -> int:
        """How far that is: 0 missing, 4 final."""
        return list(State).index(self)


class Record(Frozen):
    """What is remembered of one bead: the two texts that belong together and how far they have come.

    `source` is the source text last seen, `target` the target text; the blocks of a bead are joined by a
    blank line. `source_hash` is that of the source text the target was made for, `target_hash` that of the
    target text in the file; `text.normalise.text_hash` makes both. Where `target` has another hash, an
    editor of the ledger proposes it.
    """

    key: str
    """Identifies the bead in its release for good; it speaks of the first source text, not of a position."""
    source: str
    target: str = ""
    state: State = State.MISSING
    source_hash: str = ""
    target_hash: str = ""
    change: Literal["", "facts", "wording"] = ""
    """How the source changed since the target was made for `old_source`; not empty: the record is stale."""
    old_source: str = ""
    conflict: str = ""
    """Another target text that stands against `target`, until somebody chooses."""
    former: State | None = None
    """The state of a target that has gone from the file, or that `conflict` had before it was opposed."""
    confidence: float = 1.0
    """How sure the pairing was, where nobody has confirmed it yet."""
    by: str = ""
    on: str = ""
    is_pinned: bool = False
    is_obsolete: bool = False
    """The source paragraph is gone; the pair is kept in case it comes back."""
    fuzzy_mark: Literal["", "set", "removed"] = ""
    """What somebody did to the mark "fuzzy" in an editor since the last sync."""
    note: str = ""
    """Why the translation was rejected."""
    comment: str = ""

    @property
    def is_stale(self) -> bool:
        """Whether the source changed since the target was made."""
        return bool(self.change)

    @property
    def is_confirmed(self) -> bool:
        """Whether an editor of the ledger took the mark "fuzzy" away."""
        return self.fuzzy_mark == "removed"

    @property
    def is_emptied(self) -> bool:
        """Whether an editor of the ledger deleted the target."""
        return not self.target and self.state is not State.MISSING

    @property
    def target_in_file(self) -> str:
        """The text that the target file is to have; where it is missing there, the record may remember one."""
        return "" if self.state is State.MISSING else self.target

    @property
    def agreed_source(self) -> str:
        """The source text that the target was made for."""
        return self.old_source if self.change else self.source


class Signoff(Frozen):
    """Who released a translation, and which texts it was."""

    by: str
    on: str
    source_hash: str
    target_hash: str


class Ledger(Frozen):
    """The agreed state of one release in one target language: active records in the order of the source
    file, then the obsolete ones."""

    release: str
    source_language: str
    language: str
    records: tuple[Record, ...] = ()
    signoff: Signoff | None = None
    extras: tuple[str, ...] = ()
    """The hashes of the target paragraphs that answer nothing in the source, in the order of the file."""

    @property
    def active(self) -> tuple[Record, ...]:
        """The records whose source paragraph is there."""
        return tuple(each for each in self.records if not each.is_obsolete)

    def with_active(self, records: Mapping[str, Record]) -> Ledger:
        """The ledger with these active records, by key, in the place of those that it has."""
        changed = (each if each.is_obsolete else records.get(each.key, each) for each in self.records)
        return replace(self, records=tuple(changed))
