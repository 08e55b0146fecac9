"""XLIFF, written as 2.1 or 1.2; which of them a file is read as, it says itself."""

from __future__ import annotations

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.xml import line_of, local, parsed
from transflow.formats.exchange import MARKS, Bundle, Exchange, Holds, exchanges
from transflow.formats.exchange.xliff import version_1, version_2
from transflow.model import Message

READERS = {"1": version_1.bundles, "2": version_2.bundles}
HOLDS: frozenset[Holds] = frozenset(("state", "comment", "match", "key", "line end"))
SUFFIXES = (".xlf", ".xliff", ".sdlxliff", ".mqxliff", ".mxliff")
SUFFIXES_OF_1 = (".12.xlf", ".xliff12")


def read(data: bytes, path: str) -> list[Bundle]:
    """The bundles of an XLIFF file, by its version, whatever its name says."""
    root = parsed(data, path)
    if local(root) != "xliff":
        why = Message(
            "this is no XLIFF, since it begins with <{found}>; name another file.", found=local(root)
        )
        raise UnreadableFileError(path, why, line_of(root))
    version = root.get("version", "")
    if (reader := READERS.get(version.partition(".")[0])) is None:
        why = Message(
            "XLIFF of the version {version!r} is not read; export it as 2.1 or 1.2.", version=version
        )
        raise UnreadableFileError(path, why, line_of(root))
    return reader(root, path)


exchanges.add("xliff", Exchange("xliff", SUFFIXES, version_2.write, read, HOLDS, frozenset(MARKS)))
exchanges.add("xliff12", Exchange("xliff12", SUFFIXES_OF_1, version_1.write, read, HOLDS, frozenset(MARKS)))
