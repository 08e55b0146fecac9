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


def test_no_pattern_has_a_class_of_letters_of_its_own() -> None:
    files = Path(transflow.__file__).parent.rglob("*.py")
    of_their_own = "[Āā]-[Žž]|A-ZĀ|a-zā"  # in the first, capital and small letters alternate
    assert not [file.name for file in files if re.search(of_their_own, file.read_text("utf-8"))]
