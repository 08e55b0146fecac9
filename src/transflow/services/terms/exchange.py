"""The termbase exchanged with other programs: CSV, TBX and PO, both ways."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Literal

from transflow.config import Settings
from transflow.errors import TermbaseError, TransflowError
from transflow.formats.termbases import csv as termbase_csv
from transflow.formats.termbases import po as termbase_po
from transflow.formats.termbases import tbx as termbase_tbx
from transflow.formats.termbases.tbx import Dialect, Style
from transflow.formats.termbases.terminology import LARGEST, Given, Taken, without_regions
from transflow.frozen import Frozen, replace
from transflow.io.files import read_bytes
from transflow.io.own_folder import one_at_a_time_beside
from transflow.model import Concept, Level
from transflow.services.glossaries import read_termbases, termbase_of
from transflow.services.terms.keeping import append_rows, own_glossary
from transflow.terms.rivals import Directory, Rivalry

Format = Literal["csv", "tbx", "po"]
FORMATS: tuple[Format, ...] = ("csv", "tbx", "po")


class Contradicting(Frozen):
    """A row of the imported file with what it contradicts, and whether it was added all the same."""

    concept: Concept
    rivalry: Rivalry
    is_added: bool


class Imported(Frozen):
    """What an import did, or would do: rows added, rows that stood there already, rows that contradict
    others, sentences about entries left out, and what kinds of things were not taken over."""

    file: Path
    added: tuple[Concept, ...]
    duplicates: tuple[Concept, ...]
    contradicting: tuple[Contradicting, ...]
    left_out: tuple[str, ...]
    unheld: tuple[str, ...]


def format_of(file: Path) -> Format:
    """The format of a file by the end of its name."""
    suffix = file.suffix.lower().lstrip(".")
    for each in FORMATS:
        if suffix == each or (each == "po" and suffix == "pot"):
            return each
    raise TransflowError(f"The format of {file} cannot be told by its name; say --format csv, tbx or po.")


def import_terms(
    settings: Settings,
    file: Path,
    form: Format,
    *,
    goal: Path | None = None,
    keep_contradictions: bool = False,
    is_rehearsal: bool = False,
) -> Imported:
    """Adds the rows of a file to a glossary of the project. What stands there is not added again; what
    certainly contradicts a row there, or an earlier one of the file, only when told."""
    taken = _taken((settings.source, *settings.targets), file, form)
    into = own_glossary(settings, goal)
    if is_rehearsal:
        return _imported(settings, taken, into, keep_contradictions=keep_contradictions)
    with one_at_a_time_beside(settings.root):
        imported = _imported(settings, taken, into, keep_contradictions=keep_contradictions)
        if imported.added:
            append_rows(into, imported.added, settings.root)
    return imported


def _imported(settings: Settings, taken: Taken, into: Path, *, keep_contradictions: bool) -> Imported:
    """What an import into a glossary, as it stands, would do."""
    known = Directory(read_termbases((into,), settings.root).concepts if into.is_file() else ())
    added: list[Concept] = []
    duplicates: list[Concept] = []
    contradicting: list[Contradicting] = []
    for concept in taken.concepts:
        own = without_regions(concept, (settings.source, *settings.targets))
        rivals = list(known.rivals(own, settings.source))
        if any(each.kind == "duplicate" for each in rivals):
            duplicates.append(own)
            continue
        is_added = keep_contradictions or all(each.level < Level.ERROR for each in rivals)
        contradicting += [Contradicting(own, each, is_added) for each in rivals]
        if is_added:
            added.append(own)
            known.add(own)
    left_out, unheld = taken.left_out, tuple(sorted(taken.unheld))
    return Imported(into, tuple(added), tuple(duplicates), tuple(contradicting), left_out, unheld)


def export_terms(
    settings: Settings,
    form: Format,
    *,
    termbases: Sequence[Path] = (),
    only_own: bool = False,
    target: str | None = None,
    delimiter: str = ",",
    dialect: Dialect = "basic",
    style: Style = "dca",
) -> Given:
    """The termbase as a file: that of the project, or only its own glossaries, or the files given."""
    concepts = _concepts(settings, termbases, only_own=only_own)
    if form == "csv":
        return Given(termbase_csv.write(concepts, delimiter))
    if form == "tbx":
        return termbase_tbx.write(concepts, settings.source, dialect=dialect, style=style)
    return termbase_po.write(concepts, settings.source, target or settings.targets[0])


def _taken(languages: Sequence[str], file: Path, form: Format) -> Taken:
    data = read_bytes(file, LARGEST)
    if form == "tbx":
        return termbase_tbx.read(data, str(file))
    if form == "po":
        return termbase_po.read(data, str(file), languages[0], languages[1])
    rows = list(termbase_csv.read_rows(termbase_csv.from_spreadsheet(data, str(file)), str(file)))
    concepts = tuple(each for each in rows if isinstance(each, Concept))
    return Taken(concepts, left_out=tuple(str(each) for each in rows if isinstance(each, TermbaseError)))


def _concepts(settings: Settings, termbases: Sequence[Path], *, only_own: bool) -> Iterable[Concept]:
    if termbases:
        return read_termbases(termbases).concepts
    chosen = replace(settings, shipped_glossaries=False) if only_own else settings
    return termbase_of(chosen).concepts
