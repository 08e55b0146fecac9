"""Which terms of the source a translation has to name again."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks._mentions import term_beads
from transflow.checks._terms.demanded import demanded


@pytest.mark.parametrize(
    ("languages", "text", "terms"),
    [
        (("lv", "en"), "Iekšlietu ministrija un Valsts policija ziņo.", ["Iekšlietu ministrija", "Valsts policija"]),
        (("lv", "en"), "Valsts policija strādā, un Valsts policijai palīdz.", ["Valsts policija"]),
        (("lv", "en"), "Par to lemj Saeima.", ["Saeima"]),
        (("lv", "en"), "Vakar SIA nolēma maksāt.", []),
        (("lv", "en"), "Runāja Lietuvas Iekšlietu ministrija.", []),
        (("en", "lv"), "The State Police report it.", ["State Police"]),
        (("en", "lv"), "Border guards work there.", []),
        (("en", "lv"), "The State Police of Berlin agreed.", []),
        (("lv", "en"), "State Police un VID piekrita.", ["VID"]),
        (("en", "lv"), "The non-Executive Director resigned.", []),
    ],
)  # fmt: skip
def test_whole_names_are_demanded_once(languages: tuple[str, str], text: str, terms: list[str]) -> None:
    bitext = bitext_of(text, text, languages=languages)
    (bead,) = term_beads(bitext)
    assert [each.surface for each in demanded(bead, bitext)] == terms
