"""Finding Latvian words of a text in the lexicon."""

from __future__ import annotations

import pytest

from transflow.languages.lexicon import english_of, english_stem, entries_of


@pytest.mark.parametrize(
    ("word", "stem"),
    [
        ("latvijas", "latvia"),
        ("krievu", "russian"),
        ("londonā", "london"),
        ("karaliste", "kingdom"),
        ("jāmaksā", "pay"),
        ("jāizvērtē", "asses"),
        ("jābūt", "must"),
        ("nemaksā", "pay"),
        ("iestāžu", "authorit"),
        ("sieviešu", "woman"),
        ("metožu", "method"),
        ("valstij", "countr"),
        ("paaudzei", "gener"),
        ("pavēstīja", "announc"),
        ("aizņēmējiem", "borrower"),
        ("absolvējuši", "graduat"),
        ("izvietošanu", "deploymen"),
        ("bojāgājušo", "fatalit"),
        ("valstspiederīgo", "national"),
    ],
)
def test_inflected_names_and_verbs_are_found(word: str, stem: str) -> None:
    assert stem in dict(english_of(word))


def test_a_word_of_nothing_but_negations_is_none() -> None:
    assert entries_of("ne" * 5000) == ()
    assert entries_of("nenesa") == entries_of("nesa")


@pytest.mark.parametrize(
    "forms",
    [
        "business businesses",
        "press presses pressed pressing",
        "survey surveys surveyed surveying",
        "carry carries carried carrying",
        "family families",
        "apply applies applied applying",
        "control controls controlled controlling",
        "plan plans planned planning",
        "speed speeds",
        "agree agrees agreed agreeing",
        "easy easily",
        "possible possibly",
        "quick quickly",
        "virus viruses",
        "crisis crises",
        "service services",
    ],
)
def test_the_forms_of_an_english_word_have_one_key(forms: str) -> None:
    assert len({english_stem(each) for each in forms.split()}) == 1


def test_words_apart_have_keys_apart() -> None:
    words = "family fame press price early ear supply sup only on speed spell"
    assert len({english_stem(each) for each in words.split()}) == len(words.split())
