"""Letters made whole in Word files that take them apart."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from transflow.formats.documents.docx.package import W, serialised, with_parts
from transflow.formats.documents.docx.pictures import Picture
from transflow.formats.documents.docx.stories import Part, Story, stories
from transflow.model import Document
from transflow.text.letters_apart import made_whole


def compose(data: bytes, document: Document) -> bytes:
    """`data` with the letters of its words whole."""
    parts = chain.from_iterable(map(_composed_parts, stories(data, document.path, {})))
    return with_parts(data, dict(parts), document.path)


def _composed_parts(story: Story) -> Iterator[tuple[str, bytes]]:
    """The parts of a story, and of others that have the same, which take letters apart: as they are to be."""
    pictures = [
        each for each in story.texts if isinstance(each, Picture) and made_whole(each.text) != each.text
    ]
    for picture in pictures:
        picture.describe(made_whole(picture.text))
    for each in (story.part, *story.copies):
        if _compose(each) or (pictures and each is story.part):
            yield each.name, serialised(each.root)


def _compose(part: Part) -> bool:
    """Makes the letters of a part whole, and says whether there were any to make."""
    shown = [(each, each.text) for each in part.root.iter(f"{W}t") if each.text and not each.text.isascii()]
    apart = [(each, whole) for each, text in shown if (whole := made_whole(text)) != text]
    for each, whole in apart:
        each.text = whole
    return bool(apart)
