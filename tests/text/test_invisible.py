"""A soft hyphen parts no word, nor does a space without width: facts are read over them, at their places."""

import pytest

from transflow.languages import language
from transflow.text.normalise import INVISIBLE

PARTED = [
    ("en", "They dig 18 kilo\u00admetres.", "18 kilo\u00admetres"),
    ("en", "By 12 Sep\u00adtem\u00adber it ends.", "12 Sep\u00adtem\u00adber"),
    ("en", "EUR 2.4 mil\u00adlion was paid.", "EUR 2.4 mil\u00adlion"),
    ("lv", "Izraks 18 kilo\u00admetrus.", "18 kilo\u00admetrus"),
    ("lv", "Līdz 12. sep\u00adtembrim.", "12. sep\u00adtembrim"),
    ("lv", "Piešķirs 2,4 mil\u00adjonus eiro.", "2,4 mil\u00adjonus eiro"),
    ("lv", "Piešķirs 2,\u200b4\u200b miljonus eiro.", "2,\u200b4\u200b miljonus eiro"),
    ("en", "Call +371 67\u200b000\u2060123.", "+371 67\u200b000\u2060123"),
    ("en", "It ends on 12\ufeff September.", "12\ufeff September"),
]


@pytest.mark.parametrize(("tag", "text", "surface"), PARTED)
def test_a_fact_with_what_is_not_seen(tag: str, text: str, surface: str) -> None:
    (fact,) = language(tag).facts(text)
    plain = INVISIBLE.sub("", text)
    (same,) = language(tag).facts(plain)
    assert fact.surface == surface == text[fact.start : fact.end]
    assert fact.value == same.value
