"""Which inline elements are links, bold or italic: by their names, by what they say of their look, and by the sheet of
the page, as Google Docs writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from transflow.formats._reading.markup import Markup
from transflow.formats.documents.html.scan import Tag
from transflow.model import MARK_KINDS, Mark, MarkKind
from transflow.text.patterns import LazyPattern

Kind = MarkKind | Literal[""]
BY_NAME: Mapping[str, Kind] = {
    "b": "strong",
    "strong": "strong",
    "i": "emphasis",
    "em": "emphasis",
    "code": "code",
}
LOOK = LazyPattern(r"(?<![\w-])font-(?:weight:\s*(?P<weight>\w+)|style:\s*(?P<style>\w+))", re.IGNORECASE)
BOLD = re.compile(r"bold(?:er)?|[6-9]00", re.IGNORECASE)
SHEET = LazyPattern(r"<style\b[^<>]*>([^<]*font-(?:weight|style)[^<]*)", re.IGNORECASE)
RULE = LazyPattern(r"(?:^|[{};])\s*(?:span)?\.([\w-]+)\s*\{([^{}]*)", re.IGNORECASE)


def look_of(tag: Tag, classes: Mapping[str, Kind]) -> Kind:
    """What an inline element is; a link leads somewhere, where an anchor is only a place in the page."""
    style = tag.value("style")
    if tag.name == "a":
        is_place = "href" not in tag.attributes and ("name" in tag.attributes or "mso-" in style)
        return "" if is_place else "link"
    own = BY_NAME.get(tag.name, "")
    if style and (said := _said(style)):
        is_undone = own in said and not said[own]
        return next((kind for kind, is_on in said.items() if is_on), "" if is_undone else own)
    if own or tag.name != "span" or not classes:
        return own
    return next((classes[each] for each in tag.value("class").split() if each in classes), own)


@lru_cache(maxsize=2)  # one page in Markdown may hold many stretches of HTML
def looks_of_classes(content: str) -> Mapping[str, Kind]:
    """The classes of the sheet of a page that make words bold or italic."""
    found: dict[str, Kind] = {}
    for sheet in SHEET.finditer(content) if "<style" in content else ():
        for name, look in RULE.findall(sheet[1]):
            for kind, is_on in _said(look).items():
                if is_on:
                    found[name] = kind
    return found


def _said(style: str) -> dict[Kind, bool]:
    """Whether a style makes words bold, and whether italic, where it says so."""
    said: dict[Kind, bool] = {}
    for each in LOOK.finditer(style):
        if each["weight"]:
            said["strong"] = BOLD.fullmatch(each["weight"]) is not None
        else:
            said["emphasis"] = each["style"].lower() == "italic"
    return said


def marks_of(markup: Sequence[Markup]) -> Iterator[Mark]:
    """What of the markup a reader is shown."""
    for each in markup:
        kind = each.kind
        if kind in MARK_KINDS and (each.start < each.end or kind in ("footnote", "image")):
            yield Mark(kind, each.start, each.end, each.value)
