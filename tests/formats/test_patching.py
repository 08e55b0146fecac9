"""Where words change, all else of a paragraph stays as it is written."""

import pytest

from transflow.formats import format_for

WRAPPED = (
    '<p><span class="a"><span class="b">In <strong>May</strong>, the Guard&nbsp;stopped'
    " a lorry&mdash;it was <em>full</em>.</span></span></p>"
)


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        (
            "a.html",
            WRAPPED,
            "By May, the Guard\u00a0stopped one lorry—it was full of tea.",
            WRAPPED.replace("In ", "By ").replace(" a lorry", " one lorry").replace("</em>", "</em> of tea"),
        ),
        (
            "a.html",
            "<p>One<br />\ntwo &amp; <a href='/x'>the page</a>.</p>",
            "One\n2 & the page.",
            "<p>One<br />\n2 &amp; <a href='/x'>the page</a>.</p>",
        ),
        ("a.html", "<p>One <b>two</b> three</p>", "One or two or three", "<p>One or <b>two</b> or three</p>"),
        ("a.html", "<p>A&nbsp;b <!-- c --> d</p>", "A\u00a0b & e", "<p>A&nbsp;b <!-- c --> &amp; e</p>"),
        (
            "a.html",
            "<p><span class='a'><i>All of it</i></span></p>",
            "Nothing\nstays",
            "<p><span class='a'><i>Nothing<br>stays</i></span></p>",
        ),
        (
            "a.xhtml",
            "<p>One<br/>two</p><p>Three</p>",
            "Quite\nanother\ntext",
            "<p>Quite<br/>another<br/>text</p><p>Three</p>",
        ),
        (
            "a.md",
            "See [the page](/x) &ndash; now.\n",
            "See the page – then.",
            "See [the page](/x) &ndash; then.\n",
        ),
        ("a.md", "A **good day** here.\n", "A good night here.", "A **good night** here.\n"),
        ("a.md", "**A good day**\n", "A good night", "**A good night**\n"),
        ("a.md", "> A *b*\n> c d\n", "A b\nc # e", "> A *b*\n> c # e\n"),
        ("a.md", "A *b*\nc d\n", "A b\n# d", "A *b*\n\\# d\n"),
        ("a.md", "| a\\|b *c* |\n|---|\n", "a|b|d c", "| a\\|b\\|d *c* |\n|---|\n"),
        ("a.md", "Say `x y` now\n", "Say `x z` now", "Say \\`x z\\` now\n"),
    ],
)  # fmt: skip
def test_only_the_words_that_differ_are_written(name: str, old: str, new: str, expected: str) -> None:
    form = format_for(name)
    before = form.read(old.encode(), name, "en")
    spliced = form.splice(old.encode(), before, {0: new})
    assert spliced.decode() == expected
    assert form.read(spliced, name, "en").blocks[0].text == new


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", "<p>Ceļš ir 10&nbsp;km garš.</p>"),
        ("a.html", "<p>Ceļš ir 10&#160;km garš.</p><p>Vēl 5&#160;km.</p>"),
        ("a.html", "<p>Ceļš ir 10\u00a0km garš.</p><p>Vēl 5\u00a0km.</p>"),
        ("a.xhtml", "<?xml version='1.0'?><html><body><p>Ceļš ir 10&#160;km garš.</p></body></html>"),
        ("a.md", "Ceļš ir 10&nbsp;km garš.\n\nVēl 5&nbsp;km.\n"),
        ("a.md", "<p>Ceļš ir 10&nbsp;km garš.</p>\n"),
        ("a.md", "Ceļš ir 10\u00a0km garš.\n\nVēl 5\u00a0km.\n"),
    ],
)
def test_a_no_break_space_is_written_as_the_file_writes_it(name: str, content: str) -> None:
    form = format_for(name)
    text = "Ceļš ir 10\u00a0km garš."
    assert form.read(content.encode(), name, "lv").blocks[0].text == text
    for other in ("Ceļš ir 12 km garš.", "Kas tas?"):
        new = form.splice(content.encode(), form.read(content.encode(), name, "lv"), {0: other})
        back = form.splice(new, form.read(new, name, "lv"), {0: text}).decode()
        assert back == content
