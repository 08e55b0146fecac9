"""A file keeps the markup with which its texts are still read as they are."""

from collections.abc import Mapping

import pytest

from transflow.formats._writing.faithful import faithful, plainer
from transflow.formats._writing.marking import Text, words_of
from transflow.model import Block, BlockKind, Document, Mark, Marked

WORDS = "Ministre tikās ar vēstnieku"
EMPHASIS = Mark("emphasis", 0, 8)
LINK = Mark("link", 18, 27, "/en/a")
SIGNS = {"emphasis": "*", "link": "_"}


def written(texts: Mapping[int, Text]) -> bytes:
    """A file of one text with a sign in front for each of its marks."""
    text = texts[0]
    marks = text.marks if isinstance(text, Marked) else ()
    return ("".join(SIGNS[mark.kind] for mark in marks) + words_of(text)).encode()


@pytest.mark.parametrize(
    ("understood", "expected"), [("*_", f"*_{WORDS}"), ("_", f"_{WORDS}"), ("*", WORDS), ("", WORDS)]
)
def test_what_reads_otherwise_is_given_up_emphasis_first(understood: str, expected: str) -> None:
    def read(data: bytes) -> Document:
        text = data.decode().lstrip(understood)
        return Document("a.md", "lv", text, (Block(text, BlockKind.PARAGRAPH, 0, len(text)),))

    document = read(b"Vecs teksts")
    text = Marked(WORDS, (EMPHASIS, LINK))
    assert faithful(written, read, document, {0: text}).decode() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (Marked(WORDS, (EMPHASIS, LINK)), Marked(WORDS, (LINK,))),
        (Marked(WORDS, (LINK,)), WORDS),
        (Marked(WORDS), WORDS),
        (WORDS, WORDS),
    ],
)
def test_a_plainer_text_has_no_emphasis_or_else_no_markup(text: Text, expected: Text) -> None:
    assert plainer(text) == expected
