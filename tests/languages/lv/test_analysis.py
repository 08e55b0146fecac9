"""Inflected words read backwards."""

import pytest

from transflow.languages.lv.morphology.analysis import analyses


@pytest.mark.parametrize(
    ("word", "lemma", "kind", "cell"),
    [
        ("ministrijā", "ministrija", "noun", ("f", "s", "loc")),
        ("līgumiem", "līgums", "noun", ("m", "p", "dat")),
        ("jaunajā", "jaun", "adjective", ("f", "s", "loc")),
        ("robežsardzei", "robežsardze", "noun", ("f", "s", "dat")),
        ("apvienoto", "apvienot", "adjective", ("f", "p", "gen")),
        ("valstij", "valsts", "noun", ("f", "s", "dat")),
        ("pazemināšanas", "pazemināšana", "noun", ("f", "s", "gen")),
        ("labošanos", "labošanās", "noun", ("f", "s", "acc")),
    ],
)
def test_a_word_has_the_reading(word: str, lemma: str, kind: str, cell: tuple[str, str, str]) -> None:
    assert (lemma, kind, *cell) in [each[:5] for each in analyses(word)]


def test_a_verbal_noun_yields_to_a_noun_of_the_lexicon() -> None:
    assert {each.lemma for each in analyses("vēlēšanu")} == {"vēlēšanas"}


@pytest.mark.parametrize("word", ["un", "runāja", "2024", "par", "x"])
def test_what_is_certainly_no_noun_has_none(word: str) -> None:
    assert [each for each in analyses(word) if each.kind == "noun"] == []
