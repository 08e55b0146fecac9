"""The glossaries of a project and the shipped ones, read as one termbase."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from pathlib import Path

from transflow.config import Settings
from transflow.errors import ConfigurationError
from transflow.formats.termbases import csv as termbase_csv
from transflow.io.derived import code_stamp, digest_of, kept
from transflow.io.files import read_bytes, seen_from
from transflow.io.shipped import glossary_files, name_of_shipped
from transflow.languages import language
from transflow.model import Message
from transflow.terms.flaws import Flaw
from transflow.terms.indexes import Table, is_table
from transflow.terms.termbase import Termbase

log = logging.getLogger(__name__)


def termbase_of(settings: Settings) -> Termbase:
    """The glossaries of the project, and after them the shipped ones where wanted."""
    return read_termbases(termbase_files(settings), settings.root)


def termbase_files(settings: Settings) -> list[Path]:
    """The files of these glossaries."""
    shipped = glossary_files() if settings.shipped_glossaries else ()
    return [*own_glossaries(settings), *shipped]


def own_glossaries(settings: Settings) -> list[Path]:
    """The files of the project's glossaries; `ConfigurationError` names one that is not there."""
    own = [settings.root / name for name in settings.glossaries]
    for file in own:
        if not file.is_file():
            raise ConfigurationError(
                Message(
                    "{settings}: There is no glossary {file}; see the option glossaries.",
                    settings=settings.file,
                    file=file,
                )
            )
    return own


def read_termbases(files: Iterable[Path], root: Path | None = None) -> Termbase:
    """All rows of the CSV files as one termbase; read once in the life of a process. The place of a row is told
    relative to `root`, without it as the file is named; the shipped ones are told by their names."""
    return _termbase(tuple((file, _name_of_glossary(file, root), file.stat().st_mtime_ns) for file in files))


def _name_of_glossary(file: Path, root: Path | None) -> str:
    return name_of_shipped(file) or (seen_from(root, file) if root else str(file))


@lru_cache(maxsize=4)
def _termbase(files: tuple[tuple[Path, str, int], ...]) -> Termbase:
    for file, _, _ in files:
        log.info("reads %s", file)
    return termbase_of_contents(tuple((name, read_bytes(file)) for file, name, _ in files))


@lru_cache(maxsize=4)
def termbase_of_contents(contents: tuple[tuple[str, bytes], ...]) -> Termbase:
    """All rows of CSV files given by name and content as one termbase."""
    concepts = tuple(concept for name, data in contents for concept in termbase_csv.read(data, name))
    return Termbase(concepts, partial(_kept_table, tuple(data for _, data in contents)))


def _kept_table(contents: tuple[bytes, ...], tag: str, claims: int, make: Callable[[], Table]) -> Table:
    """The table of forms of our own languages is kept; that of a plug-in's may change unseen."""
    if not language(tag).forms.__module__.startswith("transflow."):
        return make()
    digest = digest_of((*contents, tag.encode(), code_stamp("languages", "terms", "text")))
    return kept(f"terms-{tag}", digest, make, lambda value: is_table(value, claims))


def glossary_conflicts(settings: Settings) -> tuple[Flaw, ...]:
    """Where two rows of the project's own glossaries claim one form."""
    files = own_glossaries(settings)
    contents = tuple((seen_from(settings.root, file), read_bytes(file)) for file in files)
    return _conflicts_in(contents, settings.source)


@lru_cache(maxsize=4)
def _conflicts_in(contents: tuple[tuple[str, bytes], ...], source: str) -> tuple[Flaw, ...]:
    from transflow.terms.auditing import conflicts  # a project without glossaries starts without it

    rows = [row for name, data in contents for row in termbase_csv.read(data, name)]
    return tuple(conflicts(rows, source))
