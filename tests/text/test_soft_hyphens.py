"""A soft hyphen parts no word: facts are read over it, at their places."""

import pytest

from transflow.languages import language

HYPHENATED = [
    ("en", "They dig 18 kilo\u00admetres.", "18 kilo\u00admetres"),
    ("en", "By 12 Sep\u00adtem\u00adber it ends.", "12 Sep\u00adtem\u00adber"),
    ("en", "EUR 2.4 mil\u00adlion was paid.", "EUR 2.4 mil\u00adlion"),
    ("lv", "Izraks 18 kilo\u00admetrus.", "18 kilo\u00admetrus"),
    ("lv", "Līdz 12. sep\u00adtembrim.", "12. sep\u00adtembrim"),
    ("lv", "Piešķirs 2,4 mil\u00adjonus eiro.", "2,4 mil\u00adjonus eiro"),
]


@pytest.mark.parametrize(("tag", "text", "surface"), HYPHENATED)
def test_a_fact_with_a_soft_hyphen(tag: str, text: str, surface: str) -> None:
    (fact,) = language(tag).facts(text)
    plain = text.replace("\u00ad", "")
    (same,) = language(tag).facts(plain)
    assert fact.surface == surface == text[fact.start : fact.end]
    assert fact.value == same.value
