"""A glossary as PO, the way Weblate, Pootle and Poedit keep theirs: msgid a term, msgstr a rendering, the note
a comment, `forbidden` and `read-only` (do not translate) flags.

A concept of several names has an entry for each of them, told apart by msgctxt and held together by a line of
the translator's comment that other programs keep (`terminology.note_line`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from transflow.errors import TermbaseError, UnreadableFileError
from transflow.formats._bytes.po import po_file
from transflow.formats.termbases.cells import Status, concept_of
from transflow.formats.termbases.offices import OFFICE_FIELDS, office_cells
from transflow.formats.termbases.terminology import (
    LARGEST,
    Found,
    Given,
    Taken,
    fields_of,
    holds_own_marks,
    marked_or_plain,
    note_line,
    plain_tag,
    settled,
    without_fields,
)
from transflow.frozen import replace
from transflow.languages.designations import plain
from transflow.model import Concept, Designation, Message
from transflow.text.normalise import UNPRINTABLE, storable

if TYPE_CHECKING:
    import polib

COLUMNS = ("category", "case", "source", "checked", "valid_from", "valid_until")
STATUSES = ("preferred", "admitted", "deprecated", "forbidden")
HELD_FLAGS = frozenset(("forbidden", "read-only", "terminology", "fuzzy"))


def write(concepts: Iterable[Concept], source: str, target: str) -> Given:
    """The names in two languages as PO; a concept without a name in `source` has no msgid and is left out."""
    import polib

    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "Language": target,
        "X-Source-Language": source,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
    }
    unheld: set[str] = set()
    msgids: set[str] = set()
    for number, concept in enumerate(concepts, 1):
        if {each.language for each in concept.designations} - {source, target}:
            unheld.add("names in further languages")
        entries = list(_entries(concept, source, target, str(number)))
        if not entries:
            unheld.add(f"rows without a name in {source!r}")
        for count, entry in enumerate(entries, 1):
            if entry.msgid in msgids:
                entry.msgctxt = f"{number}.{count}"
            msgids.add(entry.msgid)
            file.append(entry)
    return Given((str(file) + "\n").encode(), frozenset(unheld))


def _entries(concept: Concept, source: str, target: str, number: str) -> Iterator[polib.POEntry]:
    """One for each name: the first of the one language with each of the other, then the others of it."""
    ours = [each for each in concept.designations if each.language == source]
    theirs: list[Designation | None] = [each for each in concept.designations if each.language == target]
    if not ours:
        return
    for their in theirs or [None]:
        yield _entry(concept, ours[0], their, number)
    for our in ours[1:]:
        yield _entry(concept, our, theirs[0] if theirs else None, number)


def _entry(concept: Concept, our: Designation, their: Designation | None, number: str) -> polib.POEntry:
    import polib

    fields = {"concept": number, **{name: getattr(concept, name) for name in COLUMNS}}
    fields |= office_cells(concept)
    fields["category"] = "" if concept.category == "general" else concept.category
    fields["case"] = "" if concept.case == "ignore" else concept.case
    fields |= {f"source_{name}": value for name, value in _of_name(our).items()}
    fields |= {f"target_{name}": value for name, value in _of_name(their).items()} if their else {}
    flags = ["read-only"] if concept.do_not_translate else []
    flags += ["forbidden"] if their and their.status == "forbidden" else []
    return polib.POEntry(
        msgid=storable(plain(our.text)),
        msgstr=storable(plain(their.text)) if their else "",
        comment=storable(concept.note),
        tcomment=UNPRINTABLE.sub(" ", note_line(fields)),
        flags=flags,
    )


def _of_name(designation: Designation) -> dict[str, str]:
    printed = storable(plain(designation.text))
    return {
        "status": designation.status if designation.status != "preferred" else "",
        "abbreviation": "yes" if designation.is_abbreviation else "",
        "markup": designation.text if designation.text != printed else "",
    }


def read(data: bytes, path: str, source: str, target: str) -> Taken:
    """The rows of a PO glossary from `source` into `target`, where its header does not say otherwise."""
    file = _parsed(data, path)
    source = plain_tag(file.metadata.get("X-Source-Language", "")) or source
    target = plain_tag(file.metadata.get("Language", "")) or target
    unheld: set[str] = set()
    left_out: list[str] = []
    groups: dict[str, _Group] = {}
    for entry in file:
        if entry.obsolete or not entry.msgid.strip():
            continue
        place = f"{path}:{entry.linenum}"
        if why := _why_not(entry):
            left_out.append(f"{place}: {why}")
            continue
        unheld |= {f"the flag {flag!r}" for flag in set(entry.flags) - HELD_FLAGS}
        fields = fields_of(entry.tcomment)
        key = f"#{fields['concept']}" if "concept" in fields else entry.msgid
        groups.setdefault(key, _Group(entry.linenum or 1)).add(entry, fields, source, target)
    made = [_concept(group, path) for group in groups.values()]
    left_out += [str(each) for each in made if isinstance(each, TermbaseError)]
    concepts = tuple(each for each in made if isinstance(each, Concept))
    return Taken(concepts, frozenset(unheld), tuple(left_out))


def _parsed(data: bytes, path: str) -> polib.POFile:
    if len(data) > LARGEST:
        raise UnreadableFileError(path, Message("a glossary may have 64 MB; split this one."))
    return po_file(data, path)


def _why_not(entry: polib.POEntry) -> str:
    if "fuzzy" in entry.flags:
        return f"“{entry.msgid}” is fuzzy, not agreed."
    has_marks = holds_own_marks(entry.msgid) or holds_own_marks(_rendering(entry))
    return f"“{entry.msgid}” has *, =, ! or |, which are marks of ours." if has_marks else ""


def _rendering(entry: polib.POEntry) -> str:
    return entry.msgstr or str(next(iter(entry.msgstr_plural.values()), ""))


@dataclass
class _Group:
    """The entries of one concept."""

    line: int
    names: list[Found] = field(default_factory=list)
    cells: dict[str, str] = field(default_factory=dict)

    def add(self, entry: polib.POEntry, fields: Mapping[str, str], source: str, target: str) -> None:
        """Takes in an entry, one of those that make the concept."""
        is_own = "concept" in fields
        self.names.append(_found(entry.msgid, source, fields, "source", is_own=is_own))
        if rendering := _rendering(entry).strip():
            found = _found(rendering, target, fields, "target", is_own=is_own)
            is_forbidden = "forbidden" in entry.flags
            self.names.append(replace(found, status="forbidden") if is_forbidden else found)
        note = "\n".join(filter(None, (entry.comment, without_fields(entry.tcomment))))
        own = {name: fields[name] for name in (*COLUMNS, *OFFICE_FIELDS) if name in fields}
        own |= {"note": note} if note else {}
        own |= {"dnt": "yes"} if "read-only" in entry.flags else {}
        self.cells = own | self.cells


def _found(text: str, tag: str, fields: Mapping[str, str], side: str, *, is_own: bool) -> Found:
    said = fields.get(f"{side}_status", "preferred" if is_own else "")
    status = cast("Status", said) if said in STATUSES else None
    is_short = fields.get(f"{side}_abbreviation") == "yes"
    name = marked_or_plain(fields.get(f"{side}_markup", ""), " ".join(text.split()))
    return Found(name, tag, status, is_short)


def _concept(group: _Group, path: str) -> Concept | TermbaseError:
    designations = settled(group.names)
    try:
        made = concept_of({**group.cells, designations[0].language: "-"}, path, group.line)
    except TermbaseError as trouble:
        return trouble
    return replace(made, designations=designations)
