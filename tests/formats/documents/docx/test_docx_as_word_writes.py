"""The many ways in which Word writes the same text."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.formats.documents.docx.word_parts import SPACES, packed, paragraph, run
from transflow.formats.documents.docx import read, splice
from transflow.model import BlockKind, Mark, Marked

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
DELETED = '<w:del w:id="1" w:author="A"><w:r><w:delText>svītrots 15</w:delText></w:r></w:del>'
MARK_DELETED = '<w:pPr><w:rPr><w:del w:id="2" w:author="A"/></w:rPr></w:pPr>'
BEGIN, SHOW, END = (
    f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")
)
RUBY = f"<w:r><w:ruby><w:rt>{run('x')}</w:rt><w:rubyBase>{run('robeža')}</w:rubyBase></w:ruby></w:r>"


def instruction(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def symbol(font: str, number: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{number}"/></w:r>'


def texts_of(data: bytes) -> list[str]:
    return [block.text for block in read(data, "a.docx", "lv").blocks]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ([run("Valsts rob"), run("ežsardze")], "Valsts robežsardze"),
        (["Valsts ", '<w:proofErr w:type="spellStart"/>', run("robežsardze")], "Valsts robežsardze"),
        (["Kopā ", DELETED, f'<w:ins w:id="3" w:author="A">{run("18")}</w:ins>'], "Kopā 18"),
        (["<w:r><w:t>robež</w:t><w:softHyphen/><w:t>sardze</w:t></w:r>"], "robežsardze"),
        (["Ārā ir 21 ", symbol("Symbol", "F0B0"), "C"], "Ārā ir 21 °C"),
        (["3 ", symbol("Symbol", "B4"), " 4"], "3 × 4"),
        (["20 ", symbol("Times New Roman", "20AC")], "20 €"),
        ([symbol("Wingdings", "F028"), "67219263"], "67219263"),
        ([symbol("Arial", "žā"), "67219263"], "67219263"),
        (["Ministrija", '<w:r><w:ptab w:alignment="right"/></w:r>', "Rīga"], "Ministrija\tRīga"),
        (["Pirmā", '<w:r><w:br w:type="page"/></w:r>', "Otrā"], "Pirmā\nOtrā"),
        (["Vārds ", RUBY, " ir svarīgs"], "Vārds robeža ir svarīgs"),
        (
            [
                *(BEGIN, instruction(" IF "), BEGIN, instruction(" NUMPAGES "), SHOW, run("31"), END),
                *(instruction(' = 1 "a" "b" '), SHOW, run("Lapas"), END),
            ],
            "Lapas",
        ),
    ],
)
def test_a_text_is_read_as_it_is_shown(inside: list[str], text: str) -> None:
    data = packed(paragraph(*inside))
    assert texts_of(data) == [text]
    document = read(data, "a.docx", "lv")
    assert texts_of(splice(data, document, {0: f"{text} vēl"})) == [f"{text} vēl"]


def test_a_sign_stays_where_the_words_around_it_change() -> None:
    data = packed(paragraph("Ārā ir 21 ", symbol("Symbol", "F0B0"), "C, nelīs"))
    spliced = splice(data, read(data, "a.docx", "lv"), {0: "Ārā ir 25 °C, nesnigs"})
    assert b'w:char="F0B0"' in zipfile.ZipFile(io.BytesIO(spliced)).read("word/document.xml")
    assert texts_of(spliced) == ["Ārā ir 25 °C, nesnigs"]


def in_style(style: str, text: str, more: str = "") -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}</w:pPr>{run(text)}</w:p>'


def style(own: str, name: str, based_on: str = "", look: str = "") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:styleId="{own}"><w:name w:val="{name}"/>{base}<w:pPr>{look}</w:pPr></w:style>'


@pytest.mark.parametrize(
    ("own", "kind", "level"),
    [
        ("Virsraksts2", BlockKind.HEADING, 2),
        ("MansVirsraksts", BlockKind.HEADING, 2),
        ("PecLimena", BlockKind.HEADING, 3),
        ("Pamatteksts", BlockKind.PARAGRAPH, 0),
        ("MansSaraksts", BlockKind.LIST_ITEM, 1),
        ("Saraksts", BlockKind.LIST_ITEM, 1),
        ("Sarakstarindkopa", BlockKind.PARAGRAPH, 0),
        ("Apaksvirsraksts", BlockKind.PARAGRAPH, 0),
        ("AttelaParaksts", BlockKind.CAPTION, 0),
        ("caption1", BlockKind.CAPTION, 0),
        ("Citats", BlockKind.QUOTE, 0),
        ("BlockQuotation", BlockKind.QUOTE, 0),
        ("Aplis", BlockKind.PARAGRAPH, 0),
        ("Nezinams", BlockKind.PARAGRAPH, 0),
    ],
)
def test_a_style_is_what_the_one_is_on_which_it_is_based(own: str, kind: BlockKind, level: int) -> None:
    numbered = '<w:numPr><w:numId w:val="{}"/></w:numPr>'
    styles = "".join(
        (
            style("Virsraksts2", "heading 2"),
            style("MansVirsraksts", "IeM nosaukums", "Virsraksts2"),
            style("PecLimena", "Nodaļa", look='<w:outlineLvl w:val="2"/>'),
            style("Pamatteksts", "Teksts", "Virsraksts2", '<w:outlineLvl w:val="9"/>'),
            style("MansSaraksts", "Punkti", look=numbered.format(3)),
            style("Saraksts", "List Bullet"),
            style("Sarakstarindkopa", "List Paragraph"),
            style("Apaksvirsraksts", "Subtitle", look='<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
            style("AttelaParaksts", "Image Caption", "Paraksts"),
            style("Paraksts", "caption"),
            style("caption1", "caption1"),  # of LibreOffice, where it has one already
            style("Citats", "Quotations"),
            style("BlockQuotation", "Block Quotation"),  # as LibreOffice calls it
            style("Aplis", "Viens", "Divi"),
            style("Divi", "Divi", "Aplis"),
        )
    )
    data = packed(in_style(own, "Robežsargi sāk mācības"), styles=f"<w:styles {SPACES}>{styles}</w:styles>")
    (block,) = read(data, "a.docx", "lv").blocks
    assert (block.kind, block.level) == (kind, level)


def test_what_a_paragraph_says_of_itself_counts_before_its_style() -> None:
    styles = f"<w:styles {SPACES}>{style('Saraksts', 'List Bullet')}</w:styles>"
    unnumbered = in_style("Saraksts", "bez punkta", '<w:numPr><w:numId w:val="0"/></w:numPr>')
    outlined = in_style("Saraksts", "nodaļa", '<w:outlineLvl w:val="1"/>')
    blocks = read(packed(unnumbered, outlined, styles=styles), "a.docx", "lv").blocks
    assert [(each.kind, each.level) for each in blocks] == [
        (BlockKind.PARAGRAPH, 0),
        (BlockKind.HEADING, 2),
    ]


def test_cells_stand_in_the_columns_that_are_seen() -> None:
    cells = (
        f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{paragraph("a")}</w:tc><w:tc>{paragraph("b")}</w:tc>'
    )
    row = f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{cells}</w:tr>'
    blocks = read(packed(f"<w:tbl>{row}</w:tbl>"), "a.docx", "lv").blocks
    assert [each.column for each in blocks] == [2, 4]


SHOWN = SHOW + run("lapā") + END


def linked(inside: str, target: str) -> bytes:
    """A package whose text has a link by the id r1."""
    relation = f'<Relationship Id="r1" Type="{OFFICE}/hyperlink" Target="{target}" TargetMode="External"/>'
    out = io.BytesIO(packed(paragraph("Skatiet ", inside)))
    with zipfile.ZipFile(out, "a") as package:
        package.writestr(
            "word/_rels/document.xml.rels", f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>'
        )
    return out.getvalue()


@pytest.mark.parametrize(
    "inside",
    [
        f'<w:hyperlink r:id="r1" w:anchor="vieta">{run("lapā")}</w:hyperlink>',
        BEGIN + instruction(' HYPERLINK "https://rs.example/a" \\o "t" \\l "vieta"') + SHOWN,
        BEGIN + instruction(" HYPERLINK https://rs.example/a#vieta ") + SHOWN,
    ],
)
def test_a_link_leads_to_a_place_in_a_page(inside: str) -> None:
    document = read(linked(inside, "https://rs.example/a"), "a.docx", "lv")
    assert document.blocks[0].marks == (Mark("link", 8, 12, "https://rs.example/a#vieta"),)


def test_paragraphs_between_which_the_mark_is_deleted_are_one() -> None:
    data = packed(
        f"<w:p>{MARK_DELETED}{run('Robežsargi sāk ')}</w:p>",
        f"<w:p>{MARK_DELETED}{DELETED}</w:p>",
        paragraph("mācības rīt."),
        f"<w:p>{MARK_DELETED}{run('Beigas.')}</w:p>",
    )
    document = read(data, "a.docx", "lv")
    assert [block.text for block in document.blocks] == ["Robežsargi sāk mācības rīt.", "Beigas."]
    for new in ("Robežsargi beidz mācības šodien.", "Pavisam kas cits."):
        assert texts_of(splice(data, document, {0: new})) == [new, "Beigas."]
        assert texts_of(splice(data, document, {0: Marked(new, (Mark("strong", 0, 4),))})) == [new, "Beigas."]
