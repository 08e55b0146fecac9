"""Names with a slip in one of their parts, told from those of another language and of another person."""

import pytest

from transflow.terms.names.found import find_names
from transflow.terms.names.misspelt.full_names import is_misspelled


@pytest.mark.parametrize(
    ("latvian", "other", "is_wrong"),
    [
        ("Guntars Ozols", "Guntras Ozols", True),
        ("Sandis Vilmanis", "Sandris Vilmanis", True),
        ("Guntars Ozols", "Guntars Ozols", False),
        ("Anita Kalniņa", "Anete Kalniņa", False),
        ("Andris Ozols", "Andrew Ozols", False),
    ],
)
def test_a_slip_in_a_given_name(latvian: str, other: str, is_wrong: bool) -> None:
    source, target = find_names(latvian, "lv")[0], find_names(other, "en")[0]
    assert is_misspelled(source, target) is is_wrong
