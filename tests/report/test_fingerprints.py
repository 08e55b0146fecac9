"""A finding is known by what it is about: its lines may move, its texts may not."""

from __future__ import annotations

import json

import pytest

from tests.checks.bitexts import bitext_of
from tests.report.outcomes import outcome_of, shown
from transflow.model import Finding
from transflow.pipeline import judge

SOURCE = "Atbalstam piešķirti 3 000 eiro.\n\nSanāksme notiks 7. martā."
TARGET = "A total of 30,000 euros was granted.\n\nThe meeting will take place on 7 March."
MORE = "Valsts policija aicina ziņot.", "The State Police ask the public to report."


def findings(source: str, target: str) -> tuple[Finding, ...]:
    return judge(bitext_of(source, target))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (f"{MORE[0]}\n\n{SOURCE}", f"{MORE[1]}\n\n{TARGET}"),
        (f"\n\n\n{SOURCE}", TARGET),
        (SOURCE, f"\n\n{TARGET}\n"),
        (SOURCE.replace("piešķirti 3", "piešķirti  3"), TARGET.replace("of 30", "of  30")),
        (f"{SOURCE}\n\n{MORE[0]}", f"{TARGET}\n\n{MORE[1]}"),
    ],
)
def test_lines_and_spaces_may_change(source: str, target: str) -> None:
    (before,) = findings(SOURCE, TARGET)
    after = [each for each in findings(source, target) if each.check == "currency"]
    assert [each.fingerprint for each in after] == [before.fingerprint]
    sarif = json.loads(shown("sarif", outcome_of(after, 1, 2)))
    (result,) = sarif["runs"][0]["results"]
    assert result["partialFingerprints"] == {"transflow/v1": before.fingerprint}


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (SOURCE.replace("Atbalstam", "Ģimenēm"), TARGET),
        (SOURCE, TARGET.replace("30,000", "300,000")),
        (SOURCE.replace("3 000", "4 000"), TARGET),
    ],
)
def test_another_text_is_another_finding(source: str, target: str) -> None:
    (before,) = findings(SOURCE, TARGET)
    assert before.fingerprint not in {each.fingerprint for each in findings(source, target)}
