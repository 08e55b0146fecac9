"""Words that a slip of the pen has hit."""

import pytest

from transflow.text.misspelt import is_misspelling, misspelt

meant = misspelt({"jūnijs": 6, "jūlijs": 7, "septembris": 9, "maijs": 5})


@pytest.mark.parametrize(
    ("word", "month"),
    [
        ("junijs", 6),  # without its mark
        ("Septembris", 9),
        ("septmebris", 9),  # exchanged
        ("septembrs", 9),  # too few
        ("septtembris", 9),  # too many
        ("sectembris", 9),  # another
        ("jūnijs", None),  # known
        ("jūijs", None),  # June or July
        ("setpemrbis", None),  # two slips
        ("maij", None),  # short
        ("", None),
    ],
)
def test_one_slip_has_one_meaning(word: str, month: int | None) -> None:
    assert meant[word] == month


def test_a_slip_at_an_end_may_be_another_form() -> None:
    assert not is_misspelling("dzelzceļš", "dzelzceļa")
    assert is_misspelling("dzelzceļš", "dzelzceļa", ending=0)
    assert is_misspelling("dezlzceļš", "dzelzceļa", slips=2)
    assert not is_misspelling("dezlzceļš", "dzelzceļa")
    assert not is_misspelling("dzelzceļš", "dzelzceļš", ending=0)
