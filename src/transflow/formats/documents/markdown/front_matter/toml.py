"""The head of a Markdown file in TOML, between lines of "+++", as Hugo and Zola have it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, time

from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats.documents.markdown.front_matter.values import (
    DEEPEST,
    FrontMatter,
    Place,
    block_of,
    is_prose,
)
from transflow.model import LINE_END, Block, Message
from transflow.text.patterns import LazyPattern
from transflow.text.toml import read_toml

TOML_LINE = LazyPattern(
    r"(?:^|(?<=\r))[ \t]*(?:\[+(?P<table>[^\]\r\n]*)\]+|(?P<key>[\w.-]+)[ \t]*=[ \t]*(?:"
    r"\"{3}(?P<basics>(?:[^\"\\]|\\[\s\S]|\"{1,2}(?!\"))*+)\"{3}|'{3}(?P<literals>(?:[^']|'{1,2}(?!'))*+)'{3}"
    r"|\"(?P<basic>(?:[^\"\\\r\n]|\\[^\r\n])*+)\"|'(?P<literal>[^'\r\n]*)'))[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)",
    re.MULTILINE,
)
STYLES = {"basic": '"', "basics": '"""', "literal": "", "literals": ""}  # of values in TOML


def toml_head(content: str, begins: int, ends: int, behind: int, path: str) -> FrontMatter:
    """The head whose values are `content[begins:ends]`; `behind` is the offset after its closing line."""
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
