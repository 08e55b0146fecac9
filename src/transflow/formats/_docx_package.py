"""The package of a Word file: checked before anything in it is parsed, and rewritten but for one part."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError

if TYPE_CHECKING:
    from lxml.etree import _Element

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
MOST_PARTS = 4000
LARGEST_PART = 60_000_000  # bytes, unpacked
LARGEST_PACKAGE = 300_000_000
LARGEST_RATIO = 250  # unpacked to packed; XML seldom passes 40
SMALL = 1_000_000  # bytes, below which no ratio is suspicious
NOT_DOCX = "this is not a Word file (.docx); save it as one."
DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
DECLARES = "the Word file declares XML entities, which none does; it is refused."
DAMAGED = "the Word file is damaged; open it in Word and save it again."


def part(data: bytes, name: str, path: str) -> bytes | None:
    """The bytes of one part of the package; None where it has no such part."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check(package, path)
            if name not in package.namelist():
                return None
            return package.read(name)
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, KeyError, zlib.error) as error:
        why = NOT_DOCX if not data.startswith(b"PK") else DAMAGED
        raise UnreadableFileError(path, why) from error
    except (RuntimeError, NotImplementedError):
        raise UnreadableFileError(
            path, "the Word file is protected by a password; save it without."
        ) from None


def with_part(data: bytes, name: str, new: bytes) -> bytes:
    """The package with one part replaced; the others keep their bytes, order and times."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as package:
        package.comment = old.comment
        for info in old.infolist():
            package.writestr(info, new if info.filename == name else old.read(info), info.compress_type)
    return out.getvalue()


def _check(package: zipfile.ZipFile, path: str) -> None:
    infos = package.infolist()
    unpacked = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos) or 1
    largest = max((info.file_size for info in infos), default=0)
    is_large = len(infos) > MOST_PARTS or largest > LARGEST_PART or unpacked > LARGEST_PACKAGE
    if is_large or (unpacked > SMALL and unpacked > LARGEST_RATIO * packed):
        raise UnreadableFileError(path, "the Word file unpacks to far more than a document; it is refused.")


def parsed(xml: bytes, path: str) -> _Element:
    """The root of an XML part; one with a document type, as no Word file has, is refused."""
    from lxml import etree

    if any(mark in xml for mark in DOCTYPES):
        raise UnreadableFileError(path, DECLARES)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableFileError(path, DAMAGED) from None
    if root.getroottree().docinfo.internalDTD is not None:  # in an encoding not foreseen above
        raise UnreadableFileError(path, DECLARES)
    return root
