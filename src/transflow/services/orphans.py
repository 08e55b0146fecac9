"""Ledgers that belong to no release: it was renamed, or it is gone."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import read_bytes
from transflow.model import Document, Ledger
from transflow.records import form
from transflow.services.ledgers import ledger_file, parsed
from transflow.services.pairs import Pair

SAME_TEXT = 0.5


def orphans_of(settings: Settings, pairs: Sequence[Pair]) -> dict[Path, Ledger]:
    """The ledgers that belong to no release of the project, by their files."""
    folder = settings.root / settings.translations
    found = {
        Path(parent) / name
        for parent, _, names in os.walk(folder)
        for name in names
        if name.endswith(".po") and not name.startswith(".")
    }
    found -= {ledger_file(settings, pair.release, pair.target_language) for pair in pairs}
    orphans = {}
    for file in sorted(found):
        try:
            orphans[file] = parsed(read_bytes(file), file, settings, _stand_in(file, settings))
        except TransflowError:
            continue
    return orphans


def _stand_in(file: Path, settings: Settings) -> Pair:
    name = file.name.removesuffix(".po").rpartition(".")
    return Pair(name[0], file, file, settings.source, name[2])


def renamed(source: Document, pair: Pair, orphans: Mapping[Path, Ledger]) -> Path | None:
    """The orphaned ledger that speaks of most of this source's text."""
    texts = {form(block.text) for block in source.blocks}
    best, most = None, SAME_TEXT
    for file, ledger in orphans.items():
        records = ledger.active
        if ledger.language != pair.target_language or not records:
            continue
        shared = sum(form(each.source) in texts for each in records) / max(len(records), len(texts))
        if shared >= most:
            best, most = file, shared
    return best
