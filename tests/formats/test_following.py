"""What an edit leaves of the links and the bold words of a paragraph in Markdown and HTML."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.formats import format_for

HTML = {"**": "strong", "*": "em"}


def spliced(name: str, old: str, new: str) -> str:
    data = old.encode()
    form = format_for(name)
    return form.splice(data, form.read(data, name, "en"), {0: new}).decode()


def as_html(markdown: str) -> str:
    """A paragraph of Markdown as HTML."""
    linked = re.sub(r"\[(.+?)\]\((.+?)\)", r'<a href="\2">\1</a>', markdown)
    return "<p>" + re.sub(r"(\*+)(.+?)\1", lambda m: f"<{HTML[m[1]]}>{m[2]}</{HTML[m[1]]}>", linked) + "</p>"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        # words inside change
        ("See [the old page](/x) now.", "See the new page now.", "See [the new page](/x) now."),
        ("See [the page](/x) now.", "See our website now.", "See [our website](/x) now."),
        ("Skatiet [mūsu lapu](/x).", "Skatiet mūsu jauno lapu.", "Skatiet [mūsu jauno lapu](/x)."),
        ("The head is **Anna Ozola**, too.", "The head is Ilze Kalna, too.", "The head is **Ilze Kalna**, too."),
        ("Būs **piektdien, 3. maijā** Rīgā.", "Būs otrdien, 2. maijā Rīgā.", "Būs **otrdien, 2. maijā** Rīgā."),
        ("See [the page of *the Guard*](/x).", "See the site of the Guard.", "See [the site of *the Guard*](/x)."),
        # words before and after change too
        ("Read [on the page](/x) today.", "Look on the new page soon.", "Look [on the new page](/x) soon."),
        ("Now **10 new boats** came.", "Today 12 new boats arrived.", "Today **12 new boats** arrived."),
        # the change reaches across an end: what is left of most of it keeps the mark
        ("On [the website of them](/x).", "It is at our website of them.", "It is at our [website of them](/x)."),
        # of little it does not
        ("We know [what others of it say](/x).", "Of course, the rain.", "Of course, the rain."),
        ("A **good day** here.", "A fine evening there.", "A **fine evening** there."),
        ("For **not** all of them.", "For none of those.", "For none of those."),
        ("More [on our page](/x).", "More.", "More."),
        # the words stand elsewhere now
        ("[Rīga](/r) and Liepāja won.", "Liepāja and Rīga won.", "Liepāja and [Rīga](/r) won."),
        ("[Rīga](/r) and [Cēsis](/c) won.", "Cēsis and Rīga won.", "[Cēsis](/c) and [Rīga](/r) won."),
        ("A **good day** and a bad night.", "A bad night and a good day.", "A bad night and a **good day**."),
        # the address is named
        ("Saka [mums](mailto:a@b.example).", "Adrese: a@b.example.", "Adrese: [a@b.example](mailto:a@b.example)."),
        ("Open [it](https://rs.example/).", "At rs.example, too.", "At [rs.example](https://rs.example/), too."),
        # several
        ("[One](/1), **two** and [three](/3).", "First, two and third.", "[First](/1), **two** and [third](/3)."),
    ],
)  # fmt: skip
def test_markup_goes_with_its_words(old: str, new: str, expected: str) -> None:
    assert spliced("a.md", f"{old}\n", new) == f"{expected}\n"
    assert spliced("a.html", as_html(old), new) == as_html(expected)


@pytest.mark.parametrize(
    ("name", "old", "new", "expected"),
    [
        ("a.html", "<p>A&nbsp;b <b>c &amp; d</b> e</p>", "A\u00a0b c & f e", "<p>A&nbsp;b <b>c &amp; f</b> e</p>"),
        ("a.html", "<p>A <a href=x>b<br>c</a> d</p>", "A b\ne d", "<p>A <a href=x>b<br>e</a> d</p>"),
        ("a.html", "<p>A <i class=lv>b c</i> d</p>", "A b e d", "<p>A <i class=lv>b e</i> d</p>"),
        ("a.html", "<p>A <span>b c</span> d</p>", "A b e d", "<p>A <span>b e</span> d</p>"),
        ("a.html", "<p>A <b><i>b c</i></b>\nd</p>", "A b e\nf", "<p>A <b><i>b e</i></b><br>f</p>"),
        ("a.html", "<p><a id=t></a>One two</p>", "Three four", "<p><a id=t></a>Three four</p>"),
        ("a.md", "A [b c][r] d\n\n[r]: /x\n", "A b e d", "A [b e][r] d\n\n[r]: /x\n"),
        ("a.md", 'A [b c](/x "T") d\n', "A b e\nd", 'A [b e](/x "T")\nd\n'),
        ("a.md", "A <https://a.example/x> d\n", "A page d", "A page d\n"),
        ("a.md", "One[^1] two.\n\n[^1]: N\n", "One three.", "One[^1] three.\n\n[^1]: N\n"),
        ("a.md", "One[^1] two.\n\n[^1]: N\n", "Three four.", "Three four.[^1]\n\n[^1]: N\n"),
        ("a.md", "A **good**b day\n", "A (good)b day", "A (**good**)b day\n"),
        ("a.md", "- A **b c** d\n- e\n", "A b *f* d", "- A **b \\*f\\*** d\n- e\n"),
        ("a.md", "Run `the check` now.\n", "Run the sync later.", "Run `the sync` later.\n"),
        ("a.md", "Run `check --all` now.\n", "Run check --a_*b* now.", "Run `check --a_*b*` now.\n"),
        ("a.md", "Run ``a`b`` now.\n", "Run a`c now.", "Run ``a`c`` now.\n"),
        ("a.md", "Run `check` now.\n", "Run `sync` now.", "Run \\`sync\\` now.\n"),
        ("a.md", "See [`the key`](/x) here.\n", "See the k_y there.", "See [`the k_y`](/x) there.\n"),
        ("a.md", "**`k l`**\n", "k_m l", "**`k_m l`**\n"),
        ("a.md", "| A `k l` b |\n|---|\n", "A k|m b", "| A `k\\|m` b |\n|---|\n"),
        ("a.md", "> Run `the check`\n> now.\n", "Run\nthe sync\nnow.", "> Run\n> `the sync`\n> now.\n"),
        ("a.md", "Run `the check` now.\n", "Stop.", "Stop.\n"),
        ("a.md", "**Day**[^1]\n\n[^1]: N\n", "Good night", "**Good night**[^1]\n\n[^1]: N\n"),
        ("a.md", "`check`[^1]\n\n[^1]: N\n", "sync it", "`sync it`[^1]\n\n[^1]: N\n"),
        ("a.html", "<p><b>Day</b><!-- c --></p>", "Good night", "<p><b>Good night</b><!-- c --></p>"),
        ("a.html", "<p>Day &amp;</p>", "Night", "<p>Night</p>"),
        ("a.md", "Day | 2\n---|---\n3 | 4\n", "1. night", "1\\. night | 2\n---|---\n3 | 4\n"),
        ("a.html", "<p>Run <code>the check</code> now.</p>", "Run the <b> now.",
         "<p>Run <code>the &lt;b&gt;</code> now.</p>"),
    ],
)  # fmt: skip
def test_what_is_around_it_stays_as_it_is_written(name: str, old: str, new: str, expected: str) -> None:
    assert spliced(name, old, new) == expected


WORDS = ["Rīga", "un", "(nē)", "*", "a_b", "3.", "–", "[x]", "vēl", "5 %"]
OLD = {
    "a.md": "Viens **Rīga un** vēl [3. maijā](/x), *a (nē)*[^1] `kods a_b` beigas.\n\n[^1]: N\n",
    "a.html": "<p>Viens <b>Rīga un</b> vēl <a href='/x'>3. maijā</a>, <i>a (nē)</i><span></span>"
    " <code>kods a_b</code> beigas.</p>",
}


@pytest.mark.slow
@pytest.mark.parametrize("name", OLD)
@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from([*WORDS, "Viens", "maijā", "beigas."]), min_size=1, max_size=10))
def test_whatever_the_edit_it_reads_as_it_was_typed(name: str, words: list[str]) -> None:
    form = format_for(name)
    data = OLD[name].encode()
    before = form.read(data, name, "lv")
    after = form.read(form.splice(data, before, {0: " ".join(words)}), name, "lv")
    assert after.blocks[0].text == " ".join(words)
    assert [block.text for block in after.blocks[1:]] == [block.text for block in before.blocks[1:]]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.md", "Te <!-- c -->\n[tur](/x) & vēl\n"),
        ("a.md", "> Te <img src=a>\n> &amp; tur\n"),
        ("a.md", "Te <br>\ntur\n=======\n"),
        ("a.html", "<p>Te&nbsp;<br> <b>&amp;</b> tur</p>"),
        ("a.txt", "Te \ufeff\n  tur\x1b.\n"),
        ("a.html", "<p>&nbsp;<br><span>Te </span></p>"),
    ],
)
def test_what_stands_there_already_changes_nothing(name: str, content: str) -> None:
    form = format_for(name)
    document = form.read(content.encode(), name, "lv")
    own = {at: block.text for at, block in enumerate(document.blocks)}
    assert form.splice(content.encode(), document, own).decode() == content
