"""Words that a slip of the pen has hit."""

import pytest

from transflow.text.misspelt import misspelt

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
