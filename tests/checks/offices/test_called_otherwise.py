"""Offices of the source that the target calls by the name of another, and where."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks._offices.called_otherwise import called_otherwise


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (
            "Valsts sekretārs pateicās.",
            "The Parliamentary Secretary was grateful.",
            [("Valsts sekretārs", "Parliamentary Secretary")],
        ),
        (
            "Runāja Valsts policijas priekšnieks.",
            "The Chief of the Municipal Police spoke.",
            [("Valsts policijas priekšnieks", "Chief of the Municipal Police")],
        ),
        (
            "Finanšu ministrs tikās ar tieslietu ministru.",
            "The Minister of Finance met the Minister for Welfare.",
            [("tieslietu ministru", "Minister for Welfare")],
        ),
        ("Valsts sekretārs pateicās.", "The State Secretary was grateful.", []),
        (
            "Amatā stājies Korupcijas novēršanas un apkarošanas biroja priekšnieks",
            "New head of the Corruption Prevention Bureau sworn in",
            [],
        ),
        (
            "Amatā stājies Valsts policijas priekšnieks",
            "New head of the Constitutional Protection Bureau sworn in",
            [("Valsts policijas priekšnieks", "head of")],
        ),
        ("Runāja Saeimas priekšsēdētājas biedre.", "The Vice-President of the Saeima spoke.", []),
        (
            "Vides aizsardzības un reģionālās attīstības ministrs piedalījās sanāksmē.",
            "The Environment Minister took part in a meeting.",
            [],
        ),
        (
            "Atbildēja komunikācijas nodaļas vadītāja Ilze Ozola.",
            "Ilze Ozola, Head of the Division of Communication, answered.",
            [],
        ),
    ],
)
def test_the_name_of_another_office_is_found_at_its_place(
    source: str, target: str, expected: list[tuple[str, str]]
) -> None:
    bitext = bitext_of(source, target)
    found = [
        (mention.surface, bitext.target.blocks[place.block].text[place.start : place.end])
        for mention, place in called_otherwise(bitext)
    ]
    assert found == expected
