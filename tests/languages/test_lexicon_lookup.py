"""Finding Latvian words of a text in the lexicon."""

from __future__ import annotations

import pytest

from transflow.languages.english_stems import english_stem
from transflow.languages.lexicon import english_of, entries, entries_of
from transflow.languages.lv.morphology.nouns import noun


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
        ("gadiem", "year"),
        ("iestādi", "authorit"),
        ("pabalstiem", "benefit"),
        ("mājām", "hous"),
        ("senais", "ancient"),
        ("sniegs", "provid"),
        ("sazinieties", "contact"),
        ("rīkojaties", "act"),
        ("piesakieties", "appl"),
        ("atcerēsimies", "remember"),
        ("neatlieciet", "postpon"),
        ("lācis", "bear"),
        ("palicis", "remain"),
        ("uzbrucis", "attack"),
        ("nozadzis", "steal"),
        ("mainās", "chang"),
        ("jādala", "divid"),
        ("lūdza", "ask"),
        ("ieradīsies", "arriv"),
        ("nenāk", "com"),
    ],
)
def test_inflected_names_and_verbs_are_found(word: str, stem: str) -> None:
    assert stem in dict(english_of(word))


def test_nouns_are_found_in_every_case() -> None:
    nouns = [each for each in entries() if each.pos == "n" and " " not in each.lemma]
    lost = [
        form
        for each in nouns
        for paradigm in noun(each.lemma)
        for (_, case), cell in paradigm.cells.items()
        for form in cell
        if case != "voc" and not any(each.renderings == found.renderings for found in entries_of(form))
    ]
    assert len(lost) < len(nouns) / 100


def test_every_entry_is_found_by_its_lemma_and_by_its_parts() -> None:
    words = [
        (each, word) for each in entries() for word in (each.lemma, *(each.parts if each.pos == "v" else ()))
    ]
    assert [word for each, word in words if each not in entries_of(word.lower())] == []


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
        "try tries tried trying",
        "free frees freed freeing",
        "high higher highest",
        "large larger largest",
        "early earlier earliest",
        "big bigger biggest",
        "ground grounds grounded",
        "wound wounds wounded",
        "mine mines mined",
        "menu menus",
        "movie movies",
        "butterfly butterflies",
    ],
)
def test_the_forms_of_an_english_word_have_one_key(forms: str) -> None:
    assert len({english_stem(each) for each in forms.split()}) == 1


def test_a_rendering_that_looks_like_an_irregular_form_has_its_own_forms() -> None:
    assert {english_stem("founded"), english_stem("found")} <= {stem for stem, _ in english_of("dibināja")}


def test_words_apart_have_keys_apart() -> None:
    words = "family fame press price early ear supply sup only on speed spell"
    assert len({english_stem(each) for each in words.split()}) == len(words.split())
