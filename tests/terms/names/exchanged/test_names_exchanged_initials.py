"""Initials that stand alone, exchanged for another person's."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.terms.names.exchanged.initials import exchanged_initials

EXCHANGED = [
    ("Prokurore uzrādīja apsūdzību S. V.", "The prosecutor brought charges against S. M."),
    ("Liecināja D. P. un viņa māsa R. P.", "D. P. and his sister B. P. testified."),
]
RIGHT = [
    ("Prokurore uzrādīja apsūdzību S. V.", "The prosecutor brought charges against S. V."),
    ("Prokurore uzrādīja apsūdzību Š. V.", "The prosecutor brought charges against S. V."),
    ("Prokurore uzrādīja apsūdzību V. K.", "The prosecutor brought charges against W. C."),
    ("Liecināja D. P.", "D. P. testified against B. K."),
    ("Runāja S. V. Ozols.", "S. M. Ozols spoke."),
    ("Liecināja D. P.", "The witness testified."),
]


@pytest.mark.parametrize(("latvian", "english"), EXCHANGED)
def test_one_for_another_is_found(latvian: str, english: str) -> None:
    assert [*exchanged_initials(bitext_of(latvian, english))]
    assert [*exchanged_initials(bitext_of(english, latvian, None, ("en", "lv")))]


@pytest.mark.parametrize(("latvian", "english"), RIGHT)
def test_the_same_or_none_is_right(latvian: str, english: str) -> None:
    assert not [*exchanged_initials(bitext_of(latvian, english))]
    assert not [*exchanged_initials(bitext_of(english, latvian, None, ("en", "lv")))]
