"""PO files as other programs write them: decoded, looked at line by line, then parsed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.decoding import encoding_named, misdeclared_utf8, other_bytes, unknown_encoding
from transflow.model import LINE_END, Message
from transflow.text.patterns import LazyPattern

if TYPE_CHECKING:
    import polib

WELL_FORMED = LazyPattern(
    r"""(?:\#(?!~\s).*|(?:\#~\s+)?(?:(?:msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d\])\s+)?
    "(?:[^"\\]|\\.)*")?""",
    re.VERBOSE,
)
CHARSET = re.compile(rb"Content-Type:[^\r\n\"\\]*\bcharset=([\w.:-]+)", re.IGNORECASE)
# No text has them: Windows has letters and marks there where ISO has none.
CONTROLS = re.compile("[\x80-\x9f]")
HEAD = 4096  # bytes in which a header says its charset
PLACEHOLDER = "CHARSET"  # of a template that xgettext made
UTF_8 = "text/plain; charset=UTF-8"
MALFORMED = Message("this is not a valid PO file; export it again.")
UNDECODABLE = Message("this is not UTF-8; save the PO file so.")


def po_file(
    data: bytes, path: str, *, malformed: Message = MALFORMED, undecodable: Message = UNDECODABLE
) -> polib.POFile:
    """A PO file in UTF-8, or in what its header declares; its header then declares UTF-8. Others raise
    `UnreadableFileError` with one of the two sentences, or that the header declares another encoding."""
    import polib

    content = _decoded(data, path, undecodable)
    for number, line in enumerate(LINE_END.split(content), 1):
        if "\0" in line or not WELL_FORMED.fullmatch(line.strip()):
            raise UnreadableFileError(path, malformed, number)
    try:
        # Without a line end it would be taken for a path.
        file = polib.pofile(_Lines(content + "\n"), wrapwidth=0)
    except (OSError, ValueError) as error:
        raise UnreadableFileError(path, malformed) from error
    if "utf-8" not in file.metadata.get("Content-Type", "utf-8").lower():
        file.metadata["Content-Type"] = UTF_8
    return file


def _decoded(data: bytes, path: str, undecodable: Message) -> str:
    found = CHARSET.search(data[:HEAD])
    declared = found[1].decode("ascii", "replace") if found else ""
    encoding = encoding_named(declared)
    if declared and not encoding and declared != PLACEHOLDER and not data.isascii():
        raise UnreadableFileError(path, unknown_encoding(declared))
    content = _text(data, "utf-8-sig")
    if content is not None:
        if encoding not in ("", "utf-8") and not data.isascii():
            raise UnreadableFileError(path, misdeclared_utf8(declared))
        return content
    content = _text(data, encoding) if encoding else None
    if content is None:
        raise UnreadableFileError(path, undecodable)
    if wrong := CONTROLS.search(content):
        raise UnreadableFileError(path, other_bytes(declared), content.count("\n", 0, wrong.start()) + 1)
    return content


def _text(data: bytes, encoding: str) -> str | None:
    try:
        content = data.decode(encoding)
        content.encode()  # some codecs make what no file can hold
    except ValueError:
        return None
    return content


class _Lines(str):
    """A text whose lines end only where those of a file do: `str.splitlines`, which polib calls, knows more ends,
    such as a vertical tab and U+2028, and texts hold these."""

    def splitlines(self, keepends: bool = False) -> list[str]:
        return LINE_END.split(self)
