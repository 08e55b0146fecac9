"""Term pairs proposed from sentences."""

import pytest

from transflow.model import Concept, Designation
from transflow.terms.association import log_likelihood
from transflow.terms.clusters import Pair
from transflow.terms.extraction import extract
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


def test_a_heading_loses_its_capital_and_an_abbreviation_none() -> None:
    pairs = [
        Pair("Te redzama IP adrese.", "Here the IP address is seen.", "a"),
        Pair("Tiek glabāta arī IP adrese.", "The IP address is stored, too.", "b"),
        Pair("IP adrese mainās.", "Your IP address changes.", "c"),
        Pair("Adrese ir zināma.", "The address is known.", "c"),
        Pair("Jaunā adrese ir zināma.", "The new address is known.", "c"),
        Pair("Atvērtā mācīšanās", "Open learning", "a"),
        Pair("Atvērtā mācīšanās", "Open learning", "b"),
        Pair("Rīt gaidāms lietus.", "Rain is expected tomorrow.", "c"),
    ]
    found = {each.latvian: each.english for each in extract(pairs, Termbase())}
    assert found["IP adrese"] == "IP address"
    assert found["atvērtā mācīšanās"] == "open learning"


def test_what_the_termbase_has_is_left_out() -> None:
    assert "Valsts policija" in [each.latvian for each in extract(PAIRS, Termbase())]
    assert "Valsts policija" not in [each.latvian for each in extract(PAIRS, KNOWN)]


def test_what_comes_up_too_seldom_is_left_out() -> None:
    assert extract(PAIRS, KNOWN, least=2)
    assert extract(PAIRS, KNOWN, least=3) == []
    assert extract([], KNOWN) == []


def test_log_likelihood_grows_with_what_comes_up_together() -> None:
    assert log_likelihood(0, 0, 0, 10) == 0
    assert log_likelihood(5, 5, 5, 100) > log_likelihood(2, 5, 5, 100) > 0
    assert log_likelihood(1, 10, 10, 100) == pytest.approx(0, abs=1e-9)
