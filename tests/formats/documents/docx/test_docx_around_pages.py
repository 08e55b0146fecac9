"""Heads and feet of pages in Word files: read once, after the text and its notes, and written in their place."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import docx
import pytest

import transflow
from tests.formats.documents.docx.word_parts import SPACES, packed, paragraph
from transflow.formats.documents.docx import read, splice
from transflow.formats.inserting import Gap, NoPlaceError, inserted, removed
from transflow.frozen import replace
from transflow.model import Block, Document, Mark, Marked

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
NUMBER = '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>'
HEAD = ["Iekšlietu ministrija", "Čiekurkalna 1. līnija 1, Rīga, tālr. +371 67219263"]
HEAD_EN = ["Ministry of the Interior", "Čiekurkalna 1. līnija 1, Riga, phone +371 67219263"]
TEXT = ["Postenis Terehovā sāks darbu 2026. gada 1. martā.", "Tajā strādās 45 robežsargi."]
TEXT_EN = ["The post in Terehova will start work on 1 March 2026.", "There will be 45 border guards in it."]


def word_file(*texts: str, head: Sequence[str] = (), foot: Sequence[str] = ()) -> bytes:
    document = docx.Document()
    for text in texts:
        document.add_paragraph(text)
    for story, lines in ((document.sections[0].header, head), (document.sections[0].footer, foot)):
        for at, line in enumerate(lines):
            (story.add_paragraph() if at else story.paragraphs[0]).text = line
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def texts_of(data: bytes) -> list[str]:
    return [block.text for block in read(data, "a.docx", "lv").blocks]


def changed(old: bytes, new: bytes) -> set[str]:
    with zipfile.ZipFile(io.BytesIO(old)) as before, zipfile.ZipFile(io.BytesIO(new)) as after:
        assert before.namelist() == after.namelist()
        return {name for name in before.namelist() if before.read(name) != after.read(name)}


def test_they_are_read_behind_the_text_and_written_in_their_place() -> None:
    data = word_file(*TEXT, head=HEAD, foot=["Preses relīze"])
    document = read(data, "a.docx", "lv")
    assert texts_of(data) == [*TEXT, *HEAD, "Preses relīze"]
    assert [block.is_around_pages for block in document.blocks] == [False] * 2 + [True] * 3
    assert document.place(3).line == 4
    new = splice(data, document, {3: HEAD_EN[1], 4: "Press release"})
    assert texts_of(new) == [*TEXT, HEAD[0], HEAD_EN[1], "Press release"]
    assert changed(data, new) == {"word/header1.xml", "word/footer1.xml"}
    assert splice(data, document, dict(enumerate(texts_of(data)))) == data


def test_markup_goes_into_a_head() -> None:
    data = word_file(*TEXT, head=HEAD)
    new = splice(data, read(data, "a.docx", "lv"), {2: Marked(HEAD_EN[0], (Mark("strong", 0, 8),))})
    assert read(new, "a.docx", "lv").blocks[2].marks == (Mark("strong", 0, 8),)


def page_part(name: str, *inside: str) -> str:
    root = "hdr" if name.startswith("head") else "ftr"
    paragraphs = "".join(each if each.startswith("<") else paragraph(each) for each in inside)
    return f"<w:{root} {SPACES}>{paragraphs}</w:{root}>"


def sections(references: str, parts: dict[str, str], others: str = "") -> bytes:
    """A package whose only section refers to parts by kind, use and name: `head:default:header1`."""
    signs = relations = ""
    for number, each in enumerate(references.split()):
        kind, use, name = each.split(":")
        signs += f'<w:{kind}erReference w:type="{use}" r:id="r{number}"/>'
        relations += f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}er" Target="{name}.xml"/>'
    body = f"{paragraph('Ziņa.')}<w:sectPr>{signs}{others}</w:sectPr>"
    named = {
        name: inside if inside.startswith("<") else page_part(name, inside) for name, inside in parts.items()
    }
    out = io.BytesIO(packed(body, **named))
    with zipfile.ZipFile(out, "a") as package:
        package.writestr(
            "word/_rels/document.xml.rels", f'<Relationships xmlns="{RELATIONS}">{relations}</Relationships>'
        )
    return out.getvalue()


EVEN = f"<w:settings {SPACES}><w:evenAndOddHeaders/></w:settings>"


@pytest.mark.parametrize(
    ("references", "parts", "others", "texts"),
    [
        ("foot:default:footer1 head:default:header1", {"header1": "Augša", "footer1": "Leja"}, "", ["Augša", "Leja"]),
        ("head:default:header1", {"header1": "Augša", "header2": "Veca"}, "", ["Augša"]),
        ("head:first:header1 head:default:header2", {"header1": "Pirmā", "header2": "Citas"}, "", ["Citas"]),
        ("head:first:header1 head:default:header2", {"header1": "Pirmā", "header2": "Citas"}, "<w:titlePg/>",
         ["Pirmā", "Citas"]),
        ("head:even:header1 head:default:header2", {"header1": "Pāra", "header2": "Citas"}, "", ["Citas"]),
        ("head:even:header1 head:default:header2", {"header1": "Pāra", "header2": "Citas", "settings": EVEN}, "",
         ["Citas", "Pāra"]),
        ("head:default:header2 head:first:header1", {"header1": "Pirmā", "header2": "Citas"}, "<w:titlePg/>",
         ["Pirmā", "Citas"]),
        ("head:default:header1 head:default:header1", {"header1": "Augša"}, "", ["Augša"]),
        ("head:default:header1 head:default:header2", {"header1": "Augša", "header2": "Augša"}, "", ["Augša"]),
        ("foot:default:footer1", {"footer1": page_part("footer1", NUMBER, "– ", "Rīga, 2026")}, "", ["Rīga, 2026"]),
        ("foot:default:footer1", {"footer1": page_part("footer1", NUMBER)}, "", []),
        ("head:default:document head:default:nothing", {}, "", []),
        ("head:default:../../etc/passwd", {}, "", []),
    ],
)  # fmt: skip
def test_what_is_shown_is_read_once(
    references: str, parts: dict[str, str], others: str, texts: list[str]
) -> None:
    data = sections(references, parts, others)
    assert texts_of(data) == ["Ziņa.", *texts]
    news = [f"{text} jauna" for text in texts]
    new = splice(data, read(data, "a.docx", "lv"), dict(enumerate(news, 1)))
    assert texts_of(new) == ["Ziņa.", *news]


def test_a_head_that_several_pages_have_is_written_in_each() -> None:
    parts = {"header1": page_part("header1", "Ministrija", NUMBER), "header2": "Ministrija"}
    data = sections("head:first:header1 head:default:header2", parts, "<w:titlePg/>")
    new = splice(data, read(data, "a.docx", "lv"), {1: "Ministry"})
    assert changed(data, new) == {"word/header1.xml", "word/header2.xml"}
    assert texts_of(new) == ["Ziņa.", "Ministry"]


def test_notes_and_heads_are_found_beside_a_text_of_another_name() -> None:
    parts = {"header1": "Augša", "document2": "x"}
    data = sections("head:default:header1", parts)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            if "document2" not in name:
                new.writestr(name.replace("document.xml", "document2.xml"), old.read(name))
        relation = f'<Relationship Id="r" Type="{OFFICE}/officeDocument" Target="word/document2.xml"/>'
        new.writestr("_rels/.rels", f'<Relationships xmlns="{RELATIONS}">{relation}</Relationships>')
    assert texts_of(out.getvalue()) == ["Ziņa.", "Augša"]


def test_none_is_put_in_or_taken_out() -> None:
    data = word_file(*TEXT, head=HEAD)
    document = read(data, "a.docx", "lv")
    with pytest.raises(NoPlaceError, match="by hand"):
        inserted(data, document, Gap(3, (Block(""),)), "Vēl.")
    with pytest.raises(NoPlaceError, match="by hand"):
        removed(data, document, (3,))
    assert texts_of(inserted(data, document, Gap(1, (Block(""),)), "Vēl.")) == [*TEXT, "Vēl.", *HEAD]


def found(source: Document, target: Document) -> list[tuple[str, int]]:
    """The checks that find something in the target, and the block at whose line."""
    bitext = transflow.align(source, replace(target, language="en"))
    return [(each.check, each.place.line - 1) for each in transflow.check(bitext) if each.place]


@pytest.mark.parametrize(
    ("head", "head_en", "expected"),
    [
        (HEAD, HEAD_EN, []),
        (HEAD, [HEAD_EN[0], HEAD_EN[1].replace("263", "264")], [("phone", 3)]),
        (HEAD, [HEAD[0], HEAD_EN[1]], [("same-as-source", 2)]),
        (HEAD, [], []),
        ([], HEAD_EN, []),
        ([], HEAD, [("leftover-source-word", 2), ("leftover-source-word", 3)]),
    ],
)
def test_they_are_checked_and_asked_for_only_where_both_have_some(
    head: list[str], head_en: list[str], expected: list[tuple[str, int]]
) -> None:
    source, target = word_file(*TEXT, head=head), word_file(*TEXT_EN, head=head_en)
    assert found(read(source, "a.docx", "lv"), read(target, "a.docx", "en")) == expected
