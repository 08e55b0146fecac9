"""A page as a document."""

from __future__ import annotations

import re
from html import unescape

from transflow.formats._bytes.decoding import decoded, is_utf8
from transflow.formats._reading.inline_waivers import waivers
from transflow.formats._reading.letters import as_read
from transflow.formats.documents.html.article import article
from transflow.model import Document

DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w.-]+)", re.I
)
HEAD = 2048  # bytes in which the declaration has to stand (HTML, 4.2.5.4)


def read(data: bytes, path: str, language: str) -> Document:
    """The text of the page; its language and title as it gives them are `metadata`."""
    content, encoding = decoded(data, path, _declared(data))
    pieces, comments = article(content)
    blocks = tuple(piece.block for piece in pieces)
    marked = waivers(content, comments, blocks)
    return as_read(Document(path, language, content, blocks, "html", encoding, _metadata(content), marked))


def as_declared(data: bytes, path: str, charset: str) -> bytes:
    """The bytes of a page as the charset says that its server names: in UTF-8 where the page declares nothing, or
    declares UTF-8 and holds other bytes."""
    declared = _declared(data)
    if not charset or (declared and (declared.lower() != "utf-8" or is_utf8(data))):
        return data
    content, _ = decoded(data, path, charset)
    return content.encode("utf-8", "surrogatepass")


def _declared(data: bytes) -> str:
    """The encoding that the page says it is in."""
    found = DECLARED.search(data[:HEAD])
    return next((group.decode("ascii") for group in found.groups() if group), "") if found else ""


def _metadata(content: str) -> dict[str, str]:
    found = {}
    language = re.search(r"<html\b[^>]{0,500}?\slang\s*=\s*[\"']?([\w-]+)", content, re.IGNORECASE)
    title = re.search(r"<title\b[^>]{0,200}>([^<]*)", content, re.IGNORECASE)
    if language:
        found["lang"] = language.group(1)
    if title and title.group(1).strip():
        found["title"] = " ".join(unescape(title.group(1)).split())
    return found
