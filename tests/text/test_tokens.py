"""Words, figures and addresses of a text."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.text.contacts import contacts
from transflow.text.tokens import addresses, capitalised, whole, word_texts, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Valsts robežsardze, 27. janvārī", ["Valsts", "robežsardze", "27", "janvārī"]),
        ("1 250 000,50 eiro", ["1", "250", "000,50", "eiro"]),
        ("€1,250,000.5 million", ["1,250,000.5", "million"]),
        ("the Minister’s well-known view", ["the", "Minister’s", "well-known", "view"]),
        ("Latvijas–Lietuvas robeža", ["Latvijas", "Lietuvas", "robeža"]),
        ("„Eiropas Savienības” (ES)", ["Eiropas", "Savienības", "ES"]),
        ("Komisija¹ 30 m²", ["Komisija", "30", "m"]),
        ("Covid-19", ["Covid", "19"]),
        ("", []),
    ],
)
def test_a_text_is_cut_into_its_words_and_figures(text: str, expected: list[str]) -> None:
    assert [*word_texts(text)] == expected


@settings(max_examples=50)
@given(st.text(max_size=50))
def test_a_token_stands_where_it_says(text: str) -> None:
    found = words(text)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert [token.text for token in found] == [*word_texts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Raksti uz prese@iem.gov.lv.", ["prese@iem.gov.lv"]),
        (
            "Skat. www.piemers.lv/lv/jaunumi un https://piemers.lv.",
            ["www.piemers.lv/lv/jaunumi", "https://piemers.lv."],
        ),
        ("Fails plans-2024.docx ir pielikumā.", ["plans-2024.docx"]),
        ("Mājaslapa iem.gov.lv/lv/darbs", ["iem.gov.lv/lv/darbs"]),
        ("Veikali gramatas.ws, knygos.lt.", ["gramatas.ws", "knygos.lt"]),
        ("Darbs beidzās.un viņi aizgāja.", []),
        ("Veidlapa: skola.example/pieteikums", ["skola.example/pieteikums"]),
        ("Viņš un/vai viņa, 2. un 3. d.", []),
        ("Bez adresēm.", []),
    ],
)
def test_addresses_and_file_names_are_found_whole(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in addresses(text)] == expected


def test_a_host_without_a_scheme_is_found() -> None:
    text = "Skat. laiks.meteo.example, jo laiks. meteo mainās."
    assert [text[start:end] for start, end in addresses(text)] == ["laiks.meteo.example"]
    assert [fact.surface for fact in contacts(text)] == ["laiks.meteo.example"]


def test_capitalised_words_are_found() -> None:
    assert [each.text for each in capitalised("No Rīgas uz Ēdoli 3 m, iPhone")] == ["No", "Rīgas", "Ēdoli"]


@pytest.mark.parametrize("run", ["_", "a", "-", "a_", "1."])
def test_an_address_is_found_behind_a_run_of_any_length(run: str) -> None:
    text = run * 50_000 + " raksti@iestade.example"
    assert [text[start:end] for start, end in addresses(text)] == ["raksti@iestade.example"]
    assert [fact.surface for fact in contacts(text)] == ["raksti@iestade.example"]


@pytest.mark.parametrize(
    ("part", "text", "expected"),
    [
        ("ostas", "Ostas policija, ostas un jūrasostas_ostas, ostas2; ostas", [16, 51]),
        ("Rīgas osta", "(Rīgas osta)", [1]),
        ("š š", "š š š š", [0, 4]),
        ("osta", "", []),
    ],
)
def test_a_part_is_found_as_whole_words(part: str, text: str, expected: list[int]) -> None:
    found = [*whole(part, text)]
    assert found == [each.span() for each in re.finditer(rf"(?<!\w){re.escape(part)}(?!\w)", text)]
    assert [start for start, _ in found] == expected
