"""Items: taken from ledgers, found, listed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import ColumnElement, func, select

from transflow.frozen import Frozen
from transflow.model import Ledger, Record, State
from transflow.store import Work
from transflow.store.dialect import insert
from transflow.store.stamps import stamps
from transflow.store.tables import ItemRow, LedgerRow, RevisionRow
from transflow.store.values import LEFT_OUT, OPEN, Item, record_as_json, record_from_json, urgency, version_of
from transflow.text.normalise import matching_form

FEW = 200


class Wanted(Frozen):
    """Which items a list or `next` is about; an empty field asks for nothing. Without a state, only open
    items are wanted, unless `is_any` is set."""

    release: str = ""
    language: str = ""
    states: tuple[str, ...] = ()
    is_stale: bool = False
    is_any: bool = False
    text: str = ""
    claimed_by: str = ""


def known_ledgers(work: Work) -> Iterator[tuple[str, str]]:
    """The ledger files whose items are in the store, by name, each with the stamp it had then."""
    return stamps(work, LedgerRow)


def is_known(work: Work, file: str) -> bool:
    """Whether the store has taken items from a ledger file."""
    return work.session.get(LedgerRow, (work.workspace, file)) is not None


def take_in(work: Work, file: str, stamp: str, ledger: Ledger, *, may_be_left_out: bool = False) -> None:
    """Brings the items of one ledger to what the ledger says. Claims and the like stay with their item;
    the texts of an item that changes are kept as a revision. Of a summary (`may_be_left_out`) what is
    missing asks for nothing."""
    rows = _rows(work, ledger.release, ledger.language)
    gone = set(rows)
    for position, record in enumerate(ledger.records):
        row = rows.get(record.key) or _new_row(work, ledger.release, ledger.language, record.key)
        gone.discard(record.key)
        _fill(work, row, record, position)
        if may_be_left_out and record.state is State.MISSING:
            row.urgency = LEFT_OUT
    for key in gone:
        rows[key].is_present = False
    work.session.merge(LedgerRow(workspace_id=work.workspace, file=file, stamp=stamp, trouble=""))
    work.session.flush()


def forget_ledger(work: Work, file: str, release: str, language: str) -> None:
    """Takes the items of a ledger that is no longer there out of the queue."""
    _take_out(work, release, language)
    known = work.session.get(LedgerRow, (work.workspace, file))
    if known:
        work.session.delete(known)
    work.session.flush()


def leave_out(work: Work, file: str, release: str, language: str, trouble: str) -> None:
    """Takes the items of a ledger that cannot be read out of the queue, until a look at it succeeds."""
    _take_out(work, release, language)
    work.session.merge(LedgerRow(workspace_id=work.workspace, file=file, stamp="", trouble=trouble))
    work.session.flush()


def left_out(work: Work) -> tuple[tuple[str, str], ...]:
    """The ledger files that could not be read, by name, each with a sentence that says why."""
    rows = work.session.execute(
        select(LedgerRow.file, LedgerRow.trouble)
        .where(LedgerRow.workspace_id == work.workspace, LedgerRow.trouble != "")
        .order_by(LedgerRow.file)
    )
    return tuple((row.file, row.trouble) for row in rows)


def _take_out(work: Work, release: str, language: str) -> None:
    for row in _rows(work, release, language).values():
        row.is_present = False


def _rows(work: Work, release: str, language: str) -> dict[str, ItemRow]:
    found = work.session.scalars(select(ItemRow).where(*of_release(work, release, language)))
    return {row.key: row for row in found}


def of_release(work: Work, release: str, language: str) -> tuple[ColumnElement[bool], ...]:
    """What holds of the items of one release in one language."""
    return (
        ItemRow.workspace_id == work.workspace,
        ItemRow.release == release,
        ItemRow.language == language,
    )


def _new_row(work: Work, release: str, language: str, key: str) -> ItemRow:
    row = ItemRow(workspace_id=work.workspace, release=release, language=language, key=key)
    row.claimed_by = row.claimed_until = row.version = row.record = ""
    work.session.add(row)
    return row


def _fill(work: Work, row: ItemRow, record: Record, position: int) -> None:
    version = version_of(record)
    if row.record and row.version != version:
        _keep_revision(work, row)
    row.position = position
    row.is_present = not record.is_obsolete
    row.state = str(record.state)
    row.is_stale = record.is_stale
    row.urgency = urgency(record)
    row.searched = matching_form(f"{record.source}\n{record.target}")
    row.record = record_as_json(record)
    row.version = version


def _keep_revision(work: Work, row: ItemRow) -> None:
    old = record_from_json(row.record)
    values = {"item_id": row.id, "version": row.version, "source": old.source, "target": old.target}
    work.session.execute(insert(work.session, RevisionRow).values(**values).on_conflict_do_nothing())


def save(work: Work, item: Item, record: Record) -> Item:
    """Puts a new record in the item's place; the ledger must be told as well."""
    row = row_of(work, item)
    _fill(work, row, record, row.position)
    work.session.flush()
    return as_item(row)


