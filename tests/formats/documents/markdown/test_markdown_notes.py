"""Markdown: notes amid the words they belong to, as Pandoc writes them."""

from __future__ import annotations

import pytest

from transflow.formats._writing.gap import Gap
from transflow.formats.documents.markdown import read, splice
from transflow.formats.inserting import inserted

PAGE = "Robežu būvē.^[Līgums ar **SIA** par 3 milj. eiro.] Darbi sāksies.\n\nBeigas.\n"


def texts(page: str) -> list[str]:
    return [each.text for each in read(page.encode(), "a.md", "lv").blocks]


def changed(page: str, news: dict[int, str]) -> str:
    return splice(page.encode(), read(page.encode(), "a.md", "lv"), news).decode()


NOTES = [
    ("Teksts.^[Piezīme.]\n", ["Teksts.", "Piezīme."]),
    ("Viens^[A *b* c.] un divi^[Otra [saite](x).].\n", ["Viens un divi.", "A b c.", "Otra saite."]),
    ("- Punkts^[Piezīme\n  tālāk.]\n- Divi\n", ["Punkts", "Piezīme\ntālāk.", "Divi"]),
    ("| A^[Zem tabulas.] | B |\n|---|---|\n| c | d |\n", ["A", "Zem tabulas.", "B", "c", "d"]),
    ("# Virsraksts^[Piezīme.]\n", ["Virsraksts", "Piezīme."]),
    ("Ārā ^[iekšā ^[dziļāk] te].\n", ["Ārā .", "iekšā ^[dziļāk] te"]),
    ("Nav ^[aizvērts un 5 ^ [2].\n", ["Nav ^[aizvērts un 5 ^ [2]."]),
    ("Tukšs^[<b></b>] te.\n", ["Tukšs te."]),
    ("Tukšs^[] un `^[kods]`.\n", ["Tukšs^[] un ^[kods]."]),
]


@pytest.mark.parametrize(("page", "told"), NOTES)
def test_a_note_is_a_block_behind_its_own(page: str, told: list[str]) -> None:
    assert texts(page) == told


@pytest.mark.parametrize(("page", "told"), NOTES)
@pytest.mark.parametrize("word", ["tagad", "[un] vēl", "a | b", "a ^[b] c"])
def test_a_note_and_its_block_can_be_others(page: str, told: list[str], word: str) -> None:
    for at, text in enumerate(told):
        news = [f"{each} {word}" if n == at else each for n, each in enumerate(told)]
        assert texts(changed(page, {at: f"{text} {word}"})) == news
    assert texts(changed(page, {at: f"{text} jā" for at, text in enumerate(told)})) == [
        f"{each} jā" for each in told
    ]


def test_all_else_stays() -> None:
    assert changed(PAGE, {1: "Līgums ar SIA par 4 milj. eiro."}) == PAGE.replace("3 milj", "4 milj")
    assert changed(PAGE, {0: "Robežu būvē. Darbi beigsies."}) == PAGE.replace("sāksies", "beigsies")
    both = {0: "Robežu būvē. Darbi beigsies.", 1: "Līgums ar SIA par 4 milj. eiro."}
    assert changed(PAGE, both) == PAGE.replace("sāksies", "beigsies").replace("3 milj", "4 milj")


def test_a_paragraph_goes_in_behind_the_block_of_a_note() -> None:
    page = "Viens^[Piezīme.] ir\nte.\n\nBeigas.\n"
    document = read(page.encode(), "a.md", "lv")
    gap = Gap(1, (document.blocks[2],))
    assert (
        inserted(page.encode(), document, gap, "Jauns.").decode()
        == "Viens^[Piezīme.] ir\nte.\n\nJauns.\n\nBeigas.\n"
    )
