"""The package of a Word file: checked before anything in it is parsed, and rewritten but for one part."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats.documents.docx.strict import as_before, as_usual
from transflow.model import Message

if TYPE_CHECKING:
    from lxml.etree import _Element

DOCUMENT = "word/document.xml"
STYLES = "word/styles.xml"
RELATIONS = "word/_rels/document.xml.rels"
PACKAGE_RELATIONS = "_rels/.rels"
SETTINGS = "word/settings.xml"
NOTES = ("word/footnotes.xml", "word/endnotes.xml")  # in the order in which they are read
MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{MAIN}}}"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
MOST_PARTS = 4000
LARGEST_PART = 60_000_000  # bytes, unpacked
LARGEST_PACKAGE = 300_000_000
LARGEST_RATIO = 250  # unpacked to packed; XML seldom passes 40
SMALL = 1_000_000  # bytes, below which no ratio is suspicious
NOT_DOCX = Message("this is not a Word file (.docx); save it as one.")
OLD = Message("this is an old Word file (.doc) under another name; save it as .docx.")
PROTECTED = Message("the Word file is protected by a password; save it without.")
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # a compound file: of Word 97, or around one that is encrypted
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # a stream of it (MS-OFFCRYPTO, 2.3)
DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
DECLARES = Message("the Word file declares XML entities, which none does; it is refused.")
DAMAGED = Message("the Word file is damaged; open it in Word and save it again.")


def part(data: bytes, name: str, path: str) -> bytes | None:
    """The bytes of one part of the package; None where it has no such part."""
    with _refusing_damage(data, path), zipfile.ZipFile(io.BytesIO(data)) as package:
        _check(package, path)
        own = _own_name(package, name, path)
        return package.read(own) if own in package.namelist() else None


def parts_named(data: bytes, names: Collection[str], path: str) -> dict[str, bytes]:
    """The bytes of those parts that the package has under these very names."""
    with _refusing_damage(data, path), zipfile.ZipFile(io.BytesIO(data)) as package:
        _check(package, path)
        known = set(package.namelist())
        return {name: package.read(name) for name in names if name in known}


def _own_name(package: zipfile.ZipFile, name: str, path: str) -> str:
    """What a package calls a part: its text need not be `DOCUMENT`, only be named as such by its relations
    (ECMA-376, part 2, 9.3)."""
    names = package.namelist()
    if name in names or DOCUMENT in names or PACKAGE_RELATIONS not in names:
        return name
    document = _related(package, PACKAGE_RELATIONS, "officeDocument", "", path)
    if name == DOCUMENT:
        return document
    if name.endswith(".rels"):
        folder, _, story = name.removesuffix(".rels").rpartition("/_rels/")
        return relations_name(_own_name(package, f"{folder}/{story}", path))
    kind = name.rpartition("/")[2].removesuffix(".xml")
    return _related(package, relations_name(document), kind, document.rpartition("/")[0], path)


def _related(package: zipfile.ZipFile, relations: str, kind: str, folder: str, path: str) -> str:
    """The part that relations call by this kind; empty where there is none."""
    if relations not in package.namelist():
        return ""
    found = parsed(package.read(relations), path).iterchildren("*")
    own = (each.get("Target", "") for each in found if each.get("Type", "").endswith(f"/{kind}"))
    return _whole_name(next(own, ""), folder)


def _whole_name(target: str, folder: str) -> str:
    return target.removeprefix("/") if target.startswith("/") or not folder else f"{folder}/{target}"


def targets(data: bytes, path: str) -> dict[str, str]:
    """The parts to which the text of a package relates, by the ids of these relations."""
    with _refusing_damage(data, path), zipfile.ZipFile(io.BytesIO(data)) as package:
        document = _own_name(package, DOCUMENT, path)
        names, relations = package.namelist(), relations_name(document)
        if relations not in names:
            return {}
        found = parsed(package.read(relations), path).iterchildren("*")
        folder = document.rpartition("/")[0]
        return {each.get("Id", ""): _whole_name(each.get("Target", ""), folder) for each in found}


def relations_name(story: str) -> str:
    """The part that holds the addresses a story leads to."""
    folder, _, name = story.rpartition("/")
    return f"{folder}/_rels/{name}.rels"


@contextmanager
def _refusing_damage(data: bytes, path: str) -> Iterator[None]:
    try:
        yield
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, KeyError, zlib.error) as error:
        raise UnreadableFileError(path, _what_is_wrong(data)) from error
    except (RuntimeError, NotImplementedError):
        raise UnreadableFileError(path, PROTECTED) from None


def _what_is_wrong(data: bytes) -> Message:
    if data.startswith(COMPOUND):
        return PROTECTED if ENCRYPTED in data else OLD
    return DAMAGED if data.startswith(b"PK") else NOT_DOCX


def with_part(data: bytes, name: str, new: bytes, path: str = "the Word file") -> bytes:
    """The package with one part replaced; the others keep their bytes, order and times."""
    return with_parts(data, {name: new}, path)


def with_parts(data: bytes, news: Mapping[str, bytes], path: str) -> bytes:
    """The package with some parts replaced."""
    out = io.BytesIO()
    with (
        _refusing_damage(data, path),
        zipfile.ZipFile(io.BytesIO(data)) as old,
        zipfile.ZipFile(out, "w") as package,
    ):
        package.comment = old.comment
        own = {_own_name(old, name, path): new for name, new in news.items()}
        for info in old.infolist():
            content = old.read(info)
            content = as_before(own[info.filename], content) if info.filename in own else content
            package.writestr(info, content, info.compress_type)
    return out.getvalue()


def _check(package: zipfile.ZipFile, path: str) -> None:
    infos = package.infolist()
    if len({info.filename for info in infos}) < len(infos):  # programs differ in which of two they read
        raise UnreadableFileError(path, DAMAGED)
    unpacked = sum(info.file_size for info in infos)
    packed = sum(info.compress_size for info in infos) or 1
    largest = max((info.file_size for info in infos), default=0)
    is_large = len(infos) > MOST_PARTS or largest > LARGEST_PART or unpacked > LARGEST_PACKAGE
    if is_large or (unpacked > SMALL and unpacked > LARGEST_RATIO * packed):
        raise UnreadableFileError(
            path, Message("the Word file unpacks to far more than a document; it is refused.")
        )


def parsed(xml: bytes, path: str) -> _Element:
    """The root of an XML part; one with a document type, as no Word file has, is refused."""
    from lxml import etree

    if any(mark in xml for mark in DOCTYPES):
        raise UnreadableFileError(path, DECLARES)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(as_usual(xml), parser)
    except (etree.XMLSyntaxError, ValueError):
        raise UnreadableFileError(path, DAMAGED) from None
    if root.getroottree().docinfo.internalDTD is not None:  # in an encoding not foreseen above
        raise UnreadableFileError(path, DECLARES)
    return root


def document_root(data: bytes, path: str) -> _Element:
    """The root of the part that holds the text."""
    return parsed(part(data, DOCUMENT, path) or b"", path)


def serialised(root: _Element) -> bytes:
    """The bytes of an XML part."""
    from lxml import etree

    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
