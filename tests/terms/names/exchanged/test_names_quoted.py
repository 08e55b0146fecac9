"""Names in quotation marks, exchanged for others, translated and kept."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.terms.names.exchanged.quoted import exchanged_quoted

EXCHANGED = [
    ("Mācībās būs kuģis „Varonis”.", "The exercise will involve the vessel Vētra.", ("Varonis", "Vētra")),
    ("Remontē bērnudārzu „Saulīte”.", "The kindergarten Zvaniņš is under repair.", ("Saulīte", "Zvaniņš")),
    ("Kuģis „Varonis” ir ostā.", "Vētra's crew is in port.", ("Varonis", "Vētra")),
    ("Kafejnīca „Rosīte” ir slēgta.", "The café Rasīte is closed.", ("Rosīte", "Rasīte")),
]
RIGHT = [
    ("Mācībās būs kuģis „Varonis”.", "The exercise will involve the vessel Varonis."),
    ("Mācībās būs kuģis „Varonis”.", "The exercise will involve the vessel Hero near Ķīpsala."),
    ("Balvu „Sudraba lāse” saņem Ilze Vētra.", "Ilze Vētra receives the award."),
    ("Uzņēmums „Ceļš” no Ķekavas", "The company Celš of Ķekava"),
    (
        "Pirmizrāde ar Ilzes Vētras piedalīšanos ir „Ķiršu dārzs”.",
        "Vētra's premiere is *The Cherry Orchard*.",
    ),
    ("Kuģi „Varonis” un „Vētra” ir ostā.", "The vessel Vētra is in port."),
]


@pytest.mark.parametrize(("latvian", "english", "pair"), EXCHANGED)
def test_one_name_for_another_is_found(latvian: str, english: str, pair: tuple[str, str]) -> None:
    (found,) = exchanged_quoted(bitext_of(latvian, english))
    assert (found.latvian.text, found.english.text) == pair


@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_a_name_that_is_kept_or_translated_is_right(latvian: str, english: str) -> None:
    assert not [*exchanged_quoted(bitext_of(latvian, english))]
