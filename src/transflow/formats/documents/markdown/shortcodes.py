"""Shortcodes, what a site generator such as Hugo or Jekyll fills in: only some of their values are text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from transflow.formats._reading.anchors import Anchors, TextBuilder
from transflow.model import Attribute

VALUE = r'"(?:[^"\\]|\\.)*+"'
SHORTCODE = rf'\{{\{{[<%](?:[^"{{}}]|{VALUE})*+\}}\}}|\{{%(?:[^"{{}}]|{VALUE})*+\}}'
ONLY = re.compile(rf"(?:\s*(?:{SHORTCODE}))++\s*")
NAMES = "alt|caption|title|text|label|heading|description|summary"
TEXT = re.compile(
    rf'\b(?P<name>{NAMES})\s?=\s?"(?P<text>(?:[^"\\]|\\.)*+)"|(?<=[\s(])"(?P<bare>(?:[^"\\]|\\.)*+)"'
)
WORDS = re.compile(r"[^\W\d_]{2,}[,:–-]? [\w„“]")  # that no name of a file or of a setting has
ESCAPED = re.compile(r'\\(["\\])')


class Quoted(NamedTuple):
    """A text between straight quotation marks, and what it is of a picture."""

    start: int
    end: int
    attribute: Attribute


def is_only_shortcodes(source: str) -> bool:
    """Whether a paragraph has nothing else."""
    return source.startswith("{") and ONLY.fullmatch(source) is not None


def texts_of_shortcodes(source: str) -> Iterator[Quoted]:
    """The texts that a reader of the page will read."""
    is_of_hugo = source.startswith("{{")  # in the tags of Jekyll bare values are compared
    for match in TEXT.finditer(source):
        if is_of_hugo and match["bare"] is not None and WORDS.search(match["bare"]):
            yield Quoted(*match.span("bare"), "title")
        elif match["name"] and match["text"].strip():
            yield Quoted(*match.span("text"), "alt" if match["name"] == "alt" else "title")


def unquoted(source: str, start: int, end: int, origin: Anchors) -> TextBuilder:
    """The text of a quoted value, its escapes read."""
    built, at = TextBuilder(), start
    for match in ESCAPED.finditer(source, start, end):
        built.add_through(source[at : match.start()], at, origin)
        built.add_through(match[1], match.start(1), origin)
        at = match.end()
    built.add_through(source[at:end], at, origin)
    return built


def quotable(text: str) -> str:
    """A text as it may stand between straight quotation marks."""
    return text.replace("\\", r"\\").replace('"', r"\"")
