"""The YAML, TOML or JSON head of a Markdown file: its values as text, and those that are prose as blocks."""

from __future__ import annotations

import re

from transflow.errors import UnreadableFileError
from transflow.formats.documents.markdown.front_matter.json import identity_object, json_head
from transflow.formats.documents.markdown.front_matter.toml import toml_head
from transflow.formats.documents.markdown.front_matter.values import KEY, FrontMatter
from transflow.formats.documents.markdown.front_matter.yaml import yaml_head
from transflow.model import IDENTITY_KEYS, LINE_END, Message

FENCES = {
    "---": re.compile(r"(?:---|\.\.\.)[ \t]*(?=\r|\n|\Z)"),
    "+++": re.compile(r"\+\+\+[ \t]*(?=\r|\n|\Z)"),
}
FIRST_LINE = re.compile(r"(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)")
GIVEN = re.compile(r"[\"']?([\w-]+)[\"']?\s*[:=]\s*\S")


def front_matter(content: str, path: str) -> FrontMatter:
    """The head of `content`; one that is not closed or not well formed is refused."""
    first = FIRST_LINE.match(content)
    if not first:
        return json_head(content, path)
    starts = [first.end(), *(match.end() for match in LINE_END.finditer(content, first.end()))]
    fence = FENCES[first.group(1)]
    for start in starts:
        if closing := fence.match(content, start):
            read = yaml_head if first.group(1) == "---" else toml_head
            return read(content, first.end(), start, closing.end(), path)
    if KEY.match(content, first.end()):
        raise UnreadableFileError(
            path, Message("the front matter is not closed; add a line {line}.", line=first.group(1)), 1
        )
    return FrontMatter()


def head_of(content: str, path: str) -> str:
    """The head of another version of `content`, in its notation: of its values those that say which release it is.
    Without any it is empty where prose will follow in it; in YAML there is none then, as heads begin in YAML."""
    first, head = FIRST_LINE.match(content), front_matter(content, path)
    if head.end and not first:
        return identity_object(content)
    if not first or not head.end:
        return ""
    lines = content[: head.end].splitlines(keepends=True)
    shared = [
        line for line in lines[1:-1] if (given := GIVEN.match(line)) and given[1].lower() in IDENTITY_KEYS
    ]
    is_begun = bool(shared) or (first.group(1) == "+++" and bool(head.blocks))
    return "".join([lines[0], *shared, lines[-1]]) if is_begun else ""
