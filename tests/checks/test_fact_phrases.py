"""Shares, lengths of time and multiples as press offices say them, in either direction."""

import pytest

from tests.checks.test_fact_wordings import found

SAME = [
    ("Cena saglabājas divās diennaktīs.", "The price will hold for 48 hours."),
    ("Divu diennakšu laikā nolija 40 mm.", "In 48 hours, 40 mm fell."),
    ("Trijās diennaktīs nolija 40 mm.", "Over three days, 40 mm fell."),
    ("Bērniem biļete par puscenu.", "Children get a 50% discount."),
    ("Skolēniem ir puscenas atlaide.", "Pupils pay half price."),
    ("Sodu var samaksāt ar puscenas atlaidi.", "The fine is reduced by 50%."),
]
DIFFERENT = [
    ("Cena saglabājas divās diennaktīs.", "The price will hold for 36 hours.", "duration"),
    ("Bērniem biļete par puscenu.", "Children get a 40% discount.", "percent"),
]


@pytest.mark.parametrize(("latvian", "english"), SAME)
def test_one_value_in_other_words_is_no_finding_in_either_direction(latvian: str, english: str) -> None:
    assert found(latvian, english) == found(english, latvian, ("en", "lv")) == []


@pytest.mark.parametrize(("latvian", "english", "check"), DIFFERENT)
def test_another_value_is_found_in_both_directions(latvian: str, english: str, check: str) -> None:
    assert check in found(latvian, english)
    assert check in found(english, latvian, ("en", "lv"))
