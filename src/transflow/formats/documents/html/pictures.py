"""What an image of a page says of itself: its alternative text and its title."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transflow.formats._reading.anchors import Anchors, TextBuilder, followed, trimmed
from transflow.formats._reading.picture_names import is_description
from transflow.formats.documents.html.chrome import is_sharing
from transflow.formats.documents.html.scan import Tag, as_value, pieces
from transflow.model import Attribute, Block, BlockKind
from transflow.text.normalise import composed

OF_IMAGE: tuple[tuple[str, Attribute], ...] = (("alt", "alt"), ("title", "title"))
OF_DRAWING: tuple[tuple[str, Attribute], ...] = (("aria-label", "alt"),)
AS_IT_STANDS: Anchors = ((0, 0),)
Extent = tuple[int, int]


class Said(NamedTuple):
    """A text of an image, and where in the content each attribute has it."""

    block: Block
    values: tuple[Extent, ...]


def said_by(
    source: str, image: Tag, origin: Anchors = AS_IT_STANDS, *, is_among_words: bool = False
) -> Iterator[Said]:
    """The texts of an image in `source`, none twice; `origin` leads from there into the content. Among words
    a sign or a button, a smiling face, is none."""
    found: dict[str, Said] = {}
    for attribute, name in OF_IMAGE if image.name == "img" else OF_DRAWING:
        raw, at = image.attributes.get(attribute, ("", -1))
        block = _block(name, source, (at, at + len(raw)), origin) if at >= 0 and raw.strip() else None
        if block is None or (is_among_words and not _is_words(block.text)):
            continue
        said = composed(block.text)
        if name == "title" and said not in found and not is_description(block.text):
            continue
        before = found.setdefault(said, Said(block, ()))
        found[said] = Said(before.block, (*before.values, (block.start, block.end)))
    yield from found.values()


def is_drawn(tag: Tag) -> bool:
    """Whether an element is a picture to those who hear the page: a chart, a picture after words (WAI-ARIA, 5.3.3)."""
    is_picture = tag.name != "img" and tag.value("role") == "img"
    return is_picture and tag.value("aria-hidden") != "true"


def nothing_at(content: str, block: Block) -> str:
    """What is left in the file of a text that is taken out: of a value without quotes an empty one."""
    return as_value(content, block.start, "") if block.attribute else ""


def _is_words(text: str) -> bool:
    return any(map(str.isalpha, text)) and not is_sharing(text)


def _block(name: Attribute, source: str, extent: Extent, origin: Anchors) -> Block | None:
    built = TextBuilder()
    for letters, at, _ in pieces(source, *extent):
        built.add_through(letters, at, origin)
    if not built.text.strip():
        return None
    text, anchors, _ = trimmed(built.text, tuple(built.anchors))
    start, end = followed(origin, extent[0]), followed(origin, extent[1] - 1) + 1
    return Block(text, BlockKind.CAPTION, start, end, anchors, attribute=name)
