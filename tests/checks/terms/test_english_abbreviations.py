"""English abbreviations in a Latvian text: surely those of a body only where the source names it in full."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.model import Level
from transflow.pipeline import judge


@pytest.mark.parametrize(
    ("source", "target", "level"),
    [
        ("The State Border Guard keeps watch.", "SBG sargā robežu.", Level.ERROR),
        ("The SBG keeps watch.", "SBG sargā robežu.", Level.WARNING),
        ("The International Criminal Court has ruled.", "ICC ir pasludinājusi spriedumu.", Level.WARNING),
        ("The ICC profile belongs to the scanner.", "ICC profils pieder skenerim.", None),
    ],
)
def test_level(source: str, target: str, level: Level | None) -> None:
    findings = judge(bitext_of(source, target, languages=("en", "lv")))
    assert [each.level for each in findings if each.check == "abbrev-left"] == ([level] if level else [])
