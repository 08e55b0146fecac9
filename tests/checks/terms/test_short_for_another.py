"""An abbreviation in the target of a body that the source does not know."""

import pytest

from tests.checks.bitexts import example_bitext
from transflow.checks import Example
from transflow.checks._mentions import term_beads
from transflow.checks._terms.short_for_another import short_for_another


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Piekrita Finanšu ministrija.", "The MoE agreed.", ("Finanšu ministrija", "MoE")),
        (
            "Finanšu ministrija un Iekšlietu ministrija piekrita. Finanšu ministrija piebilda ko citu.",
            "The MoE agreed. The Ministry of Finance added something.",
            ("Iekšlietu ministrija", "MoE"),
        ),
        (
            "Piekrita Finanšu ministrija un Valsts policija.",
            "The State Police (SFRS) agreed.",
            ("Finanšu ministrija", "SFRS"),
        ),
        ("Piekrita Finanšu ministrija un VID.", "The State Revenue Service (SFRS) agreed.", None),
        ("Piekrita Vides ministrija.", "The MoE agreed.", None),
        ("Valsts policija piekrita.", "The EC agreed.", None),
        ("EK piekrita.", "The EU agreed.", None),
        ("Piekrita Ekonomikas ministrija.", "Frontex agreed.", None),
        ("Piekrita Finanšu ministrija.", "Project PMLP/2024/9 was agreed.", None),
        ("Finanšu ministrija piekrita.", "The Museum of Electronics (MoE) agreed.", None),
    ],
)
def test_abbreviations(source: str, target: str, expected: tuple[str, str] | None) -> None:
    bitext = example_bitext(Example(source, target))
    (bead,) = term_beads(bitext)
    found = short_for_another(bead, bitext)
    assert (found and (found[0].surface, found[1].surface)) == expected


def test_a_body_that_the_source_names_elsewhere() -> None:
    bitext = example_bitext(
        Example(
            "Finanšu ministrija piekrita.\n\nEkonomikas ministrija arī.",
            "The MoE agreed.\n\nThe Ministry of Economics, too.",
        )
    )
    assert [short_for_another(bead, bitext) for bead in term_beads(bitext)] == [None, None]
