"""The head of a Markdown file in YAML, between lines of "---"."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats.documents.markdown.front_matter.values import (
    DEEPEST,
    KEY,
    TEXT,
    FrontMatter,
    Place,
    block_of,
    is_prose,
)
from transflow.model import LINE_END, Block, Message

if TYPE_CHECKING:
    from yaml.nodes import Node, ScalarNode

PROPERTIES = re.compile(r"(?:[&!]\S*\s+)+")  # the anchor and the tag of a value in YAML


def yaml_head(content: str, begins: int, ends: int, behind: int, path: str) -> FrontMatter:
    """The head whose values are `content[begins:ends]`; `behind` is the offset after its closing line."""
    from yaml.nodes import MappingNode

    root = _root(content, begins, ends, path)
    if root is None:
        return FrontMatter(behind)
    if not isinstance(root, MappingNode):
        if begins and KEY.match(content, begins):
            raise UnreadableFileError(path, Message("the front matter is not a list of keys and values."), 2)
        return FrontMatter()
    values = list(_scalars(root))
    blocks = [_yaml_block(key, node, content, begins) for key, node in values if _is_yaml_prose(key, node)]
    kept = sorted((block for block in blocks if block), key=lambda block: block.start)
    return FrontMatter(behind, _metadata(values), tuple(kept))


def _root(content: str, begins: int, ends: int, path: str) -> Node | None:
    """The head as YAML reads it; None where nothing stands in it."""
    import yaml

    from transflow.formats.documents.markdown.front_matter.loader import Loader

    try:
        return yaml.compose(content[begins:ends], Loader=Loader)
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark.line + 1 if error.problem_mark else 1
        why = Message(
            "the front matter is not valid YAML: {why}.", why=error.problem or Message("it cannot be parsed")
        )
        raise UnreadableFileError(path, why, content.count("\n", 0, begins) + at) from None
    except (yaml.YAMLError, RecursionError, ValueError):
        raise UnreadableFileError(
            path, Message("the front matter is not valid YAML; correct it."), 2
        ) from None


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
