"""Classes of letters."""

from __future__ import annotations

import re
from pathlib import Path

import transflow
from transflow.text.letters import CAPITAL, SMALL

LATVIAN = "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"


def test_a_letter_is_capital_or_small() -> None:
    assert re.fullmatch(f"{SMALL}+", LATVIAN)
    assert re.fullmatch(f"{CAPITAL}+", LATVIAN.upper())
    assert not re.search(CAPITAL, LATVIAN)
    assert not re.search(SMALL, LATVIAN.upper())
    assert re.fullmatch(f"(?:{CAPITAL}{SMALL}+ ?)+", "Łukasz Öztürk Émile Şahin Çelik Øystein Șerban")


def test_no_pattern_has_a_range_in_which_capital_and_small_letters_alternate() -> None:
    files = Path(transflow.__file__).parent.rglob("*.py")
    assert not [file.name for file in files if re.search("[Āā]-[Žž]", file.read_text("utf-8"))]
