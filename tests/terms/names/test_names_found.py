"""Persons' names found in texts."""

import pytest

from transflow.terms.names.found import find_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ministrs Rihards Kozlovskis tikās ar Egilu Levitu.", ["Rihards Kozlovskis", "Egilu Levitu"]),
        ("Runāja R. Kozlovskis un E. Levits.", ["R. Kozlovskis", "E. Levits"]),
        ("Vaira Vīķe-Freiberga atklāja izstādi.", ["Vaira Vīķe-Freiberga"]),
        ("Žans Noēls Mūks Parīzē", ["Žans Noēls Mūks"]),
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
