"""Markdown: links and pictures whose own words name what they lead to."""

from __future__ import annotations

import pytest

from transflow.formats.documents.markdown import read, splice
from transflow.model import Mark, Marked

TAIL = "\n\n[Fonds]: https://fonds.example/ \n[**SIA** līgums]: /l\n[foto]: a.jpg\n"

LINK = (Mark("link", 0, 5, "https://fonds.example/"),)


def changed(page: str, new: str | Marked) -> str:
    data = (page + TAIL).encode()
    document = read(data, "a.md", "lv")
    content = splice(data, document, {0: new}).decode()
    after = read(content.encode(), "a.md", "lv").blocks[0]
    assert after.text == (new.text if isinstance(new, Marked) else new)
    assert [(each.kind, each.value) for each in after.marks] == [
        (each.kind, each.value) for each in document.blocks[0].marks
    ]
    return content.removesuffix(TAIL)


@pytest.mark.parametrize(
    ("page", "new", "expected"),
    [
        ("Sedz [Fonds].", "Maksā Fonds te.", "Maksā [Fonds] te."),
        ("Sedz [Fonds].", "Sedz jaunais Fonds.", "Sedz jaunais [Fonds]."),
        ("Sedz [Fonds][].", "Sedz Fondi.", "Sedz [Fondi][Fonds]."),
        ("[Fonds]", "Fund", "[Fund][Fonds]"),
        ("Ir [**SIA** līgums] te.", "Ir SIA cits līgums te.", "Ir [**SIA** cits līgums][**SIA** līgums] te."),
        ("> Sedz [**SIA**\n> līgums].", "Sedz SIA\nlīgumi.", "> Sedz [**SIA**\n> līgumi][**SIA** līgums]."),
        ("Sedz [mūsu fonds][Fonds].", "Sedz mūsu fondi.", "Sedz [mūsu fondi][Fonds]."),
        ("![Foto]", "Photo", "![Photo][Foto]"),
        ("![ Foto ][]", "Photo", "![Photo][Foto]"),
        ("Te ![Foto] ir.", "Te Karte ir.", "Te ![Karte][Foto] ir."),
        ("| [Fonds] |\n|---|", "Fondi", "| [Fondi][Fonds] |\n|---|"),
        ("Sedz [Fonds].", Marked("Fondi sedz.", LINK), "[Fondi][Fonds] sedz."),
        ("Sedz [Fonds].", Marked("Fonds sedz.", LINK), "[Fonds] sedz."),
    ],
)  # fmt: skip
def test_other_words_keep_where_they_lead(page: str, new: str | Marked, expected: str) -> None:
    assert changed(page, new) == expected
