"""New texts in the place of old ones, every other character untouched."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from transflow.formats._bytes.decoding import encoded
from transflow.model import LINE_END, BlockKind, Document, Mark

UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
Replacement = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class Markup:
    """Inline markup as it stands in the file: `text[start:end]` of a block is the inside of
    `content[opens:closes]`, written at `content[begins:ends]` (-1 where that cannot be told); `kind` and
    `value` are those of its mark, empty where a reader is shown none; around other words it ends with
    `closing`, where that is not what stands there."""

    start: int
    end: int
    opens: int
    closes: int
    begins: int = -1
    ends: int = -1
    kind: str = ""
    value: str = ""
    closing: str = ""

    def sides(self, content: str, *, is_same: bool = False) -> tuple[str, str]:
        """What stands before and behind the inside, around the same words or other ones."""
        behind = "" if is_same else self.closing
        return content[self.opens : self.begins], behind or content[self.ends : self.closes]


@dataclass(frozen=True, slots=True)
class Blank:
    """A cell or a caption without a text: `content[start:end]` is to become one."""

    kind: BlockKind
    start: int
    end: int
    column: int = 0
    before: str = ""
    after: str = ""
    attribute: str = ""


Place = TypeVar("Place", Mark, Markup)


def within(place: Place, front: int, length: int) -> Place:
    """The same place in a text when `front` characters are gone from its beginning."""
    start, end = (max(0, min(at - front, length)) for at in (place.start, place.end))
    return replace(place, start=start, end=end)


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
