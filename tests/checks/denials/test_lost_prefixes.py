"""Words that deny by their prefix, and what stands in their place."""

import pytest

from tests.checks.bitexts import example_bitext
from transflow.checks import Example, checks


@pytest.mark.parametrize(
    ("source", "target", "count"),
    [
        ("Nosacījumi mainās.", "The conditions remain unchanged.", 1),
        ("Cēlonis ir izskaidrots.", "The cause remains unexplained.", 1),
        ("Nosacījumi ir tie paši.", "The conditions remain unchanged.", 0),
        ("Ziņas, ka nosacījumi mainās, amatpersonas noraida.", "The conditions remain unchanged, officials say.", 0),
        ("Summa ir pietiekama.", "The amount is not insufficient.", 0),
        ("Nesen atjaunotā pils celta sen.", "The just restored castle was built long ago.", 0),
    ],
)  # fmt: skip
def test_negation(source: str, target: str, count: int) -> None:
    assert len([*checks["negation"].remarks(example_bitext(Example(source, target)))]) == count
