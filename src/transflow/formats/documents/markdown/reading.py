"""A Markdown file as a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats import too_long
from transflow.formats._bytes.decoding import decoded
from transflow.formats._reading.inline_waivers import waivers
from transflow.formats._reading.letters import as_read
from transflow.formats.documents.markdown.front_matter import front_matter
from transflow.model import Document, Message

if TYPE_CHECKING:
    from transflow.formats.documents.markdown.source import Source

MOST_BRACKETS = 60_000  # each may open a link, and takes a third of a millisecond where none closes


def read(data: bytes, path: str, language: str) -> Document:
    """Front matter that is prose first, then headings, paragraphs, list items, cells, quotes, captions."""
    content, encoding = decoded(data, path)
    if content.count("[") > MOST_BRACKETS:
        why = Message("the file has more than 60,000 square brackets; split it.")
        raise UnreadableFileError(path, why)
    head = front_matter(content, path)
    sources, comments = body_of(content, head.end, path)
    blocks = (*head.blocks, *(each.block for each in sources))
    document = Document(
        path,
        language,
        content,
        blocks,
        "markdown",
        encoding,
        metadata=dict(head.metadata),
        waivers=waivers(content, comments, blocks),
    )
    return as_read(document)


def body_of(content: str, begins: int, path: str) -> tuple[list[Source], list[tuple[int, str]]]:
    """The blocks of `content` from `begins` on, and its comments, each with where it stands."""
    from transflow.formats.documents.markdown.blocks import TooDeepError, markdown_blocks
    from transflow.formats.documents.markdown.parser import TooLongError

    try:
        reading = markdown_blocks(content, begins)
    except TooDeepError as error:
        why = Message("quotes or lists are nested too deeply here; flatten them.")
        raise UnreadableFileError(path, why, error.line) from None
    except TooLongError as error:
        raise too_long(path, error.line) from None
    except RecursionError:
        raise UnreadableFileError(path, Message("brackets are nested too deeply; flatten them.")) from None
    return reading.sources, reading.comments
