"""Ledgers that belong to no release: it was renamed, or it is gone."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from transflow.config import Settings
from transflow.errors import TransflowError, UnreadableFileError
from transflow.frozen import Frozen
from transflow.io.releases import Releases
from transflow.io.writing import is_abandoned
from transflow.model import Document, Ledger
from transflow.services.ledgers.files import ledger_bytes, ledger_file, parsed
from transflow.services.releases.pairs import Chosen, Pair, pairs_of, releases_among

SAME_TEXT = 0.5


class Orphans(Frozen):
    """Ledgers that belong to no release, by their files, and what killed processes left beside ledgers."""

    ledgers: dict[Path, Ledger]
    strays: tuple[Path, ...]
    releases: Releases


def orphans_of(settings: Settings, releases: Releases) -> Orphans:
    """What stands among the ledgers and belongs to no release of the project."""
    folder = settings.root / settings.translations
    left = sorted(
        each for each in _files_below(folder) if not _is_ledger_of(releases, each, settings.targets)
    )
    ledgers = {}
    for name in (each for each in left if each.endswith(".po")):
        file = folder / name
        with suppress(TransflowError):
            data = ledger_bytes(file, settings.root)
            ledgers[file] = parsed(data, file, settings.root, _stand_in(file, settings.source))
    return Orphans(ledgers, tuple(folder / each for each in left if each.endswith(".new")), releases)


def _is_ledger_of(releases: Releases, file: str, targets: Sequence[str]) -> bool:
    """Whether a file among the ledgers is that of a release in a target language."""
    endings = (f".{language}.po" for language in targets)
    return any(file.endswith(ending) and releases.has(file.removesuffix(ending)) for ending in endings)


def _files_below(folder: Path) -> Iterator[str]:
    """The paths below a folder, with forward slashes, of the ledgers in it and of drafts left behind."""
    for parent, _, names in os.walk(folder):
        own = Path(parent).relative_to(folder).as_posix()
        for name in names:
            is_ledger = name.endswith(".po") and not name.startswith(".")
            if is_ledger or (name.endswith(".new") and is_abandoned(name)):
                yield f"{own}/{name}".removeprefix("./")


def _stand_in(file: Path, source: str) -> Pair:
    name = file.name.removesuffix(".po").rpartition(".")
    return Pair(name[0], file, file, source, name[2])


def renamed(source: Document, pair: Pair, orphans: Orphans, settings: Settings) -> Path | None:
    """The orphaned ledger that speaks of most of this source's text; none where it speaks of more in another
    release without a ledger, or of as much in one of an earlier name."""
    fitting = {
        file: share
        for file, ledger in orphans.ledgers.items()
        if ledger.language == pair.target_language and (share := _share(source, ledger)) >= SAME_TEXT
    }
    if not fitting:
        return None
    best = max(fitting, key=lambda file: (fitting[file], file))
    rivals = _shares_of_others(orphans.ledgers[best], pair, orphans.releases, settings)
    ours = -fitting[best], pair.release
    return best if all(ours < other for other in rivals) else None


def with_former_ledgers(pairs: Sequence[Pair], settings: Settings) -> Sequence[Pair]:
    """The pairs, those of a release that was renamed since the last sync with the ledger of its earlier name."""
    orphans = orphans_of(settings, releases_among(pairs))
    if not orphans.ledgers:
        return pairs
    former = {}
    for number, pair in enumerate(pairs):
        if file := _former_ledger(pair, orphans, settings):
            former[number] = file
    return _Renamed(pairs, former) if former else pairs


def _former_ledger(pair: Pair, orphans: Orphans, settings: Settings) -> Path | None:
    own = ledger_file(settings, pair)
    if not pair.has_source or own.is_file():
        return None
    with suppress(UnreadableFileError):  # the problem of its pair, told when it is judged
        return renamed(_source_of(pair, settings), pair, orphans, settings)
    return None


@dataclass(frozen=True)
class _Renamed(Sequence[Pair]):
    """Pairs, some of them with the ledger of an earlier name, by their numbers."""

    pairs: Sequence[Pair]
    former: Mapping[int, Path]

    def __len__(self) -> int:
        return len(self.pairs)

    def __getitem__(self, at: Any) -> Any:
        where = range(len(self))[at]
        if not isinstance(where, int):
            return Chosen(self, where)
        return replace(self.pairs[where], former_ledger=self.former.get(where))


def _share(source: Document, ledger: Ledger) -> float:
    from transflow.text.alike import form

    texts = Counter(form(block.text) for block in source.blocks)
    known = Counter(form(each.source) for each in ledger.active)
    return (texts & known).total() / max(texts.total(), known.total(), 1)


def _shares_of_others(
    ledger: Ledger, pair: Pair, releases: Releases, settings: Settings
) -> Iterator[tuple[float, str]]:
    """How much a ledger says of each other release that has none: the more, the smaller the number."""
    for each in pairs_of(settings, releases):
        is_rival = each.release != pair.release and each.target_language == pair.target_language
        if is_rival and not ledger_file(settings, each).is_file():
            with suppress(TransflowError, OSError):
                yield -_share(_source_of(each, settings), ledger), each.release


def _source_of(pair: Pair, settings: Settings) -> Document:
    from transflow.services.releases.documents import read_document

    return read_document(pair.source, pair.source_language, settings.root)
