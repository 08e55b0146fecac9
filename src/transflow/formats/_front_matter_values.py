"""Values in the head of a Markdown file: those that are prose as blocks, and new texts in their place."""

from __future__ import annotations

import re
from typing import NamedTuple

from transflow.formats._anchors import Anchors
from transflow.formats._splicing import Replacement
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
ESCAPED = re.compile(
    r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|(?:\r\n|\r|\n)[ \t]*|.)", re.DOTALL
)
BEFORE_VALUE = re.compile(r"(?P<quote>[\"'])[ \t]*\Z")
AFTER_VALUE = re.compile(r"[ \t]*(?P<quote>[\"'])")
BLOCK_HEADER = re.compile(r"[|>][^\r\n]*(?:\r\n|\r|\n)\s*\Z")
TEXT = "tag:yaml.org,2002:str"


class Place(NamedTuple):
    """Where a value is written, `content[start:end]`, and in YAML's style: its quotation mark, or `|` or `>`."""

    content: str
    start: int
    end: int
    style: str


def is_prose(key: str, text: str) -> bool:
    names = [part.lower() for part in re.split(r"[.\[\]_]+", key) if part]
    if "[]" in key:
        return False
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
    """Anchors of a scalar's value in its source, whose black letters come in the same order."""
    content, start, end, style = place
    anchors, at, offset = [(0, start)], start, 0
    while offset < len(text):
        if text[offset].isspace() and (at >= end or content[at] != "\\"):
            width = 1
            spaces = re.compile(r"\s*").match(content, at, end)
            nxt = spaces.end() if spaces else at
            is_last_space = offset + 1 == len(text) or not text[offset + 1].isspace()
            step = nxt - at if is_last_space else min(1, nxt - at)
        elif style == '"' and content[at : at + 1] == "\\":
            escape = ESCAPED.match(content, at, end)
            step, width = (escape.end() - at if escape else 1), 1
            if escape and escape.group()[1] in "\r\n":
                at += step
                continue
        else:
            while at < end and content[at].isspace():
                at += 1
            if at >= end or content[at] != text[offset]:
                return None
            step, width = (2 if style == "'" and content[at] == "'" else 1), 1
        if anchors[-1][1] + offset - anchors[-1][0] != at:
            anchors.append((offset, at))
        at, offset = at + step, offset + width
    return tuple(anchors)


def scalar(text: str, content: str, start: int, end: int) -> Replacement:
    """The replacement that writes `text` in the place of the scalar around `content[start:end]`: in its
    own quotes where it has some that can hold it, plain where that is safe."""
    before, after = BEFORE_VALUE.search(content, max(0, start - 200), start), AFTER_VALUE.match(content, end)
    if before and after and before["quote"] == after["quote"]:
        opens, closes = before.start(), after.end()
        if before["quote"] == "'" and not content.startswith("+++"):
            return opens, closes, f"'{_single_quoted(text)}'"
        return opens, closes, f'"{_double_quoted(text)}"'
    header = BLOCK_HEADER.search(content, max(0, start - 200), start)
    if header:
        return header.start(), end, f'"{_double_quoted(text)}"'
    return start, end, text if _is_plain(text) else f'"{_double_quoted(text)}"'


def _single_quoted(text: str) -> str:
    return text.replace("\n", " ").replace("'", "''")


def _double_quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")


def _is_plain(text: str) -> bool:
    import yaml

    try:
        node = yaml.compose(f"key: {text}\n", Loader=yaml.SafeLoader)
        value = node.value[0][1] if node else None
        return value is not None and (value.style, value.value, value.tag) == (None, text, TEXT)
    except (yaml.YAMLError, AttributeError, IndexError, ValueError):
        return False
