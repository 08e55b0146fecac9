"""Tables that the other version tells in prose."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

HEAD = "# Ārējā tirdzniecība maijā\n\nSvarīgākie eksporta partneri maijā:\n\n"
TABLE = (
    "| Valsts | Eksports, milj. eiro | Daļa |\n|---|---|---|\n| Lietuva | 291 | 18,4 % |\n"
    "| Igaunija | 1 188 | 11,9 % |\n| Vācija | 115 | 7,3 % |\n\n"
)
REST = "Krievijas daļa eksportā sarukusi līdz 3,2 %, bet importā – līdz 0,9 %.\n"
HEAD_EN = "# Foreign trade in May\n\n"
PROSE_EN = (
    "The main export partners in May were Lithuania with EUR 291 million (18.4% of all exports), Estonia with EUR 1,188"
    " million (11.9%) and Germany with EUR 115 million (7.3%).\n\n"
)
REST_EN = "Russia's share fell to 3.2% of exports and 0.9% of imports.\n"
LATVIAN, ENGLISH = HEAD + TABLE + REST, HEAD_EN + PROSE_EN + REST_EN
LEFT_OUT = ("missing-paragraph", "extra-paragraph")


def found(source: str, target: str, tags: tuple[str, str]) -> list[str]:
    return [each.check for each in judge(bitext_of(source, target, None, tags)) if each.check in LEFT_OUT]


@pytest.mark.parametrize(
    ("source", "target", "tags"), [(LATVIAN, ENGLISH, ("lv", "en")), (ENGLISH, LATVIAN, ("en", "lv"))]
)
def test_a_table_told_in_prose_is_not_lost(source: str, target: str, tags: tuple[str, str]) -> None:
    assert not found(source, target, tags)


@pytest.mark.parametrize("lost", [" (7.3%)", "EUR 115 million"])
def test_a_table_of_which_a_figure_is_untold_is_lost(lost: str) -> None:
    assert found(LATVIAN, ENGLISH.replace(lost, ""), ("lv", "en"))


def test_a_table_that_is_nowhere_is_lost() -> None:
    assert "missing-paragraph" in found(LATVIAN, HEAD_EN + REST_EN, ("lv", "en"))
