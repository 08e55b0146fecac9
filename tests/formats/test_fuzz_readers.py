"""Whatever the bytes, a reader gives a document whose blocks stand where they say, or refuses in a
sentence."""

import io
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import UnreadableFileError
from transflow.formats.documents import docx, html, markdown, plain_text
from transflow.formats.documents.lines import read_lines
from transflow.model import Document

Reader = Callable[[bytes, str, str], Document]
READERS: list[Reader] = [markdown.read, html.read, plain_text.read, read_lines, docx.read]
pytestmark = pytest.mark.slow

MARKUP = (
    "---\n¶title: Ziņa\n¶lead: |\n  a\n¶# ¶- ¶> ¶1. ¶26. janvārī ¶\n¶\n\n¶\r\n¶\r¶| a | b |\n¶|---|---|\n"
    "¶**¶*¶_¶`¶[¶](¶)¶![¶<p>¶</p>¶<br>¶<b>¶</b>¶<ul><li>¶</ul>¶<td>¶<!-- ¶-->¶<img alt='a ā'>¶&amp;¶&#x41;"
    "¶&#0;¶\\¶~~¶[^1]¶[^1]: ¶\t¶    ¶\xa0¶\u2028¶\ufeff¶\u200f¶\x0c¶a¶ā b¶<https://a.lv>¶```¶+++\n"
    "¶<script>¶<nav>¶<main>¶<article>¶<h1>¶<sup>¶<a href='¶\"¶'¶>¶<¶e\u0301¶😀"
)
PIECES = st.sampled_from(MARKUP.split("¶"))


def assert_sound(reader: Reader, data: bytes) -> None:
    try:
        document = reader(data, "f", "lv")
    except UnreadableFileError:
        return
    for index, block in enumerate(document.blocks):
        offsets = [offset for offset, _ in block.anchors]
        assert offsets[0] == 0
        assert offsets == sorted(set(offsets))
        positions = [block.to_content(offset) for offset in range(len(block.text))]
        assert positions == sorted(positions)
        assert all(block.start <= at < max(block.end, block.start + 1) for at in positions)
        place = document.place(index)
        assert 1 <= place.line <= place.end_line <= len(document.line_starts)
        assert all(0 <= mark.start <= mark.end <= len(block.text) for mark in block.marks)


@pytest.mark.parametrize("reader", READERS, ids=["md", "html", "txt", "lines", "docx"])
@settings(max_examples=40, deadline=None)
@given(data=st.binary(max_size=200))
def test_any_bytes(reader: Reader, data: bytes) -> None:
    assert_sound(reader, data)


@pytest.mark.parametrize("reader", READERS[:4], ids=["md", "html", "txt", "lines"])
@settings(max_examples=120, deadline=None)
@given(pieces=st.lists(PIECES, max_size=30))
def test_any_text_is_read_or_refused(reader: Reader, pieces: list[str]) -> None:
    assert_sound(reader, "".join(pieces).encode())


@settings(max_examples=40, deadline=None)
@given(pieces=st.lists(st.sampled_from("<w:p>|</w:p>|<w:r><w:t>a</w:t></w:r>|<w:tbl>|<x|&a;".split("|"))))
def test_any_word_file_is_read_or_refused(pieces: list[str]) -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr(
            "word/document.xml", f"<w:document {space}><w:body>{''.join(pieces)}</w:body></w:document>"
        )
    assert_sound(docx.read, packed.getvalue())


@pytest.mark.parametrize("reader", READERS[:4], ids=["md", "html", "txt", "lines"])
@pytest.mark.parametrize(
    "piece", ["> ", "- ", "[", "<div>", "<b>", "*a ", "`", "&", "<!--", "![", "\\", "(", "</p>"]
)
def test_what_is_deep_or_long_is_read_or_refused(reader: Reader, piece: str) -> None:
    assert_sound(reader, (piece * 2000 + "teksts").encode())
