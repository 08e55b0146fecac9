"""Persons' names found in texts and compared across languages."""

import pytest

from transflow.terms.names.found import find_names
from transflow.terms.names.matching import is_same_person, lost_diacritics
from transflow.terms.names.nominative import is_left_inflected, nominative


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ministrs Rihards Kozlovskis tikās ar Egilu Levitu.", ["Rihards Kozlovskis", "Egilu Levitu"]),
        ("Runāja R. Kozlovskis un E. Levits.", ["R. Kozlovskis", "E. Levits"]),
        ("Vaira Vīķe-Freiberga atklāja izstādi.", ["Vaira Vīķe-Freiberga"]),
        ("Saruna ar Ursulu fon der Leienu", ["Ursulu fon der Leienu"]),
        ("Donaldu Trampu Baltajā namā", ["Donaldu Trampu"]),
        ("Kārļa Ulmaņa gatvē 7", []),
        ("Latvijas Banka un Eiropas Savienība", []),
        ("A. Ievads", []),
        ("Ūdens sasils līdz +20 °C. Rīgas līcī tas būs vēsāks.", []),
        ("Augustā Latvijā būs sauss.", []),
        ("Annas Brigaderes pamatskola", []),
        ("Reperis Veids Simss (Wayde Sims) dzied.", ["Veids Simss"]),
        ("Rakstiet uz janis.berzins@iem.gov.lv.", []),
        ("Pēc tam Valsts policija rīkojās.", []),
        ("Uzvarēja Džons Dž. Milers.", ["Džons Dž. Milers"]),
        ("Direktors Latvijas Televīzijā to noliedza.", []),
        ("Izglītības ministrijas Baltijas Asamblejā vienojās.", []),
        ("Vēstniecības Torvalda Būnes prīmas dizains", []),
        ("Vēstniece Torvalda Būne runāja.", ["Torvalda Būne"]),
    ],
)
def test_names_in_latvian(text: str, names: list[str]) -> None:
    assert [each.text for each in find_names(text, "lv")] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Minister Rihards Kozlovskis met Egils Levits.", ["Rihards Kozlovskis", "Egils Levits"]),
        ("President Joe Biden met Mr Levits.", ["Joe Biden"]),
        ("The University of Latvia and the European Union", []),
        ("The Victoria Cross and the Charles University", []),
        ("B. Assessment of the plan", []),
        ("Kristīne Eglīte said so.", ["Kristīne Eglīte"]),
        ("Yevgeny Orlov and Oleksandr Koval spoke.", ["Yevgeny Orlov", "Oleksandr Koval"]),
        ("Roman Catholic churches and German Shepherds", []),
        ("Mārtiņš Liepa and Janis Berzins", ["Mārtiņš Liepa", "Janis Berzins"]),
        ("Press Ctrl+I. In the menu, choose Open.", []),
        ("Minister Rihards\u00a0Kozlovskis met Egils\u00a0Levits.", ["Rihards Kozlovskis", "Egils Levits"]),
    ],
)
def test_names_in_english(text: str, names: list[str]) -> None:
    assert [each.text for each in find_names(text, "en")] == names


@pytest.mark.parametrize(
    ("latvian", "english", "is_same"),
    [
        ("Rihardu Kozlovski", "Rihards Kozlovskis", True),
        ("R. Kozlovskis", "Rihards Kozlovskis", True),
        ("Rihards Kozlovskis", "R. Kozlovskis", True),
        ("Džo Baidenu", "Joe Biden", True),
        ("Terēzas Mejas", "Theresa May", True),
        ("Rihards Kozlovskis", "Egils Levits", False),
        ("Andris Vītols", "Juris Vītols", False),
        ("Donalds Braunings", "Ronald Browning", False),
        ("Anrī Fernels", "Henry Fernel", True),
        ("Žaks Fernels", "Jacques Fernel", True),
        ("Jevgeņijs Orlovs", "Evgeny Orlov", True),
        ("Tomass Tomass", "Thomas Thomas", True),
        ("R. Kozlovskis", "Egils Kozlovskis", False),
    ],
)
def test_one_person_or_two(latvian: str, english: str, is_same: bool) -> None:
    assert is_same_person(find_names(latvian, "lv")[0], find_names(english, "en")[0]) is is_same


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("Egilu Levitu", "Egils Levits"),
        ("Edgara Rinkēviča", "Edgars Rinkēvičs"),
        ("Krišjānim Kariņam", "Krišjānis Kariņš"),
        ("Baibu Braži", "Baiba Braže"),
        ("Evikas Siliņas", "Evika Siliņa"),
        ("Edgara Kučinska", "Edgars Kučinskis"),
        ("Jāņa Zālīša", "Jānis Zālītis"),
    ],
)
def test_a_name_in_any_case_has_its_nominative(form: str, expected: str) -> None:
    assert nominative(find_names(form, "lv")[0]) == expected


@pytest.mark.parametrize(
    ("latvian", "english", "is_left"),
    [
        ("Egilu Levitu", "Egilu Levitu", True),
        ("Pētera Rajeva", "Pētera Rajeva", True),
        ("Olga Rajeva", "Olga Rajeva", False),
        ("Pētera Rajeva", "Pēteris Rajevs", False),
        ("R. Kozlovskim", "R. Kozlovskim", True),
        ("F. Mavridou", "F. Mavridou", False),
        ("Vitas Jansones", "Vitas Jansona", True),
        ("Vitas Jansones", "Vita Jansona", False),
        ("Lauri Metsu", "Lauri Mets", False),
        ("Mihailam Petrovam", "Mikhail Petrovam", True),
        ("Mihailam Petrovam", "Mikhail Petrov", False),
    ],
)
def test_a_case_left_in_english(latvian: str, english: str, is_left: bool) -> None:
    assert is_left_inflected(find_names(latvian, "lv")[0], find_names(english, "en")[0]) is is_left


@pytest.mark.parametrize(
    ("latvian", "english", "wanted"),
    [
        ("Jānim Bērziņam", "Janis Berzins", "Jānis Bērziņš"),
        ("Ilzi Grozu-Ķirsi", "Ilze Groza-Kirse", "Ilze Groza-Ķirse"),
    ],
)
def test_lost_diacritics_are_restored(latvian: str, english: str, wanted: str) -> None:
    source, target = find_names(latvian, "lv")[0], find_names(english, "en")[0]
    assert lost_diacritics(source, target, is_target_latvian=False) == wanted
