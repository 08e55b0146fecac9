"""Numbers of any length are compared; calculating with decimals ends at 28 figures."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

LONG, OTHER = "1" * 35, "2" * 35
SAID = [
    ("Kods ir {}.", "The code is {}.", ("lv", "en"), "number-value"),
    ("The code is {}.", "Der Code ist {}.", ("en", "de"), "number-value"),
    ("Tās ir {} trešdaļas.", "That is {} thirds.", ("lv", "en"), "percent"),
    ("Cena ir {} eiro.", "The price is {} euros.", ("lv", "en"), "currency"),
]


@pytest.mark.parametrize(("source", "target", "languages", "check"), SAID)
def test_a_number_of_many_figures_is_compared(
    source: str, target: str, languages: tuple[str, str], check: str
) -> None:
    def found(number: str) -> list[str]:
        bitext = bitext_of(source.format(LONG), target.format(number), languages=languages)
        return [each.check for each in judge(bitext) if each.check == check]

    assert found(LONG) == []
    assert found(OTHER) == [check]
