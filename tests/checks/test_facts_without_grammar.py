"""Facts against a language that has no grammar: figures alone are compared."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

ENGLISH = "On Monday, 4 May, ten drones worth EUR 1.25 million arrived. Call +371 67075616."
GERMAN = (
    "Am Montag, dem 4. Mai, trafen zehn Drohnen im Wert von 1,25 Millionen Euro ein. Telefon: +371 67075616."
)


def found(source: str, target: str) -> list[str]:
    bitext = bitext_of(source, target, languages=("en", "de"))
    names = ("number-value", "magnitude", "currency", "date-value", "phone")
    return [name for name in names for _ in checks[name].function(bitext)]


def test_words_of_an_unknown_language_are_not_missed() -> None:
    assert found(ENGLISH, GERMAN) == []


@pytest.mark.parametrize(
    ("old", "new", "check"), [("1,25", "12,5", "number-value"), ("67075616", "67075661", "phone")]
)
def test_a_wrong_figure_is_found(old: str, new: str, check: str) -> None:
    assert found(ENGLISH, GERMAN.replace(old, new)) == [check]
