"""Items of lists that Word and LibreOffice write as paragraphs after signs of their own."""

from __future__ import annotations

import pytest

from transflow.formats.documents.html import read, splice
from transflow.formats.inserting import Gap, inserted, removed
from transflow.model import Block, BlockKind

SMALL = "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp;\n&nbsp; </span>"
FILTERED = (
    f"<p class=MsoListParagraph style='text-indent:-18.0pt'><span\nstyle='font-family:Symbol'>·{SMALL}</span>"
)
WHOLE = (
    "<p class=MsoNormal style='margin-left:72.0pt;mso-list:l0 level2 lfo1'><![if\n!supportLists]><span lang=LV "
    "style='font-family:\"Courier New\"'><span style='mso-list:Ignore'>o" + SMALL + "</span></span><![endif]>"
)
PASTED = (
    '<p style="margin-left: 36pt;"><!-- [if !supportLists]--><strong><span>(2) '
    "<span style=\"font-size: 7pt; line-height: normal; font-family: 'Times New Roman';\">&nbsp;&nbsp;</span></span>"
    "</strong><!--[endif]-->"
)
XHTML = '<p class="P2"><span class="Numbering_20_Symbols" style="display:block;float:left;min-width:0.6cm;">2.</span>'
HEADS = [(FILTERED, 1), (WHOLE, 2), (PASTED, 1), (XHTML, 1)]


@pytest.mark.parametrize(("head", "level"), HEADS)
def test_the_sign_of_an_item_is_no_text(head: str, level: int) -> None:
    page = f"<p>Noteikumi:</p>\n{head}neiet <b>pie</b> žoga;</p>\n<p>Beigas.</p>"
    document = read(page.encode(), "a.html", "lv")
    assert [(each.text, each.kind, each.level) for each in document.blocks] == [
        ("Noteikumi:", BlockKind.PARAGRAPH, 0),
        ("neiet pie žoga;", BlockKind.LIST_ITEM, level),
        ("Beigas.", BlockKind.PARAGRAPH, 0),
    ]
    after = splice(page.encode(), document, {1: "ejiet pie sētas;"}).decode()
    assert after == page.replace("neiet <b>pie</b> žoga;", "ejiet <b>pie</b> sētas;")


@pytest.mark.parametrize(("head", "level"), HEADS)
def test_items_behind_signs_come_and_go(head: str, level: int) -> None:
    page = f"<p>Noteikumi:</p>\n{head}neiet tur;</p>\n<p>Beigas.</p>\n"
    document = read(page.encode(), "a.html", "lv")
    assert removed(page.encode(), document, [1]).decode() == "<p>Noteikumi:</p>\n<p>Beigas.</p>\n"
    item, other = Block("", BlockKind.LIST_ITEM, level=level), Block("")
    for after, like, new in (
        (1, item, "gaidiet;"),
        (1, other, "Vēl."),
        (0, other, "Pirms."),
        (0, item, "nu;"),
    ):
        made = inserted(page.encode(), document, Gap(after, (like,)), new)
        texts = [each.text for each in read(made, "a.html", "lv").blocks]
        assert texts == [*(each.text for each in document.blocks[: after + 1]), new] + [
            each.text for each in document.blocks[after + 1 :]
        ]
    alone = read(f"{head}neiet tur;</p>".encode(), "a.html", "lv")
    made = inserted(f"{head}neiet tur;</p>".encode(), alone, Gap(None, (other,)), "Virs.")
    assert [each.text for each in read(made, "a.html", "lv").blocks] == ["Virs.", "neiet tur;"]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("<p><span>5.</span> punkts</p>", "5. punkts"),
        ("<p><span><span>·</span></span> nē</p>", "· nē"),
    ],
)
def test_words_are_no_signs(inside: str, text: str) -> None:
    (block,) = read(inside.encode(), "a.html", "lv").blocks
    assert (block.text, block.kind) == (text, BlockKind.PARAGRAPH)


def test_a_paragraph_behind_spaces_of_an_editor_is_taken_out() -> None:
    page = "<p>Pirmā.</p>\n<p>&nbsp;&nbsp; &#160;Ar atkāpi.&nbsp;</p>\n"
    assert removed(page.encode(), read(page.encode(), "a.html", "lv"), [1]) == b"<p>Pirm\xc4\x81.</p>\n"


def test_a_numbered_heading_stays_a_heading() -> None:
    page = f"<h2 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.{SMALL}</span>Mācības</h2>"
    (block,) = read(page.encode(), "a.html", "lv").blocks
    assert (block.text, block.kind, block.level) == ("Mācības", BlockKind.HEADING, 2)
