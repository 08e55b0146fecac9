"""The YAML or TOML head of a Markdown file: its values as text, and those that are prose as blocks."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats._anchors import Anchors
from transflow.model import IDENTITY_KEYS, LINE_END, Block, BlockKind, Message
from transflow.text.toml import read_toml

if TYPE_CHECKING:
    from yaml.nodes import Node, ScalarNode

FENCES = {
    "---": re.compile(r"^(?:---|\.\.\.)[ \t]*(?=\r|\n|\Z)"),
    "+++": re.compile(r"^\+\+\+[ \t]*(?=\r|\n|\Z)"),
}
FIRST_LINE = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
KEY = re.compile(r"[\w\"'-]+\s*[:=]")
GIVEN = re.compile(r"[\"']?([\w-]+)[\"']?\s*[:=]\s*\S")
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
DEEPEST = 4
TEXT = "tag:yaml.org,2002:str"


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What the head holds; `end` is the offset behind its closing fence, 0 where there is none."""

    end: int = 0
    metadata: tuple[tuple[str, str], ...] = ()
    blocks: tuple[Block, ...] = ()


def front_matter(content: str, path: str) -> FrontMatter:
    """The head of `content`; one that is not closed or not well formed is refused."""
    first = FIRST_LINE.match(content)
    if not first:
        return FrontMatter()
    starts = [first.end(), *(match.end() for match in LINE_END.finditer(content, first.end()))]
    fence = FENCES[first.group(1)]
    for start in starts:
        closing = fence.match(content[start : start + 200])
        if closing:
            read = _yaml if first.group(1) == "---" else _toml
            return read(content, first.end(), start, start + closing.end(), path)
    if KEY.match(content, first.end()):
        raise UnreadableFileError(
            path, Message("the front matter is not closed; add a line {line}.", line=first.group(1)), 1
        )
    return FrontMatter()


def head_of(content: str, path: str) -> str:
    """The head of another version of `content`, in its notation: its lines that say which release it is; none
    without any."""
    first, end = FIRST_LINE.match(content), front_matter(content, path).end
    if not first or not end:
        return ""
    lines = content[:end].splitlines(keepends=True)
    shared = [
        line for line in lines[1:-1] if (given := GIVEN.match(line)) and given[1].lower() in IDENTITY_KEYS
    ]
    return "".join([lines[0], *shared, lines[-1]]) if shared else ""


def _toml(content: str, begins: int, ends: int, behind: int, path: str) -> FrontMatter:
    try:
        table = read_toml(LINE_END.sub("\n", content[begins:ends]))
    except TransflowError as error:
        why = Message("the front matter: {why}", why=error.message)
        raise UnreadableFileError(path, why, 2) from None
    values = tuple((key, str(value)) for key, value in table.items() if isinstance(value, str | int | float))
    return FrontMatter(behind, values, tuple(_toml_blocks(content, begins, ends, dict(values))))


def _toml_blocks(content: str, begins: int, ends: int, values: dict[str, str]) -> Iterator[Block]:
    line = re.compile(r"^([\w-]+)[ \t]*=[ \t]*(\"|')((?:(?!\2)[^\\\r\n])*)\2[ \t]*\r?$", re.MULTILINE)
    for match in line.finditer(content[begins:ends]):
        key, text = match.group(1), match.group(3)
        if values.get(key) == text and _is_prose(key, text) and text == text.strip():
            start = begins + match.start(3)
            yield Block(text, BlockKind.FRONT_MATTER, start, start + len(text), ((0, start),), key=key)


