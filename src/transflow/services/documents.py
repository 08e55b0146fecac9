"""Files of the project to documents, and termbases to one termbase."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from pathlib import Path

from transflow.checks.front_matter_lost import SAME
from transflow.config import Settings
from transflow.errors import ConfigurationError, TransflowError, UnreadableFileError
from transflow.formats import LONGEST, demand_measure, format_for, formats, termbase_csv, too_long
from transflow.formats.inserting import begun
from transflow.io.derived import code_stamp, digest_of, kept
from transflow.io.files import name_below, read_bytes
from transflow.io.shipped import glossary_files, name_of_shipped
from transflow.languages import language, languages
from transflow.languages.detect import language_of
from transflow.model import Document, Message
from transflow.terms.indexes import Table, is_table
from transflow.terms.termbase import Termbase

log = logging.getLogger(__name__)


def is_document(name: str) -> bool:
    """Whether a file of that name is of a kind that is read."""
    return name.lower().endswith(tuple(suffix for each in formats.values() for suffix in each.suffixes))


def read_document(file: Path, language: str, root: Path | None = None) -> Document:
    """The document in `file`; its path is shown relative to `root` where it lies below it."""
    return read_content(read_bytes(file, root=root), file, language, root)


def read_content(data: bytes, file: Path, language: str, root: Path | None = None) -> Document:
    """The document in `data` as if it stood in `file`."""
    shown = shown_path(file, root)
    demand_measure(data, shown)
    document = format_for(shown).read(data, shown, language)
    for index, block in enumerate(document.blocks):
        if len(block.text) > LONGEST:
            raise too_long(shown, document.place(index, 0, 0).line)
    return document


def demand_text(document: Document) -> Document:
    """A document that is compared with another; one in which no text is found would let anything pass."""
    if not (document.blocks or document.is_missing):
        raise UnreadableFileError(
            document.path, Message("the file has no text in it; write the text first or remove it.")
        )
    return document


def begun_target(source: Document, target: str) -> bytes:
    """The bytes with which the target file of a release begins: what is the same in every version, so that a
    site and the archive know it as one release."""
    return begun(source, target, SAME)


def shown_path(file: Path, root: Path | None) -> str:
    """`file` relative to `root`, with forward slashes, where it lies below it."""
    if root is not None:
        absolute, base = os.path.realpath(file), os.path.join(os.path.realpath(root), "")  # noqa: PTH118
        if absolute.startswith(base):
            return absolute.removeprefix(base).replace(os.sep, "/")
    return file.as_posix()


def languages_of(
    source: Path, target: Path, source_language: str | None, target_language: str | None
) -> tuple[str, str]:
    """The languages of two files, as told or as found."""
    return source_language or language_of_file(source), target_language or language_of_file(target)


def language_of_file(file: Path) -> str:
    """The language of a file by its name (`lv.md`, `text.en.html`, `en/text.txt`), else by its text."""
    found = _language_by_name(file) or _language_by_text(file)
    if found is None:
        raise TransflowError(f"The language of {file} cannot be told; say it (--source-lang, --target-lang).")
    return found


def _language_by_name(file: Path) -> str | None:
    parts = [
        file.stem.rpartition(".")[2],
        file.stem,
        re.split(r"[-_]", file.stem)[-1],
        *reversed(file.parts[:-1]),
    ]
    return next((part.lower() for part in parts if part.lower() in languages), None)


def _language_by_text(file: Path) -> str | None:
    document = read_document(file, "")
    return language_of("\n".join(block.text for block in document.blocks), tuple(languages))


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
    relative to `root` where its file lies below it."""
    return _termbase(tuple((file, _name_of_glossary(file, root), file.stat().st_mtime_ns) for file in files))


def _name_of_glossary(file: Path, root: Path | None) -> str:
    return name_of_shipped(file) or name_below(root, file)


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
