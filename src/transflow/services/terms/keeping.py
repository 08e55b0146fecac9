"""The termbase kept: its files looked through, rows added, rows taken in from other files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.errors import ConfigurationError, TermbaseError
from transflow.formats.termbases import cells as termbase_cells
from transflow.formats.termbases import csv as termbase_csv
from transflow.frozen import Frozen, replace
from transflow.io.files import name_below, read_bytes, real_path
from transflow.io.own_folder import one_at_a_time
from transflow.io.shipped import glossary_files
from transflow.io.writing import write_bytes_atomically
from transflow.languages import base
from transflow.model import Concept, Level, Message
from transflow.services.committing import commit_written
from transflow.services.desk import Desk
from transflow.services.glossaries import own_glossaries, read_termbases
from transflow.services.releases.paths import shown_path
from transflow.terms.auditing import audit, flaws_of
from transflow.terms.flaws import Flaw
from transflow.terms.rivals import Directory, Rivalry


class Audited(Frozen):
    """How many rows were looked at, and what is wrong with them."""

    rows: int
    flaws: tuple[Flaw, ...]


class Added(Frozen):
    """A row for the file; where it stands there already nothing was written."""

    file: Path
    concept: Concept
    flaws: tuple[Flaw, ...]
    is_written: bool


def audit_termbases(settings: Settings, files: Sequence[Path] = ()) -> Audited:
    """The flaws of the files, else of the project's own glossaries beside the shipped ones, else of the
    shipped ones."""
    own = list(files) or own_glossaries(settings)
    beside = glossary_files() if own and not files and settings.shipped_glossaries else []
    rows = [row for file in own or glossary_files() for row in _rows_of(file, settings.root)]
    concepts = [each for each in rows if isinstance(each, Concept)]
    flaws = [_unusable(each) for each in rows if isinstance(each, TermbaseError)]
    flaws += audit(concepts, settings.source, read_termbases(beside, settings.root).concepts)
    return Audited(len(rows), tuple(sorted(flaws, key=lambda each: _place(each.origin))))


def add_row(desk: Desk, cells: Mapping[str, str], file: Path | None = None) -> Added:
    """Puts a row, given by column, at the end of a glossary of the project; the file keeps its columns,
    delimiter and line ends. Raises `TermbaseError` where the row cannot be used."""
    settings = desk.settings
    goal = own_glossary(settings, file)
    named = {
        _column(name, (settings.source, *settings.targets), goal): cell.strip()
        for name, cell in cells.items()
    }
    concept = replace(termbase_cells.concept_of(named, "the new row", 1), origin="")
    with one_at_a_time(settings.root):
        added = _added(settings, goal, concept)
        if added.is_written:
            commit_written(settings, [goal], desk.by, f"Add the term {concept.designations[0].text}")
    return added


def _added(settings: Settings, goal: Path, concept: Concept) -> Added:
    flaws = [*flaws_of(concept, (settings.source, *settings.targets))]
    if goal.is_file():
        here = Directory(read_termbases((goal,), settings.root).concepts)
        rivals = list(here.rivals(concept, settings.source))
        if any(each.kind == "duplicate" for each in rivals):
            return Added(goal, concept, tuple(map(_as_flaw, rivals)), is_written=False)
        flaws += map(_as_flaw, rivals)
    flaws += map(_as_flaw, _elsewhere(settings, goal).rivals(concept, settings.source))
    append_rows(goal, (concept,), settings.root)
    return Added(goal, concept, tuple(flaws), is_written=True)


def append_rows(file: Path, concepts: Iterable[Concept], root: Path | None = None) -> None:
    """Puts rows at the end of a termbase file, or into a new one; a refusal names the file as it lies below `root`."""
    if file.is_file():
        data = read_bytes(file, root=root)
        write_bytes_atomically(file, termbase_csv.appended(data, concepts, name_below(root, file)))
    else:
        write_bytes_atomically(file, termbase_csv.write(concepts))


def own_glossary(settings: Settings, file: Path | None) -> Path:
    """The glossary to write into: the file given, else the only one of the project."""
    if file is not None:
        return file
    if len(settings.glossaries) == 1:
        return settings.root / settings.glossaries[0]
    if settings.glossaries:
        raise ConfigurationError(
            Message("Say in which glossary: {files}.", files=" or ".join(settings.glossaries))
        )
    raise ConfigurationError(
        Message("The project has no glossary of its own; list one under `glossaries` in transflow.toml.")
    )


def glossary_named(settings: Settings, name: str) -> Path | None:
    """One of the project's glossaries, as the settings call it; None for no name."""
    if name and name not in settings.glossaries:
        raise ConfigurationError(Message("{name} is no glossary of the project.", name=name))
    return settings.root / name if name else None


def _column(name: str, languages: Sequence[str], goal: Path) -> str:
    """The column that is meant; a language must be one of the project or of the file."""
    column = termbase_cells.column_of(name, "--set", 1)
    tag = column.partition("_")[0]
    if column in termbase_cells.FIELDS or tag in map(base, languages):
        return column
    known = read_termbases((goal,)).concepts if goal.is_file() else ()
    if any(each.language == tag for concept in known for each in concept.designations):
        return column
    raise TermbaseError(f"--set {name}: {tag!r} is no language of the project; add it to `targets` first.")


def _elsewhere(settings: Settings, goal: Path) -> Directory:
    """The rows of the other glossaries in use."""
    own = [settings.root / name for name in settings.glossaries]
    files = [each for each in own if each.is_file() and real_path(each) != real_path(goal)]
    shipped = glossary_files() if settings.shipped_glossaries else ()
    return Directory(read_termbases((*files, *shipped), settings.root).concepts)


def _rows_of(file: Path, root: Path) -> list[Concept | TermbaseError]:
    return list(termbase_csv.read_rows(read_bytes(file), shown_path(file, root)))


def _unusable(trouble: TermbaseError) -> Flaw:
    place, _, message = str(trouble).partition(": ")
    return Flaw("unusable-row", Level.ERROR, message, place)


def _as_flaw(rival: Rivalry) -> Flaw:
    return Flaw(rival.kind, min(rival.level, Level.WARNING), rival.message, "")


def _place(origin: str) -> tuple[str, int]:
    file, _, line = origin.rpartition(":")
    return file, int(line) if line.isdigit() else 0
