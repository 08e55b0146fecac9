"""Letters that a file takes apart, "ā" as an "a" and a macron, are read as one, and words without their soft hyphens;
the file stays as it is written."""

from __future__ import annotations

from typing import Literal
from unicodedata import normalize

import pytest

from tests.formats.documents.docx.word_parts import SPACES, inline, packed, paragraph, run, text_box, written
from transflow.formats import format_for
from transflow.model import Document, Mark

MARKDOWN = "# Robežsargi sāk mācības\n\nTās **rīkos Rēzeknē** – vairāk [šeit](https://rs.example/a).\n"
HTML = "<h1>Robežsargi s&#257;k</h1><p>Tās <b>rīkos Rēzeknē</b>, ja nelīs.</p>"
TEXT = "Robežsargi sāk\n\nTās rīkos Rēzeknē."


def read(name: str, text: str) -> Document:
    return format_for(name).read(text.encode("utf-8"), name, "lv")


@pytest.mark.parametrize(("name", "text"), [("a.md", MARKDOWN), ("a.html", HTML), ("a.txt", TEXT)])
def test_the_blocks_are_those_of_composed_letters(name: str, text: str) -> None:
    apart, whole = read(name, normalize("NFD", text)), read(name, text)
    assert apart.content != whole.content
    assert [(each.text, each.marks) for each in apart.blocks] == [
        (each.text, each.marks) for each in whole.blocks
    ]


def test_places_are_those_of_the_file() -> None:
    document = read("a.md", normalize("NFD", MARKDOWN))
    paragraph = document.blocks[1]
    assert paragraph.marks[0] == Mark("strong", 4, 17)
    start = paragraph.text.index("vairāk")
    begins = paragraph.to_content(start)
    assert document.content[begins:].startswith(normalize("NFD", "vairāk [šeit]"))


@pytest.mark.parametrize(
    ("name", "text", "index", "old", "new"),
    [
        ("a.md", MARKDOWN, 1, "Rēzeknē", "Ludzā"),
        ("a.html", HTML, 1, "nelīs", "nesnigs"),
        ("a.txt", TEXT, 0, "sāk", "beidz"),
    ],
)
def test_a_paragraph_that_changes_is_composed_and_no_other(
    name: str, text: str, index: int, old: str, new: str
) -> None:
    data = normalize("NFD", text).encode("utf-8")
    document = format_for(name).read(data, name, "lv")
    block = document.blocks[index]
    spliced = format_for(name).splice(data, document, {index: block.text.replace(old, new)}).decode("utf-8")
    before, written, after = (
        document.content[: block.start],
        document.content[block.start : block.end],
        document.content[block.end :],
    )
    assert spliced == before + normalize("NFC", written).replace(old, new) + after


def test_letters_that_no_character_stands_for_stay() -> None:
    (block,) = read("a.txt", "Ma\u0304ja un x\u0304").blocks
    assert block.text == "Māja un x\u0304"


@pytest.mark.parametrize("hyphen", ["\u00ad", "&shy;", "&#173;"])
def test_soft_hyphens_are_not_read(hyphen: str) -> None:
    written = f"<p>Valsts <b>robež{hyphen}sardze</b> sargā.</p>"
    document = read("a.html", written)
    (block,) = document.blocks
    assert (block.text, block.marks) == ("Valsts robežsardze sargā.", (Mark("strong", 7, 18),))
    assert document.content[block.to_content(19) :].startswith("sargā")
    data = written.encode("utf-8")
    spliced = format_for("a.html").splice(data, document, {0: block.text.replace("sargā", "strādā")})
    assert spliced.decode("utf-8") == written.replace("sargā", "strādā").replace(hyphen, "")


def test_a_soft_hyphen_goes_behind_a_letter_taken_apart_as_well() -> None:
    (block,) = read("a.txt", "Re\u0304\u00adzekne\u0304").blocks
    assert block.text == "Rēzeknē"


def test_a_soft_hyphen_between_words_stays() -> None:
    (block,) = read("a.txt", "Sargi \u00ad strādā.").blocks
    assert block.text == "Sargi \u00ad strādā."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.md", MARKDOWN),
        ("a.md", "Robežsargi [sāk](https://rs.example/{kept}) mācības.\n"),
        ("a.md", "---\ntitle: Robežsargi sāk\n---\n\n> Tās **rīkos**\\\n> Rēzeknē.\n\n```\n{kept}\n```\n"),
        ("a.html", HTML),
        ("a.html", '<p>Tās rīkos <img alt="Kuģis jūrā" src="{kept}.jpg"> Rēzeknē.</p>'),
        ("a.txt", TEXT),
        ("a.txt", "Robežsargi rob\u00adež\u00adsardzē sāk.\r\n\r\nTās rīkos."),
    ],
)
def test_letters_are_made_whole_in_the_file_but_for_addresses_and_code(name: str, text: str) -> None:
    kept = normalize("NFD", "rīkos")
    data = normalize("NFD", text).format(kept=kept).encode("utf-16")
    document = format_for(name).read(data, name, "lv")
    composed = format_for(name).compose(data, document)
    assert composed.decode("utf-16") == text.format(kept=kept)
    assert format_for(name).compose(composed, format_for(name).read(composed, name, "lv")) == composed


def test_letters_are_made_whole_in_a_word_file() -> None:
    def word_file(form: Literal["NFC", "NFD"]) -> bytes:
        return packed(
            paragraph(
                normalize(form, "Robežsargi "),
                run(normalize(form, "sāk"), "<w:b/>"),
                text_box(paragraph(normalize(form, "mācības"))),
                inline(f'descr="{normalize(form, "Kuģis jūrā")}" name="attēls"'),
            ),
            footnotes=f"<w:footnotes {SPACES}>{paragraph(normalize(form, 'Zināms.'))}</w:footnotes>",
        )

    data, whole = word_file("NFD"), word_file("NFC")
    document = format_for("a.docx").read(data, "a.docx", "lv")
    composed = format_for("a.docx").compose(data, document)
    assert document.content != format_for("a.docx").read(composed, "a.docx", "lv").content
    for part in ("document", "footnotes"):
        assert written(composed, part) == written(whole, part)
    again = format_for("a.docx").read(composed, "a.docx", "lv")
    assert format_for("a.docx").compose(composed, again) == composed
