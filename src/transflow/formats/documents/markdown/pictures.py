"""The images of a paragraph in Markdown that has nothing else."""

from __future__ import annotations

import re

from markdown_it.token import Token

from transflow.formats.documents.markdown.shortcodes import Quoted

AMONG_PICTURES = ("image", "softbreak", "hardbreak", "link_open", "link_close", "attributes")
TITLE = re.compile(r'[^"]"(?P<text>(?:[^"\\]|\\.)*+)"\)\Z')  # ![alt](file "title")


def lone_pictures(children: list[Token]) -> list[Token]:
    """The images of a paragraph that has nothing else."""
    is_all = all(
        child.type in AMONG_PICTURES or (child.type == "text" and not child.content.strip())
        for child in children
    )
    return [child for child in children if child.type == "image"] if is_all else []


def shifted(token: Token, by: int) -> Token:
    """The token, its places moved on."""
    token.meta = {**token.meta, "at": token.meta["at"] + by, "to": token.meta["to"] + by}
    return token


def title_of(picture: Token, source: str) -> list[Quoted]:
    """The title of the image where it stands in its paragraph, if it has one."""
    match = TITLE.search(source, picture.meta["at"], picture.meta["to"])
    return [Quoted(*match.span("text"), "title")] if match and match["text"].strip() else []
