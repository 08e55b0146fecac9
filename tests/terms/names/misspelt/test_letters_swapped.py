"""Two letters of a name that changed places, told from places, of which others speak, and from other words."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.terms.names.misspelt.letters_swapped import swapped_letters


@pytest.mark.parametrize(
    ("languages", "source", "target", "words"),
    [
        (("lv", "en"), "Tīklu uztur Latvenergo.", "Latvenrego maintains the grid.", [("Latvenergo", "Latvenrego")]),
        (("lv", "en"), "Ceremonija notika Jelgavā.", "A ceremony was held in Jeglava.", []),
        (("en", "lv"), "A ceremony was held in Jelgava.", "Ceremonija notika Jeglavā.", []),
        (("en", "lv"), "The Sinea plant in Rēzekne makes presses.", "Siena preses ražo rūpnīcā Rēzeknē.", []),
    ],
)  # fmt: skip
def test_names_alone(
    languages: tuple[str, str], source: str, target: str, words: list[tuple[str, str]]
) -> None:
    swapped = swapped_letters(bitext_of(source, target, languages=languages))
    assert [(each.latvian.text, each.english.text) for each in swapped] == words
