"""The ledger: a PO file with one entry a bead, which Poedit, Weblate and gettext read and may change.

State and hashes stand in a translator comment, the only kind that `msgmerge` keeps. `fuzzy` says that
somebody has to look: stale, uncertain or opposed; taking the mark away confirms the entry. A changed
msgstr is known by its hash. Dates and names that an editor writes in the header are not kept."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.po import po_file
from transflow.frozen import replace
from transflow.model import Ledger, Message, Record, Signoff, State
from transflow.text.normalise import storable, text_hash

if TYPE_CHECKING:
    import polib

MARK = "transflow:"
FIELD = re.compile(r'(\w+)=("(?:[^"\\]|\\.)*"|\S*)')
CONTINUED = re.compile(r"(?:state|former|source|target|change|sure|pinned|by|on)=\S.*")  # where a tool wraps
ESCAPED = re.compile(r"\\.")
PLAIN = re.compile(r"[\w.:%+-]+")
EXTRAS = "X-Transflow-Extra"
SIGNOFF = "X-Transflow-Signoff"
CHANGES = ("facts", "wording")


def read_ledger(data: bytes, path: str) -> Ledger:
    """The ledger in a PO file, whoever wrote it last; malformed ones raise `UnreadableFileError`."""
    file = parsed(data, path)
    records = tuple(_distinct(record_of(each, path) for each in file if storable(each.msgid)))
    header = file.metadata
    return Ledger(
        header.get("X-Transflow-Release", ""),
        header.get("X-Source-Language", ""),
        header.get("Language", ""),
        records,
        _signoff(header.get(SIGNOFF, "")),
        tuple(header.get(EXTRAS, "").split()),
    )


def parsed(data: bytes, path: str) -> polib.POFile:
    """A PO file; malformed ones raise `UnreadableFileError`."""
    return po_file(
        data,
        path,
        malformed=Message(
            "This is not a valid PO file; resolve a merge conflict in it or restore it from git."
        ),
        undecodable=Message("A ledger is a PO file in UTF-8; save it so."),
    )


def record_of(entry: polib.POEntry, path: str) -> Record:
    """What an entry says of its bead."""
    try:
        fields, comment = _fields(entry.tcomment)
        record = Record(
            key=storable(entry.msgctxt or fields.get("key", "")) or text_hash(entry.msgid)[:12],
            source=storable(entry.msgid),
            target=storable(entry.msgstr),
            state=State(fields.get("state", "translated" if entry.msgstr else "missing")),
            source_hash=fields.get("source", text_hash(entry.msgid)),
            target_hash=fields.get("target", ""),
            change=cast("Any", fields.get("change", "")),
            old_source=storable(entry.previous_msgid or fields.get("old", "")),
            conflict=fields.get("conflict", ""),
            former=State(fields["former"]) if "former" in fields else None,
            confidence=float(fields.get("sure", 1)),
            by=fields.get("by", ""),
            on=fields.get("on", ""),
            is_pinned=fields.get("pinned") == "yes",
            is_obsolete=bool(entry.obsolete),
            note=fields.get("note", ""),
            comment=comment,
        )
    except ValueError as error:
        why = Message("The comment of this entry is damaged ({why}); restore it from git.", why=str(error))
        raise UnreadableFileError(path, why, entry.linenum) from error
    return _as_marked(record, is_fuzzy="fuzzy" in entry.flags)


def _fields(tcomment: str) -> tuple[dict[str, str], str]:
    """Our own fields in a translator comment, and the rest of it."""
    own: list[str] = []
    others: list[str] = []
    for line in tcomment.split("\n"):
        is_open = own and ESCAPED.sub("", own[-1]).count('"') % 2
        is_wrapped = own and not others and (is_open or CONTINUED.fullmatch(line))
        if is_wrapped:
            own[-1] += f" {line}"
        else:
            (own if line.startswith(MARK) else others).append(line)
    fields = {name: _unquoted(value) for line in own for name, value in FIELD.findall(line)}
    return fields, storable("\n".join(others))


def _unquoted(value: str) -> str:
    return storable(str(json.loads(value)) if value.startswith('"') else value)


def _as_marked(record: Record, *, is_fuzzy: bool) -> Record:
    """The record with what its fuzzy mark says: set or taken away by an editor."""
    if record.change not in CHANGES:
        was_merged = is_fuzzy and record.old_source and text_hash(record.old_source) == record.source_hash
        record = replace(record, change="wording" if was_merged else "")
    if not record.change:
        record = replace(record, old_source="")
    if record.is_obsolete:
        return record
    if is_fuzzy and not _needs_work(record) and record.target:
        return replace(record, state=State.INITIAL, fuzzy_mark="set")
    return replace(record, fuzzy_mark="removed" if not is_fuzzy and _needs_work(record) else "")


def _needs_work(record: Record) -> bool:
    is_unsure = record.state is State.INITIAL or record.change or record.conflict
    return bool(record.target and is_unsure and not record.is_obsolete)


def _distinct(records: Iterable[Record]) -> Iterator[Record]:
    """The records, each with a key of its own: a merge may bring the same one twice."""
    seen: dict[str, Record] = {}
    for each in records:
        key, number = each.key, 1
        while key in seen and (seen[key].source, seen[key].target) != (each.source, each.target):
            number += 1
            key = f"{each.key}-{number}"
        if key not in seen:
            seen[key] = replace(each, key=key)
            yield seen[key]


def _signoff(value: str) -> Signoff | None:
    """The sign-off in a header; one that is damaged counts as none."""
    try:
        fields = {name: _unquoted(found) for name, found in FIELD.findall(value)}
    except ValueError:
        return None
    if not {"by", "on", "source", "target"} <= set(fields):
        return None
    return Signoff(fields["by"], fields["on"], fields["source"], fields["target"])


def write_ledger(ledger: Ledger) -> bytes:
    """The PO file of a ledger: the same ledger, the same bytes. Lines are not wrapped, and nothing in it
    speaks of other entries, so that a changed paragraph changes its entry alone."""
    import polib

    file = polib.POFile(wrapwidth=0)
    file.metadata = header_of(ledger)
    file.extend(entry_of(each) for each in ledger.records)
    return str(file).encode("utf-8")


def header_of(ledger: Ledger) -> dict[str, str]:
    """The header of a ledger: nothing in it changes with time."""
    header = {
        "Project-Id-Version": "transflow",
        "PO-Revision-Date": "",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": ledger.language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Source-Language": ledger.source_language,
        "X-Transflow-Release": ledger.release,
    }
    if ledger.extras:
        header[EXTRAS] = " ".join(ledger.extras)
    if signoff := ledger.signoff:
        fields = {"by": signoff.by, "on": signoff.on}
        fields |= {"source": signoff.source_hash, "target": signoff.target_hash}
        header[SIGNOFF] = _shown(fields)
    return header


def entry_of(record: Record) -> polib.POEntry:
    """The entry that says what a record holds."""
    import polib

    return polib.POEntry(
        msgctxt=record.key,
        msgid=record.source,
        msgstr=record.target,
        tcomment="\n".join(_comment(record)),
        flags=["fuzzy"] if _needs_work(record) else [],
        previous_msgid=record.old_source if record.change and not record.is_obsolete else None,
        obsolete=record.is_obsolete,
    )


def _comment(record: Record) -> Iterator[str]:
    fields = {
        "state": record.state.value,
        "former": record.former.value if record.former else "",
        "source": record.source_hash,
        "target": record.target_hash,
        "change": record.change,
        "sure": f"{record.confidence:.2f}" if record.confidence < 1 else "",
        "pinned": "yes" if record.is_pinned else "",
        "by": record.by,
        "on": record.on,
    }
    yield f"{MARK} key={record.key}"  # a line that never changes keeps git from joining two changes
    yield f"{MARK} {_shown(fields)}"
    gone = record.old_source if record.change and record.is_obsolete else ""  # polib loses its own place
    for name, text in (("old", gone), ("conflict", record.conflict), ("note", record.note)):
        if text:
            yield f"{MARK} {_shown({name: text})}"
    if record.comment:
        yield record.comment


def _shown(fields: dict[str, str]) -> str:
    return " ".join(f"{name}={_quoted(value)}" for name, value in fields.items() if value)


def _quoted(value: str) -> str:
    return value if PLAIN.fullmatch(value) else json.dumps(storable(value), ensure_ascii=False)
