"""A hundred documents of each format: what is not translated stays as it was, to the byte."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.formats.generated_documents import html_page, markdown_page, word_file
from transflow.errors import UnreadableFileError
from transflow.formats import format_for
from transflow.model import Document, Marked

COUNT = 100
AT_ONCE = 30  # the others are for the slow tests
MADE: dict[str, Callable[[int], bytes]] = {"a.md": markdown_page, "a.html": html_page, "a.docx": word_file}
NEW = "Pavisam jauns teksts."
CASES = [
    pytest.param(name, number, marks=[pytest.mark.slow] if number >= AT_ONCE else [])
    for name in MADE
    for number in range(COUNT)
]
EXAMPLES = sorted(
    each
    for each in (Path(__file__).parents[2] / "examples").rglob("*")
    if each.suffix in (".md", ".html", ".docx", ".txt")
)


def assert_kept(name: str, data: bytes) -> None:
    form = format_for(name)
    document = form.read(data, name, "lv")
    own = {index: block.text for index, block in enumerate(document.blocks)}
    assert form.splice(data, document, {}) == data
    assert form.splice(data, document, own) == data
    marked = {index: Marked(block.text, block.marks) for index, block in enumerate(document.blocks)}
    assert form.splice(data, document, marked) == data
    for index in {0, len(own) // 2, len(own) - 1} if own else ():
        assert_one_changes(name, data, document, index)


def assert_one_changes(name: str, data: bytes, document: Document, index: int) -> None:
    form = format_for(name)
    after = form.read(form.splice(data, document, {index: NEW}), name, "lv")
    expected = [NEW if at == index else block.text for at, block in enumerate(document.blocks)]
    if document.blocks[index].marks:
        expected[index] = after.blocks[index].text  # a footnote's sign may stand after it
        assert after.blocks[index].text.startswith(NEW)
    assert [block.text for block in after.blocks] == expected
    assert after.encoding == document.encoding
    if name.endswith(".docx"):
        return
    block = document.blocks[index]
    tail = len(document.content) - block.end
    assert (
        after.content[: max(0, block.start - 1)] == document.content[: max(0, block.start - 1)] or block.key
    )
    assert after.content[len(after.content) - tail + 1 :] == document.content[block.end + 1 :]


@pytest.mark.parametrize(("name", "number"), CASES)
def test_the_bytes_of_a_generated_document_are_kept(name: str, number: int) -> None:
    assert_kept(name, MADE[name](number))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: f"{file.parent.name[:10]}-{file.name}")
def test_the_bytes_of_an_example_are_kept(file: Path) -> None:
    assert_kept(f"a{file.suffix}", file.read_bytes())


@pytest.mark.slow
@pytest.mark.corpus
def test_the_bytes_of_real_pages_are_kept() -> None:
    """Every Markdown and HTML file of the data that can be read."""
    root = Path(os.environ.get("TRANSFLOW_DATA", ""))
    if not os.environ.get("TRANSFLOW_DATA") or not root.is_dir():
        pytest.skip("TRANSFLOW_DATA does not name the data")
    for file in sorted([*root.rglob("*.md"), *root.rglob("*.html")]):
        try:
            format_for(file.name).read(file.read_bytes(), file.name, "lv")
        except UnreadableFileError:
            continue
        assert_kept(f"a{file.suffix}", file.read_bytes())
