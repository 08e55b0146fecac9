"""The YAML or TOML head of a Markdown file: its values as text, and those that are prose as blocks."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats.markdown.front_matter.values import TEXT, Place, block_of, is_prose
from transflow.model import IDENTITY_KEYS, LINE_END, Block, Message
from transflow.text.patterns import LazyPattern
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
TOML_LINE = LazyPattern(
    r"(?:^|(?<=\r))[ \t]*(?:\[+(?P<table>[^\]\r\n]*)\]+|(?P<key>[\w.-]+)[ \t]*=[ \t]*(?:"
    r"\"{3}(?P<basics>(?:[^\"\\]|\\[\s\S]|\"{1,2}(?!\"))*+)\"{3}|'{3}(?P<literals>(?:[^']|'{1,2}(?!'))*+)'{3}"
    r"|\"(?P<basic>(?:[^\"\\\r\n]|\\[^\r\n])*+)\"|'(?P<literal>[^'\r\n]*)'))[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)",
    re.MULTILINE,
)
STYLES = {"basic": '"', "basics": '"""', "literal": "", "literals": ""}  # of values in TOML
PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")  # the anchor and the tag of a value in YAML
DEEPEST = 4


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
    values = dict(_toml_values(table))
    return FrontMatter(behind, tuple(values.items()), tuple(_toml_blocks(content, begins, ends, values)))


def _toml_values(table: Mapping[str, object], around: str = "") -> Iterator[tuple[str, str]]:
    """The values under their keys, nested keys joined by a dot; those of a list are one value."""
    for key, value in table.items():
        if isinstance(value, dict):
            if around.count(".") < DEEPEST:
                yield from _toml_values(value, f"{around}{key}.")
        elif isinstance(value, list):
            yield (
                around + key,
                ", ".join(_toml_text(each) for each in value if not isinstance(each, dict | list)),
            )
        else:
            yield around + key, _toml_text(value)


def _toml_text(value: object) -> str:
    """A value as it is written, a date such as 2026-03-31."""
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).lower() if isinstance(value, bool) else str(value)


def _toml_blocks(content: str, begins: int, ends: int, values: Mapping[str, str]) -> Iterator[Block]:
    around = ""
    for match in TOML_LINE.finditer(content, begins, ends):
        if match["table"] is not None:
            around = f"{match['table'].strip()}."
            continue
        key, written = around + match["key"], str(match.lastgroup)
        place = Place(content, *match.span(written), STYLES[written])
        block = block_of(key, values.get(key, ""), place)
        if block and is_prose(key, block.text):
            yield block


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
    blocks = [_yaml_block(key, node, content, begins) for key, node in values if _is_yaml_prose(key, node)]
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
    return str(node.tag) == TEXT and is_prose(key, str(node.value))


def _yaml_block(key: str, node: ScalarNode, content: str, begins: int) -> Block | None:
    start, end = begins + node.start_mark.index, begins + node.end_mark.index
    if properties := PROPERTIES.match(content, start, end):
        start = properties.end()
    style = str(node.style or "")
    if style in ("'", '"'):
        start, end = start + 1, end - 1
    elif style in ("|", ">"):
        start = next((match.end() for match in LINE_END.finditer(content, start, end)), start)
    return block_of(key, str(node.value), Place(content, start, end, style))
