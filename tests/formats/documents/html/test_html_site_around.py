"""HTML: tables that only lay a page out, lists of other news, a page of which no layout is known."""

import pytest

from transflow.formats.documents.html import read, splice

TEXT = "Ministrs trešdien Valgā parakstīja protokolu par kopīgu dzelzceļa biļeti."
MORE = "Sākot ar vasaru, pasažieri no Rīgas varēs braukt ar vienu biļeti."


def kinds(page: str) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in read(page.encode(), "a.html", "lv").blocks]


LAYOUTS = [
    f"<table><tr><td>{TEXT}</td></tr><tr><td>{MORE}</td></tr></table>",
    f"<table><tr><td class=left></td><td>{TEXT}<br><br>{MORE}</td></tr></table>",
    f"<table><tr><td>© 2026</td><td><p>{TEXT}</p><p>{MORE}</p><p>Vairāk ziņu</p></td></tr></table>",
    f"<table role=presentation><tr><td>{TEXT}</td><td>{MORE}</td></tr></table>",
    f"<table><tr><td>{TEXT}</td><td><table><tr><td>{MORE}</td></tr></table></td></tr></table>",
    f"<table><tbody><tr><td>{TEXT}</td></tr></tbody></table><table><tr><td>{MORE}<td></table>",
]
TABLES = [
    "<table><tr><td>Mēnesis</td><td>Kravas</td></tr><tr><td>Jūlijs</td><td>541</td></tr></table>",
    "<table><tr><th colspan=2>Kravas</th></tr><tr><td>Jūlijs</td><td>541</td></tr></table>",
    f"<table><tr><td>Jūlijs</td><td>{TEXT}</td></tr><tr><td>Augusts</td><td>{MORE}</td></tr></table>",
    f"<table><tr><td>Jūlijs</td><td><p>{TEXT}</p><p>{MORE}</p></td></tr></table>",
    "<table><tr><td><table><tr><td>Jūlijs</td><td>541</td></tr></table></td></tr></table>",
    "<table><tr><td>Rīga</td><td>6 200 000</td></tr><tr><td>Jelgava</td><td>1 450 000</td></tr></table>",
    "<table><tr><td>Jūlijs</td><td>541</td></tr></table><table><tr><td>Augusts</td><td>603</td></tr></table>",
]


@pytest.mark.parametrize("page", LAYOUTS)
def test_a_table_that_lays_the_page_out_has_no_cells(page: str) -> None:
    assert {kind for kind, text in kinds(page) if text in (TEXT, MORE)} == {"paragraph"}


@pytest.mark.parametrize("page", TABLES)
def test_a_table_has_cells(page: str) -> None:
    assert {kind for kind, _ in kinds(page)} == {"table-cell"}


NEWS = '<li><a href="/1">Ministrs tiekas ar vēstnieku</a></li><li>12.01.2026. <a href="/2">Sēde</a></li>'
LINK = '<p><a href="/1">Ministrs tiekas ar vēstnieku</a></p>'
OTHERS = [
    f"<p>{TEXT}</p><h2>Jaunākās ziņas</h2><ul>{LINK}{LINK}</ul>",
    f"<p>{TEXT}</p><div>Saistītie raksti:</div>{LINK}<time>12.01.2026.</time>{LINK}",
    f"<p>{TEXT}</p><p>Latest news</p><p>12 January 2026</p>{LINK}",
    f"<main><h2>Citi jaunumi</h2>{LINK}<p>{TEXT}</p></main>",
    f"<p>{TEXT}</p><div class='jp-relatedposts'><h3>Vēl</h3>{LINK}</div>",
    f"<p>{TEXT}</p><div class='footer'><p>Brīvības iela 72, Rīga</p></div>",
    f"<p>{TEXT}</p><div id='comments' class='comments-area'><h3>Pievienot komentāru</h3></div>",
]
TEXTS = [
    f"<p>{TEXT}</p><p>Saistītie dokumenti</p>{LINK}",
    f"<p>{TEXT}</p><p>Jaunākās ziņas</p><p>{MORE}</p>",
    f"<p>{TEXT}</p><p>Jaunākās ziņas no frontes</p>{LINK}",
    f"<p>{TEXT}</p><p>Lasiet arī:</p>{LINK}",
    f"<p>{TEXT}</p><div class='footer-note-text'><p>{MORE}</p></div>",
    f"<main><p>{TEXT}</p><div class='footer'><p>{MORE}</p></div></main>",
]


@pytest.mark.parametrize("page", OTHERS)
def test_other_news_are_no_text(page: str) -> None:
    assert [text for _, text in kinds(page)] == [TEXT]


@pytest.mark.parametrize("page", TEXTS)
def test_what_only_looks_like_other_news_is_text(page: str) -> None:
    assert len(kinds(page)) > 1


def test_a_page_full_of_links_keeps_its_title_and_contacts() -> None:
    links = "".join(f'<p><a href="/{at}">Sadaļa {at}</a></p>' for at in range(9))
    page = (
        f"<html><body><div>{links}</div><h1>Kopīga biļete</h1><div><p>{TEXT * 3}</p><p>{MORE * 3}</p></div>"
        f"<div>Tālr. 67028000</div><div>{links}</div></body></html>"
    )
    texts = [text for _, text in kinds(page)]
    assert (texts[0], texts[-1]) == ("Kopīga biļete", "Tālr. 67028000")


def test_a_paragraph_of_a_layout_is_spliced() -> None:
    data = LAYOUTS[1].encode()
    assert splice(data, read(data, "a.html", "lv"), {1: "Jauns."}).decode() == LAYOUTS[1].replace(
        MORE, "Jauns."
    )
