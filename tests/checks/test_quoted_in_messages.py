"""How messages quote texts."""

import pytest

from transflow.checks._wording import short


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“Security begins at home,” said the Minister.", "‘Security begins at home,’ said the Minister."),
        ("The exercise is called “Kopā”", "The exercise is called ‘Kopā’"),
        ("„Drošība sākas mājās,” sacīja ministrs.", "‚Drošība sākas mājās,’ sacīja ministrs."),
        ("The “Kopā” exercise begins.", "The “Kopā” exercise begins."),
        ("Two\nlines.", "Two lines."),
    ],
)
def test_two_quotation_marks_never_come_together(text: str, quoted: str) -> None:
    assert short(text) == quoted
