"""Denials whose counterpart says that it is so, by a verb that would deny by itself."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

LOST = [
    ("In most cases, the manufacturer was not named.", "Vairumam gadījumu bija norādīts ražotājs."),
    ("Smoking is not allowed in the hotel.", "Viesnīcā drīkst smēķēt."),
    ("The report has not been agreed with the ministry.", "Ziņojums ir saskaņots ar ministriju."),
    (
        "Exports have not yet recovered, and investment is weak.",
        "Eksports vēl ir atguvies, un investīcijas ir vājas.",
    ),
    ("The judgment has not yet entered into force.", "Spriedums vēl ir stājies spēkā."),
    ("The library no longer lends books on Sundays.", "Bibliotēka vairs izsniedz grāmatas svētdienās."),
    ("Fares were not raised at all.", "Braukšanas maksa nemaz tika celta."),
    ("The customer was never warned.", "Klients ne reizi bija brīdināts."),
    ("Patients no longer have to stay overnight.", "Pēc nelielas operācijas vairs ir jāpaliek pa nakti."),
    ("Registration is not compulsory.", "Obligāta ir pieteikšanās."),
    ("No notary need be present.", "Notāra klātbūtne būs obligāta."),
    (
        "Member States have not been able to settle on a date, and the practice has been done away with.",
        "Dalībvalstis ir varējušas vienoties par dienu, un no šīs kārtības atteiksies.",
    ),
    (
        "Although the deadline is not binding on the authority, failure to meet it has consequences.",
        "Lai gan termiņš iestādei ir saistošs, tā neievērošanai ir sekas.",
    ),
]
LOST_THERE = [
    ("Ziņas netiek nodotas trešajām personām.", "Details are passed on to third parties."),
    (
        "Ja nav apdraudēta dzīvība, zvaniet ģimenes ārstam.",
        "If your life is in danger, call your family doctor.",
    ),
    ("Telpās nedrīkst fotografēt.", "Photography is allowed on the premises."),
    (
        "Jaunā vakcīna nav tik efektīva kā iepriekšējā.",
        "The new vaccine is as effective as the previous one.",
    ),
    ("Mēs redzam, ka nekas nav beidzies.", "We can see that this is over."),
    ("Nav arī jāiet uz sociālo dienestu.", "A visit to the social services is required, too."),
]
SAID = [
    ("The player is not fit.", "Spēlētājs ir traumēts."),
    ("The door was not open.", "Durvis bija ciet."),
    ("The officers were not in uniform.", "Policisti bija civildrēbēs."),
    ("The train will not run this far.", "Braucējiem būs jāiet kājām."),
    ("Most labels did not have their upper part.", "Vairumam etiķešu bija noplēsta augša."),
    ("The old mill wheel has not been lost.", "Vecais dzirnavu rats vēl ir saglabājies."),
    ("You do not have to travel very far.", "Nemaz tik tālu nav jābrauc."),
    ("Bed occupancy reached a level not seen since 2019.", "Noslogojums bija augstākais kopš 2019. gada."),
    ("He had left his phone behind.", "Telefonu vīrietis nebija paņēmis."),
    ("One reader has had a book since 2004.", "Viens lasītājs grāmatu nav atdevis kopš 2004. gada."),
    ("The sittings are public.", "Sēdes nav slēgtas."),
    ("They were out.", "Viņi nebija mājās."),
    ("The new law is just as strict.", "Jaunais likums nav mīkstāks."),
    ("The meeting is going ahead.", "Tikšanās nav atcelta."),
    (
        "The church stands in the nature reserve and cannot be moved.",
        "Baznīca ir dabas liegumā, un pārvietot to nevar.",
    ),
]


def found(source: str, target: str, tags: tuple[str, str]) -> bool:
    return any(checks["negation"].remarks(bitext_of(source, target, languages=tags)))


@pytest.mark.parametrize(("english", "latvian"), LOST)
def test_a_latvian_verb_that_is_not_denied_loses_a_denial(english: str, latvian: str) -> None:
    assert found(english, latvian, ("en", "lv"))


@pytest.mark.parametrize(("latvian", "english"), LOST_THERE)
def test_an_english_verb_that_is_not_denied_loses_a_denial(latvian: str, english: str) -> None:
    assert found(latvian, english, ("lv", "en"))


@pytest.mark.parametrize(("english", "latvian"), SAID)
def test_what_says_the_same_by_another_word_loses_none(english: str, latvian: str) -> None:
    assert not found(english, latvian, ("en", "lv"))
    assert not found(latvian, english, ("lv", "en"))


ONLY_WITH = [
    ("Teritorijā drīkst ieiet tikai ar caurlaidi.", "The area may be entered without a pass."),
    ("Preces maina bez čeka.", "Goods are exchanged only with a receipt."),
    ("Makšķerēt var vienīgi ar licenci.", "You can fish without a licence."),
]
NOT_WITHOUT = [
    ("Teritorijā drīkst ieiet tikai ar caurlaidi.", "Entry without a pass is prohibited."),
    ("Bez paraksta sūdzību noraida.", "Complaints are accepted only with a signature."),
    ("Iekšā laiž tikai ar caurlaidi.", "Those without a pass wait outside."),
    ("Lēti braukt var tikai ar karti.", "Passengers without a card pay more."),
    (
        "Sēde notiks tikai ar ekspertiem, bez preses.",
        "The sitting will be held with experts only, without the press.",
    ),
]


@pytest.mark.parametrize(("latvian", "english"), ONLY_WITH)
def test_only_with_is_not_without(latvian: str, english: str) -> None:
    assert found(latvian, english, ("lv", "en"))
    assert found(english, latvian, ("en", "lv"))


@pytest.mark.parametrize(("latvian", "english"), NOT_WITHOUT)
def test_only_with_says_what_is_forbidden_without(latvian: str, english: str) -> None:
    assert not found(latvian, english, ("lv", "en"))
