"""Latvian noun phrases that may be terms."""

import pytest

from transflow.languages.lv.morphology.phrases import forms
from transflow.languages.lv.noun_phrases import dictionary_form, phrases


@pytest.mark.parametrize(
    ("surfaces", "name"),
    [
        (["Valsts robežsardzes koledžā"], "Valsts robežsardzes koledža"),
        (
            ["Nacionālajos bruņotajos spēkos", "Nacionālajiem bruņotajiem spēkiem"],
            "Nacionālie bruņotie spēki",
        ),
        (["civilās aizsardzības mācībā"], "civilās aizsardzības mācība"),
        (["Valsts ugunsdzēsības un glābšanas dienestam"], "Valsts ugunsdzēsības un glābšanas dienests"),
        (["dzīves vietu", "dzīves vietā"], "dzīves vieta"),
        (["jauno muitas deklarāciju"], "jaunā muitas deklarācija"),
        (["cilvēktiesību", "cilvēktiesībām"], "cilvēktiesības"),
    ],
)
def test_the_paradigms_give_the_dictionary_form(surfaces: list[str], name: str) -> None:
    found = dictionary_form({tuple(each.split()): 1 for each in surfaces})
    assert found is not None
    assert found.text == name
    assert all(tuple(each.casefold().split()) in forms(found.text) for each in surfaces)


def test_a_phrase_ends_at_punctuation_and_at_what_is_no_name() -> None:
    text = "Ostas pārvalde, muitas punkts runāja par ostas attīstību."
    assert {" ".join(each.words) for each in phrases(text)} == {
        "Ostas pārvalde",
        "muitas punkts",
        "ostas attīstību",
    }


@pytest.mark.parametrize("number", ["piecus", "divus", "septiņus", "vienus"])
def test_how_many_there_are_is_no_part_of_a_term(number: str) -> None:
    found = {" ".join(each.words) for each in phrases(f"Pašvaldība slēgs {number} ostas punktus.")}
    assert found == {"ostas punktus"}
