"""Comments that waive checks, as people write them."""

import pytest

from transflow.formats.documents.markdown import read
from transflow.model import InlineWaiver


@pytest.mark.parametrize(
    ("comment", "checks", "reason"),
    [
        ("ignore number-value -- noapaļots", ("number-value",), "noapaļots"),
        ("ignore number-value — noapaļots", ("number-value",), "noapaļots"),
        ("ignore number-value – noapaļots", ("number-value",), "noapaļots"),
        ("ignore number-value: noapaļots", ("number-value",), "noapaļots"),
        ("ignore: number-value, percent -- sk. 1: ir", ("number-value", "percent"), "sk. 1: ir"),
        ("Ignore number-value -- laiks 10:30 -- tā ir", ("number-value",), "laiks 10:30 -- tā ir"),
        ("ignore number-value", ("number-value",), ""),
        ("ignore -- noapaļots", (), "noapaļots"),
    ],
)
def test_checks_and_reason(comment: str, checks: tuple[str, ...], reason: str) -> None:
    document = read(f"<!-- transflow: {comment} -->\nAptuveni 3 %.\n".encode(), "lv.md", "lv")
    assert document.waivers == (InlineWaiver(checks, reason, 1, 0),)


def test_a_whole_file_with_a_capital() -> None:
    document = read(b"<!-- Transflow: Ignore-File percent: rounded -->\n\nOn 3 May.\n", "en.md", "en")
    assert document.waivers == (InlineWaiver(("percent",), "rounded", 1),)
