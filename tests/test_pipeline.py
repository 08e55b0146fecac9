"""What the one path from documents to findings says of each finding."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

PAIRS = [
    ("Robežsargi naktī aizturēja 312 cilvēkus.", "Border guards detained 312 people at night."),
    ("Ministrs pirmdien tikās ar Somijas vēstnieku.", "The Minister met the Finnish ambassador on Monday."),
    ("Mācības sāksies 4. maijā.", "The training will begin on 4 May."),
    ("Tālrunis: +371 67219263", "Phone: +371 67219263"),
]


@pytest.mark.parametrize(("lacking", "nearest"), [(0, 1), (1, 1), (2, 3)])
def test_a_paragraph_without_counterpart_is_related_to_the_nearest_pair(lacking: int, nearest: int) -> None:
    source = "\n\n".join(latvian for latvian, _ in PAIRS)
    target = "\n\n".join(english for at, (_, english) in enumerate(PAIRS) if at != lacking)
    [missing] = [each for each in judge(bitext_of(source, target)) if each.check == "missing-paragraph"]
    assert missing.place
    assert missing.place.line == 2 * lacking + 1
    assert missing.related
    assert missing.related.line == nearest
