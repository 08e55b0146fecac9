"""From inflected words back to dictionary forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.languages.lv.keys import skeleton, stem
from transflow.languages.lv.morphology.analysis import analyses
from transflow.languages.lv.morphology.knows import knows
from transflow.languages.lv.morphology.lemmas import lemmas
from transflow.languages.lv.morphology.nouns import noun as paradigms

NOUNS = (
    "ministrija dienests brālis zeme valsts tirgus tiesnesis padome lācis akmens nakts sadarbošanās".split()
)


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("ministrijai", "ministrija"),
        ("brāļiem", "brālis"),
        ("zemju", "zeme"),
        ("lielākajiem", "liels"),
        ("parlamentārajai", "parlamentārais"),
        ("pieņemtajā", "pieņemt"),
        ("strādājošajiem", "strādāt"),
        ("strādāja", "strādāt"),
        ("paziņojusi", "paziņot"),
        ("nepaziņoja", "paziņot"),
        ("sadarbošanos", "sadarbošanās"),
        ("plāno", "plānot"),
    ],
)
def test_the_dictionary_form_is_among_the_candidates(word: str, lemma: str) -> None:
    assert lemma in lemmas(word)


@given(st.sampled_from(NOUNS))
def test_every_form_leads_back(noun: str) -> None:
    cells = paradigms(noun)[0].cells
    assert all(noun in lemmas(form) for cell, each in cells.items() for form in each if cell != ("s", "voc"))


@pytest.mark.parametrize(
    "word", "svētkiem plūdos atkritumu datus seku bažām brokastīs drēbju sacensībās dzemdībām kāpņu".split()
)
def test_nouns_without_a_singular_are_known_in_every_form(word: str) -> None:
    assert knows(word)
    assert any(each.kind == "noun" and each.is_known for each in analyses(word))


@pytest.mark.parametrize(
    "word", "mērķa kuģiem kolēģus upuriem teātros septembra viesus pasu straujo vājajiem plašais".split()
)
def test_words_whose_sound_stays_are_known_in_every_form(word: str) -> None:
    assert knows(word)
    assert any(each.is_known for each in analyses(word))


@pytest.mark.parametrize("word", "status versus focus laos menu".split())
def test_words_of_english_end_as_nouns_do_by_chance(word: str) -> None:
    assert not knows(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [("brālis", "brāļiem"), ("latvietis", "latvieši"), ("padome", "padomju"), ("liels", "lielajiem")],
)
def test_forms_of_a_lemma_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_an_empty_word_has_keys() -> None:
    assert (stem(""), skeleton("")) == ("", "")
