"""New values in the head of a Markdown file, and others in the place of those that it has."""

from __future__ import annotations

import json
import re

from transflow.formats._writing.lines import line_end, line_start
from transflow.formats._writing.splicing import Replacement, tidy
from transflow.formats.documents.markdown.front_matter import front_matter
from transflow.formats.documents.markdown.front_matter.values import TEXT
from transflow.model import Document
from transflow.text.patterns import LazyPattern

KEY = LazyPattern(r"[A-Za-z_][\w-]*")
TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
BEFORE_VALUE = re.compile(r"(?P<quote>[\"'])[ \t]*\Z")
AFTER_VALUE = re.compile(r"[ \t]*(?P<quote>[\"'])")
LINES_QUOTED = re.compile(r"(\"{3}|'{3})\s*\Z")  # before a value of several lines in TOML
BLOCK_HEADER = re.compile(r"[|>][^\r\n]*(?:\r\n|\r|\n)\s*\Z")


def with_value(document: Document, text: str, key: str) -> str | None:
    """The content with one more value: a line at the end of its head, in TOML one before the first table; None where
    the head has the key already."""
    content = document.content
    if not KEY.fullmatch(key) or key in document.metadata:
        return None
    end, value = line_end(content), json.dumps(tidy(text), ensure_ascii=False)
    close = front_matter(content, document.path).end
    if not close:
        rest = content.lstrip("\r\n")
        return f"---{end}{key}: {value}{end}---{end}" + (end + rest if rest else "")
    if content.startswith("{"):
        return _with_member(content, content.rindex("}", 0, close), f'"{key}": {value}')
    at = line_start(content, close)
    if content.startswith("+++"):
        table = TABLE.search(content, 0, at)
        at = table.start() if table else at
        return f"{content[:at]}{key} = {value}{end}{content[at:]}"
    return f"{content[:at]}{key}: {value}{end}{content[at:]}"


def _with_member(content: str, closes: int, member: str) -> str:
    """The content with one more member at the end of the object in JSON that `content[closes]` ends."""
    last, end = len(content[:closes].rstrip()), line_end(content)
    is_empty = content[:last].endswith("{")
    comma, rest = ("", end + content[closes:]) if is_empty else (",", content[last:])
    return f"{content[:last]}{comma}{end}  {member}{rest}"


def scalar(text: str, content: str, start: int, end: int) -> Replacement:
    """The replacement that writes `text` in the place of the scalar around `content[start:end]`: in its
    own quotes where it has some that can hold it, plain where that is safe."""
    if content.startswith("+++") and (lines := LINES_QUOTED.search(content, max(0, start - 200), start)):
        return _in_lines(text, content, lines.start(1), content.index(lines[1], end) + len(lines[1]))
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


def _in_lines(text: str, content: str, opens: int, closes: int) -> Replacement:
    """The replacement of a value of several lines in TOML, in its own quotation marks where these can hold it."""
    quotes, inside = content[opens : opens + 3], content[opens + 3 : closes - 3]
    if quotes == "'''" and ("'''" in text or text.endswith("'")):
        quotes = '"""'
    if quotes == '"""':
        text = re.sub(r'\\|"(?="")|"\Z', r"\\\g<0>", text)
    ahead, behind = inside[: len(inside) - len(inside.lstrip())], inside[len(inside.rstrip()) :]
    lines = text.replace("\n", line_end(content))
    return opens, closes, f"{quotes}{ahead}{lines}{behind}{quotes}"


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
