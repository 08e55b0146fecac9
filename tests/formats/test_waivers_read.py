"""A waivers file that holds something else is refused in a sentence."""

from __future__ import annotations

import pytest

from transflow.errors import UnreadableFileError
from transflow.formats.waivers_toml import read_waivers

FILE = "transflow-waivers.toml"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('waiver = ["url"]', "holds [[waiver]] tables and nothing else"),
        ("waiver = [1]", "holds [[waiver]] tables and nothing else"),
        ('[waiver]\ncheck = "url"', "holds [[waiver]] tables and nothing else"),
        ('[other]\ncheck = "url"', "holds [[waiver]] tables and nothing else"),
        ('[[waiver]]\ncheck = "url"', "needs a check and a fingerprint"),
        ('[[waiver]]\ncheck = "url"\nfinger = "v1:1"', "no key 'finger'; it has by, check, fingerprint"),
    ],
)
def test_what_is_no_waiver_is_refused(content: str, why: str) -> None:
    with pytest.raises(UnreadableFileError) as refused:
        read_waivers(content.encode(), FILE)
    assert why in str(refused.value)
