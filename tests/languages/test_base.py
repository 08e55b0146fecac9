"""Languages without their regions."""

import pytest

from transflow.languages import are_latvian_and_english, base, bases, english_side
from transflow.model import Bitext, Document


@pytest.mark.parametrize(
    ("tag", "wanted"),
    [("lv", "lv"), ("en-GB", "en"), ("EN_us", "en"), ("sr-Latn-RS", "sr"), ("est", "est"), ("", "")],
)
def test_a_tag_without_its_region(tag: str, wanted: str) -> None:
    assert base(tag) == wanted


def test_those_of_a_bitext() -> None:
    source, target = (Document("", tag, "", ()) for tag in ("lv-LV", "en-GB"))
    assert bases(Bitext(source, target, ())) == ("lv", "en")


def test_the_english_side() -> None:
    latvian, english = (Document("", tag, "", ()) for tag in ("lv-LV", "en-GB"))
    assert english_side(Bitext(latvian, english, ())) == "target"
    assert english_side(Bitext(english, latvian, ())) == "source"


def test_the_two_languages_are_told_in_any_order_and_region() -> None:
    assert are_latvian_and_english("lv", "en")
    assert are_latvian_and_english("en-GB", "lv")
    assert not are_latvian_and_english("en", "en-GB")
    assert not are_latvian_and_english("lv", "de")
