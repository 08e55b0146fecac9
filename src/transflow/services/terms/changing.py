"""A row of the project's own glossary changed: another form for a term."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from transflow.config import Settings
from transflow.errors import TermbaseError
from transflow.formats.termbases import cells as termbase_cells
from transflow.formats.termbases import csv as termbase_csv
from transflow.io.files import read_bytes, real_path
from transflow.io.own_folder import one_at_a_time
from transflow.io.writing import write_bytes_atomically
from transflow.model import Concept, Message
from transflow.services.committing import commit_written
from transflow.services.desk import Desk

Use = Literal["admitted", "deprecated", "forbidden", "abbr"]
USES: tuple[Use, ...] = ("admitted", "forbidden", "deprecated", "abbr")


def own_file(settings: Settings, origin: str) -> Path | None:
    """The glossary of the project in which a concept stands, by its `origin`; None where it is not ours."""
    name = origin.rpartition(":")[0]
    files = [settings.root / each for each in settings.glossaries]
    return next((each for each in files if name and real_path(each) == real_path(settings.root / name)), None)


def add_form(desk: Desk, origin: str, term: str, *, language: str, use: Use, form: str) -> Concept:
    """The concept with one more form, written into its row; all else in the file stays. `term` is its first
    name, by which a row that has moved meanwhile is told."""
    settings, file = desk.settings, own_file(desk.settings, origin)
    line = origin.rpartition(":")[2]
    if file is None or not line.isdigit():
        raise TermbaseError(Message("This row is in no glossary of the project; add it to your own first."))
    with one_at_a_time(settings.root):
        data = read_bytes(file, root=settings.root)
        concept = _row_at(data, int(line), term, file.name)
        cells = termbase_cells.cells_of(concept)
        column = f"{language}_{use}"
        known = cells.get(column, "").split("|") if cells.get(column) else []
        if not form.strip() or form.strip() in known:
            raise TermbaseError(
                Message("{term!r} has the form {form!r} already.", term=term, form=form.strip())
            )
        new = termbase_cells.concept_of(
            cells | {column: "|".join([*known, form.strip()])}, file.name, int(line)
        )
        write_bytes_atomically(file, termbase_csv.replaced(data, int(line), new, file.name))
        commit_written(settings, [file], desk.by, f"Add a form of {term}: {form.strip()}")
    return new


def _row_at(data: bytes, line: int, term: str, path: str) -> Concept:
    for each in termbase_csv.read_rows(data, path):
        if isinstance(each, Concept) and each.origin.endswith(f":{line}"):
            if each.designations[0].text == term:
                return each
            break
    raise TermbaseError(
        Message("{file} was changed meanwhile; look at {term!r} again.", file=path, term=term)
    )
