"""PO as the ledger is one; and any other PO file, of which nothing is lost when it is written again."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from transflow.formats._bytes.po import po_file
from transflow.formats.exchange import NOTHING, STATES, Bundle, Exchange, Holds, Unit, Was, exchanges, was_of
from transflow.formats.own_files.ledger_po import MARK, entry_of, header_of, record_of
from transflow.frozen import replace
from transflow.model import Ledger, Marked, Record, State
from transflow.text.normalise import text_hash

if TYPE_CHECKING:
    import polib

OTHERS = ("msgctxt", "tcomment", "comment", "flags", "occurrences", "msgid_plural", "msgstr_plural")
PREVIOUS = ("previous_msgctxt", "previous_msgid", "previous_msgid_plural", "obsolete")
HEADER = ("header", "metadata", "metadata_is_fuzzy")
OBSOLETE = (("obsolete", "true"),)
STATE = re.compile(rf"^{MARK}.*?\bstate=(\w+)", re.MULTILINE)


def write(bundles: Sequence[Bundle]) -> bytes:
    """The entries of one release, in the order of the source."""
    import polib

    (bundle,) = bundles
    file = polib.POFile(wrapwidth=0)
    file.metadata = header_of(Ledger(bundle.release, bundle.source_language, bundle.target_language))
    for name, value in bundle.foreign:
        setattr(file, name, json.loads(value))
    file.extend(_entry(each) for each in bundle.units)
    return str(file).encode("utf-8")


def write_template(bundles: Sequence[Bundle]) -> bytes:
    """The entries of one release without their translations."""
    return write([replace(each, units=tuple(map(_untranslated, each.units))) for each in bundles])


def _untranslated(unit: Unit) -> Unit:
    empty = replace(unit, target=NOTHING, state=State.MISSING, is_stale=False, old_source="", reason="")
    return replace(empty, matches=(), was=None)


def _entry(unit: Unit) -> polib.POEntry:
    import polib

    if unit.foreign in ((), OBSOLETE):
        return entry_of(replace(_record(unit), is_obsolete=bool(unit.foreign)))
    others: dict[str, Any] = {name: json.loads(value) for name, value in unit.foreign}
    if "msgstr_plural" in others:
        others["msgstr_plural"] = {int(number): text for number, text in others["msgstr_plural"].items()}
    others["occurrences"] = [tuple(each) for each in others.get("occurrences", ())]
    return polib.POEntry(msgid=unit.source.text, msgstr=unit.target.text, **others)


def _record(unit: Unit) -> Record:
    is_stale = unit.is_stale and bool(unit.target.text)
    return Record(
        unit.key,
        unit.source.text,
        unit.target.text,
        unit.state or (State.TRANSLATED if unit.target.text else State.MISSING),
        source_hash=text_hash(unit.old_source if is_stale else unit.source.text),
        target_hash=was_of(unit).target_hash,
        change="wording" if is_stale else "",
        old_source=unit.old_source if is_stale else "",
        note=unit.reason,
        comment=unit.comment,
    )


def read(data: bytes, path: str) -> list[Bundle]:
    """The one bundle of a PO file: of a ledger, or of any other."""
    file = po_file(data, path)
    header = file.metadata
    is_ours = "X-Transflow-Release" in header
    return [
        Bundle(
            tuple(_unit(each, path) for each in file),
            header.get("X-Source-Language", ""),
            header.get("Language", ""),
            header.get("X-Transflow-Release", ""),
            foreign=() if is_ours else tuple(_foreign(file, HEADER)),
        )
    ]


def _unit(entry: polib.POEntry, path: str) -> Unit:
    if MARK not in entry.tcomment:
        state = State.INITIAL if "fuzzy" in entry.flags and entry.msgstr else None
        foreign = tuple(_foreign(entry, (*OTHERS, *PREVIOUS)))
        texts = Marked(entry.msgid), Marked(entry.msgstr)
        return Unit(*texts, entry.msgctxt or "", state, line=entry.linenum or 0, foreign=foreign)
    record = record_of(entry, path)
    said = State.TRANSLATED if record.is_confirmed and record.state is State.INITIAL else record.state
    return Unit(
        Marked(record.source),
        Marked(record.target),
        record.key,
        said,
        is_stale=record.is_stale and not record.is_confirmed,
        old_source=record.old_source,
        comment=record.comment,
        reason=record.note,
        was=_was(entry, record),
        line=entry.linenum or 0,
        foreign=OBSOLETE if record.is_obsolete else (),
    )


def _was(entry: polib.POEntry, record: Record) -> Was:
    """What the entry said before an editor changed it: our own comment still says so. A mark "fuzzy" that
    is left on a new text is meant."""
    found = STATE.search(entry.tcomment)
    said = State(found[1]) if found and found[1] in STATES else State.MISSING
    text = "" if said is State.MISSING else record.target_hash
    return Was(State.MISSING if said is State.INITIAL else said, text, record.is_stale)


def _foreign(thing: object, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What is said there besides the two texts, each as JSON under its name."""
    for name in names:
        value = getattr(thing, name)
        if value or name == "flags":
            yield name, json.dumps(value, ensure_ascii=False)


HOLDS: frozenset[Holds] = frozenset(("state", "comment", "key", "line end"))
exchanges.add("po", Exchange("po", (".po",), write, read, HOLDS, holds_several=False))
exchanges.add("pot", Exchange("pot", (".pot",), write_template, read, HOLDS, holds_several=False))
