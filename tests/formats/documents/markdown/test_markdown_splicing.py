"""Markdown: new text in one block, every other byte as it was."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from transflow.formats._writing.splicing import tidy
from transflow.formats.documents.markdown import read, splice
from transflow.model import BlockKind

PAGE = """---
title: Jauna kārtība pierobežā
lead: "Ministrija 'informē' par: izmaiņām"
summary: 'Viens ''otrs'' te'
date: 2024-03-07
description: |
  Pirmā rinda
  otrā rinda
---

# Ministre: **kārtība** mainās #

2024. gada 7. martā ministre [Anna Bērziņa](https://www.iem.gov.lv/lv/a_b) tikās ar
Valsts robežsardzes *priekšnieku* un `kodu`[^1].

Sagatavoja:
Iekšlietu ministrija\x20\x20
Komunikācijas nodaļa

- pirmais **punkts**
- otrais

  > citāts sarakstā
  > divās rindās

1) Pirmais
2) Otrais

| Gads | Skaits |
|------|-------:|
| 2023 | 1\\|2 &amp; 3 |

![Foto: *preses* dienests](/a.jpg "x")

<div class="a">
<p>Teksts <b>HTML</b> valodā &amp; vairāk</p>
</div>

Virsraksts zem līnijas
----------------------

[Viss ir saite](/lv/jaunums)

{{< figure src="/b.jpg" alt="Depo \\"Talsi\\" ēka" caption="Depo atklāšana" >}}

[^1]: Piezīmes teksts.

