"""Term pairs proposed from sentences."""

import pytest

from transflow.languages.lv.phrases import forms
from transflow.model import Concept, Designation
from transflow.terms.association import log_likelihood
from transflow.terms.english_phrases import in_singular
from transflow.terms.english_phrases import phrases as english_phrases
from transflow.terms.extraction import Pair, extract
from transflow.terms.noun_phrases import dictionary_form, phrases
from transflow.terms.termbase import Termbase

PAIRS = [
    Pair("Par to ziņo Ostu uzraudzības dienests.", "This is reported by the Port Surveillance Service.", "a"),
    Pair("Viņa strādā Ostu uzraudzības dienestā.", "She works for the Port Surveillance Service.", "b"),
    Pair("Šodien atklāja jauno pētniecības kuģi.", "Today the new research vessel was inaugurated.", "a"),
    Pair("Pētniecības kuģis dosies jūrā otrdien.", "The research vessel will put to sea on Tuesday.", "b"),
    Pair("Runāja arī Valsts policijas priekšnieks.", "The Chief of the State Police also spoke.", "b"),
    Pair("Piedalījās arī Valsts policija.", "The State Police took part as well.", "c"),
    Pair("Rīt gaidāms lietus.", "Rain is expected tomorrow.", "c"),
]
KNOWN = Termbase((Concept((Designation("Valsts policija", "lv"), Designation("State Police", "en"))),))


def test_pairs_are_proposed_in_the_nominative() -> None:
    found = extract(PAIRS, KNOWN)
    assert [(each.latvian, each.english, each.category) for each in found] == [
        ("Ostu uzraudzības dienests", "Port Surveillance Service", "institution"),
        ("pētniecības kuģis", "research vessel", "general"),
    ]
    first = found[0]
    assert (first.count, first.english_count, first.joint_count) == (2, 2, 2)
    assert first.example.release == "a"


def test_what_the_termbase_has_is_left_out() -> None:
    assert "Valsts policija" in [each.latvian for each in extract(PAIRS, Termbase())]
    assert extract(PAIRS, KNOWN, least=3) == []
    assert extract([], KNOWN) == []


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


def test_english_phrases_neither_begin_nor_end_in_small_words() -> None:
    found = [text for _, text in english_phrases("the Ministry of the Interior, said")]
    assert found == ["Ministry", "Ministry of the Interior", "Interior"]


@pytest.mark.parametrize(
    ("phrase", "single"),
    [
        ("member states", "member state"),
        ("competent authorities", "competent authority"),
        ("chiefs of police", "chief of police"),
        ("United Nations", "United Nations"),
        ("customs", "customs"),
    ],
)
def test_the_singular_of_a_phrase(phrase: str, single: str) -> None:
    assert in_singular(phrase) == single


def test_log_likelihood_grows_with_what_comes_up_together() -> None:
    assert log_likelihood(0, 0, 0, 10) == 0
    assert log_likelihood(5, 5, 5, 100) > log_likelihood(2, 5, 5, 100) > 0
    assert log_likelihood(1, 10, 10, 100) == pytest.approx(0, abs=1e-9)
