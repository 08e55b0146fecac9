"""Theatres, bridges and hospitals, exchanged for others and translated."""

from __future__ import annotations

import pytest

from transflow.terms.places.venues import swapped_venues

SWAPPED = [
    ("Izrāde Dailes teātrī", "A performance at the Valmiera Theatre"),
    ("Izrāde Nacionālajā teātrī", "A performance at the Puppet Theatre"),
    ("Šodien Leļļu teātris brauc uz Liepāju.", "Today, the National Theatre goes to Liepāja."),
    ("Brauc Jaunais Rīgas teātris.", "The Valmiera Theatre is going."),
    ("Slēdz Vanšu tiltu, ne Akmens tiltu.", "Salu Bridge is closed, Akmens Bridge is not."),
    ("Ārstē Gaiļezera slimnīcā.", "The patients are in Biķernieki Hospital."),
    ("Ārstē Vidzemes reģionālajā slimnīcā.", "The patients are in Liepāja Regional Hospital."),
    ("Atver Ziedoņa dārzu.", "Vērmane Garden opens."),
]
RIGHT = [
    ("Izrāde Dailes teātrī", "A performance at the Dailes Theatre"),
    ("Izrāde Dailes teātrī", "A performance at the Art Theatre"),
    ("Izrāde Latvijas Nacionālajā teātrī", "A performance at the National Theatre"),
    ("Jaunais Rīgas teātris", "The New Riga Theatre"),
    ("Mihaila Čehova Rīgas Krievu teātris", "The Chekhov Theatre"),
    ("Leļļu teātris un Dailes teātris", "The National Theatre"),
    ("Salabots Salu tilts.", "The Island Bridge has been repaired."),
    ("Pie Palu armijas slimnīcas", "Outside Palu’s Army Hospital"),
    ("Remontē Vanšu tiltu.", "The Vansu Bridge is under repair."),
    ("Paula Stradiņa Klīniskā universitātes slimnīca", "Pauls Stradins Clinical University Hospital"),
    ("Bērnu slimnīca", "The Children’s Hospital"),
    ("Fonds palīdz Bērnu slimnīcai.", "The fund helps the Children’s Hospital."),
    ("Koncerts notiks Skolēnu teātrī.", "The concert will be held at the Pupils' Theatre."),
    ("Izrāde teātrī", "A performance at the National Theatre"),
    ("Izrāde Valmieras teātrī", "A performance at Valmieras teātris"),
]


@pytest.mark.parametrize(("latvian", "english"), SWAPPED)
def test_one_for_another_is_found(latvian: str, english: str) -> None:
    ((ours, theirs),) = swapped_venues(latvian, english)
    assert ours.text in latvian
    assert theirs.text in english


@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_the_same_is_right(latvian: str, english: str) -> None:
    assert not [*swapped_venues(latvian, english)]
