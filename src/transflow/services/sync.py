"""Files and ledgers brought together: what was edited is remembered, what was proposed is put in place."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import Frozen, replace
from transflow.io.own_folder import FOLDER, one_at_a_time, strays_of
from transflow.io.scratch import Pile
from transflow.io.seen_files import Seen, SeenFiles, look
from transflow.services.ledgers.files import ledger_file
from transflow.services.ledgers.orphans import Orphans, orphans_of
from transflow.services.releases.pairs import Pair, releases_among
from transflow.services.releases.paths import shown_path
from transflow.services.releases.selecting import named_pairs
from transflow.services.store import has_pending

if TYPE_CHECKING:
    from transflow.services.ledgers.syncing import PairSync

CACHE = "seen-by-sync"
PENDING = "Decisions of the queue that have not reached the files yet would be carried out first."


Tell = Callable[["PairSync"], None]


class Synced(Frozen):
    """The pairs with something to tell, how many had nothing, and ledgers whose release is gone. Of many pairs most are
    on disk and are read whenever they are gone through."""

    pairs: Sequence[PairSync]
    unchanged: int
    orphans: tuple[str, ...]
    refused: tuple[str, ...] = ()
    """A sentence for each release that must not be read."""
    late: tuple[str, ...] = ()
    """What the queue had decided and a crash had kept from the files, and why it is not there yet."""
    is_waiting: bool = False
    """Whether some of that is still to be written."""

    @property
    def problems(self) -> tuple[str, ...]:
        """Why anything was not synced; what several things fail for is said once."""
        return tuple(dict.fromkeys((*self.refused, *(each.problem for each in self.pairs if each.problem))))


def sync(
    settings: Settings,
    names: Sequence[str] = (),
    *,
    today: str,
    dry_run: bool = False,
    tell: Tell | None = None,
) -> Synced:
    """Syncs the releases named (by name, folder or file; none: all). A pair with a problem is left as it
    is and the others go on; files are written one at a time, a target before its ledger, so that a sync
    killed anywhere is finished by the next. With `tell`, each pair is told of when it is done and not kept."""
    pairs, refused = named_pairs(settings, names)
    releases = releases_among(pairs)
    found = orphans_of(settings, releases)
    if dry_run:
        is_begun = (settings.root / FOLDER).is_dir()
        would_be = _synced(settings, pairs, found, today, tell, dry_run=True)
        would_be = replace(would_be, refused=refused)
        return replace(would_be, late=(PENDING,) if is_begun and has_pending(settings) else ())
    late = _finish_queue(settings) if has_pending(settings) else ()
    with one_at_a_time(settings.root):
        _clear((*releases.strays, *found.strays, *strays_of(settings.root)))
        done = _synced(settings, pairs, found, today, tell, dry_run=False)
    return replace(done, refused=refused, late=late, is_waiting=bool(late) and has_pending(settings))


def _clear(strays: Iterable[Path]) -> None:
    """Removes what processes left that were killed while they wrote; what stays does no harm."""
    for each in strays:
        with suppress(OSError):
            each.unlink(missing_ok=True)


def _finish_queue(settings: Settings) -> tuple[str, ...]:
    from transflow.services.queue.finishing import finish_queue

    return finish_queue(settings)


def _synced(
    settings: Settings,
    pairs: Iterable[Pair],
    orphans: Orphans,
    today: str,
    tell: Tell | None,
    *,
    dry_run: bool,
) -> Synced:
    seen = SeenFiles(settings.root / FOLDER / CACHE, version("transflow"))
    told: Pile[PairSync] = Pile(pickle.dumps, pickle.loads)
    unchanged = 0
    for pair in pairs:
        group, paths = _group(settings, pair)
        if seen.is_same(group, paths):
            unchanged += 1
            continue
        seen.forget(group)
        looks = [look(path) for path in paths]
        done, written = _synced_pair(settings, pair, orphans, today, dry_run=dry_run)
        if not dry_run and not done.problem:
            seen.put(group, _after(paths, looks, written))
        if done.is_quiet:
            unchanged += 1
        else:
            (tell or told.append)(done)
    if not dry_run:
        with suppress(TransflowError):  # what is not remembered is looked at again
            seen.save()
    return Synced(told, unchanged, tuple(shown_path(each, settings.root) for each in orphans.ledgers))


def _after(paths: Sequence[Path], looks: Sequence[Seen], written: Mapping[Path, bytes]) -> list[Seen]:
    """What is put on record: files as they were before they were read, and those written as written."""
    return [
        look(path, written[path]) if path in written else was for path, was in zip(paths, looks, strict=True)
    ]


def _group(settings: Settings, pair: Pair) -> tuple[str, tuple[Path, Path, Path]]:
    ledger = ledger_file(settings, pair)
    number = settings.targets.index(pair.target_language)  # so that names and pairs are in one order
    return f"{pair.release}\t{number:02} {pair.target_language}", (pair.source, pair.target, ledger)


def _synced_pair(
    settings: Settings, pair: Pair, orphans: Orphans, today: str, *, dry_run: bool
) -> tuple[PairSync, Mapping[Path, bytes]]:
    from transflow.services.ledgers.syncing import sync_pair

    return sync_pair(settings, pair, orphans, today, dry_run=dry_run)
