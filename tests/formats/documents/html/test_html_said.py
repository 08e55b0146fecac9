"""What pages say in other ways than between tags: pictures that are no images, sections of CDATA, links to another
version."""

from __future__ import annotations

import pytest

from transflow.formats.documents.html import read, splice

XML = '<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><body>'
COVER = '<div class="wp-block-cover__image-background" role="img" aria-label="Robežsargs ar dronu"></div>'


def texts(page: str) -> list[str]:
    return [each.text for each in read(page.encode(), "a.html", "lv").blocks]


def changed(page: str, news: dict[int, str]) -> str:
    return splice(page.encode(), read(page.encode(), "a.html", "lv"), news).decode()


SAID = [
    (f"{COVER}<p>Teksts.</p>", ["Robežsargs ar dronu", "Teksts."]),
    ('<svg role="img" aria-label="Diagramma: 12 %"><text>12</text></svg><p>a</p>', ["Diagramma: 12 %", "a"]),
    ('<p><a href="/"><svg role="img" aria-label="ārējā saite"></svg></a> Te.</p>', ["Te."]),
    ('<p><span role="img" aria-label="balons">🎈</span> Svētki.</p>', ["🎈 Svētki."]),
    ('<div aria-hidden="true" role="img" aria-label="Fons"></div><p>a</p>', ["a"]),
    ('<p>Te <picture><source srcset="a.webp"><img src="a.jpg" alt="Karte"></picture> ir.</p>', ["Te ir.", "Karte"]),
    ('<p>Viens.</p><p><a href="/en" hreflang="en" lang="en">Read in English</a></p>', ["Viens."]),
    ('<p>Skat. <a href="/en" hreflang="en" lang="en">Risk Analysis 2026</a>.</p>', ["Skat. Risk Analysis 2026."]),
    ('<p><a href="/a.pdf" hreflang="en">Pārskats angliski</a></p>', ["Pārskats angliski"]),
    (f"{XML}<p><![CDATA[Viens < divi & <b>]]> trīs</p></body></html>", ["Viens < divi & <b> trīs"]),
    (f"{XML}<p>Te&amp;<![CDATA[ x ]]>y</p><p><![CDATA[nav beigu</p>", ["Te& x y", "nav beigu</p>"]),
    ("<p><![CDATA[Viens ]]> divi</p>", ["divi"]),
]  # fmt: skip


@pytest.mark.parametrize(("page", "told"), SAID)
def test_what_is_read(page: str, told: list[str]) -> None:
    assert texts(page) == told


@pytest.mark.parametrize(("page", "told"), SAID)
@pytest.mark.parametrize("word", ["tagad", "< 5 & x", "]]> a"])
def test_it_can_be_another(page: str, told: list[str], word: str) -> None:
    for at, text in enumerate(told):
        news = [f"{each} {word}" if n == at else each for n, each in enumerate(told)]
        assert texts(changed(page, {at: f"{text} {word}"})) == news


def test_a_section_stays_where_its_words_do() -> None:
    page = f"{XML}<p><![CDATA[Viens & divi]]> ir <b>te</b>.</p></body></html>"
    assert changed(page, {0: "Viens & divi ir tur."}) == page.replace(">te<", ">tur<")
    assert "<p>Trīs &amp; divi ir <b>te</b>.</p>" in changed(page, {0: "Trīs & divi ir te."})
