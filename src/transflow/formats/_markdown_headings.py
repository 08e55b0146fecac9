"""Headings with attributes, as Pandoc, Hugo and Kramdown write them: "## Requirements {#needs .unnumbered}"."""

from __future__ import annotations

import re

from markdown_it.token import Token

ATTRIBUTES = re.compile(r"[ \t]{1,9}\{(?::\s)?[ \t]{0,9}[#.][\w#.=\"' :-]{1,200}\}\s*\Z")


def without_attributes(token: Token) -> None:
    """Takes the attributes of Pandoc, Hugo and Kramdown from the end of a heading: "{#id .class}"."""
    children = token.children or []
    found = ATTRIBUTES.search(token.content)
    last = children[-1] if children else None
    if not found or last is None or last.type != "text" or not last.content.endswith(found[0].rstrip()):
        return
    length = len(found[0].rstrip())
    token.content = token.content[: found.start()]
    last.content = last.content[:-length]
    if "to" in last.meta:
        last.meta = {**last.meta, "to": last.meta["to"] - length}
    if not last.content:
        children.pop()