def texts_at(work: Work, item: Item, version: str) -> tuple[str, str] | None:
    """Source and target as they were at a version, where the store remembers it: that of the item, of the last look at
    its ledger, or of one before."""
    row = row_of(work, item)
    for each in (item, as_item(row)):
        if version == each.version:
            return each.record.source, each.record.target
    revision = work.session.get(RevisionRow, (row.id, version))
    return (revision.source, revision.target) if revision else None


def row_of(work: Work, item: Item) -> ItemRow:
    """The row behind an item."""
    return work.session.scalars(
        select(ItemRow).where(*of_release(work, item.release, item.language), ItemRow.key == item.record.key)
    ).one()


def as_item(row: ItemRow) -> Item:
    """The row as a value."""
    return Item(
        release=row.release,
        language=row.language,
        position=row.position,
        record=record_from_json(row.record) if row.record else Record(row.key, ""),
        version=row.version,
        claimed_by=row.claimed_by,
        claimed_until=row.claimed_until,
    )


def listed(work: Work, wanted: Wanted, limit: int | None = None) -> tuple[Item, ...]:
    """The items wanted, the most urgent first, within that as the releases run."""
    return tuple(each_listed(work, wanted, limit))


def each_listed(work: Work, wanted: Wanted, limit: int | None = None, first: int = 0) -> Iterator[Item]:
    """The items wanted from number `first` on, the most urgent first, each read when it is asked for; none may be
    changed before the last is read."""
    query = select(ItemRow).where(*conditions(work, wanted)).order_by(*ORDER).offset(first).limit(limit)
    return map(as_item, work.session.scalars(query.execution_options(yield_per=FEW)))


def listed_among(work: Work, wanted: Wanted, places: Collection[tuple[str, str]]) -> Iterator[Item]:
    """The items wanted that are of these releases and languages, in the order of `listed`, each read when it is
    asked for."""
    query = select(ItemRow).where(*conditions(work, wanted)).order_by(*ORDER)
    if len(releases := {release for release, _ in places}) < FEW:
        query = query.where(ItemRow.release.in_(releases))
    rows = work.session.scalars(query.execution_options(yield_per=FEW))
    return (as_item(row) for row in rows if (row.release, row.language) in places)


def counted(work: Work, wanted: Wanted) -> int:
    """How many items are wanted."""
    query = select(func.count()).select_from(ItemRow).where(*conditions(work, wanted))
    return work.session.scalar(query) or 0


ORDER = (ItemRow.urgency, ItemRow.release, ItemRow.language, ItemRow.position)


def conditions(work: Work, wanted: Wanted) -> Sequence[ColumnElement[bool]]:
    """What `wanted` asks of a row."""
    asked: list[ColumnElement[bool]] = [
        ItemRow.workspace_id == work.workspace,
        ItemRow.is_present.is_(True),
    ]
    if wanted.release:
        asked.append(ItemRow.release == wanted.release)
    if wanted.language:
        asked.append(ItemRow.language == wanted.language)
    if wanted.states:
        asked.append(ItemRow.state.in_(wanted.states))
    elif not wanted.is_any:
        asked.append(ItemRow.urgency <= OPEN)
    if wanted.is_stale:
        asked.append(ItemRow.is_stale.is_(True))
    if wanted.text:
        asked.append(ItemRow.searched.contains(matching_form(wanted.text), autoescape=True))
    if wanted.claimed_by:
        asked.append(ItemRow.claimed_by == wanted.claimed_by)
    return asked


def named(work: Work, name: str) -> tuple[Item, ...]:
    """The items that a name may mean: a key or the beginning of one, with `release/`, `language/` or
    `release/language/` before it where that is needed to tell them apart."""
    place, _, key = name.rpartition("/")
    whole = _at(work, place, key)
    if whole:
        return (as_item(whole),)
    beginning = [as_item(row) for row in _keys_beginning(work, key)]
    fitting = tuple(
        each
        for each in beginning
        if place in ("", each.release, each.language, f"{each.release}/{each.language}")
    )
    return tuple(each for each in fitting if each.record.key == key) or fitting


def _at(work: Work, place: str, key: str) -> ItemRow | None:
    """The item of this very key, of `release/language`."""
    release, _, language = place.rpartition("/")
    wanted = ItemRow.key == key, ItemRow.is_present.is_(True)
    return work.session.scalars(
        select(ItemRow).where(*of_release(work, release, language), *wanted)
    ).one_or_none()


def _keys_beginning(work: Work, beginning: str) -> Iterator[ItemRow]:
    """The items whose keys begin so, in the order of the queue."""
    wanted = (
        ItemRow.workspace_id == work.workspace,
        ItemRow.is_present.is_(True),
        ItemRow.key.startswith(beginning, autoescape=True),
    )
    return iter(work.session.scalars(select(ItemRow).where(*wanted).order_by(*ORDER)))