Beigas.
"""
PAGES = [PAGE.encode(), PAGE.replace("\n", "\r\n").encode("utf-8-sig"), PAGE.encode("utf-16")]
COUNT = len(read(PAGES[0], "a.md", "lv").blocks)
NASTY_LINES = r"""
# a|1. b|- c|> d|---|===|a ¦ b|¦ a ¦ b ¦|¦---¦|26. janvārī|```|~~~|<div>|[a](b)|&amp;|**x**|a_b_c|_a_|\|a\
[^1]|[^1]: z|<!-- c -->|    kods|[x]: y|+ |*|:--|a: b|'|"|Anna Bērziņa|punkts|¦|#|a #|-¦-|<https://a.lv>
1)|+371 67219363
"""
LINES = [line.replace("¦", "|") for row in NASTY_LINES.strip().split("\n") for line in row.split("|")]
NASTY = st.one_of(
    st.text(alphabet="ab ā#>-+=*_`~[]()<>&;:|!\\\"'^.1\n\t", max_size=40),
    st.text(max_size=30),
    st.lists(st.sampled_from(LINES), max_size=4).map("\n".join),
)


def expected(kind: BlockKind, key: str, text: str, is_one_line: bool) -> str:
    tidied = tidy(text)
    return tidied.replace("\n", " ") if is_one_line else tidied


@pytest.mark.slow
@pytest.mark.parametrize("data", PAGES, ids=["lf", "crlf-bom", "utf-16"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(index=st.integers(0, COUNT - 1), text=NASTY)
@example(index=4, text="1. a\n- b\n# c")
@example(index=12, text="\\|")
@example(index=18, text="1|")
def test_only_the_block_changes(data: bytes, index: int, text: str) -> None:
    before = read(data, "a.md", "lv")
    if not tidy(text):
        return
    after = read(splice(data, before, {index: text}), "a.md", "lv")
    assert [b.text for i, b in enumerate(after.blocks) if i != index] == [
        b.text for i, b in enumerate(before.blocks) if i != index
    ]
    assert after.blocks[index].text.split() == tidy(text).split()
    assert after.blocks[index].kind in (before.blocks[index].kind, BlockKind.CONTACT, BlockKind.PARAGRAPH)
    assert after.encoding == before.encoding
    tail = len(before.content) - before.blocks[index].end - 1
    assert after.content[: before.blocks[index].start - 12] == before.content[
        : before.blocks[index].start - 12
    ] or (before.blocks[index].start < 12)
    assert tail <= 0 or after.content.endswith(before.content[-tail:])


@pytest.mark.parametrize("data", PAGES, ids=["lf", "crlf-bom", "utf-16"])
def test_the_same_text_changes_nothing(data: bytes) -> None:
    document = read(data, "a.md", "lv")
    assert splice(data, document, {i: block.text for i, block in enumerate(document.blocks)}) == data


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "Ziņa par **robežu** un [saiti](/lv/a).\n",
            "Par robežu vēl saiti te.",
            "Par **robežu** vēl [saiti](/lv/a) te.\n",
        ),
        (
            "[Komunikācijas nodaļa](/lv/kn)\n",
            "Communication Department",
            "[Communication Department](/lv/kn)\n",
        ),
        ("**Virsraksts**\n", "Title", "**Title**\n"),
        ("- punkts\n", "a\nb", "- a\n  b\n"),
        ("> citāts\n", "a\nb", "> a\n> b\n"),
        ("> [a b\n> c](/x) d\n", "a b\nc e", "> [a b\n> c](/x) e\n"),
        ("> `a\n> b` d\n", "a b e", "> `a\n> b` e\n"),
        ("> citāts\n", "a\n> b", "> a\n> \\> b\n"),
        ("Rinda  \notra\n", "Line\nother", "Line  \nother\n"),
        ("| A |\n|---|\n| b |\n", "c|d", "| c\\|d |\n|---|\n| b |\n"),
        ("| a<br>b |\n|---|\n", "c\nd", "| c<br>d |\n|---|\n"),
        ("| a<br/>b |\n|---|\n", "c\nd", "| c<br/>d |\n|---|\n"),
        ("| a |\n|---|\n", "c\nd", "| c d |\n|---|\n"),
        ("`a(b)`\n", "a[b]*", "`a[b]*`\n"),
        ("- [`a`](/x)\n", "a_*`", "- [`` a_*` ``](/x)\n"),
        ("# Virsraksts\n", "##", "# \\##\n"),
        ("Teksts\n", "1. vieta", "1\\. vieta\n"),
        ("Teksts\n", "# nav virsraksts", "\\# nav virsraksts\n"),
        ("---\ntitle: Ziņa\n---\n\nA\n", "Ziņa: jauna", '---\ntitle: "Ziņa: jauna"\n---\n\nA\n'),
        ("---\ntitle: 'Ziņa'\n---\n\nA\n", "O'Neils", "---\ntitle: 'O''Neils'\n---\n\nA\n"),
        ("Teikums[^1] te.\n\n[^1]: A\n", "Cits teksts.", "Cits teksts.[^1]\n\n[^1]: A\n"),
        ("![Foto](/a.jpg)\n", "Photo", "![Photo](/a.jpg)\n"),
        ('![](/a.jpg "Foto")\n', 'A "new" one', '![](/a.jpg "A \\"new\\" one")\n'),
        ('{{% fig alt="Foto" %}}\n', "A\nphoto", '{{% fig alt="A photo" %}}\n'),
        ("<p class='x'>Teksts</p>\n", "A & B", "<p class='x'>A &amp; B</p>\n"),
    ],
)
def test_markup_stays_where_its_words_do(old: str, new: str, expected: str) -> None:
    data = old.encode()
    assert splice(data, read(data, "a.md", "lv"), {0: new}).decode() == expected


def test_lines_that_html_breaks_are_broken_so_again_and_once() -> None:
    data = "Rīgā<br>šodien, pie<br/>\nezera.\n".encode()
    document = read(data, "a.md", "lv")
    spliced = splice(data, document, {0: "Talsos\nvakar\nkalnā."})
    assert spliced.decode() == "Talsos<br>\nvakar<br>\nkalnā.\n"
    assert read(spliced, "a.md", "lv").blocks[0].text == "Talsos\nvakar\nkalnā."
