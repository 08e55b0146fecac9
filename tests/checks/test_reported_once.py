"""What two rules of a check could report is reported once, and by the one that says more."""

import pytest

from tests.checks.bitexts import example_bitext
from transflow.checks import Example, checks


@pytest.mark.parametrize(
    ("check", "source", "target", "messages"),
    [
        (
            "place-name",
            "Sanāksme notika Rēzeknē.",
            "The meeting took place in Rēzeknē.",
            ["“Rēzeknē” is left in Latvian; the English is “Rēzekne”."],
        ),
        (
            "place-name",
            "Rīgas dome sanāca pilī.",
            "The council met in Rīgā.",
            ["“Rīgā” is left in Latvian; the English is “Riga”."],
        ),
        (
            "date-value",
            "Cenas pieauga 2025. gada augustā, un augustā pieauga arī algas.",
            "Both prices and wages rose in August 2024.",
            ["The date differs: 2025. gada augustā (lv) but August 2024 (en)."],
        ),
    ],
)
def test_messages(check: str, source: str, target: str, messages: list[str]) -> None:
    found = checks[check].remarks(example_bitext(Example(source, target)))
    assert [str(each.message) for each in found] == messages
