"""HTML: the article without the site, and new text in one element."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import UnreadableFileError
from transflow.formats.documents.html import read, splice

PAGE = """<!DOCTYPE html>
<html lang="lv"><head><meta charset="utf-8"><title>Ziņa | Ministrija</title></head>
<body class="has-sidebar"><header role="banner"><a href="/">Sākums</a></header>
<nav><ul><li>Par mums</li></ul></nav>
<h1>Ministre tiekas ar <em>robežsargiem</em></h1>
<article class="node">
<div class="date">27.01.2023.</div><div class="share">Facebook</div><p>Dalīties</p>
<div class="field--name-body"><p>Rindkopa ar <a href="/lv/a">saiti</a> un
  R&amp;D&nbsp;centru.</p><p>Pirmais<br>otrais<br><br>trešais</p>
<ul><li>punkts<ul><li>apakšpunkts</li></ul></li></ul>
<table><tr><th>Gads</th><td>2023</td></tr></table>
<blockquote><p>Citāts</p></blockquote>
<figure><img src="a.jpg" alt="Ministre pie robežas"><figcaption>Foto: preses dienests</figcaption></figure>
<p>Saeima<sup><a href="#n1">1</a></sup> un 177.<sup>1</sup> pants</p></div>
<!-- transflow: ignore phone -- iekšējais tālrunis -->
<div class="contact"><p>Komunikācijas nodaļa</p><p><a href="mailto:kn@iem.gov.lv">kn@iem.gov.lv</a></p></div>
</article><footer>Sīkdatnes</footer></body></html>
"""


def test_a_government_page() -> None:
    document = read(PAGE.encode(), "a.html", "lv")
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("heading", "Ministre tiekas ar robežsargiem"),
        ("paragraph", "27.01.2023."),
        ("paragraph", "Rindkopa ar saiti un R&D\xa0centru."),
        ("paragraph", "Pirmais\notrais"),
        ("paragraph", "trešais"),
        ("list-item", "punkts"),
        ("list-item", "apakšpunkts"),
        ("table-cell", "Gads"),
        ("table-cell", "2023"),
        ("quote", "Citāts"),
        ("caption", "Ministre pie robežas"),
        ("caption", "Foto: preses dienests"),
        ("paragraph", "Saeima un 177.¹ pants"),
        ("contact", "Komunikācijas nodaļa"),
        ("contact", "kn@iem.gov.lv"),
    ]
    assert document.metadata == {"lang": "lv", "title": "Ziņa | Ministrija"}
    assert [(each.checks, each.block) for each in document.waivers] == [(("phone",), 13)]
    place = document.place(2, document.blocks[2].text.index("centru"))
    assert (place.line, place.column) == (9, 16)


def test_cells_rows_and_items_end_without_closing_tags() -> None:
    page = (
        "<table><tr><th colspan=2>Gads<td>2023<tr><td class=kontakti>Zvaniet<td>1<td>2</table><p>Beigas"
        "<ul><li class=vcard>Rakstiet<li>viens<ul><li>divi</ul></ul>"
    )
    blocks = read(page.encode(), "a.html", "lv").blocks
    assert [(block.kind.value, block.text, block.column, block.level) for block in blocks] == [
        ("table-cell", "Gads", 1, 0),
        ("table-cell", "2023", 3, 0),
        ("contact", "Zvaniet", 0, 0),
        ("table-cell", "1", 2, 0),
        ("table-cell", "2", 3, 0),
        ("paragraph", "Beigas", 0, 0),
        ("contact", "Rakstiet", 0, 0),
        ("list-item", "viens", 0, 1),
        ("list-item", "divi", 0, 2),
    ]


@settings(max_examples=60, deadline=None)
@given(index=st.integers(0, 14), text=st.text(alphabet="ab ā<>&;\"'/=\n\t\xa0-1", max_size=25))
def test_only_the_element_changes(index: int, text: str) -> None:
    before = read(PAGE.encode(), "a.html", "lv")
    words = text.split()
    if not words or len("".join(words)) < 2:
        return
    after = read(splice(PAGE.encode(), before, {index: text}), "a.html", "lv")
    assert after.blocks[index].text.split() == words
    rest = [block.text for at, block in enumerate(before.blocks) if at != index]
    assert [block.text for at, block in enumerate(after.blocks) if at != index] == rest


def test_the_same_text_changes_nothing() -> None:
    document = read(PAGE.encode(), "a.html", "lv")
    assert (
        splice(PAGE.encode(), document, {i: b.text for i, b in enumerate(document.blocks)}) == PAGE.encode()
    )


def test_links_stay_where_their_words_do() -> None:
    data = b'<p class="a">Ar <a href="/lv">saiti</a> te</p>'
    assert splice(data, read(data, "a.html", "lv"), {0: "A & B saiti"}) == (
        b'<p class="a">A &amp; B <a href="/lv">saiti</a></p>'
    )


def test_a_false_declaration_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match="declaration"):
        read('<meta charset="windows-1257"><p>Ziņa par robežu</p>'.encode(), "a.html", "lv")
    with pytest.raises(UnreadableFileError, match="UTF-8"):
        read('<meta charset="utf-8"><p>Ziņa par robežu</p>'.encode("cp1257"), "a.html", "lv")


@pytest.mark.parametrize("declared", ["iso-8859-1", "Latin1", "us-ascii"])
def test_latin_1_is_what_windows_has_as_in_browsers(declared: str) -> None:
    data = f'<meta charset="{declared}"><p>The “café” is open – at last.</p>'.encode("cp1252")
    document = read(data, "a.html", "en")
    assert document.blocks[0].text == "The “café” is open – at last."
    assert splice(data, document, {0: "The “café” is closed – at last."}) == data.replace(b"open", b"closed")


def test_a_line_of_a_no_break_space_divides_paragraphs() -> None:
    page = "<div>Pirmā rindkopa<br>\r\nturpinās.<br>\r\n&nbsp;<br>\r\nOtrā rindkopa.<br>&nbsp;</div>"
    document = read(page.encode(), "a.html", "lv")
    assert [block.text for block in document.blocks] == ["Pirmā rindkopa\nturpinās.", "Otrā rindkopa."]
    spliced = splice(page.encode(), document, {0: "First.", 1: "Second."}).decode()
    assert spliced == "<div>First.<br>\r\n&nbsp;<br>\r\nSecond.<br>&nbsp;</div>"


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        ("<p>Rīgā <o:p></o:p>notiek <st1:place>sanāksme</st1:place>.</p>", ["Rīgā notiek sanāksme."]),
        ("<p>Zvaniet <nobr>67 123 456</nobr> darbdienās.</p>", ["Zvaniet 67 123 456 darbdienās."]),
        ("<p>Raksti <span id=c></span><script>x('<p>')</script> līdz rītam.</p>", ["Raksti līdz rītam."]),
        ("<p>Skat. <a href=x>lapu<svg><title>ikona</title></svg></a> te.</p>", ["Skat. lapu te."]),
        ("<h3><button>Kā pieteikties?</button></h3><p>Aizpildi.</p>", ["Kā pieteikties?", "Aizpildi."]),
        ("<h3>Ziņa <button>Kopēt saiti</button></h3><p>Te.</p>", ["Ziņa", "Te."]),
        ("<div class='post tag-share category-social-aid'>Par pabalstu.</div>", ["Par pabalstu."]),
        ("<h3><button class=share>Dalies</button></h3><p>Te.</p>", ["Te."]),
    ],
)
def test_what_a_reader_reads_as_one_line(page: str, texts: list[str]) -> None:
    document = read(page.encode(), "a.html", "lv")
    assert [block.text for block in document.blocks] == texts


def test_bold_words_behind_a_line_break_are_bold_from_their_first_letter() -> None:
    block = read(b"<p>Kas<br />\n<strong>Kur</strong> un kad</p>", "a.html", "lv").blocks[0]
    assert [block.text[mark.start : mark.end] for mark in block.marks] == ["Kur"]


def test_the_name_of_a_value_in_an_address_is_no_entity() -> None:
    page = "<p><a href='/?a=1&region=x&copy=2&sect;ion&amp;b=&copy 3'>Te</a></p>"
    assert read(page.encode(), "a.html", "lv").blocks[0].marks[0].value == "/?a=1&region=x&copy=2§ion&b=© 3"


@pytest.mark.parametrize(
    "unread",
    [
        "<!-- x -->",
        "<svg><path></svg>",
        '<span class="visually-hidden">(cits logs)</span>',
        "<input type=text>",
    ],
)
def test_what_is_not_read_stays_where_it_was(unread: str) -> None:
    data = f"<p>Pirmais vārds {unread} <b>te</b> un tur.</p>".encode()
    spliced = splice(data, read(data, "a.html", "lv"), {0: "Pirmais vārds tur."}).decode()
    assert spliced == f"<p>Pirmais vārds{unread} tur.</p>"


def test_a_waiver_at_the_end_of_a_paragraph_is_its_own() -> None:
    page = "<p>Zvaniet 112.</p><p>Zvaniet 110. <!-- transflow: ignore phone -- x --></p><p>Vai 113.</p>"
    assert [each.block for each in read(page.encode(), "a.html", "lv").waivers] == [1]
