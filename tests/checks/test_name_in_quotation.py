"""A quotation that begins with a name is no title: the name in it is looked at."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks


@pytest.mark.parametrize(
    ("source", "target", "is_found"),
    [
        ("‘Olafs Šolcs neatbildēja,’ viņa sacīja.", "‘Olafs Šolcs gave no answer,’ she said.", True),
        ("Kavējas prāmis ‘Olafs Šolcs’.", "The ferry ‘Olafs Šolcs’ is late.", False),
    ],
)
def test_a_name_that_begins_a_quotation_is_not_in_latvian_spelling(
    source: str, target: str, is_found: bool
) -> None:
    found = list(checks["name-transcription"].remarks(bitext_of(source, target)))
    assert bool(found) is is_found
