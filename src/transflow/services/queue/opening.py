"""The queue, opened: its items are those of the ledgers, and nothing that was accepted is left undone."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from weakref import WeakSet

from sqlalchemy.engine import Engine

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import replace
from transflow.model import Ledger, State
from transflow.services.desk import Desk
from transflow.services.ledgers.files import changed_ledgers, ledger_bytes
from transflow.services.releases.index import said_of
from transflow.services.store import project_store, project_work
from transflow.store import Store, Work, lock
from transflow.store.history import pending
from transflow.store.items import (
    Wanted,
    forget_ledger,
    is_known,
    known_ledgers,
    leave_out,
    left_out,
    take_in,
)
from transflow.store.renames import hand_over, homeless

NONE = datetime.timedelta(0)
AT_WORK = datetime.timedelta(seconds=10)  # a decision as young as that is just being carried out
_first = threading.Lock()
_looked: WeakSet[Engine] = WeakSet()


@contextmanager
def open_queue(desk: Desk) -> Iterator[Store]:
    """The store of the project: what was decided is carried out, and the items are those of the ledgers; in
    a server, which looks again and again (`look_again`), as of the last look."""
    with project_store(desk.settings) as store:
        if store.is_lasting:
            _demand_one_look(desk, store)
        else:
            _look(desk.settings, store, desk.now, NONE)
        yield store


def _demand_one_look(desk: Desk, store: Store) -> None:
    if store.engine in _looked:
        return
    with _first:
        if store.engine not in _looked:
            _look(desk.settings, store, desk.now, AT_WORK)
            _looked.add(store.engine)


def look_again(settings: Settings, now: datetime.datetime) -> None:
    """Brings the queue of a server to what files and ledgers say now. What the server decided a moment ago
    is left alone: it is just being carried out."""
    with project_store(settings) as store:
        _look(settings, store, now, AT_WORK)


def _look(settings: Settings, store: Store, now: datetime.datetime, at_work: datetime.timedelta) -> None:
    with store.begin() as work:
        is_waiting = bool(pending(work))
    if is_waiting:
        from transflow.services.queue.writing import finish_pending

        finish_pending(settings, store, now, at_work=at_work)
    with store.begin() as work:
        take_in_ledgers(work, settings)


def take_in_ledgers(work: Work, settings: Settings) -> None:
    """Brings the items to what the ledgers say, those that changed; those of a ledger that cannot be read are left
    out, and `troubles` says why."""
    if not any(changed_ledgers(settings, known_ledgers(work))):
        return
    lock(work)
    lost = homeless(work, _forgotten(work, settings))
    for name, stamp in changed_ledgers(settings, known_ledgers(work)):
        if not stamp:  # gone this very moment
            continue
        try:
            ledger = _ledger(settings, name)
            may_be_left_out = _is_summary(settings, ledger)
        except TransflowError as error:
            leave_out(work, name, *_names(name, settings.translations), str(error))
            continue
        if lost and not is_known(work, name):
            hand_over(work, ledger, lost)
        take_in(work, name, stamp, ledger, may_be_left_out=may_be_left_out)


def _forgotten(work: Work, settings: Settings) -> list[tuple[str, str]]:
    """Takes the items of ledgers that are gone out of the queue; the release and language of each."""
    gone = [name for name, stamp in changed_ledgers(settings, known_ledgers(work)) if not stamp]
    places = [_names(name, settings.translations) for name in gone]
    for name, place in zip(gone, places, strict=True):
        forget_ledger(work, name, *place)
    return places


def _ledger(settings: Settings, name: str) -> Ledger:
    """The ledger in a file, named after the file whatever its header says."""
    from transflow.formats.own_files.ledger_po import read_ledger

    release, language = _names(name, settings.translations)
    found = read_ledger(ledger_bytes(settings.root / name, settings.root), name)
    return replace(found, release=release, language=language)


def troubles(settings: Settings, wanted: Wanted) -> tuple[str, ...]:
    """Why ledgers of what is wanted are not in the queue, a sentence each, as of the last look at them."""
    with project_work(settings) as work:
        return tuple(why for name, why in left_out(work) if _is_wanted(name, settings, wanted))


def _is_wanted(ledger: str, settings: Settings, wanted: Wanted) -> bool:
    release, language = _names(ledger, settings.translations)
    return wanted.release in ("", release) and wanted.language in ("", language)


def _names(ledger: str, folder: str) -> tuple[str, str]:
    """Release and language of a ledger, by the name of its file."""
    release, _, language = (
        ledger.removeprefix(f"{Path(folder).as_posix()}/").removesuffix(".po").rpartition(".")
    )
    return release, language


def _is_summary(settings: Settings, ledger: Ledger) -> bool:
    """Whether the front matter of the source, or the index, lets paragraphs be left out."""
    if all(each.state is not State.MISSING for each in ledger.active):
        return False
    names = (each.format(release=ledger.release, lang=settings.source) for each in settings.releases)
    file = next((settings.root / name for name in names if (settings.root / name).is_file()), None)
    if file is None:
        return False
    from transflow.services.releases.documents import read_document

    source = read_document(file, settings.source, settings.root)
    return said_of(ledger.release, source, settings).get("translate", "full") != "full"
