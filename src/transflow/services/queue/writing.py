"""How a decision reaches the files: it is kept in the store first, then the target file is spliced, then
the ledger written, then the store told that all is done. Whatever a crash leaves half done, the next
command finishes; a text that has no place any more becomes a draft of whoever wrote it."""

from __future__ import annotations

import datetime
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.own_files.ledger_po import write_ledger
from transflow.frozen import Frozen, replace
from transflow.io.files import read_bytes
from transflow.io.own_folder import one_at_a_time
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.model import Message, Record, State
from transflow.services.committing import commit_written
from transflow.services.desk import Desk, day_of
from transflow.services.queue.standing import GoneError, Standing, standing
from transflow.services.queue.texts import hash_now, with_target
from transflow.services.queue.versions import VersionMismatchError
from transflow.services.releases.paths import told_below
from transflow.store import Store, lock
from transflow.store.history import (
    history,
    is_pending,
    keep_draft,
    last_writing,
    pending,
    record_event,
    settle,
    withdraw,
    withdrawn,
)
from transflow.store.items import save
from transflow.store.values import Event, Item, stamp, version_of
from transflow.text.normalise import text_hash


class ChangedMeanwhileError(TransflowError):
    """Files or texts are not as they were when this was decided; nothing was overwritten."""


class WaitingError(TransflowError):
    """A decision that is kept and has not reached the files, for the reason that `cause` gives and `why` says; whoever
    works next carries it out."""

    def __init__(self, name: str, cause: TransflowError, why: str) -> None:
        super().__init__(
            Message(
                "{why} What was decided about {name} is kept all the same, and is written as soon as it can be; "
                "do not decide it again.",
                why=why,
                name=name,
            )
        )
        self.name = name
        self.cause = cause


class Decision(Frozen):
    """What is decided about an item: the record as it shall be, and why."""

    verb: str
    after: Record
    reason: str = ""
    undoes: str = ""


def live(desk: Desk, item: Item) -> tuple[Item, Standing]:
    """The item as the files make it at this moment, and the release around it."""
    here = standing(desk.settings, item.release, item.language, desk.today)
    record = here.records.get(item.record.key)
    if record is None:
        raise GoneError(
            Message("The paragraph of {name} is gone from the source; run: transflow sync", name=item.name)
        )
    return replace(item, record=record, version=version_of(record)), here


def live_at(desk: Desk, item: Item, version: str) -> tuple[Item, Standing]:
    """The item as the files make it. Where that is not the version asked for, perhaps because somebody was
    just between writing the text and the ledger, it is looked at once more when nobody is."""
    found = live(desk, item)
    if found[0].version == version:
        return found
    with one_at_a_time(desk.settings.root):
        return live(desk, item)


def perform(desk: Desk, store: Store, item: Item, decision: Decision) -> Item:
    """Keeps a decision about an item (as the files make it) and carries it out; returns the item as it is
    then. Where somebody wrote something else meanwhile, nothing is overwritten."""
    event = decide(desk, store, item, decision)
    try:
        is_written = carry_out(desk.settings, store, item, event, desk.now)
    except TransflowError as error:
        raise WaitingError(item.name, error, told_below(error, desk.settings.root)) from error
    if not is_written:
        current = live(desk, item)[0]
        with store.begin() as work:
            save(work, item, current.record)
            written = last_writing(history(work, item), current.record.target)
        before, after = item.record, decision.after.target
        raise VersionMismatchError(
            current,
            (before.source, before.target),
            after if after != before.target else "",
            written=written,
            reason=decision.reason if decision.verb == "reject" else "",
        )
    return replace(item, record=decision.after, version=version_of(decision.after))


def decide(desk: Desk, store: Store, item: Item, decision: Decision) -> Event:
    """Keeps a decision for good: from here on it is carried out, if not by this process, then by the next."""
    with store.begin() as work:
        event = record_event(
            work,
            item,
            decision.verb,
            desk.by,
            desk.now,
            reason=decision.reason,
            undoes=decision.undoes,
            after=decision.after,
        )
        save(work, item, decision.after)
    return event


