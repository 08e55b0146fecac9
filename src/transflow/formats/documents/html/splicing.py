"""New texts in the place of some of a page."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from html import escape

from transflow.formats._writing.faithful import faithful
from transflow.formats._writing.marking import Text, changing, is_as_it_stands, tidied, words_of
from transflow.formats._writing.patching import Patch, lasting, patched
from transflow.formats._writing.splicing import written
from transflow.formats.documents.html.article import article
from transflow.formats.documents.html.layout import Piece
from transflow.formats.documents.html.notation import html_text, with_html_marks
from transflow.formats.documents.html.reading import read
from transflow.formats.documents.html.scan import as_value
from transflow.model import Document

SPACES = r" \t\f"  # runs of them are one


def splice(data: bytes, document: Document, texts: Mapping[int, Text]) -> bytes:
    """`data` with the inside of some elements replaced; links and emphasis stand where a `Marked` says, or
    else stay where their words do."""
    texts = changing(texts, document)
    pieces, _ = article(document.content)
    values = {index: text for index, text in texts.items() if pieces[index].values}
    if not values:
        return _with_elements(data, document, texts, pieces)
    new = _with_values(data, document, values, pieces)
    if len(values) == len(texts):
        return new
    after = read(new, document.path, document.language)
    pieces_after, _ = article(after.content)
    moved = dict(zip(_elements_of(pieces), _elements_of(pieces_after), strict=True))
    texts_after = {moved[index]: text for index, text in texts.items() if index in moved}
    return _with_elements(new, after, texts_after, pieces_after)


def _elements_of(pieces: list[Piece]) -> list[int]:
    """The numbers of the pieces that are no values of attributes."""
    return [index for index, each in enumerate(pieces) if not each.values]


def _with_values(data: bytes, document: Document, texts: Mapping[int, Text], pieces: list[Piece]) -> bytes:
    """`data` with other values of attributes; an element of text may lie around one."""
    replacements = [
        (start, end, as_value(document.content, start, escape(new)))
        for index, text in texts.items()
        if (new := words_of(tidied(text, is_one_line=True, spaces=SPACES))) != pieces[index].block.text
        for start, end in pieces[index].values
    ]
    return written(data, document, replacements)


def _with_elements(data: bytes, document: Document, texts: Mapping[int, Text], pieces: list[Piece]) -> bytes:
    def read_again(new: bytes) -> Document:
        return read(new, document.path, document.language)

    news = {
        index: new for index, text in texts.items() if isinstance(new := tidied(text, spaces=SPACES), str)
    }
    content = document.content
    escaped = partial(html_text, content=content)
    tried = {
        index: raw
        for index, new in news.items()
        if (raw := patched(pieces[index].block, new, pieces[index].markup, content, escaped)) is not None
    }
    patches = lasting(data, document, tried, news, read_again)
    following = {index for index in news if index not in patches and pieces[index].markup}
    return faithful(
        lambda own: _spliced(data, document, own, pieces, patches), read_again, document, texts, following
    )


def _spliced(
    data: bytes, document: Document, texts: Mapping[int, Text], pieces: list[Piece], patches: Patch
) -> bytes:
    replacements = []
    for index, text in texts.items():
        block, markup = pieces[index].block, pieces[index].markup
        new = tidied(text, spaces=SPACES)
        if index in patches:
            replacements.append((block.start, block.end, patches[index]))
        elif not is_as_it_stands(new, block):
            raw = with_html_marks(new, block, markup, document.content)
            replacements.append((block.start, block.end, raw))
    return written(data, document, replacements)
