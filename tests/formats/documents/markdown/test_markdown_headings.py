"""Markdown: the attributes of a heading are no text, and stay where they are."""

import pytest

from transflow.formats.documents.markdown import read, splice

WITH = [
    ("## Prasības {#needs .unnumbered}\n\nTeksts.\n", "Prasības"),
    ("Prasības {#needs}\n--------\n", "Prasības"),
    ("# **Prasības** visiem {.big}\n", "Prasības visiem"),
    ("## Prasības {#needs} ##\n", "Prasības"),
    ("## [Prasības](u) {: #needs}\n", "Prasības"),
    ('# Prasības {#needs data-lang="lv"}\n', "Prasības"),
]
WITHOUT = [
    ("# Kopa {a, b}\n", "Kopa {a, b}"),
    ("# Kopa {#1} un citas\n", "Kopa {#1} un citas"),
    ("# Kopa{#a}\n", "Kopa{#a}"),
    ("Teksts {#1} un citi\n", "Teksts {#1} un citi"),
]


@pytest.mark.parametrize(("text", "expected"), WITH + WITHOUT)
def test_attributes_are_no_text(text: str, expected: str) -> None:
    assert read(text.encode(), "a.md", "lv").blocks[0].text == expected


@pytest.mark.parametrize(("text", "_"), WITH)
def test_attributes_stay(text: str, _: str) -> None:
    document = read(text.encode(), "a.md", "lv")
    new = splice(text.encode(), document, {0: "Jauns"}).decode()
    assert new.count("{") == 1
    assert read(new.encode(), "a.md", "lv").blocks[0].text == "Jauns"


@pytest.mark.parametrize("title", ["Jauns {#x}", "{#x}", "Jauns {: .b}", "Jauns {.x} un"])
@pytest.mark.parametrize("text", ["# Vecs\n", "# Vecs {#a}\n", "Vecs\n====\n"])
def test_a_title_that_looks_like_attributes(title: str, text: str) -> None:
    document = read(text.encode(), "a.md", "lv")
    new = splice(text.encode(), document, {0: title})
    assert read(new, "a.md", "lv").blocks[0].text == title
