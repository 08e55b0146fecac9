"""Pages as Word, LibreOffice and Google Docs write them."""

from __future__ import annotations

import pytest

from transflow.formats.documents.html import read, splice
from transflow.model import BlockKind, Mark

SIGN = (
    '<a style=\'mso-footnote-id:ftn1\' href="#_{0}" name="_{1}" title=""><span class=MsoFootnoteReference><span\n'
    "style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span "
    "style='font-size:12.0pt'>[1]</span></span><![endif]></span></span></a>"
)
COMMENT = (
    "<span class=MsoCommentReference><span style='font-size:8.0pt'><![if !supportAnnotations]><a class=msocomanchor "
    'id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[A1]</a><![endif]></span></span>'
)
COMMENTS = (
    "<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><div id=\"_com_1\" "
    "class=msocomtxt><p class=MsoCommentText>Vai tā?</p></div></div></div>"
)


def texts_of(page: str) -> list[str]:
    return [each.text for each in read(page.encode(), "a.html", "lv").blocks]


@pytest.mark.parametrize(
    ("page", "texts"),
    [
        (
            f"<p>Plāns{SIGN.format('ftn1', 'ftnref1')} un likums.</p>"
            f"<p>{SIGN.format('ftnref1', 'ftn1')} Plāns ir gatavs.</p>",
            ["Plāns un likums.", "Plāns ir gatavs."],
        ),
        (
            '<p>Plāns<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> un '
            'likums.</p><p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>Plāns ir gatavs.</p>',
            ["Plāns un likums.", "Plāns ir gatavs."],
        ),
        (f"<p>Vadīs ģenerālis{COMMENT} rīt.</p>{COMMENTS}", ["Vadīs ģenerālis rīt."]),
        (
            "<p>Sāksies <ins>otrdien</ins><del>trešdien</del>.</p><del><p>Svītrots.</p></del>",
            ["Sāksies otrdien."],
        ),
        ("<p>Rīgā, <sdfield type=DATETIME>3.2.26</sdfield>.</p>", ["Rīgā, 3.2.26."]),
        ('<p>Sk. <a href="#ftn">[1]</a> un <a href="#sd1">2</a></p>', ["Sk. [1] un 2"]),
    ],
)
def test_what_editors_add_is_no_text(page: str, texts: list[str]) -> None:
    assert texts_of(page) == texts
    new = f"Jauns {texts[0]}"
    document = read(page.encode(), "a.html", "lv")
    after = splice(page.encode(), document, {0: new}).decode()
    assert texts_of(after) == [new, *texts[1:]]
    assert after == page.replace("<p>", "<p>Jauns ", 1)


def test_a_note_stays_where_its_words_change() -> None:
    page = f"<p>Plāns{SIGN.format('ftn1', 'ftnref1')} un likums.</p>"
    after = splice(
        page.encode(), read(page.encode(), "a.html", "lv"), {0: "Lielais plāns un noteikumi."}
    ).decode()
    assert SIGN.format("ftn1", "ftnref1") in after
    assert texts_of(after) == ["Lielais plāns un noteikumi."]


@pytest.mark.parametrize(
    ("look", "kind"),
    [
        ("MsoTitle", BlockKind.HEADING),
        ("MsoCaption", BlockKind.CAPTION),
        ("c2 c11 title", BlockKind.HEADING),
        ("title", BlockKind.PARAGRAPH),
        ("c2 subtitle", BlockKind.PARAGRAPH),
    ],
)
def test_a_title_is_a_heading(look: str, kind: BlockKind) -> None:
    page = f'<p class="{look}"><span>Mācības</span></p><p>Sākas.</p>'
    blocks = read(page.encode(), "a.html", "lv").blocks
    assert [each.kind for each in blocks] == [kind, BlockKind.PARAGRAPH]
    assert blocks[0].level == (kind is BlockKind.HEADING)


SHEET = (
    "<style>@import url(x);.c1{color:#000;font-weight:400}.c5{font-weight:700}.c6{font-style:italic}</style>"
)


@pytest.mark.parametrize(
    ("inside", "marks"),
    [
        ('<span class="c2 c5">Valsts</span><span class="c1"> robežsardze</span>', [("strong", 0, 6)]),
        ('<span class="c6">Valsts</span> robežsardze', [("emphasis", 0, 6)]),
        ('<span style="font-weight: bold">Valsts</span> robežsardze', [("strong", 0, 6)]),
        ('<b style="font-weight:normal" id="docs-internal-guid-1">Valsts robežsardze</b>', []),
        ("<b style='mso-bidi-font-weight:normal'>Valsts</b> robežsardze", [("strong", 0, 6)]),
        ('<b style="font-size:12pt">Valsts</b> robežsardze', [("strong", 0, 6)]),
        ('<i style="font-style:normal;font-weight:600">Valsts</i> robežsardze', [("strong", 0, 6)]),
        ('<a name="_Toc1">Valsts</a> robežsardze', []),
        ("<a style='mso-comment-reference:A_1'>Valsts</a> robežsardze", []),
        ('<a href="/lv/a" name="b">Valsts</a> robežsardze', [("link", 0, 6)]),
    ],
)
def test_words_are_what_they_look_like(inside: str, marks: list[tuple[str, int, int]]) -> None:
    page = f"<html><head>{SHEET}</head><body><p>{inside}</p></body></html>"
    (block,) = read(page.encode(), "a.html", "lv").blocks
    assert block.text == "Valsts robežsardze"
    assert [(each.kind, each.start, each.end) for each in block.marks if isinstance(each, Mark)] == marks
