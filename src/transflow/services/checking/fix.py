"""Certain corrections, put into the files."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.errors import TransflowError
from transflow.formats import formats
from transflow.frozen import Frozen
from transflow.io.files import read_bytes
from transflow.io.own_folder import one_at_a_time_beside
from transflow.io.writing import write_bytes_atomically
from transflow.model import Document, Fix

if TYPE_CHECKING:
    from transflow.services.checking.with_texts import Checked


class FixedFile(Frozen):
    """A file with its corrections: as it is, as it would be, and how many there are."""

    file: Path
    path: str  # as shown
    before: bytes
    after: bytes
    count: int

    @property
    def diff(self) -> str:
        """A unified diff; for a file that is not text, that it differs."""
        try:
            old, new = (_lines(data.decode("utf-8")) for data in (self.before, self.after))
        except UnicodeDecodeError:
            return f"{self.path}: {self.count} corrections in a file that is not UTF-8 text\n"
        return "".join(difflib.unified_diff(old, new, self.path, self.path))


def _lines(text: str) -> list[str]:
    """The lines of a text as a diff knows them, by line feeds alone; that the last has none is said as git says it."""
    *lines, last = text.split("\n")
    return [f"{line}\n" for line in lines] + ([f"{last}\n\\ No newline at end of file\n"] if last else [])


def fixes_of(checked: Checked) -> list[FixedFile]:
    """The files of a run with the certain corrections of its findings; waived findings are left alone, and so is
    a file that is not any more what was checked, with an error."""
    by_document: dict[str, list[Fix]] = defaultdict(list)
    for finding in checked.findings:
        if finding.fix and finding.waived is None:
            by_document[finding.file].append(finding.fix)
    found = [
        _fixed(file, document, dict.fromkeys(by_document[document.path]))
        for file, document in _documents(checked)
        if document.path in by_document
    ]
    return [each for each in found if each.before != each.after]


def write_fixes(files: Iterable[FixedFile], root: Path) -> int:
    """Writes the corrected files of the project in `root` and gives the number of corrections; a file that was
    changed meanwhile is left alone with an error."""
    count = 0
    with one_at_a_time_beside(root):
        for each in files:
            if read_bytes(each.file) != each.before:
                raise _changed(each.path)
            write_bytes_atomically(each.file, each.after)
            count += each.count
    return count


def _changed(path: str) -> TransflowError:
    return TransflowError(f"{path} was changed while it was being checked; run the command again.")


def _documents(checked: Checked) -> Iterable[tuple[Path, Document]]:
    """The files of a run with their documents, each once: a source belongs to a pair in each target language."""
    found: dict[Path, Document] = {}
    for each in checked.judged:
        if each.bitext:
            found.setdefault(each.pair.source, each.bitext.source)
            found.setdefault(each.pair.target, each.bitext.target)
    return found.items()


def _fixed(file: Path, document: Document, fixes: Iterable[Fix]) -> FixedFile:
    before, format_ = read_bytes(file), formats[document.format]
    if format_.read(before, document.path, document.language).content != document.content:
        raise _changed(document.path)
    letters, words = _divided(document, fixes)
    whole, now = _with_whole_letters(before, document) if letters else (before, document)
    texts, count = _corrected(now, words)
    after = format_.splice(whole, now, texts)
    return FixedFile(file, document.path, before, after, count + (whole != before))


def _divided(document: Document, fixes: Iterable[Fix]) -> tuple[list[Fix], list[Fix]]:
    """The fixes of how letters are written, and those of words."""
    letters: list[Fix] = []
    words: list[Fix] = []
    for each in fixes:
        text = document.blocks[each.spot.block].text[each.spot.start : each.spot.end]
        (letters if text == each.replacement else words).append(each)
    return letters, words


def _with_whole_letters(data: bytes, document: Document) -> tuple[bytes, Document]:
    """The file with whole letters as it is read then; as it was where its texts would be others."""
    format_ = formats[document.format]
    whole = format_.compose(data, document)
    now = format_.read(whole, document.path, document.language)
    is_same = [each.text for each in now.blocks] == [each.text for each in document.blocks]
    return (whole, now) if is_same else (data, document)


def _corrected(document: Document, fixes: Iterable[Fix]) -> tuple[Mapping[int, str], int]:
    """New texts by block, and how many fixes went in; of two that overlap the first stands."""
    texts: dict[int, str] = {}
    count, border = 0, {index: len(block.text) for index, block in enumerate(document.blocks)}
    for fix in sorted(fixes, key=lambda each: (each.spot.block, -each.spot.start)):
        block = fix.spot.block
        end = len(document.blocks[block].text) if fix.spot.end is None else fix.spot.end
        if end <= border[block]:
            text = texts.get(block, document.blocks[block].text)
            texts[block] = text[: fix.spot.start] + fix.replacement + text[end:]
            border[block] = fix.spot.start
            count += 1
    return texts, count
