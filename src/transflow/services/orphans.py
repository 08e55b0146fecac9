"""Ledgers that belong to no release: it was renamed, or it is gone."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import is_abandoned, read_bytes
from transflow.io.releases import Release
from transflow.model import Document, Ledger
from transflow.records import form
from transflow.services.ledgers import parsed
from transflow.services.pairs import Pair

SAME_TEXT = 0.5


@dataclass(frozen=True, slots=True)
class Orphans:
    """Ledgers that belong to no release, by their files, and what killed processes left beside ledgers."""

    ledgers: dict[Path, Ledger]
    strays: tuple[Path, ...]


def orphans_of(settings: Settings, releases: Iterable[Release]) -> Orphans:
    """What stands among the ledgers and belongs to no release of the project."""
    folder = settings.root / settings.translations
    left = _files_below(folder)
    left -= {f"{each.name}.{language}.po" for each in releases for language in settings.targets}
    ledgers = {}
    for name in sorted(each for each in left if each.endswith(".po")):
        file = folder / name
        with suppress(TransflowError):
            ledgers[file] = parsed(read_bytes(file), file, settings, _stand_in(file, settings))
    return Orphans(ledgers, tuple(folder / each for each in sorted(left) if each.endswith(".new")))


def _files_below(folder: Path) -> set[str]:
    """The paths below a folder, with forward slashes, of the ledgers in it and of drafts left behind."""
    found = set()
    for parent, _, names in os.walk(folder):
        own = Path(parent).relative_to(folder).as_posix()
        for name in names:
            is_ledger = name.endswith(".po") and not name.startswith(".")
            if is_ledger or (name.endswith(".new") and is_abandoned(name)):
                found.add(f"{own}/{name}".removeprefix("./"))
    return found


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
