"""A release as its files and its ledger stand at this moment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import read_bytes
from transflow.model import Bead, Bitext, Ledger, Record
from transflow.services.bitexts import circumstances_of, documents_of
from transflow.services.documents import read_content, termbase_of
from transflow.services.ledgers import Known, known_pair, ledger_file, parsed
from transflow.services.pairs import Pair, pairs_of, releases_of


@dataclass(frozen=True)
class Standing:
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
    file = ledger_file(settings, release, language)
    if not pair.has_source or not file.is_file():
        raise TransflowError(f"{release} has no source file or no ledger any more; run: transflow sync")
    ledger_bytes = read_bytes(file)
    target_bytes = read_bytes(pair.target) if pair.has_target else b""
    source, target = documents_of(pair, settings.root)
    if target_bytes:
        target = read_content(target_bytes, pair.target, pair.target_language, settings.root)
    known = known_pair(
        (source, target),
        parsed(ledger_bytes, file, settings, pair),
        termbase_of(settings),
        circumstances_of(source, pair, settings, today),
    )
    return Standing(pair, target_bytes, file, ledger_bytes, known)


def _pair(settings: Settings, release: str, language: str) -> Pair:
    for each in pairs_of(settings, releases_of(settings)):
        if (each.release, each.target_language) == (release, language):
            return each
    raise TransflowError(f"There is no release {release!r} any more; run: transflow sync")
