"""A placeholder that is lost is missed where it was, not where another of its name stands."""

from tests.checks.bitexts import bitext_of
from transflow.checks.placeholder import placeholder


def test_a_lost_placeholder_is_missed_in_its_own_paragraph() -> None:
    bitext = bitext_of(
        "Pirmais ieraksts ir %s no saraksta.\n\nOtrais ieraksts ir %s no saraksta.\n",
        "The first entry is %s of the list.\n\nThe second entry is of the list.\n",
    )
    (remark,) = placeholder(bitext)
    assert remark.related is not None
    assert remark.related.block == 1
