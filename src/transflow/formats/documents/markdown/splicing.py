"""New texts in the place of some blocks of a Markdown file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from transflow.formats._writing.faithful import faithful
from transflow.formats._writing.marking import Text, changing, tidied, words_of
from transflow.formats._writing.patching import Patch, lasting
from transflow.formats._writing.splicing import written
from transflow.formats.documents.html.scan import as_value
from transflow.formats.documents.markdown.escape import attribute_value
from transflow.formats.documents.markdown.front_matter import front_matter
from transflow.formats.documents.markdown.front_matter.writing import scalar
from transflow.formats.documents.markdown.reading import body_of, read
from transflow.model import BlockKind, Document

if TYPE_CHECKING:
    from transflow.formats.documents.markdown.source import Source


def splice(data: bytes, document: Document, texts: Mapping[int, Text]) -> bytes:
    """`data` with new texts for some blocks; links and emphasis stand where a `Marked` says, or else stay
    where their words do."""
    texts = changing(texts, document)
    bodies = _bodies(document)
    values = {index: text for index, text in texts.items() if index in bodies and bodies[index].values}
    if not values:
        return _with_texts(data, document, texts, bodies)
    new = _with_values(data, document, values, bodies)
    after = read(new, document.path, document.language)
    bodies_after = _bodies(after)
    moved = dict(zip(_blocks_of(document, bodies), _blocks_of(after, bodies_after), strict=True))
    texts_after = {moved[index]: text for index, text in texts.items() if index in moved}
    return _with_texts(new, after, texts_after, bodies_after)


def _bodies(document: Document) -> dict[int, Source]:
    """The blocks after the front matter as they stand in the file, by their numbers."""
    head = front_matter(document.content, document.path)
    sources, _ = body_of(document.content, head.end, document.path)
    return dict(enumerate(sources, len(head.blocks)))


def _blocks_of(document: Document, bodies: Mapping[int, Source]) -> list[int]:
    """The numbers of the blocks that are no values of attributes in HTML."""
    return [at for at in range(len(document.blocks)) if at not in bodies or not bodies[at].values]


def _with_values(
    data: bytes, document: Document, texts: Mapping[int, Text], bodies: Mapping[int, Source]
) -> bytes:
    """`data` with other values of attributes in HTML; a block of text may lie around one."""
    replacements = [
        (start, end, as_value(document.content, start, attribute_value(new)))
        for index, text in texts.items()
        if (new := words_of(tidied(text, is_one_line=True))) != document.blocks[index].text
        for start, end in bodies[index].values
    ]
    return written(data, document, replacements)


def _with_texts(
    data: bytes, document: Document, texts: Mapping[int, Text], bodies: Mapping[int, Source]
) -> bytes:
    """`data` with other blocks of text, the notes first, since other blocks lie around them."""
    notes = {index: text for index, text in texts.items() if index in bodies and bodies[index].is_note}
    if notes and len(notes) < len(texts):
        data = _with_blocks(data, document, notes, bodies)
        document = read(data, document.path, document.language)
        texts = {index: text for index, text in texts.items() if index not in notes}
        bodies = _bodies(document)
    return _with_blocks(data, document, texts, bodies)


def _with_blocks(
    data: bytes, document: Document, texts: Mapping[int, Text], bodies: Mapping[int, Source]
) -> bytes:
    from transflow.formats.documents.markdown.writing import fitting, patch_of

    def read_again(new: bytes) -> Document:
        return read(new, document.path, document.language)

    news = {
        index: new
        for index, text in texts.items()
        if index in bodies and isinstance(new := fitting(text, bodies[index]), str)
    }
    tried = {
        index: raw
        for index, new in news.items()
        if (raw := patch_of(bodies[index], new, document.content)) is not None
    }
    patches = lasting(data, document, tried, news, read_again)
    following = {index for index in news if index not in patches and bodies[index].markup}
    return faithful(
        lambda own: _spliced(data, document, own, bodies, patches), read_again, document, texts, following
    )


def _spliced(
    data: bytes,
    document: Document,
    texts: Mapping[int, Text],
    bodies: Mapping[int, Source],
    patches: Patch,
) -> bytes:
    from transflow.formats.documents.markdown.writing import replacement_of

    replacements = []
    for index, text in texts.items():
        block = document.blocks[index]
        new = tidied(text)
        if index in patches:
            replacements.append((block.start, block.end, patches[index]))
        elif block.kind is BlockKind.FRONT_MATTER:
            if words_of(new) != block.text:
                replacements.append(scalar(words_of(new), document.content, block.start, block.end))
        elif replacement := replacement_of(bodies[index], new, document.content):
            replacements.append(replacement)
    return written(data, document, replacements)
