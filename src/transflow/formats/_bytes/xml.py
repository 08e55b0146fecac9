"""XML that comes from outside: no document type of its own, no entities, nothing fetched, not too deep."""

from __future__ import annotations

import codecs
import io
import re
from collections.abc import Collection, Iterator, Mapping
from typing import IO, TYPE_CHECKING, cast

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.decoding import encoding_named, misdeclared_utf8
from transflow.model import Message
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
DEEPEST = 100
DECLARING = tuple(
    mark.encode(encoding)
    for mark in ("<!ENTITY", "<!ELEMENT", "<!ATTLIST")
    for encoding in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
)
ENCODED = re.compile(rb"<\?xml\b[^<>]*?\bencoding\s*=\s*[\"']([\w.:-]+)")
TEXTUAL = ("source", "target", "seg", "note", "data", "prop")
HEAD = 65_536  # bytes, in which a document type stands if there is one
DECLARES = Message("it declares entities or elements of its own, which no such file needs; it is refused.")
TOO_DEEP = Message("its elements are nested too deeply; it is refused.")
BEFORE_XML = codecs.BOM_UTF8 + codecs.BOM_UTF16_LE + codecs.BOM_UTF16_BE + b"\0 \t\r\n"
NO_XML = Message("there is no XML in this file; export it again.")


def new_root(
    name: str, spaces: Mapping[str | None, str], attributes: Mapping[str, str] | None = None
) -> _Element:
    """The root of a file, in the first of the namespaces, which are given by their prefixes."""
    from lxml import etree

    first = next(iter(spaces.values()))
    return etree.Element(f"{{{first}}}{name}", attributes, nsmap=spaces)  # type: ignore[arg-type]  # the stubs lack None


def append_text(parent: _Element, text: str) -> None:
    """Adds text at the end of an element, after the elements in it."""
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + storable_in_xml(text)
    else:
        parent.text = (parent.text or "") + storable_in_xml(text)


def serialised(root: _Element, doctype: str = "") -> bytes:
    """The bytes of a file, indented except inside elements that hold texts."""
    from lxml import etree

    _indent(root, "\n")
    head = '<?xml version="1.0" encoding="UTF-8"?>\n' + (f"{doctype}\n" if doctype else "")
    return head.encode() + etree.tostring(root, encoding="UTF-8", xml_declaration=False) + b"\n"


def _indent(element: _Element, line: str) -> None:
    if local(element) in TEXTUAL or not len(element):
        return
    element.text = line + " "
    for each in element:
        _indent(each, line + " ")
        each.tail = line + " "
    element[-1].tail = line


def parsed(data: bytes, path: str) -> _Element:
    """The root element of a file that is small enough to be held; malformed ones raise
    `UnreadableFileError` with the line."""
    root: _Element | None = None
    for event, element in _events(io.BytesIO(data), path):
        if event == "start" and root is None:
            root = element
    if root is None:
        raise UnreadableFileError(path, NO_XML, 1)
    return root


def elements(
    stream: IO[bytes], path: str, names: Collection[str], roots: Collection[str]
) -> Iterator[_Element]:
    """Each element of one of these names (without namespace), gone again when the next is asked for, so that
    a file of any length takes little memory. A file that begins with another root is refused."""
    is_first = True
    for event, element in _events(stream, path):
        if event == "start" and is_first:
            is_first = False
            _demand_root(element, path, roots)
        elif event == "end" and local(element) in names:
            yield element
            _forget(element)


def _events(stream: IO[bytes], path: str) -> Iterator[tuple[str, _Element]]:
    from lxml import etree

    _refuse_by_its_head(stream, path)
    parsing = etree.iterparse(
        stream,
        events=("start", "end"),
        load_dtd=False,
        no_network=True,
        resolve_entities=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    depth = 0
    try:
        for event, element in parsing:
            if event == "start" and depth == 0:
                _refuse_doctype(element, path)
            depth += 1 if event == "start" else -1
            if depth > DEEPEST:
                raise UnreadableFileError(path, TOO_DEEP, line_of(element))
            yield event, element
    except etree.XMLSyntaxError as error:
        said = " ".join(str(error.msg).split()).rstrip(".")
        why = Message("this is not well-formed XML ({why}); export it again.", why=said)
        raise UnreadableFileError(path, why, error.lineno or 1) from None


def _refuse_by_its_head(stream: IO[bytes], path: str) -> None:
    """Refuses what is no XML, what declares entities, and what declares another encoding than its own."""
    head = stream.read(HEAD)
    stream.seek(0)
    if not head.lstrip(BEFORE_XML).startswith(b"<"):
        raise UnreadableFileError(path, NO_XML, 1)
    if any(mark in head for mark in DECLARING):
        raise UnreadableFileError(path, DECLARES, 1)
    found = ENCODED.match(head)
    declared = found[1].decode("ascii") if found else ""
    if encoding_named(declared) not in ("", "utf-8") and _has_letters_of_utf8(stream):
        raise UnreadableFileError(path, misdeclared_utf8(declared), 1)


def _has_letters_of_utf8(stream: IO[bytes]) -> bool:
    """Whether a stream is UTF-8 and not ASCII alone."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    is_ascii = True
    try:
        while piece := stream.read(HEAD):
            is_ascii = is_ascii and piece.isascii()
            decoder.decode(piece)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError:
        return False
    finally:
        stream.seek(0)
    return not is_ascii


def _refuse_doctype(root: _Element, path: str) -> None:
    """A document type that only names a DTD, as TMX has one, is passed over; the DTD isn't read."""
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and (declared.entities() or declared.elements()):  # type: ignore[attr-defined]
        raise UnreadableFileError(path, DECLARES, line_of(root))


def _demand_root(root: _Element, path: str, roots: Collection[str]) -> None:
    if local(root) not in roots:
        wanted = ", ".join(f"<{each}>" for each in roots)
        why = Message(
            "it begins with <{found}>, where {wanted} is wanted; name another file.",
            found=local(root),
            wanted=wanted,
        )
        raise UnreadableFileError(path, why, line_of(root))


def _forget(element: _Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def local(element: _Element) -> str:
    """The name of an element without its namespace; empty for what is no element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def line_of(element: _Element) -> int:
    """The line at which an element begins."""
    return cast("int", element.sourceline or 1)


def language_of(variant: _Element, path: str) -> str:
    """The language that a text of a TMX unit names; one that names none is refused."""
    said = variant.get(XML_LANG) or variant.get("lang")
    if not said:
        why = Message("a text here names no language (xml:lang); export the file again.")
        raise UnreadableFileError(path, why, line_of(variant))
    return str(said)


def children(element: _Element, *names: str) -> Iterator[_Element]:
    """The children of an element that have one of these names."""
    return element.iterchildren(*(f"{{*}}{name}" for name in names))


def child(element: _Element, *names: str) -> _Element | None:
    """The first such child."""
    return next(children(element, *names), None)


def text_of(element: _Element | None) -> str:
    """All text in an element; none where there is none."""
    return "" if element is None else "".join(map(str, element.itertext()))
