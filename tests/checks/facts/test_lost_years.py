"""Years that one version leaves out of its dates."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import found

RELEASE = "---\ndate: {date}\n---\n\n{text}"
SOURCE, TARGET = "Likums stājās spēkā 2014. gada 7. martā.", "The law entered into force on 7 March."


@pytest.mark.parametrize(
    ("date", "latvian", "english", "is_lost"),
    [
        ("2024-05-02", SOURCE, TARGET, True),
        ("2014-05-02", SOURCE, TARGET, False),
        ("2015-01-02", SOURCE, TARGET, False),
        ("2024-05-02", SOURCE, f"{TARGET} Much has changed since 2014.", False),
        ("2024-05-02", SOURCE, "The law entered into force on 7 March 2014.", False),
        ("2024-05-02", "Līgums ir spēkā līdz 2031. gada jūnijam.", "The contract ends in June.", True),
    ],
)
def test_a_year_other_than_that_of_the_release(
    date: str, latvian: str, english: str, *, is_lost: bool
) -> None:
    ours, theirs = (RELEASE.format(date=date, text=each) for each in (latvian, english))
    assert ("date-value" in found(ours, theirs, ("lv", "en"))) == is_lost


def test_a_year_before_all_web_pages() -> None:
    assert "date-value" in found(
        "Skola atvērta 1921. gada martā.", "The school opened in March.", ("lv", "en")
    )
    assert "date-value" not in found(SOURCE, TARGET, ("lv", "en"))


@pytest.mark.parametrize(
    ("latvian", "english"),
    [
        (
            "25. marta deportāciju upuriem veltīs klusuma brīdi.",
            "The victims of the deportations of 25 March 1949 will be honoured by a moment of silence.",
        ),
        (
            "4. maija deklarācija atjaunoja neatkarību.",
            "The Declaration of 4 May 1990 restored independence.",
        ),
    ],
)
def test_a_year_that_foreign_readers_are_told(latvian: str, english: str) -> None:
    assert "date-value" not in found(latvian, english, ("lv", "en"))
