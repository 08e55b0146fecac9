"""Files read as documents, and the languages they are in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats import LONGEST, demand_measure, format_for, too_long
from transflow.io.files import read_bytes
from transflow.languages import languages
from transflow.languages.detect import language_of
from transflow.languages.tags import tag_of
from transflow.model import Document, Message
from transflow.services.releases.paths import shown_path
from transflow.untranslated.third_language import is_in_a_third_language

MOST_BY_CHANCE = 0.5  # of the words of a document that are of a language in which it is not


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


def languages_of(
    source: Path, target: Path, source_language: str | None, target_language: str | None
) -> tuple[str, str]:
    """The languages of two files, as told or as found."""
    return source_language or language_of_file(source), target_language or language_of_file(target)


def languages_of_versions(
    source: Path, target: Path, told: tuple[str | None, str | None], known: Sequence[str]
) -> tuple[str, str]:
    """The languages of two files that are versions of one text, as told or as found. Where both are found to be in one
    language, that of which only its text says so was not translated: it is judged as the other of the `known` ones."""
    found = languages_of(source, target, *told)
    if all(told) or not are_one(*found):
        return found
    if not (told[1] or _language_by_name(target)):
        return found[0], other_of(known, found[0])
    if not (told[0] or _language_by_name(source)):
        return other_of(known, found[1]), found[1]
    raise TransflowError(
        f"{source} and {target} are both said to be in {found[0]!r}; say what they are: --source-lang, --target-lang."
    )


def are_one(language: str, other: str) -> bool:
    """Whether two tags name one language, in whichever region."""
    return language.partition("-")[0].lower() == other.partition("-")[0].lower()


def other_of(known: Sequence[str], language: str) -> str:
    """The first of the known languages that is another one, if one is."""
    return next((each for each in known if not are_one(each, language)), language)


def language_of_file(file: Path) -> str:
    """The language of a file by its name (`lv.md`, `text.en.html`, `en/text.txt`, `de.md`), else by its text."""
    found = _language_by_name(file) or _language_by_text(file)
    if found is None:
        raise TransflowError(f"The language of {file} cannot be told; say it (--source-lang, --target-lang).")
    return found


def _language_by_name(file: Path) -> str | None:
    own = (file.stem.rpartition(".")[2], file.stem)
    others = (re.split(r"[-_]", file.stem)[-1], *reversed(file.parts[:-1]))
    known = next((part.lower() for part in (*own, *others) if part.lower() in languages), None)
    return known or next(filter(None, map(tag_of, own)), None)


def _language_by_text(file: Path) -> str | None:
    """The language that most words are of; none where they are of one that is not known."""
    text = "\n".join(block.text for block in read_document(file, "").blocks)
    found = language_of(text, tuple(languages))
    others = [each for each in languages if each != found]
    if found and any(
        is_in_a_third_language(text, "", found, each, most_known=MOST_BY_CHANCE) for each in others
    ):
        return None
    return found
