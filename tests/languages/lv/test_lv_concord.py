"""Latvian pronouns beside a verb that should be denied."""

from __future__ import annotations

import pytest

from transflow.languages.lv.concord import without_unbound


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Nevienu drīkst sodīt divreiz.", "        drīkst sodīt divreiz."),
        ("Tas, ka neviens to ir redzējis, pārsteidz.", "Tas, ka         to ir redzējis, pārsteidz."),
        ("Karti vairs var lietot.", "Karti       var lietot."),
        ("Viņš nekādā ziņā ir vainīgs.", "Viņš             ir vainīgs."),
        ("„Nevienam ir jāmaksā,” teica ministre.", "„         ir jāmaksā,” teica ministre."),
    ],
)
def test_a_pronoun_whose_verb_is_not_denied(text: str, left: str) -> None:
    assert without_unbound(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "Nevienu nedrīkst sodīt divreiz.",
        "Neviens, kas ir reģistrēts, to nevar darīt.",
        "Karti vairs nevar lietot.",
        "Tas ir tik ātri kā nekad.",
        "Salīdzinājumā ar to tas ir nekas.",
        "Viņam vairs ir tikai viens draugs.",
        "Diez vai tas vairs ir vajadzīgs.",
        "Nekādu rindu, nekādas maksas!",
        "Vērtība var būt „nekas”.",
        "Filma „Nekad vairs un nekur” ir uzņemta Rīgā.",
    ],
)
def test_a_pronoun_that_stands_as_it_should(text: str) -> None:
    assert without_unbound(text) == text
