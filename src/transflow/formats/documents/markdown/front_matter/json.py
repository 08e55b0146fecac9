"""The head of a Markdown file in JSON, an object that begins the file, as Hugo has it."""

from __future__ import annotations

import json
import re

from transflow.errors import UnreadableFileError
from transflow.formats._writing.lines import line_end
from transflow.formats.documents.markdown.front_matter.values import FrontMatter
from transflow.formats.documents.markdown.front_matter.yaml import yaml_head
from transflow.model import IDENTITY_KEYS, Message

BEGINS = re.compile(r"\{\s*\"[\w-]+\"\s*:|\{\}[ \t]*(?=\r|\n|\Z)")
CLOSES = re.compile(r"[ \t]*(?=\r|\n|\Z)")
IS_MEANT = re.compile(r"[^\r\n]*[{}\[,][ \t]*(?=\r|\n|\Z)")  # the first line, of which prose has another end


def json_head(content: str, path: str) -> FrontMatter:
    """The head of `content`; YAML reads any object of JSON."""
    if not BEGINS.match(content):
        return FrontMatter()
    end = _end_of_object(content, path)
    closing = CLOSES.match(content, end) if end else None
    if not closing:
        return FrontMatter()
    return yaml_head(content.replace("\t", " "), 0, closing.start(), closing.end(), path)


def identity_object(content: str) -> str:
    """A head in JSON with those values of the one of `content` that say which release it is."""
    values = json.JSONDecoder().raw_decode(content)[0].items()
    shared = {key: value for key, value in values if key.lower() in IDENTITY_KEYS}
    return json.dumps(shared, ensure_ascii=False, indent=2).replace("\n", line_end(content))


def _end_of_object(content: str, path: str) -> int | None:
    """Where the object ends; None of words that only begin like one."""
    try:
        return json.JSONDecoder().raw_decode(content)[1]
    except json.JSONDecodeError as error:
        if not IS_MEANT.match(content):
            return None
        why = Message("the front matter is not valid JSON: {why}.", why=error.msg)
        raise UnreadableFileError(path, why, error.lineno) from None
    except RecursionError:
        raise UnreadableFileError(
            path, Message("the front matter is not valid JSON: {why}.", why="nested too deeply"), 1
        ) from None