def _yaml(content: str, begins: int, ends: int, behind: int, path: str) -> FrontMatter:
    import yaml

    line = content.count("\n", 0, begins)
    try:
        root = yaml.compose(content[begins:ends], Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark.line + 1 if error.problem_mark else 1
        why = Message(
            "the front matter is not valid YAML: {why}.", why=error.problem or Message("it cannot be parsed")
        )
        raise UnreadableFileError(path, why, line + at) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise UnreadableFileError(
            path, Message("the front matter is not valid YAML; correct it."), 2
        ) from None
    if root is None:
        return FrontMatter(behind)
    if not isinstance(root, yaml.MappingNode):
        if begins and KEY.match(content, begins):
            raise UnreadableFileError(path, Message("the front matter is not a list of keys and values."), 2)
        return FrontMatter()
    values = list(_scalars(root))
    blocks = [_block(key, node, content, begins) for key, node in values if _is_yaml_prose(key, node)]
    kept = sorted((block for block in blocks if block), key=lambda block: block.start)
    return FrontMatter(behind, _metadata(values), tuple(kept))


def _scalars(root: Node) -> Iterator[tuple[str, ScalarNode]]:
    """The scalars under their keys, nested keys joined by a dot; an alias is followed once."""
    from yaml.nodes import MappingNode, ScalarNode, SequenceNode

    seen: set[int] = set()
    waiting: deque[tuple[str, Node, int]] = deque([("", root, 0)])
    while waiting:
        key, node, depth = waiting.popleft()
        if id(node) in seen or depth > DEEPEST:
            continue
        seen.add(id(node))
        if isinstance(node, ScalarNode):
            yield key, node
        elif isinstance(node, SequenceNode):
            waiting += [(f"{key}[]", each, depth + 1) for each in node.value]
        elif isinstance(node, MappingNode):
            for name, each in node.value:
                if isinstance(name, ScalarNode):
                    waiting.append((f"{key}.{name.value}".lstrip("."), each, depth + 1))


def _metadata(values: list[tuple[str, ScalarNode]]) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for key, node in values:
        name = key.removesuffix("[]")
        found[name] = f"{found[name]}, {node.value}" if name in found and key != name else str(node.value)
    return tuple(found.items())


def _is_yaml_prose(key: str, node: ScalarNode) -> bool:
    return str(node.tag) == TEXT and _is_prose(key, str(node.value))


def _is_prose(key: str, text: str) -> bool:
    names = [part.lower() for part in re.split(r"[.\[\]_]+", key) if part]
    if "[]" in key:
        return False
    if names and names[-1] in PROSE:
        return bool(text.strip())
    if NOT_PROSE.intersection(names) or "://" in text or "@" in text:
        return False
    return len(re.findall(r"[^\W\d_]{2,}", text)) > 1 and " " in text.strip()


def _block(key: str, node: ScalarNode, content: str, begins: int) -> Block | None:
    start, end = begins + node.start_mark.index, begins + node.end_mark.index
    style = str(node.style or "")
    if style in ("'", '"'):
        start, end = start + 1, end - 1
    elif style in ("|", ">"):
        start = next((match.end() for match in LINE_END.finditer(content, start, end)), start)
    while start < end and content[start].isspace():
        start += 1
    while end > start and content[end - 1].isspace():
        end -= 1
    text = str(node.value).strip()
    anchors = _aligned(text, content, start, end, style)
    if not text or anchors is None:
        return None
    return Block(text, BlockKind.FRONT_MATTER, start, end, anchors, key=key)


def _aligned(text: str, content: str, start: int, end: int, style: str) -> Anchors | None:
    """Anchors of a scalar's value in its source, whose black letters come in the same order."""
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


def scalar(text: str, content: str, start: int, end: int) -> tuple[int, int, str]:
    """The replacement that writes `text` in the place of the scalar around `content[start:end]`: in its
    own quotes where it has some, plain where that is safe."""
    quote = content[start - 1 : start]
    if quote in ("'", '"') and content[end : end + 1] == quote:
        return start, end, _quoted(text, quote)
    header = re.compile(r"[|>][^\r\n]*(?:\r\n|\r|\n)\s*\Z").search(content, max(0, start - 200), start)
    if header:
        return header.start(), end, f'"{_quoted(text, chr(34))}"'
    return start, end, text if _is_plain(text) else f'"{_quoted(text, chr(34))}"'


def _quoted(text: str, quote: str) -> str:
    if quote == "'":
        return text.replace("\n", " ").replace("'", "''")
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")


def _is_plain(text: str) -> bool:
    import yaml

    try:
        node = yaml.compose(f"key: {text}\n", Loader=yaml.SafeLoader)
        value = node.value[0][1] if node else None
        return value is not None and (value.style, value.value, value.tag) == (None, text, TEXT)
    except (yaml.YAMLError, AttributeError, IndexError, ValueError):
        return False
