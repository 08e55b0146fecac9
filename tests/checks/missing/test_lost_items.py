"""Items that a sentence of the target leaves out of a list in its words."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

LOST = [
    (
        "Projekts uzlabos drošību, mazinās izmaksas un dos darbu.",
        "The project will improve security and give work.",
        "mazinās izmaksas",
    ),
    ("Veikalā pārdod maizi, pienu un sieru.", "The shop sells bread and milk.", "sieru"),
    (
        "Delegācija apmeklēs ostu, lidostu un muzeju.",
        "The delegation will visit the port and the airport.",
        "muzeju",
    ),
    (
        "Skolēni apmeklēja muzeju, teātri un bibliotēku.",
        "The pupils visited a museum and a library.",
        "teātri",
    ),
    (
        "Skola pirks galdus, krēslus, grāmatas un datorus.",
        "The school will buy tables, books and computers.",
        "krēslus",
    ),
    (
        "Pašvaldība nopirkusi trīs autobusus, modernu kvadriciklu un laivu.",
        "The municipality has bought three buses and a boat.",
        "modernu kvadriciklu",
    ),
    (
        "Ceļus labos Ezernieku, Purmaļu, Vecumu un Kalniešu pagastā.",
        "Roads will be repaired in the parishes of Ezernieki, Vecumi and Kalnieši.",
        "Purmaļu",
    ),
]
LOST_IN_LATVIAN = [
    (
        "The warehouse stores blankets, tents, generators and field kitchens.",
        "Noliktavā glabā segas, teltis un lauka virtuves.",
        "generators",
    ),
    (
        "Nurses, paramedics and pharmacists will receive a bonus.",
        "Piemaksu saņems medmāsas un farmaceiti.",
        "paramedics",
    ),
]
SAID_IN_LATVIAN = [
    (
        "Men, women and children took part in the march.",
        "Gājienā piedalījās vīrieši, sievietes un bērni.",
    ),
    (
        "The port, the freight yard and the station will be closed.",
        "Slēgs ostu un dzelzceļa staciju, kā arī preču laukumu.",
    ),
    (
        "The roads, the lanes and the bridges will be repaired.",
        "Salabos lielos un mazos ceļus un tiltus.",
    ),
]
SAID = [
    ("Veikalā pārdod maizi, pienu un sieru.", "The shop sells bread and milk, and dairy products."),
    ("Veikalā pārdod maizi, pienu un citas preces.", "The shop sells bread and milk, among other things."),
    (
        "Viņš pateicās par palīdzību, atbalstu un sapratni.",
        "He gave thanks for the help and support, and for being understood.",
    ),
    ("Runāja par drošību, aizsardzību un sadarbību.", "They discussed security and defence cooperation."),
    (
        "Skolēni apmeklēja muzeju, teātri un bibliotēku.",
        "The pupils visited a museum, a playhouse and a library.",
    ),
    (
        "Skolēni apmeklēja muzeju, teātri un bibliotēku.",
        "The pupils went to a museum, saw a play and a library.",
    ),
    ("Skolēni apmeklēja muzeju un bibliotēku.", "The pupils visited a museum and a library."),
    ("Viesi no Polijas, Zviedrijas un Dānijas", "Guests from Poland and Denmark"),
    ("Runāja Anna Liepa, Pēteris Ozols un Jānis Bērziņš.", "Anna Liepa and Jānis Bērziņš spoke."),
    (
        "Policija, piemēram, Rīgā un Cēsīs pārbaudīs autobusus.",
        "The police will check buses in Riga and Cēsis.",
    ),
    (
        "Ezernieku, Purmaļu un Vecumu pagastā labos ceļus.",
        "Roads will be repaired in the parishes of Ezernieki, Purmaļi and Vecumi.",
    ),
]


def warned(source: str, target: str, languages: tuple[str, str] = ("lv", "en")) -> list[str]:
    found = judge(bitext_of(source, target, languages=languages))
    return [str(each.message) for each in found if each.check == "missing-paragraph"]


@pytest.mark.parametrize(("latvian", "english", "item"), LOST)
def test_an_item_left_out_of_a_list_is_found(latvian: str, english: str, item: str) -> None:
    (message,) = warned(latvian, english)
    assert f"“{item}”" in message


@pytest.mark.parametrize(("latvian", "english"), SAID)
def test_a_list_that_is_told_otherwise_has_lost_nothing(latvian: str, english: str) -> None:
    assert not warned(latvian, english)


@pytest.mark.parametrize(("english", "latvian", "item"), LOST_IN_LATVIAN)
def test_an_item_left_out_of_a_latvian_list_is_found(english: str, latvian: str, item: str) -> None:
    (message,) = warned(english, latvian, ("en", "lv"))
    assert f"“{item}”" in message


@pytest.mark.parametrize(("english", "latvian"), SAID_IN_LATVIAN)
def test_a_latvian_list_that_is_told_otherwise_has_lost_nothing(english: str, latvian: str) -> None:
    assert not warned(english, latvian, ("en", "lv"))
