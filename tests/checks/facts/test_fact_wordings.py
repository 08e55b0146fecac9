"""What good translations say in other words, and what they must not: phrases as press offices write them, a table of
shares, lengths of time, scores, phone numbers and the like."""

from pathlib import Path

import pytest

from transflow.checks import checks
from transflow.model import Bead, Bitext, Block, Document

IDS = (
    "number-value magnitude percent currency date-value time-value duration unit phone email url legal-ref "
    "ordinal"
).split()
_, *ROWS = Path(__file__).with_name("fact_wordings.tsv").read_text("utf-8").splitlines()
PHRASES = [tuple(row.split("\t")) for row in ROWS]
SAME = [(latvian, english) for check, latvian, english in PHRASES if check == "="]
DIFFERENT = [(latvian, english, check) for check, latvian, english in PHRASES if check != "="]


def found(source: str, target: str, tags: tuple[str, str] = ("lv", "en")) -> list[str]:
    sides = [
        Document(tag, tag, text, (Block(text),)) for tag, text in zip(tags, (source, target), strict=True)
    ]
    given = Bitext(sides[0], sides[1], (Bead((0,), (0,)),))
    return [name for name in IDS for _ in checks[name].remarks(given)]


@pytest.mark.parametrize(("latvian", "english"), SAME)
def test_one_value_in_other_words_is_no_finding_in_either_direction(latvian: str, english: str) -> None:
    assert found(latvian, english) == found(english, latvian, ("en", "lv")) == []


@pytest.mark.parametrize(("latvian", "english", "check"), DIFFERENT)
def test_another_value_is_found_in_both_directions(latvian: str, english: str, check: str) -> None:
    assert check in found(latvian, english)
    assert check in found(english, latvian, ("en", "lv"))
