"""Values in the head of a Markdown file: those that are prose as blocks."""

from __future__ import annotations

import re
from typing import NamedTuple

from transflow.formats._reading.anchors import Anchors
from transflow.frozen import Frozen
from transflow.model import Block, BlockKind

NOT_PROSE = frozenset(
    "id uid uuid lang language locale slug url uri link href path permalink canonical aliases alias date due"
    " embargo published publishdate updated modified lastmod created expires translate translation state"
    " status type kind layout template theme draft tags tag categories category keywords weight order version"
    " author authors editor translator source ref key hash license image img file icon logo cover thumbnail"
    " email mail phone tel release".split()
)
PROSE = frozenset(
    "title subtitle headline heading lead lede intro description summary abstract excerpt caption alt teaser"
    " tagline kicker virsraksts apraksts ievads anotācija".split()
)
# A value in pieces that are read alike: white space; an escape, of a character or of the end of a line; letters.
IN_HALVES = r"u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}"  # a letter beyond the first plane
ESCAPED = (
    rf"\s+|\\(?:{IN_HALVES}|x[0-9A-Fa-f]{{2}}|u[0-9A-Fa-f]{{4}}|U[0-9A-Fa-f]{{8}}|(?P<fold>%s)|.)|[^\s\\]+"
)
PIECES = {  # by the style of a value
    '"': re.compile(ESCAPED % r"(?:\r\n|\r|\n)[ \t]*", re.DOTALL),
    '"""': re.compile(ESCAPED % r"[ \t]*[\r\n]\s*", re.DOTALL),
    "'": re.compile(r"\s+|''|[^\s']+"),
}
BARE_PIECES = re.compile(r"\s+|\S+")
DEEPEST = 4  # levels of keys inside one another
KEY = re.compile(r"[\w\"'-]+\s*[:=]")
TEXT = "tag:yaml.org,2002:str"


class FrontMatter(Frozen):
    """What the head holds; `end` is the offset after its closing fence, 0 where there is none."""

    end: int = 0
    metadata: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...] = ()


class Place(NamedTuple):
    """Where a value is written, `content[start:end]`, and in YAML's style: its quotation mark, or `|` or `>`."""

    content: str
    start: int
    end: int
    style: str


def is_prose(key: str, text: str) -> bool:
    """Whether the value of a key is prose."""
    if "[]" in key:
        return False
    names = [part.lower() for part in re.split(r"[.\[\]_]+", key) if part]
    if names and names[-1] in PROSE:
        return bool(text.strip())
    if NOT_PROSE.intersection(names) or "://" in text or "@" in text:
        return False
    return len(re.findall(r"[^\W\d_]{2,}", text)) > 1 and " " in text.strip()


def block_of(key: str, value: str, place: Place) -> Block | None:
    """The block of a value; None where its letters are not found in its place."""
    content, start, end, style = place
    while start < end and content[start].isspace():
        start += 1
    while end > start and content[end - 1].isspace():
        end -= 1
    text = value.strip()
    anchors = _aligned(text, Place(content, start, end, style))
    if not text or anchors is None:
        return None
    return Block(text, BlockKind.FRONT_MATTER, start, end, anchors, key=key)


def _aligned(text: str, place: Place) -> Anchors | None:
    """Anchors of a value in its source, where the words come in the same order; of the white space between them there
    may be more in the source."""
    anchors, offset = [(0, place.start)], 0
    pieces = PIECES.get(place.style, BARE_PIECES)
    for piece in pieces.finditer(place.content, place.start, place.end):
        length = _length_read(piece, text, offset)
        if length is None:
            return None
        if length and anchors[-1][1] + offset - anchors[-1][0] != piece.start():
            anchors.append((offset, piece.start()))
        offset += length
    return tuple(anchors) if offset == len(text) else None


def _length_read(piece: re.Match[str], text: str, offset: int) -> int | None:
    """How many letters of the text from `offset` on a piece of its source is; None where it is others."""
    written = piece.group()
    if written.isspace():
        behind = text[offset : offset + len(written)]
        return len(behind) - len(behind.lstrip())
    if "fold" in piece.re.groupindex and written.startswith("\\"):
        return 0 if piece["fold"] else 1
    read = "'" if written == "''" and piece.re is PIECES["'"] else written
    return len(read) if text.startswith(read, offset) else None
