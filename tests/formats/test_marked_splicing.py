"""A text that says where its markup stands, put into each format: reading gives it back."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.formats import format_for
from transflow.model import Document, Mark, Marked

WORDS = "Ministre Žanna tikās ar (jauno) vēstnieku šodien"


def strong(start: int, end: int) -> Mark:
    return Mark("strong", start, end)


def link(start: int, end: int, address: str = "/en/a") -> Mark:
    return Mark("link", start, end, address)


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("a.md", "Vecs teksts.\n", Marked("New text.", (strong(0, 3),)), "**New** text.\n"),
        ("a.md", "Vecs __teksts__.\n", Marked("New text.", (strong(4, 8),)), "New __text__.\n"),
        ("a.md", "Vecs **teksts**.\n", Marked("Old teksts."), "Old teksts.\n"),
        ("a.md", 'A [b](/en/a "T") c\n', Marked("See here", (link(4, 8),)), 'See [here](/en/a "T")\n'),
        ("a.md", "A [b][r] c\n\n[r]: /en/a\n", Marked("Go", (link(0, 2),)), "[Go][r]\n\n[r]: /en/a\n"),
        ("a.md", "A b\n", Marked("See", (link(0, 3, "/a b(c"),)), "[See](</a b(c>)\n"),
        ("a.md", "| A |\n|---|\n", Marked("a|b", (strong(0, 3),)), "| **a\\|b** |\n|---|\n"),
        ("a.md", "A `k` b\n", Marked("x k y", (Mark("code", 2, 3),)), "x `k` y\n"),
        ("a.md", "A b\n", Marked("x a`b", (Mark("code", 2, 5),)), "x ``a`b``\n"),
        ("a.md", "A b\n", Marked("Bold italic", (strong(0, 11), Mark("emphasis", 5, 11))), "**Bold *italic***\n"),
        ("a.md", "A b\n", Marked("Word ", (strong(0, 5),)), "**Word**\n"),
        ("a.md", "A.[^1] B.\n\n[^1]: N\n", Marked("One. Two.", (Mark("footnote", 9, 9, "1"),)),
         "One. Two.[^1]\n\n[^1]: N\n"),
        ("a.md", "A b\n", Marked("One.", (Mark("footnote", 4, 4, "1"),)), "One.\n"),
        ("a.md", "A b\n", Marked("Bad", (link(0, 3, "javascript:x()"),)), "Bad\n"),
        ("a.md", "<p>A <b class='x'>b</b></p>\n", Marked("New b", (strong(0, 3),)),
         "<p><b class='x'>New</b> b</p>\n"),
        ("a.md", "A <a href=/en/a>b</a>\n", Marked("See it", (link(4, 6),)), "See <a href=/en/a>it</a>\n"),
        ("a.html", "<p>A b</p>", Marked("A & b", (strong(4, 5),)), "<p>A &amp; <strong>b</strong></p>"),
        ("a.html", "<p>A <b class=x>b</b></p>", Marked("b c", (strong(0, 1),)), "<p><b class=x>b</b> c</p>"),
        ("a.html", "<p>A b</p>", Marked("x", (link(0, 1, '/"<a'),)), '<p><a href="/&quot;&lt;a">x</a></p>'),
        ("a.html", "<p><span>A</span> <i>b</i></p>", Marked("A b"), "<p><span>A</span> b</p>"),
        ("a.html", "<p>A <b>b</b></p>", Marked("c d", (Mark("emphasis", 0, 1), strong(0, 3))),
         "<p><b><em>c</em> d</b></p>"),
        ("a.txt", "Vecs teksts.\n", Marked("New text.", (strong(0, 3),)), "New text.\n"),
        ("a.md", "---\ntitle: Vecs nosaukums\n---\n\nA\n", Marked("New title", (strong(0, 3),)),
         "---\ntitle: New title\n---\n\nA\n"),
    ],
)  # fmt: skip
def test_each_mark_where_it_is_said(name: str, old: str, new: Marked, expected: str) -> None:
    data = old.encode()
    form = format_for(name)
    assert form.splice(data, form.read(data, name, "en"), {0: new}).decode() == expected


def word_file() -> bytes:
    document = docx.Document()
    paragraph = document.add_paragraph("Pirmais ")
    run = paragraph.add_run("treknais")
    run.bold = True
    run.font.name = "Arial"
    paragraph.add_run(" vārds")
    document.add_paragraph("Otrais")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


PAGES = {
    "a.md": "# Virsraksts\n\nVecs **teksts** un [saite](/en/a) te.\n\n| A | B |\n|---|---|\n| c | *d* |\n\nBeigas.\n",
    "a.html": "<main><h1>Virsraksts</h1><p>Vecs <b>teksts</b> un <a href='/en/a'>saite</a> te.</p>"
    "<table><tr><td>A</td><td>B</td></tr></table><p>Beigas.</p></main>",
}
FILES = {name: page.encode() for name, page in PAGES.items()} | {"a.docx": word_file()}


def read(name: str, data: bytes) -> Document:
    return format_for(name).read(data, name, "en")


@pytest.mark.parametrize("name", FILES)
def test_a_text_as_it_stands_changes_nothing(name: str) -> None:
    document = read(name, FILES[name])
    texts = {index: Marked(block.text, block.marks) for index, block in enumerate(document.blocks)}
    assert format_for(name).splice(FILES[name], document, texts) == FILES[name]


def words(text: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for word in text.split(" "):
        found.append((at, at + len(word)))
        at += len(word) + 1
    return found


@st.composite
def marked_words(draw: st.DrawFn) -> Marked:
    """Whole words in bold, italics and links, some inside others."""
    spans = words(WORDS)
    marks: list[Mark] = []
    at = 0
    while at < len(spans):
        last = draw(st.integers(at, len(spans) - 1))
        kind = draw(st.sampled_from(["", "strong", "emphasis", "link"]))
        if kind:
            value = draw(st.sampled_from(["/en/a", "https://b.lv/x?y=1&z=2"])) if kind == "link" else ""
            marks.append(Mark(kind, spans[at][0], spans[last][1], value))  # type: ignore[arg-type]  # one of them
            inside = draw(st.sampled_from(["", "strong", "emphasis"]))
            if inside not in ("", kind) and last > at:
                marks.append(Mark(inside, spans[at + 1][0], spans[last][1]))  # type: ignore[arg-type]  # one of them
        at = last + 1
    return Marked(WORDS, tuple(marks))


def joined(marks: tuple[Mark, ...], text: str) -> list[set[tuple[str, str]]]:
    """The markup of each letter that is no space."""
    return [
        {(mark.kind, mark.value) for mark in marks if mark.start <= at < mark.end}
        for at, letter in enumerate(text)
        if letter != " "
    ]


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
@settings(max_examples=30, deadline=None)
@given(new=marked_words(), data=st.data())
def test_reading_gives_the_marks_back(name: str, new: Marked, data: st.DataObject) -> None:
    before = read(name, FILES[name])
    index = data.draw(st.integers(0, len(before.blocks) - 1))
    after = read(name, format_for(name).splice(FILES[name], before, {index: new}))
    assert after.blocks[index].text == WORDS
    assert joined(after.blocks[index].marks, WORDS) == joined(new.marks, WORDS)
    others = [(each.text, each.marks) for at, each in enumerate(before.blocks) if at != index]
    assert [(each.text, each.marks) for at, each in enumerate(after.blocks) if at != index] == others


NASTY = st.text(alphabet="ab ā#>-+=*_`~[]()<>&;:|!\\\"'^.1\n\t", min_size=1, max_size=30)


@pytest.mark.slow
@pytest.mark.parametrize("name", FILES)
@settings(max_examples=30, deadline=None)
@given(text=NASTY, data=st.data())
def test_any_text_with_any_marks_reads_as_it_is(name: str, text: str, data: st.DataObject) -> None:
    if not text.strip():
        return
    spot = st.integers(-1, len(text) + 1)
    kinds = st.sampled_from(["strong", "emphasis", "link", "image", "code", "footnote"])
    marks = data.draw(
        st.lists(st.builds(Mark, kinds, spot, spot, st.sampled_from(["", "/a", "1", "a b)"])), max_size=4)
    )
    before = read(name, FILES[name])
    index = data.draw(st.integers(0, len(before.blocks) - 1))
    spliced = format_for(name).splice(FILES[name], before, {index: Marked(text, tuple(marks))})
    after = read(name, spliced)
    assert after.blocks[index].text.split() == text.split()
    others = [each.text for at, each in enumerate(before.blocks) if at != index]
    assert [each.text for at, each in enumerate(after.blocks) if at != index] == others


def test_word_keeps_the_look_of_runs_and_adds_addresses() -> None:
    data = FILES["a.docx"]
    new = Marked("Pirmais treknais vārds", (strong(0, 7), link(17, 22, "https://a.lv/?a=1&b")))
    spliced = format_for("a.docx").splice(data, read("a.docx", data), {0: new})
    paragraph = docx.Document(io.BytesIO(spliced)).paragraphs[0]
    assert [(run.text, bool(run.bold), run.font.name) for run in paragraph.runs] == [
        ("Pirmais", True, None),
        (" ", False, None),
        ("treknais", False, "Arial"),
        (" ", False, None),
    ]
    assert [(each.text, each.address) for each in paragraph.hyperlinks] == [("vārds", "https://a.lv/?a=1&b")]
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(spliced)) as made:
        changed = {name for name in old.namelist() if old.read(name) != made.read(name)}
    assert changed == {"word/document.xml", "word/_rels/document.xml.rels"}
