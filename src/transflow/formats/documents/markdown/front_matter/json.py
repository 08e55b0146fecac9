"""The head of a Markdown file in JSON, an object that begins the file, as Hugo has it."""

from __future__ import annotations

import json
import re

from transflow.errors import UnreadableFileError
from transflow.formats.documents.markdown.front_matter.values import FrontMatter
from transflow.formats.documents.markdown.front_matter.yaml import yaml_head
from transflow.model import Message

BEGINS = re.compile(r"\{\s*\"[\w-]+\"\s*:")
CLOSES = re.compile(r"[ \t]*(?=\r|\n|\Z)")
IN_TWO_HALVES = re.compile(
    r"\\u[dD][89a-fA-F]"
)  # a letter beyond the first plane, which YAML does not put together


def json_head(content: str, path: str) -> FrontMatter:
    """The head of `content`; YAML reads any object of JSON."""
    if not BEGINS.match(content):
        return FrontMatter()
    closing = CLOSES.match(content, _end_of_object(content, path))
    if not closing or IN_TWO_HALVES.search(content, 0, closing.start()):
        return FrontMatter()
    return yaml_head(content.replace("\t", " "), 0, closing.start(), closing.end(), path)


def _end_of_object(content: str, path: str) -> int:
    try:
        return json.JSONDecoder().raw_decode(content)[1]
    except json.JSONDecodeError as error:
        why = Message("the front matter is not valid JSON: {why}.", why=error.msg)
        raise UnreadableFileError(path, why, error.lineno) from None
    except RecursionError:
        raise UnreadableFileError(
            path, Message("the front matter is not valid JSON: {why}.", why="nested too deeply"), 1
        ) from None
