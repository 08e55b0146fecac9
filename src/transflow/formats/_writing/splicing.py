"""New texts in the place of old ones, every other character untouched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from transflow.formats._bytes.decoding import encoded
from transflow.model import LINE_END, Document

UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
Replacement = tuple[int, int, str]


def written(data: bytes, document: Document, replacements: Iterable[Replacement]) -> bytes:
    """`data` with stretches of the document's content replaced, in its own encoding."""
    ordered = sorted(replacements)
    if not ordered:
        return data
    return _bytes(replaced(document.content, ordered), document.encoding, document)


def rewritten(data: bytes, document: Document, content: str | None) -> bytes | None:
    """Another content for the document, in the encoding of its file, if there is one; None where there is none."""
    if content is None:
        return None
    return _bytes(content, document.encoding if data else "utf-8", document)


def _bytes(content: str, encoding: str, document: Document) -> bytes:
    """The bytes of a new content; a page names the letters that its encoding has not (HTML, 13.1.4)."""
    if document.format == "html" and not encoding.startswith("utf"):
        return content.encode(encoding, "xmlcharrefreplace")
    return encoded(content, encoding, document.path)


def replaced(content: str, replacements: Sequence[Replacement]) -> str:
    """`content` with each stretch `[start:end]` replaced; the stretches ascend and are disjoint."""
    parts, at = [], 0
    for start, end, new in replacements:
        parts += [content[at:start], new]
        at = end
    return "".join([*parts, content[at:]])


def tidy(text: str) -> str:
    """A new text as a block can hold it: no outer space, no blank lines, no control characters, each line
    without the spaces around it."""
    lines = (UNWRITABLE.sub("", line).strip() for line in LINE_END.split(text))
    return "\n".join(line for line in lines if line)
