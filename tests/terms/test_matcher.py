"""Finding terms in running text."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.model import Block, Concept, Designation, Document
from transflow.terms.annotating import annotated
from transflow.terms.folding import fold
from transflow.terms.renderings import head_words
from transflow.terms.termbase import Termbase


def concept(latvian: str, english: str = "", **given: object) -> Concept:
    names = [Designation(latvian, "lv")] + ([Designation(english, "en")] if english else [])
    return Concept(tuple(names), **given)  # type: ignore[arg-type]  # options of the row, as the test names them


TERMBASE = Termbase(
    (
        concept("Iekšlietu ministrija", "Ministry of the Interior"),
        concept("Tieslietu ministrija", "Ministry of Justice"),
        concept("Finanšu ministrija", "Ministry of Finance"),
        concept("Valsts policija", "State Police"),
        concept("policija", "police"),
        concept("padome", "council"),
        concept("Padomju Savienība", "Soviet Union"),
        concept("ES", "EU"),
        concept("IeM", "MoI"),
        concept("Izglītības, kultūras un zinātnes komisija", "Education, Culture and Science Committee"),
        concept("Saeima", "Saeima", case="initial"),
        concept("iekšlietu ministrs", "Minister of the Interior", category="position"),
        concept("Valsts robežsardze", "State Border Guard"),
        concept("Juridiskā komisija", "Legal Affairs Committee", category="institution"),
        concept("komisijas priekšsēdētājs", "Committee Chair", category="position"),
    )
)


def found(text: str, language: str = "lv") -> list[str]:
    return [each.surface for each in TERMBASE.matcher(language).find(text)]


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("Par to ziņo Valsts policijā.", ["Valsts policijā"]),
        ("Policijai palīdz Valsts policija.", ["Policijai", "Valsts policija"]),
        ("Padomju Savienības laikā padomē strādāja trīs.", ["Padomju Savienības", "padomē"]),
        ("Iekšlietu un Tieslietu ministrijas vienojās.", ["Iekšlietu", "Tieslietu ministrijas"]),
        ("Iekšlietu, Finanšu un Tieslietu ministrija.", ["Iekšlietu", "Finanšu", "Tieslietu ministrija"]),
        ("Ceļu policija, Valsts, policija", ["policija", "policija"]),
        ("ES un IeM, bet ne es un iem.", ["ES", "IeM"]),
        ("saeima un Saeimā", ["Saeimā"]),
        ("Izglītības, kultūras un zinātnes komisijai", ["Izglītības, kultūras un zinātnes komisijai"]),
        ("Rakstiet uz policija@policija.lv, www.policija.lv/policija", []),
        ("Adrese https://example.lv/lv/valsts-policija.", []),
        ("iekšlietu ministre", ["iekšlietu ministre"]),
        ("VALSTS POLICIJAS PAZIŅOJUMS", ["VALSTS POLICIJAS"]),
        ("policijas/ministrijas", ["policijas"]),
        ("nepolicija, policijasuns", []),
        ("Valsts\n\npolicija", ["policija"]),
        ("Runāja Juridiskās komisijas priekšsēdētājs.", ["Juridiskās komisijas"]),
        ("Runāja komisijas priekšsēdētājs.", ["komisijas priekšsēdētājs"]),
    ],
)
def test_terms_are_found(text: str, surfaces: list[str]) -> None:
    assert found(text) == surfaces


def test_a_longer_term_holds_the_shorter_ones() -> None:
    (match,) = TERMBASE.matcher("lv").find("Sanāca Izglītības, kultūras un zinātnes komisijā.")
    assert match.inside == ()
    (match,) = TERMBASE.matcher("lv").find("Ziņo Valsts policijā.")
    assert [(each.start, each.surface) for each in match.inside] == [(12, "policijā")]


@pytest.mark.parametrize(
    "surface",
    [
        "Valsts\u00a0policijas",
        "Valsts  policijas",
        "Valsts\npolicijas",
        "Val\u00adsts poli\u00adcijas",
        "Valsts poli-\ncijas",
        "Valsts poli\u00ad\ncijas",
        "Iekšlietu minis\u200btrijā",
        unicodedata.normalize("NFD", "Iekšlietu ministrijā"),
        "Iekšlietu ministrijā",
    ],
)
def test_offsets_are_those_of_the_text_as_it_stands(surface: str) -> None:
    text = f"Šodien {surface} sēde."
    (match,) = TERMBASE.matcher("lv").find(text)
    assert (match.surface, text[match.start : match.end]) == (surface, surface)


@pytest.mark.parametrize(
    ("text", "surfaces"),
    [
        ("The State Police's chief", ["State Police"]),
        (
            "The Interior Minister and Ministers for the Interior",
            ["Interior Minister", "Ministers for the Interior"],
        ),
        ("State-Police officers", ["State-Police"]),
    ],
)
def test_english_terms_are_found(text: str, surfaces: list[str]) -> None:
    assert found(text, "en") == surfaces


def test_an_approved_name_is_never_taken_for_a_forbidden_one() -> None:
    row = Concept(
        (
            Designation("Ministry of Defence", "en"),
            Designation("Ministry of Defense", "en", "forbidden"),
        )
    )
    matches = Termbase((row,)).matcher("en").find("Ministry of Defence, Ministry of Defense")
    assert [each.designation.status for each in matches] == ["preferred", "forbidden"]


def test_a_left_over_is_a_mention_in_the_other_language() -> None:
    text = "The Valsts robežsardze continues; the State Police and the Saeima agree."
    document = annotated(Document("en.md", "en", text, (Block(text),)), TERMBASE, "lv")
    assert [(each.surface, each.designation.language) for each in document.mentions] == [
        ("Valsts robežsardze", "lv"),
        ("State Police", "en"),
        ("Saeima", "en"),
    ]


@given(st.text(alphabet="Āāš \u00ad\u00a0\n-a\u0304b̌ẞIİ", max_size=40))
def test_every_folded_character_has_its_place(text: str) -> None:
    folded = fold(text)
    for at in range(len(folded.text)):
        start, end = folded.span(at, at + 1)
        assert 0 <= start < end <= len(text)


@given(st.text(max_size=60))
def test_any_text_can_be_searched(text: str) -> None:
    for each in TERMBASE.matcher("lv").find(text):
        assert text[each.start : each.end] == each.surface


def test_a_large_termbase_finds_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Iekšlietu un Tieslietu ministrija, „Valsts policija”, Padomju Savienība; padomē. ES un es."
    small = TERMBASE.matcher("lv").find(text)
    monkeypatch.setattr("transflow.terms.indexes.LARGE", 0)
    assert Termbase(TERMBASE.concepts).matcher("lv").find(text) == small


@pytest.mark.parametrize(("latvian", "english"), [("!padome", "council"), ("padome | !sēde", "!council")])
def test_a_name_of_nothing_but_forms_that_never_count_is_found_nowhere(latvian: str, english: str) -> None:
    termbase = Termbase((concept(latvian, english),))
    assert termbase.matcher("lv").find("Sēde sākas.") == []
    assert head_words(concept("padome", "!council"), "en") == frozenset()


def test_several_texts_are_looked_through_in_one_go() -> None:
    texts = ["", "Valsts", "policija.", "Iekšlietu un Tieslietu ministrija", "Valsts policija\n\nSaeima", ""]
    matches = TERMBASE.matcher("lv").find_each([fold(text) for text in texts])
    assert [[each.surface for each in own] for own in matches] == [
        [],
        [],
        ["policija"],
        ["Iekšlietu", "Tieslietu ministrija"],
        ["Valsts policija", "Saeima"],
        [],
    ]
    assert matches == [TERMBASE.matcher("lv").find(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Beach volleyball SEA CUP in July", []),
        ("The GREAT SEA opens.", []),
        ("Register with the SEA by July.", ["SEA"]),
        ("The SEA and the SRS agree.", ["SEA"]),
    ],
)
def test_a_word_beside_another_in_capitals_is_no_abbreviation(text: str, expected: list[str]) -> None:
    termbase = Termbase((concept("NVA", "SEA"),))
    assert [each.surface for each in termbase.matcher("en").find(text)] == expected
