"""What was agreed, remembered: the memory of a project brought to what its ledgers say."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.ledger.memory import units_of
from transflow.services.ledgers.files import changed_ledgers, ledger_bytes
from transflow.services.store import project_work
from transflow.store import Work
from transflow.store import memory as kept

AT_A_LOOK = 200  # ledgers; that is a second
A_FEW = 20  # ledgers
Problems = tuple[str, ...]


@contextmanager
def open_memory(settings: Settings) -> Iterator[tuple[Work, Problems]]:
    """The memory with all that the ledgers hold now, in one transaction; and a sentence for each ledger that
    cannot be read."""
    with project_work(settings) as work:
        yield work, remember_ledgers(work, settings)


def remember_ledgers(work: Work, settings: Settings) -> Problems:
    """Brings the memory to what the ledgers say is agreed. Of one that cannot be read it keeps what it knows;
    the sentence for it is returned."""
    problems = []
    for name, stamp in changed_ledgers(settings, kept.remembered_files(work)):
        try:
            _remember(work, settings.root, name, stamp)
        except TransflowError as error:
            problems.append(str(error))
    return tuple(problems)


def remember_more(settings: Settings) -> None:
    """Brings the memory of a server nearer to what its queue knows: a few ledgers at each call."""
    with project_work(settings) as work:
        remember_known(work, settings, A_FEW)


def remember_known(work: Work, settings: Settings, most: int = AT_A_LOOK) -> None:
    """Brings the memory to what the queue knows of the ledgers, without a look at the files that are as they
    were; of many that are not, some now and the others at the next look."""
    for name, stamp in kept.outdated_files(work, most).items():
        is_there = bool(stamp) and (settings.root / name).is_file()
        with suppress(UnreadableFileError):  # broken since: the queue's next look will say so
            _remember(work, settings.root, name, stamp if is_there else "")


def _remember(work: Work, root: Path, name: str, stamp: str) -> None:
    """Puts the units of a ledger in the place of those it had; without a stamp it has none any more."""
    units = [*units_of(read_ledger(ledger_bytes(root / name, root), name), name)] if stamp else []
    kept.forget(work, name)
    kept.remember(work, units)
    kept.note_file(work, name, stamp)
