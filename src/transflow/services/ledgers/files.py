"""The ledgers on disk: where they stand, what is in them, and which are other than a store knows."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import groupby
from operator import itemgetter
from pathlib import Path

from transflow.config import LANGUAGE, Settings
from transflow.frozen import replace
from transflow.io.files import read_bytes, refuse_way_out
from transflow.io.releases import is_fit
from transflow.model import Ledger
from transflow.services.releases.pairs import Pair
from transflow.services.releases.paths import shown_path

LONGEST_TAG = 40  # characters of a language that the store holds

Stamped = tuple[str, str]  # a file, named from the root of the project, and what changes when it is written


def place_of_ledger(settings: Settings, pair: Pair) -> Path:
    """Where the ledger of a pair stands, or would stand."""
    return settings.root / settings.translations / f"{pair.release}.{pair.target_language}.po"


def ledger_file(settings: Settings, pair: Pair) -> Path:
    """The ledger of a pair, to be read or written: a link that leads out of the project is refused."""
    file = place_of_ledger(settings, pair)
    refuse_way_out(file, settings.root)
    return file


def file_agreed_in(settings: Settings, pair: Pair) -> Path:
    """The ledger that holds what was agreed about a pair: its own, or that of its release's earlier name."""
    return pair.former_ledger or ledger_file(settings, pair)


def read_ledger_of(settings: Settings, pair: Pair) -> Ledger:
    """The ledger of a pair, under whichever name; one without records where there is none yet."""
    file = file_agreed_in(settings, pair)
    if not file.exists():
        return Ledger(pair.release, pair.source_language, pair.target_language)
    return parsed(read_bytes(file, root=settings.root), file, settings.root, pair)


def parsed(data: bytes, file: Path, root: Path, pair: Pair) -> Ledger:
    """The ledger in `data`, named after the pair whatever its header says."""
    from transflow.formats.own_files.ledger_po import read_ledger

    found = read_ledger(data, shown_path(file, root))
    return replace(
        found,
        release=pair.release,
        source_language=pair.source_language,
        language=pair.target_language,
    )


def ledger_bytes(file: Path, root: Path) -> bytes:
    """What a ledger holds; a link that leads out of the project is refused."""
    refuse_way_out(file, root)
    return read_bytes(file, root=root)


def changed_ledgers(settings: Settings, known: Iterable[Stamped]) -> Iterator[Stamped]:
    """The ledgers of which a store knows another stamp or none, by name; one that is gone comes with an empty stamp.
    `known` comes by name as well, so that no more than one of each is held at once."""
    here = ((name, False, stamp) for name, stamp in _ledgers(settings))
    there = ((name, True, stamp) for name, stamp in known)
    for name, told in groupby(merge(here, there), itemgetter(0)):
        stamps = {is_known: stamp for _, is_known, stamp in told}
        if stamps.get(False) != stamps.get(True):
            yield name, stamps.get(False, "")


def _ledgers(settings: Settings) -> Iterator[Stamped]:
    root = f"{settings.root.as_posix()}/"
    for file in _below((settings.root / settings.translations).as_posix()):
        name = file.removeprefix(root)
        if _is_ledger(name) and (stamp := _stamp(file)):
            yield name, stamp


def _stamp(file: str) -> str:
    """What changes when a file is written; empty where none is there, as one that was moved a moment ago."""
    try:
        found = os.stat(file)  # noqa: PTH116  (there may be thousands)
    except FileNotFoundError:
        return ""
    return f"{found.st_mtime_ns}-{found.st_size}-{found.st_ino}"


def _is_ledger(name: str) -> bool:
    """Whether a PO file may be that of a release in a language, by its name. The sync reports others as it does ledgers
    whose release is gone."""
    release, _, language = name.removesuffix(".po").rpartition(".")
    is_tag = len(language) <= LONGEST_TAG and LANGUAGE.fullmatch(language)
    return is_fit(name) and release[-1:] not in ("", "/") and bool(is_tag)


def _below(folder: str) -> Iterator[str]:
    """The ledgers in a folder and those inside it, by their whole names. Links to folders are not followed."""
    _, folders, files = next(os.walk(folder), ("", [], []))
    for name in sorted((*files, *(f"{each}/" for each in folders))):
        path = f"{folder}/{name}"
        if name.endswith(".po") and not name.startswith("."):
            yield path
        elif name.endswith("/") and not os.path.islink(path[:-1]):  # noqa: PTH114
            yield from _below(path[:-1])
