"""Theatres, exchanged for others and translated."""

from __future__ import annotations

import pytest

from transflow.terms.places.theatres import swapped_theatre

SWAPPED = [
    ("Izrāde Dailes teātrī", "A performance at the Valmiera Theatre"),
    ("Izrāde Nacionālajā teātrī", "A performance at the Puppet Theatre"),
    ("Šodien Leļļu teātris brauc uz Liepāju.", "Today, the National Theatre goes to Liepāja."),
    ("Brauc Jaunais Rīgas teātris.", "The Valmiera Theatre is going."),
]
RIGHT = [
    ("Izrāde Dailes teātrī", "A performance at the Dailes Theatre"),
    ("Izrāde Dailes teātrī", "A performance at the Art Theatre"),
    ("Izrāde Latvijas Nacionālajā teātrī", "A performance at the National Theatre"),
    ("Jaunais Rīgas teātris", "The New Riga Theatre"),
    ("Mihaila Čehova Rīgas Krievu teātris", "The Chekhov Theatre"),
    ("Leļļu teātris un Dailes teātris", "The National Theatre"),
    ("Izrāde teātrī", "A performance at the National Theatre"),
    ("Izrāde Valmieras teātrī", "A performance at Valmieras teātris"),
]


@pytest.mark.parametrize(("latvian", "english"), SWAPPED)
def test_one_theatre_for_another_is_found(latvian: str, english: str) -> None:
    found = swapped_theatre(latvian, english)
    assert found is not None
    assert found[0].text in latvian
    assert found[1].text in english


@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_the_same_theatre_is_right(latvian: str, english: str) -> None:
    assert swapped_theatre(latvian, english) is None
