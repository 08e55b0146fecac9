"""Formats: bytes to `Document` and back, a file or a package of `documents` each, found by their registry.

`read` takes the file's bytes, the path to show in messages and the language, and returns a document or
raises `UnreadableFileError`; it looks at nothing else. `splice` puts new texts for some blocks into the same
bytes and leaves every other byte as it was: the markup of a plain text follows its words, that of a `Marked`
stands where it says. `insert` puts a text where the file has none, `remove` takes some blocks out that follow each
other; either gives None where that would take more than a splice, and `inserting` judges what they give. `compose`
writes letters whole that the file takes apart, and changes nothing of what is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from transflow.errors import UnreadableFileError
from transflow.formats._writing.gap import Gap
from transflow.frozen import Frozen
from transflow.model import Document, Marked, Message
from transflow.registry import Registry


def _by_hand(*_: object) -> None:
    """What a format says that neither inserts nor removes."""


def _as_it_is(data: bytes, _: Document) -> bytes:
    """What a format makes of a file that does not write letters apart."""
    return data


class Format(Frozen):
    """A file format of documents; `insert`, `remove` and `compose` may be left out."""

    name: str
    suffixes: tuple[str, ...]
    read: Callable[[bytes, str, str], Document]  # bytes, path, language
    splice: Callable[[bytes, Document, Mapping[int, str | Marked]], bytes]  # block index → new text
    insert: Callable[[bytes, Document, Gap, str | Marked], bytes | None] = _by_hand  # no bytes: a new file
    remove: Callable[[bytes, Document, Sequence[int]], bytes | None] = _by_hand  # block indexes
    compose: Callable[[bytes, Document], bytes] = _as_it_is


LONGEST = 50_000
"""Characters of a paragraph: that of a real release has under ten thousand, and work grows with their square."""
MOST = (
    (b"\n", 1_000_000, Message("the file has more than a million lines; split it.")),
    (b"<", 500_000, Message("the file has more than 500,000 tags; split it.")),
)
"""What a file may hold of a sign, and what to say of more: it takes seconds and gigabytes, and nobody wrote it."""

formats: Registry[Format] = Registry("format", "transflow.formats.documents", group="transflow.formats")


def too_long(path: str, line: int) -> UnreadableFileError:
    """What to say of a paragraph longer than `LONGEST`."""
    return UnreadableFileError(
        path, Message("this paragraph has more than 50,000 characters; divide it."), line
    )


def demand_measure(data: bytes, path: str) -> None:
    """Refuses a file that holds more lines or tags than `MOST`."""
    for sign, most, why in MOST:
        if data.count(sign) > most:
            raise UnreadableFileError(path, why)


def format_for(path: str) -> Format:
    """The format of a file by the end of its name."""
    name = path.lower()
    for each in formats.values():
        if name.endswith(each.suffixes):
            return each
    known = sorted(suffix for each in formats.values() for suffix in each.suffixes)
    why = Message("files of this kind are not read; known are {known}.", known=", ".join(known))
    raise UnreadableFileError(path, why)
