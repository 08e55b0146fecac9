"""The manual page."""

import shutil
import subprocess
from pathlib import Path

import pytest

from docs.manual import manual
from transflow.cli import COMMANDS, transflow

PAGE = Path(__file__).parents[1] / "docs" / "transflow.1"


def test_every_command_has_its_section() -> None:
    text = PAGE.read_text("utf-8")
    assert [name for name in COMMANDS if f".SS transflow {name}\n" not in text] == []
    assert "\\-\\-fail\\-level [info|warning|error|never]" in text


def test_a_line_that_begins_like_a_request_is_text() -> None:
    page = manual([("transflow", transflow)])
    assert ".B \\&.transflow/" in page
    assert ".B \\-\\-version" in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_groff_has_nothing_to_complain_of() -> None:
    command = ["groff", "-ww", "-man", "-Kutf8", "-Tutf8", str(PAGE)]
    done = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert done.stderr == ""
    assert "EXIT STATUS" in done.stdout


def test_examples_stay_a_line_each() -> None:
    text = PAGE.read_text("utf-8")
    shown = text.partition(".SS transflow sync\n")[2].partition(".nf\n")[2].partition(".fi\n")[0].splitlines()
    assert [" ".join(each.split()) for each in shown][:2] == [
        "transflow sync all releases",
        "transflow sync \\-\\-dry\\-run what would change, and why",
    ]
