"""HTML as a stream of tags and texts with their offsets; it takes any text and never fails."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from html.entities import html5
from typing import Literal

from transflow.frozen import Frozen, field
from transflow.text.patterns import LazyPattern

NAME = re.compile(r"</?([A-Za-z][^\s/>]*)")
ATTRIBUTE = LazyPattern(r"[\s/]*([^\s\"'<>/=]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>`]+)))?")
QUOTED, BARE = (2, 3), 4  # its groups
REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
UNCLOSED = re.compile(r"&([A-Za-z][A-Za-z0-9]*+)(?!;)(=?)")  # in an address most often the name of a value
XML = re.compile(r"<\?xml\b|xmlns\s*=\s*[\"']http://www\.w3\.org/1999/xhtml", re.IGNORECASE)
HEAD = 2048  # characters in which a page says that it is XML
CDATA = "<![CDATA[", "]]>"
RAW = frozenset({"script", "style", "textarea", "title", "xmp", "noframes"})


class Tag(Frozen):
    """A piece of HTML, `content[start:end]`. Attributes are raw values with their offset, or -1 where there is no
    value; one without quotes stands right after its "=". The name of a text that is a section of CDATA is its sign."""

    kind: Literal["open", "close", "text", "comment"]
    start: int
    end: int
    name: str = ""
    attributes: dict[str, tuple[str, int]] = field(default_factory=dict)

    def value(self, name: str) -> str:
        """The value of an attribute, entities resolved; empty where it has none."""
        raw, _ = self.attributes.get(name, ("", 0))
        return html.unescape(UNCLOSED.sub(_resolvable, raw)) if "&" in raw else raw


def _resolvable(unclosed: re.Match[str]) -> str:
    """An entity without its semicolon, which in "&copy=2" and "&region" is none (HTML, 13.2.5.73)."""
    is_entity = unclosed[1] in html5 and not unclosed[2]
    return unclosed[0] if is_entity else f"&amp;{unclosed[0][1:]}"


def scan(content: str, start: int, end: int) -> Iterator[Tag]:
    """The tags and texts of `content[start:end]`, in order."""
    at = start
    while at < end:
        opens = content.find("<", at, end)
        opens = end if opens < 0 else opens
        if opens > at:
            yield Tag("text", at, opens)
        if opens == end:
            return
        tag = _tag(content, opens, end)
        yield tag
        at = tag.end
        if tag.kind == "open" and tag.name in RAW:
            closes = _closing(content, tag.name, at, end)
            yield Tag("comment", at, closes, tag.name)
            at = closes


def _closing(content: str, name: str, at: int, end: int) -> int:
    match = re.compile(rf"</{name}", re.IGNORECASE).search(content, at, end)
    return match.start() if match else end


def _tag(content: str, at: int, end: int) -> Tag:
    if content.startswith("<!--", at):
        closes = content.find("-->", at + 4, end)
        return Tag("comment", at, end if closes < 0 else closes + 3)
    if content.startswith(CDATA[0], at) and XML.search(content, 0, HEAD):
        closes = content.find(CDATA[1], at, end)
        return Tag("text", at, end if closes < 0 else closes + len(CDATA[1]), CDATA[0])
    if content.startswith(("<!", "<?"), at):
        closes = content.find(">", at, end)
        return Tag("comment", at, end if closes < 0 else closes + 1, "!")
    name = NAME.match(content, at, end)
    if not name:
        return Tag("text", at, at + 1)
    attributes, inside = _attributes(content, name.end(), end)
    closes = content.find(">", inside, end)
    kind: Literal["open", "close"] = "close" if content[at + 1] == "/" else "open"
    return Tag(kind, at, end if closes < 0 else closes + 1, name.group(1).lower(), attributes)


def _attributes(content: str, at: int, end: int) -> tuple[dict[str, tuple[str, int]], int]:
    found: dict[str, tuple[str, int]] = {}
    while match := ATTRIBUTE.match(content, at, end):
        number = match.lastindex or 0
        is_placed = number in QUOTED or (number == BARE and content[match.start(BARE) - 1] == "=")
        value = match[number] if number > 1 else ""
        found.setdefault(match[1].lower(), (value, match.start(number) if is_placed else -1))
        at = match.end()
    return found, at


def as_value(content: str, at: int, value: str) -> str:
    """`value`, escaped, as it is written where the value of an attribute begins: one that stood without quotes gets
    them."""
    return f'"{value}"' if content[at - 1 : at] == "=" else value


def pieces(content: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The text of `content[start:end]` with entities resolved: text, where it begins and ends."""
    at = start
    for match in REFERENCE.finditer(content, start, end):
        letters = html.unescape(match.group())
        if letters == match.group():
            continue
        if match.start() > at:
            yield content[at : match.start()], at, match.start()
        yield letters, match.start(), match.end()
        at = match.end()
    if at < end:
        yield content[at:end], at, end
