"""The glossaries of a project and the shipped ones, read as one termbase."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from pathlib import Path

from transflow.config import Settings
from transflow.errors import ConfigurationError
from transflow.formats.termbases import csv as termbase_csv
from transflow.frozen import Frozen
from transflow.io.derived import code_stamp, digest_of, kept
from transflow.io.files import read_bytes, seen_from
from transflow.io.shipped import glossary_files, name_of_shipped
from transflow.languages import base, language
from transflow.model import Concept, Message
from transflow.terms.flaws import Flaw
from transflow.terms.indexes import Table, is_table
from transflow.terms.termbase import Termbase
from transflow.terms.yielding import yielding

log = logging.getLogger(__name__)


class Contents(Frozen):
    """Glossaries by name and content: those of a project, and the shipped ones, which yield to them where both
    name one thing in the language `source`."""

    own: tuple[tuple[str, bytes], ...]
    shipped: tuple[tuple[str, bytes], ...] = ()
    source: str = ""


class _Files(Frozen):
    """The same by file, name and time of the last change."""

    own: tuple[tuple[Path, str, int], ...]
    shipped: tuple[tuple[Path, str, int], ...] = ()
    source: str = ""


def termbase_of(settings: Settings) -> Termbase:
    """The glossaries of the project, and after them the shipped ones where wanted."""
    own, shipped = own_glossaries(settings), _shipped_glossaries(settings)
    return _termbase(
        _Files(_stamped(own, settings.root), _stamped(shipped, settings.root), base(settings.source))
    )


def contents_for(settings: Settings) -> Contents:
    """The same glossaries by name and content, for other processes."""
    own, shipped = (
        tuple((file.name, read_bytes(file)) for file in files)
        for files in (own_glossaries(settings), _shipped_glossaries(settings))
    )
    return Contents(own, shipped, base(settings.source))


def termbase_files(settings: Settings) -> list[Path]:
    """The files of these glossaries."""
    return [*own_glossaries(settings), *_shipped_glossaries(settings)]


def _shipped_glossaries(settings: Settings) -> Sequence[Path]:
    return glossary_files() if settings.shipped_glossaries else ()


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
    return _termbase(_Files(_stamped(files, root)))


def _stamped(files: Iterable[Path], root: Path | None) -> tuple[tuple[Path, str, int], ...]:
    return tuple((file, _name_of_glossary(file, root), file.stat().st_mtime_ns) for file in files)


def _name_of_glossary(file: Path, root: Path | None) -> str:
    return name_of_shipped(file) or (seen_from(root, file) if root else str(file))


@lru_cache(maxsize=4)
def _termbase(files: _Files) -> Termbase:
    return termbase_of_contents(Contents(_read(files.own), _read(files.shipped), files.source))


def _read(files: Iterable[tuple[Path, str, int]]) -> tuple[tuple[str, bytes], ...]:
    contents = []
    for file, name, _ in files:
        log.info("reads %s", file)
        contents.append((name, read_bytes(file)))
    return tuple(contents)


@lru_cache(maxsize=4)
def termbase_of_contents(contents: Contents) -> Termbase:
    """All rows of CSV files given by name and content as one termbase."""
    own, shipped = _rows(contents.own), _rows(contents.shipped)
    return Termbase((*own, *yielding(shipped, own, contents.source)), partial(_kept_table, contents))


def _rows(contents: Iterable[tuple[str, bytes]]) -> tuple[Concept, ...]:
    return tuple(concept for name, data in contents for concept in termbase_csv.read(data, name))


def _kept_table(contents: Contents, tag: str, claims: int, make: Callable[[], Table]) -> Table:
    """The table of forms of our own languages is kept; that of a plug-in's may change unseen."""
    if not language(tag).forms.__module__.startswith("transflow."):
        return make()
    data = [data for _, data in (*contents.own, *contents.shipped)]
    said = f"{tag} {len(contents.own)} {contents.source}".encode()
    digest = digest_of((*data, said, code_stamp("languages", "terms", "text")))
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
