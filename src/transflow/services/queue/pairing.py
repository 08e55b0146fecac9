"""Corrections of the pairing: an editor says which paragraphs belong together, and the ledger remembers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from transflow.align.corrections import CORRECTIONS
from transflow.align.form.pins import Pin
from transflow.errors import TransflowError
from transflow.formats.own_files.ledger_po import read_ledger, write_ledger
from transflow.frozen import Frozen, replace
from transflow.io.files import read_bytes
from transflow.io.own_folder import FOLDER, one_at_a_time
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.ledger.reconcile import free_key, joined
from transflow.model import Bitext, Finding, Ledger, Message, Record, State
from transflow.services.committing import commit_written
from transflow.services.desk import Desk
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.known import known_pair
from transflow.services.queue.opening import open_queue, take_in_ledgers
from transflow.services.queue.standing import Standing, findings_of, standing
from transflow.services.queue.writing import ChangedMeanwhileError
from transflow.services.releases.bitexts import circumstances_of
from transflow.store import Work, lock
from transflow.store.history import record_event
from transflow.store.items import named
from transflow.store.values import Item
from transflow.text.normalise import text_hash


class Paired(Frozen):
    """A release as an editor sees it. `version` names both texts and the ledger; a correction says which
    version it speaks of."""

    bitext: Bitext
    ledger: Ledger
    keys: tuple[str, ...]
    """The key of each bead's record; empty for a bead without a source."""
    findings: tuple[Finding, ...]
    target_file: str
    """The target as it stands in its file; for formats that are not text, its paragraphs."""
    version: str
    has_earlier: bool
    """Whether the ledger stands as a correction left it, which can then be taken back."""


def paired(desk: Desk, release: str, language: str) -> Paired:
    """A release as its files and its ledger stand."""
    with open_queue(desk):
        return _paired(desk, standing(desk.settings, release, language, desk.today))


def correct_pairing(
    desk: Desk, release: str, language: str, *, correction: str, at: int, version: str
) -> Paired:
    """The release after one of `CORRECTIONS` to its bead number `at`, kept in the ledger. Refused where the
    texts or the ledger have changed since `version`."""
    if correction not in CORRECTIONS:
        raise TransflowError(
            Message(
                "There is no correction {name!r}; there are {known}.",
                name=correction,
                known=", ".join(CORRECTIONS),
            )
        )
    settings = desk.settings
    with open_queue(desk) as store, one_at_a_time(settings.root), store.begin() as work:
        here = _as_looked_at(desk, work, release, language, version=version)
        beads = here.bitext.beads
        if not 0 <= at < len(beads):
            raise TransflowError(Message("There is no bead {at} in {release}.", at=at, release=release))
        pins = CORRECTIONS[correction](beads, at)
        ledger = _as_synced(desk, here, _with_pins(here, pins, desk))
        _keep(_earlier(settings.root, write_ledger(ledger)), here.ledger_bytes)
        _exchange(desk, work, here, ledger, reason=correction)
        take_in_ledgers(work, settings)
    _commit(desk, here, correction)
    return paired(desk, release, language)


def undo_correction(desk: Desk, release: str, language: str, *, version: str) -> Paired:
    """The release as it was before the last correction; repeated, it goes further back. Refused where the
    ledger has changed since then."""
    settings = desk.settings
    with open_queue(desk) as store, one_at_a_time(settings.root), store.begin() as work:
        here = _as_looked_at(desk, work, release, language, version=version)
        file = _earlier(settings.root, here.ledger_bytes)
        if not file.is_file():
            raise TransflowError(Message("The ledger was changed since its pairing was corrected last."))
        ledger = read_ledger(read_bytes(file), here.ledger_file.name)
        _exchange(desk, work, here, ledger, reason="undo")
        take_in_ledgers(work, settings)
    _commit(desk, here, "undo")
    return paired(desk, release, language)


def _commit(desk: Desk, here: Standing, reason: str) -> None:
    deed = f"Correct the pairing of {here.pair.release}/{here.pair.target_language}"
    with one_at_a_time(desk.settings.root):
        commit_written(desk.settings, [here.ledger_file], desk.by, deed, reason)


