"""What seems to stand in the target in the place of a body that is not named there."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        (
            "Latvijas Nacionālajā bibliotēkā atvērta jauna lasītava.",
            "A new reading room has opened at the National Book Centre.",
            "“Latvijas Nacionālā bibliotēka” is not rendered by an approved name;"
            " “National Book Centre” seems to stand in its place.",
        ),
        (
            "Latvijas Nacionālajā bibliotēkā atvērts Bērnu literatūras centrs.",
            "The building on the left bank now has a Youth Literature Centre.",
            "“Latvijas Nacionālā bibliotēka” is not rendered by an approved name.",
        ),
    ],
)
def test_no_body_that_the_source_has_as_well(source: str, target: str, message: str) -> None:
    assert [each.message for each in judge(bitext_of(source, target))] == [message]
