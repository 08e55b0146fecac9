"""Pages as content management systems write them, WordPress and Drupal, and as Pandoc does; pages of Google Docs."""

from __future__ import annotations

import pytest

from transflow.formats.documents.html import read, splice
from transflow.model import Document


def document(page: str) -> Document:
    return read(page.encode(), "a.html", "lv")


def texts(page: str) -> list[str]:
    return [each.text for each in document(page).blocks]


NOTE_OF_PANDOC = '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>'
BACK = '<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a>'
BACK_OF_JEKYLL = '<a href="#fnref:1" class="reversefootnote" role="doc-backlink">&#8617;</a>'
NOTE_OF_DOCS = '<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup>'
REMARK = '<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>'
REMARKS = '<div class="c22"><p class="c3"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Tā?</span></p><p>Jā.</p></div>'
TITLE = '<header id="title-block-header"><h1 class="title">Meži</h1><p class="date">22. aprīlis</p></header>'

PAGES = [
    (f"<p>Dega{NOTE_OF_PANDOC} mežs.</p><ol><li><p>Dati.{BACK}</p></li></ol>", ["Dega mežs.", "Dati."]),
    (f"<p>Mežs.</p><ol><li><p>Dati par gadu.&#160;{BACK_OF_JEKYLL}</p></li></ol>", ["Mežs.", "Dati par gadu."]),
    ('<p>Skatīt <a href="#augsa">↑ augšā</a>.</p>', ["Skatīt ↑ augšā."]),
    (
        f'<p>Dega{NOTE_OF_DOCS}{REMARK} mežs.</p><p><a href="#ftnt_ref1" id="ftnt1">[1]</a> Dati.</p>{REMARKS}',
        ["Dega mežs.", "Dati."],
    ),
    (f"<body>{TITLE}<nav><a href=x>Saturs</a></nav><p>Dega mežs.</p></body>", ["Meži", "22. aprīlis", "Dega mežs."]),
    ("<body><header><p>Vietnes galva</p></header><p>Dega mežs.</p></body>", ["Dega mežs."]),
    (
        '<div><a href="a.pdf">Plāns</a><a href="a.pdf" class="wp-block-file__button" download>Lejupielādēt</a></div>',
        ["Plāns", "Lejupielādēt"],
    ),
    ('<p>Skatīt <a href="a">plānu</a> un <a class="btn" href="b">veidlapu</a>.</p>', ["Skatīt plānu un veidlapu."]),
    ('<p>Sākums.</p>\n[gallery ids="1,2" columns=\'3\']\n<p>Beigas.</p>', ["Sākums.", "Beigas."]),
    (
        '[caption id="a_5" width="300"]<img src="b.jpg" alt="Mašīna"> Glābēji pie mašīnas[/caption]',
        ["Mašīna", "Glābēji pie mašīnas"],
    ),
    ("<p>Regula [1] un [2], skat. [pielikumu].</p>", ["Regula [1] un [2], skat. [pielikumu]."]),
    (
        '<pre class="wp-block-verse">Deg uguns krāsnī,\nnevis mājā.\n\nOtrais pants.</pre>',
        ["Deg uguns krāsnī,\nnevis mājā.", "Otrais pants."],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("page", "expected"), PAGES)
def test_what_a_system_adds_is_no_text(page: str, expected: list[str]) -> None:
    assert texts(page) == expected


@pytest.mark.parametrize(("page", "expected"), PAGES)
def test_it_stays_where_texts_become_others(page: str, expected: list[str]) -> None:
    for at, text in enumerate(expected):
        new = splice(page.encode(), document(page), {at: f"Tagad {text}"}).decode()
        assert texts(new) == [
            f"Tagad {each}" if number == at else each for number, each in enumerate(expected)
        ]
        assert new.replace("Tagad ", "") == page
    news = {at: f"Cits teksts {at}" for at in range(len(expected))}
    assert texts(splice(page.encode(), document(page), news).decode()) == list(news.values())
