"""A page says of itself in which language it is."""

import pytest

from tests.checks.bitexts import shipped_terms
from transflow.checks import checks
from transflow.formats.documents.html import read as read_html
from transflow.formats.documents.markdown import read as read_markdown
from transflow.model import Document, Level, Remark
from transflow.pipeline import line_up

LATVIAN = '<html lang="lv"><body><main><p>Ministrs tikās ar vēstnieku.</p></main></body></html>'
ENGLISH = "<html{}><body><main><p>The Minister met the Ambassador.</p></main></body></html>"


def remarks(target: Document) -> list[Remark]:
    source = read_html(LATVIAN.encode(), "lv.html", "lv")
    return list(checks["wrong-language"].remarks(line_up(source, target, shipped_terms())))


@pytest.mark.parametrize("declared", [' lang="lv"', " lang=lv-LV", ' class="x" LANG="lv"'])
def test_a_translation_that_says_it_is_in_the_language_of_the_source_is_told(declared: str) -> None:
    [remark] = remarks(read_html(ENGLISH.format(declared).encode(), "en.html", "en"))
    assert remark.level == Level.WARNING
    assert "says that it is in Latvian" in remark.message
    assert remark.message.endswith("it is the English text.")


@pytest.mark.parametrize("declared", ["", ' lang="en"', ' lang="en-GB"', ' lang="fr"'])
def test_a_translation_that_says_nothing_or_another_language_is_left_alone(declared: str) -> None:
    assert remarks(read_html(ENGLISH.format(declared).encode(), "en.html", "en")) == []


def test_front_matter_says_it_too() -> None:
    text = "---\nlang: lv\n---\n\nThe Minister met the Ambassador.\n"
    [remark] = remarks(read_markdown(text.encode(), "en.md", "en"))
    assert remark.value == "lang=lv"


@pytest.mark.parametrize(
    ("title", "is_left"),
    [
        ("Ministrs tiekas ar vēstnieku | Iekšlietu ministrija", True),
        ("Minister meets Ambassador | Iekšlietu ministrija", False),
        ("Rīga | Iekšlietu ministrija", False),
    ],
)
def test_the_title_of_a_page_is_told_where_it_is_the_source_s(title: str, is_left: bool) -> None:
    head = "<title>Ministrs tiekas ar vēstnieku | Iekšlietu ministrija</title>"
    source = read_html(LATVIAN.replace("<body>", head + "<body>").encode(), "lv.html", "lv")
    page = ENGLISH.format("").replace("<body>", f"<title>{title}</title><body>")
    target = read_html(page.encode(), "en.html", "en")
    found = list(checks["wrong-language"].remarks(line_up(source, target, shipped_terms())))
    assert [each.message for each in found] == (
        ["The page's title “Ministrs tiekas ar vēstnieku” is in Latvian."] if is_left else []
    )


def test_a_page_without_text_has_no_place_for_its_title() -> None:
    page = "<html><title>Ministrs tiekas ar vēstnieku</title><body>{}</body></html>"
    source = read_html(page.format("<p>Ministrs tiekas.</p>").encode(), "lv.html", "lv")
    target = read_html(page.format("").encode(), "en.html", "en")
    assert list(checks["wrong-language"].remarks(line_up(source, target, shipped_terms()))) == []
