"""English variants of a designation, and the keys that compare names."""

import pytest

from transflow.languages.en.keys import skeleton, stem
from transflow.languages.en.variants import forms, pluralised
from transflow.languages.lv.keys import skeleton as latvian_skeleton


@pytest.mark.parametrize(
    ("designation", "right"),
    [
        ("Chief of Police", "chiefs of police"),
        ("the Ministry of Defence", "ministry of defense"),
        ("State Secretary", "state secretaries"),
        ("decision-making body", "decision making bodies"),
        ("Member of the Saeima", "members of the saeima"),
        ("chairman", "chairmen"),
        ("human", "humans"),
        ("German", "germans"),
        ("hypothesis", "hypotheses"),
        ("export embargo", "export embargoes"),
        ("greenhouse gas", "greenhouse gases"),
        ("border guard chief", "border guard chiefs"),
        ("patrol aircraft", "patrol aircraft"),
        ("third person", "third persons"),
        ("third person", "third people"),
        ("organisation", "organizations"),
        ("labour market", "labor market"),
        ("State Police", "state police"),
        ("EU", "eu"),
    ],
)
def test_a_variant_is_a_form_of_the_designation(designation: str, right: str) -> None:
    assert tuple(right.split()) in forms(designation)


@pytest.mark.parametrize(
    ("designation", "wrong"),
    [
        ("State Police", "state polices"),
        ("Ministry of Foreign Affairs", "ministry of foreign affairses"),
        ("human", "humen"),
        ("aircraft", "aircrafts"),
        ("excise duty", "excize duty"),
    ],
)
def test_what_has_no_plural_gets_none(designation: str, wrong: str) -> None:
    assert tuple(wrong.split()) not in forms(designation)


def test_the_head_takes_the_plural() -> None:
    assert pluralised("Minister of Justice") == "Ministers of Justice"
    assert pluralised("Fire and Rescue Service") == "Fire and Rescue Services"
    assert pluralised("NGO") == "NGOs"


@pytest.mark.parametrize(
    ("latvian", "english"),
    [
        ("baidens", "biden"),
        ("vašingtonā", "washington"),
        ("džo", "joe"),
        ("šolca", "scholz"),
        ("makronam", "macron"),
        ("kariņa", "kariņš"),
        ("tramps", "trump"),
        ("džordžs", "george"),
        ("levitam", "levits"),
    ],
)
def test_transcribed_names_share_a_skeleton(latvian: str, english: str) -> None:
    assert latvian_skeleton(latvian) == skeleton(english)


def test_forms_of_a_word_share_a_stem() -> None:
    assert stem("ministries") == stem("ministry")
    assert stem("planned") == stem("plans") == stem("planning")
