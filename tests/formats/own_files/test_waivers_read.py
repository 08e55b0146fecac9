"""A waivers file that holds something else is refused in a sentence."""

from __future__ import annotations

import pytest

from transflow.errors import UnreadableFileError
from transflow.formats.own_files.waivers_toml import read_waivers

FILE = "transflow-waivers.toml"
ENTRY = '[[waiver]]\ncheck = "url"\nfingerprint = "v1:1"\n'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('waiver = ["url"]', "holds [[waiver]] tables and nothing else"),
        ("waiver = [1]", "holds [[waiver]] tables and nothing else"),
        ('[waiver]\ncheck = "url"', "holds [[waiver]] tables and nothing else"),
        ('[other]\ncheck = "url"', "holds [[waiver]] tables and nothing else"),
        ('[[waiver]]\ncheck = "url"', "needs a check and a fingerprint"),
        (ENTRY + 'until = "nākamgad"', "1: A waiver's 'until' is a day such as 2026-12-31, not 'nākamgad'"),
        (ENTRY + 'until = "31.12.2026."', "'until' is a day such as 2026-12-31"),
        (ENTRY + "on = 2026", "'on' is a day such as 2026-12-31"),
        ('[[waiver]]\ncheck = "url"\nfinger = "v1:1"', "no key 'finger'; it has by, check, fingerprint"),
    ],
)
def test_what_is_no_waiver_is_refused(content: str, why: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_waivers(content.encode(), FILE)
    assert why in str(refused.value)


@pytest.mark.parametrize("day", ["2026-12-31", '"2026-12-31"'])
def test_a_day_may_stand_in_quotes(day: str) -> None:
    (waiver,) = read_waivers(f"{ENTRY}until = {day}".encode(), FILE)
    assert waiver.until == "2026-12-31"
