"""A release as its files and its ledger stand at this moment, and what the gate finds in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from transflow import gate
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.io.files import read_bytes
from transflow.model import Bead, Bitext, Finding, Ledger, Message, Record
from transflow.pipeline import judge
from transflow.services.checking.stamps import Stamp, stamp_of, stamp_of_index
from transflow.services.checking.waivers import waivers_of
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.files import ledger_file, parsed
from transflow.services.ledgers.known import Known, known_pair
from transflow.services.releases.bitexts import circumstances_of, documents_in
from transflow.services.releases.pairs import Pair, pairs_named
from transflow.terms.termbase import Termbase

LOOKED_AT = 64  # releases


class GoneError(TransflowError):
    """A text of the queue that is not in the files any more."""


class NoSuchReleaseError(GoneError):
    """A release or a language that is not there."""


class Standing(Frozen):
    """Both files and the ledger, and what the ledger says when held against the files."""

    pair: Pair
    target_bytes: bytes  # empty: there is no target file
    ledger_file: Path
    ledger_bytes: bytes
    known: Known

    @property
    def bitext(self) -> Bitext:
        return self.known.bitext

    @property
    def ledger(self) -> Ledger:
        return self.known.ledger

    @property
    def records(self) -> Mapping[str, Record]:
        """The records as the files make them, by key."""
        return self.known.records

    @property
    def beads(self) -> Mapping[str, Bead]:
        """The bead of each record that stands in the source."""
        return self.known.beads


def standing(settings: Settings, release: str, language: str, today: str) -> Standing:
    """Reads a release; one whose files or ledger are gone is an error."""
    pair = _pair(settings, release, language)
    file = ledger_file(settings, pair)
    _demand_files(pair, file)
    termbase = termbase_of(settings)
    contents = _Contents(
        pair,
        read_bytes(pair.source, root=settings.root),
        read_bytes(pair.target, root=settings.root) if pair.has_target else b"",
        read_bytes(file, root=settings.root),
        today,
        (stamp_of_index(settings), *(stamp_of(str(each)) for _, each in pair.unread)),
        id(termbase),
        id(settings),
        termbase,
        settings,
    )
    return Standing(pair, contents.target, file, contents.ledger, _known(contents))


def _demand_files(pair: Pair, ledger: Path) -> None:
    """Refuses a release whose source or ledger is gone."""
    if not pair.has_source:
        raise NoSuchReleaseError(
            Message(
                "The source of {release} is gone; restore it, or remove its translation and its ledger.",
                release=pair.release,
            )
        )
    if not ledger.is_file():
        raise NoSuchReleaseError(
            Message("{release} has no ledger any more; run: transflow sync", release=pair.release)
        )


@dataclass(frozen=True)
class _Contents:
    """All that a look at a release depends on; what is compared by its identity is kept alive beside it."""

    pair: Pair
    source: bytes
    target: bytes
    ledger: bytes
    today: str
    stamps: tuple[Stamp, ...]
    termbase_id: int
    settings_id: int
    termbase: Termbase = field(compare=False)
    settings: Settings = field(compare=False)


@lru_cache(maxsize=LOOKED_AT)
def _known(contents: _Contents) -> Known:
    """Aligning takes most of the time of a decision, which looks several times at what stays the same."""
    pair, settings = contents.pair, contents.settings
    documents = documents_in(pair, settings.root, contents.source, contents.target or None)
    return known_pair(
        documents,
        parsed(contents.ledger, ledger_file(settings, pair), settings.root, pair),
        contents.termbase,
        circumstances_of(documents[0], pair, settings, contents.today),
    )


def _pair(settings: Settings, release: str, language: str) -> Pair:
    for each in pairs_named(settings, release):
        if each.target_language == language:
            return each
    raise NoSuchReleaseError(
        Message("There is no release {release!r} any more; run: transflow sync", release=release)
    )


def findings_of(settings: Settings, here: Standing, on: str) -> tuple[Finding, ...]:
    """The findings in a release on a day (ISO), in the order of the files."""
    bitext = here.bitext
    found = gate.with_inline_waivers(judge(bitext, settings.rules()), (bitext.source, bitext.target))
    return gate.with_waivers(found, waivers_of(settings), on)
