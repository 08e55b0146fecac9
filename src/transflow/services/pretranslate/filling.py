"""Translations put into a release as `initial`: kept in the store first, then in the target file, then in the
ledger, so that whatever is killed is finished by the next command."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from transflow.errors import TransflowError
from transflow.formats.own_files.ledger_po import write_ledger
from transflow.frozen import Frozen, field, replace
from transflow.io.own_folder import one_at_a_time
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.model import Finding, Record, State
from transflow.services.desk import Desk
from transflow.services.exchange.incoming import unplaced
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.files import ledger_file, read_ledger_of
from transflow.services.ledgers.known import Known, known_pair
from transflow.services.ledgers.putting_in import put_in
from transflow.services.pretranslate.choosing import Proposal
from transflow.services.queue.showing import about_bead, terms_of
from transflow.services.queue.standing import Standing, findings_of, standing
from transflow.services.releases.bitexts import circumstances_of, documents_of
from transflow.services.releases.pairs import Pair
from transflow.services.releases.paths import shown_path
from transflow.services.writes import Write, write_unchanged
from transflow.store import Store, Work
from transflow.store.history import keep_draft, record_event, settle
from transflow.store.items import Wanted, listed, save
from transflow.store.values import Event, Item, version_of
from transflow.text.normalise import storable, text_hash

SAID = "Pretranslated: "
CHANGED = "The text was changed meanwhile; it was left as it is."
NO_PLACE = "The translation has no place in the target file; it is kept as a draft."


class Filled(Frozen):
    """A record that has a translation now: what our checks find in it, and the terms it does not call by
    their approved names."""

    record: Record
    findings: tuple[Finding, ...] = ()
    missed_terms: tuple[tuple[str, str], ...] = ()


class Filling(Frozen):
    """What became of the translations of a release: those in place, why others are not, the files written."""

    filled: tuple[Filled, ...] = ()
    left: tuple[tuple[Record, str], ...] = ()
    files: tuple[str, ...] = ()


def begin_ledger(desk: Desk, pair: Pair) -> None:
    """Writes the ledger of a release that has none yet, as the sync would."""
    settings = desk.settings
    file = ledger_file(settings, pair)
    with one_at_a_time(settings.root):
        if file.is_file():
            return
        documents = documents_of(pair, settings.root)
        circumstances = circumstances_of(documents[0], pair, settings, desk.today)
        known = known_pair(documents, read_ledger_of(settings, pair), termbase_of(settings), circumstances)
        make_folder(file.parent)
        write_bytes_atomically(file, write_ledger(known.ledger))


def fill(desk: Desk, store: Store, pair: Pair, proposals: Mapping[str, tuple[Record, Proposal]]) -> Filling:
    """Puts proposals, by the key of the record that each was made for, into a release."""
    root = desk.settings.root
    with one_at_a_time(root):
        here = standing(desk.settings, pair.release, pair.target_language, desk.today)
        apt = {
            key: proposal
            for key, (record, proposal) in proposals.items()
            if key in here.records and version_of(here.records[key]) == version_of(record)
        }
        done = _placed(desk, here, apt)
        _write(desk, store, here, done)
    with store.begin() as work:
        for item in _items(work, here, set(apt) - set(done.records)):
            own = apt[item.record.key]
            keep_draft(work, item, own.by, desk.now, text=storable(own.text), based_on=item.version)
    left = [(record, NO_PLACE if key in apt else CHANGED) for key, (record, _) in proposals.items()]
    files = (pair.target, here.ledger_file) if done.records else ()
    return Filling(
        tuple(_filled(desk, replace(here, known=done.known), done.records)),
        tuple(each for each in left if each[0].key not in done.records),
        tuple(shown_path(each, root) for each in files),
    )


class _Placed(Frozen):
    """A pair with translations in its target file, what is written there, and the records of those that have
    a place in it."""

    known: Known
    write: Write | None = None
    records: Mapping[str, Record] = field(default_factory=dict)


def _placed(desk: Desk, here: Standing, apt: Mapping[str, Proposal]) -> _Placed:
    texts = {key: storable(each.text).strip() for key, each in apt.items()}
    ledger = here.ledger.with_active({key: _proposed(here.records[key], texts[key]) for key in apt})
    circumstances = circumstances_of(here.bitext.source, here.pair, desk.settings, desk.today)
    known = replace(here.known, ledger=ledger)
    spliced = put_in(here.pair, known, desk.settings, circumstances, begins_in_part=True) if apt else None
    if spliced is None:
        return _Placed(here.known)
    write, later = spliced
    waiting = unplaced(apt, later.ledger)
    placed = {
        key: _initial(later.records[key], here.records[key], each, desk.today)
        for key, each in apt.items()
        if key not in waiting and key in later.records
    }
    back = {key: here.records[key] for key in apt if key not in placed}
    return _Placed(replace(later, ledger=later.ledger.with_active(placed | back)), write, placed)


def _proposed(record: Record, text: str) -> Record:
    """The record as if an editor of the ledger had written the text."""
    made = replace(record, target=text, former=None)
    return replace(made, target_hash="") if record.state is State.MISSING else made


def _initial(record: Record, before: Record, proposal: Proposal, on: str) -> Record:
    """The record as it stands in the files now, for somebody to look at."""
    comment = "\n".join(each for each in before.comment.split("\n") if each and not each.startswith(SAID))
    said = f"{comment}\n{SAID}{proposal.why}".strip()
    made = replace(record, state=State.INITIAL, former=None, by=proposal.by, on=on, comment=said)
    return replace(made, confidence=1.0, fuzzy_mark="", target_hash=text_hash(record.target))


def _write(desk: Desk, store: Store, here: Standing, done: _Placed) -> None:
    if done.write is None or not done.records:
        return
    with store.begin() as work:
        items = list(_items(work, here, set(done.records)))
        events = [_kept(desk, work, item, done.records[item.record.key]) for item in items]
    make_folder(done.write.path.parent)
    write_unchanged(done.write, desk.settings.root)
    ledger = write_ledger(done.known.ledger)
    write_unchanged(Write(here.ledger_file, here.ledger_bytes, ledger), desk.settings.root)
    with store.begin() as work:
        for event in events:
            settle(work, event)


def _kept(desk: Desk, work: Work, item: Item, after: Record) -> Event:
    event = record_event(work, item, "pretranslate", after.by, desk.now, after=after)
    save(work, item, after)
    return event


def _items(work: Work, here: Standing, keys: set[str]) -> Iterator[Item]:
    """The items of records, as the files make them."""
    wanted = Wanted(release=here.pair.release, language=here.pair.target_language, is_any=True)
    for item in listed(work, wanted) if keys else ():
        if item.record.key in keys:
            record = here.records[item.record.key]
            yield replace(item, record=record, version=version_of(record))


def _filled(desk: Desk, here: Standing, placed: Mapping[str, Record]) -> Iterator[Filled]:
    bitext = here.bitext
    found = findings_of(desk.settings, here, desk.today) if placed else ()
    for key, record in placed.items():
        bead = here.beads.get(key)
        if bead is None:
            raise TransflowError(f"{here.pair.release}: the ledger lost {key}; run: transflow sync")
        own = tuple(about_bead(bitext, bead, found))
        missed = [
            (each.surface, each.approved)
            for each in terms_of(bitext, bead, record.target)
            if not each.is_used
        ]
        yield Filled(record, own, tuple(missed))