def _as_looked_at(desk: Desk, work: Work, release: str, language: str, *, version: str) -> Standing:
    """The release, locked, where it still is what somebody looked at."""
    lock(work)
    here = standing(desk.settings, release, language, desk.today)
    if version != _version(here):
        raise ChangedMeanwhileError(
            Message("The texts have changed since this page was made; look at it again.")
        )
    return here


def _exchange(desk: Desk, work: Work, here: Standing, ledger: Ledger, *, reason: str) -> None:
    """Another ledger in place of the one that stands there."""
    if read_bytes(here.ledger_file) != here.ledger_bytes:
        raise ChangedMeanwhileError(
            Message("The ledger is being changed by somebody else; nothing was lost, try again.")
        )
    for item in _touched(work, here, ledger):
        record_event(work, item, "pair", desk.by, desk.now, reason=reason)
    write_bytes_atomically(here.ledger_file, write_ledger(ledger))


def _earlier(root: Path, ledger: bytes) -> Path:
    """Where the ledger is kept from which a correction made this one."""
    digest = hashlib.sha256(ledger).hexdigest()[:32]
    return root / FOLDER / "corrected" / f"{digest}.po"


def _keep(file: Path, ledger: bytes) -> None:
    make_folder(file.parent)
    write_bytes_atomically(file, ledger)


def _touched(work: Work, here: Standing, ledger: Ledger) -> Iterator[Item]:
    """The items whose record the correction changed."""
    untouched = {each.key for each in here.ledger.active if each in ledger.records}
    for key in here.records.keys() - untouched:
        yield from named(work, f"{here.pair.release}/{here.pair.target_language}/{key}")


def _as_synced(desk: Desk, here: Standing, ledger: Ledger) -> Ledger:
    """The ledger as the next sync would leave it, so that it changes nothing."""
    source, target = here.bitext.source, here.bitext.target
    circumstances = circumstances_of(source, here.pair, desk.settings, desk.today)
    return known_pair((source, target), ledger, termbase_of(desk.settings), circumstances).ledger


def _paired(desk: Desk, here: Standing) -> Paired:
    keys = dict(here.known.keys)
    return Paired(
        here.bitext,
        here.ledger,
        tuple(keys.get(bead, "") for bead in here.bitext.beads),
        findings_of(desk.settings, here, desk.today),
        here.bitext.target.content,
        _version(here),
        _earlier(desk.settings.root, here.ledger_bytes).is_file(),
    )


def _version(here: Standing) -> str:
    digest = hashlib.sha256(here.bitext.source.content.encode("utf-8", "surrogatepass"))
    for each in (here.target_bytes, here.ledger_bytes):
        digest.update(hashlib.sha256(each).digest())
    return digest.hexdigest()[:16]


def _with_pins(here: Standing, pins: Sequence[Pin], desk: Desk) -> Ledger:
    """The ledger in which the pins' records stand in place of those that spoke of the same units."""
    sources = {unit for each in pins for unit in each.source}
    targets = {unit for each in pins for unit in each.target}
    taken = {each.key for each in here.ledger.records}
    old = [
        here.records[key]
        for key, bead in here.beads.items()
        if sources & set(bead.source) or targets & set(bead.target)
    ]
    gone = {each.key for each in old}
    new = []
    for each in pins:
        record = _record(here.bitext, each, old, taken)
        taken.add(record.key)
        new.append(replace(record, by=desk.by, on=desk.today, is_pinned=True, confidence=1.0))
    kept = [each for each in here.ledger.records if each.key not in gone]
    return replace(here.ledger, records=(*new, *kept), signoff=None)


def _record(bitext: Bitext, pin: Pin, old: Sequence[Record], taken: set[str]) -> Record:
    """The record of a pin: the old one where it spoke of the same source. What was agreed of another pair
    is agreed no more; an unsure pair is translated once somebody has set it."""
    source, target = joined(bitext.source, pin.source), joined(bitext.target, pin.target)
    known = next((each for each in old if each.source == source), None)
    if known and known.target == target and target:
        return replace(known, state=max(known.state, State.TRANSLATED, key=State.rank))
    return Record(
        known.key if known else free_key(source, taken),
        source,
        target,
        State.TRANSLATED if target else State.MISSING,
        text_hash(source),
        text_hash(target),
        comment=known.comment if known else "",
    )