def finish_pending(
    settings: Settings,
    store: Store,
    now: datetime.datetime,
    *,
    at_work: datetime.timedelta = datetime.timedelta(0),
) -> tuple[str, ...]:
    """Carries out all decisions that the files may not have yet, but for those so young that somebody is
    still at work on them; returns a sentence for each that must wait longer, and for each text that has no
    place any more and is now a draft."""
    latest = stamp(now - at_work)
    with store.begin() as work:
        waiting = [each for each in pending(work) if not at_work or each[1].at <= latest]
    said = []
    for item, event in waiting:
        try:
            if not carry_out(settings, store, item, event, now):
                said.append(
                    f"What {event.by} decided about {item.name} came too late; a text of theirs is kept as a draft."
                )
        except TransflowError as error:
            said.append(
                f"What {event.by} decided about {item.name} waits to be written: "
                f"{told_below(error, settings.root)}"
            )
    return tuple(said)


def carry_out(settings: Settings, store: Store, item: Item, event: Event, now: datetime.datetime) -> bool:
    """Writes a decision into target file and ledger, one writer at a time; False where the files say
    something else by now: they stay as they are, and a text that is not in them becomes a draft. What another
    process has carried out meanwhile is left alone."""
    before, after = event.before, event.after
    if before is None or after is None:
        return True
    with one_at_a_time(settings.root):
        with store.begin() as work:
            lock(work)
            if not is_pending(work, event):
                return event.uid not in withdrawn(history(work, item))
            here = standing(settings, item.release, item.language, day_of(now))
            is_possible = _is_possible(here, before, after)
            if is_possible:
                _write(here, after)
                settle(work, event)
            else:
                if after.target and not _stands(here, after):
                    keep_draft(work, item, event.by, now, text=after.target, based_on=version_of(before))
                withdraw(work, item, event, now)
        if is_possible:
            deed = f"{event.verb.capitalize()} {item.name}"
            commit_written(settings, (here.pair.target, here.ledger_file), event.by, deed, event.reason)
    return is_possible


def _is_possible(here: Standing, before: Record, after: Record) -> bool:
    """Whether nobody wrote or decided anything else since it was decided: the files are as they were, or have the new
    text or all of it already, as a crash may leave them."""
    now = here.records.get(after.key)
    if now is None:
        return False
    old, new, text = _hash_in_file(before), _hash_in_file(after), hash_now(here, after.key)
    if text == new != old:
        return True
    return text == old and _decided(now) in (_decided(before), _decided(after))


def _decided(record: Record) -> tuple[State, str, str]:
    return record.state, record.note, record.conflict


def _stands(here: Standing, record: Record) -> bool:
    """Whether the text of a record is in the target file."""
    return record.key in here.records and hash_now(here, record.key) == text_hash(record.target)


def _hash_in_file(record: Record) -> str:
    """Of the text that stood in the target file when the record was made; a missing one may remember a text
    that is there no more."""
    return "" if record.state is State.MISSING else record.target_hash or text_hash(record.target)


def _write(here: Standing, after: Record) -> None:
    """Target file first: the ledger never speaks of a text that is not there."""
    data = with_target(here, after.key, after.target_in_file)
    records = tuple(after if each.key == after.key else each for each in here.ledger.records)
    ledger = write_ledger(replace(here.ledger, records=records))
    _demand_unchanged(here.pair.target, here.target_bytes)
    _demand_unchanged(here.ledger_file, here.ledger_bytes)
    if data != here.target_bytes:
        _replace(here.pair.target, data)
    if ledger != here.ledger_bytes:
        write_bytes_atomically(here.ledger_file, ledger)


def _demand_unchanged(file: Path, known: bytes) -> None:
    if (read_bytes(file) if file.is_file() else b"") != known:
        raise ChangedMeanwhileError(
            Message("{file} is being changed by somebody else; nothing was lost, try again.", file=file.name)
        )


def _replace(file: Path, data: bytes) -> None:
    """A file without any text is no file."""
    if data.strip():
        make_folder(file.parent)
        write_bytes_atomically(file, data)
    else:
        file.unlink(missing_ok=True)
