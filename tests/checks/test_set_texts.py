"""How a text is set, wrapped or with spaces that do not break, changes nothing about what it says."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import shipped_terms
from transflow.formats.markdown import read
from transflow.model import Level
from transflow.pipeline import judge, line_up

LV = (
    "No šodienas 27 Pilsonības un migrācijas lietu pārvaldes (PMLP) nodaļas, arī Jelgavas, izsniedz pases "
    "rindas kārtībā. Par komisijas priekšsēdētāju iecelts Jānis Ozols-Kalniņš."
)
WRAPPED = (
    "From today 27 offices of the Office of Citizenship and\nMigration Affairs (OCMA), including the one in\nJelgava, "
    "issue passports on a first-come basis. Jānis\nOzols-Kalniņš was appointed Chairman of the Commission."
)
EN = WRAPPED.replace("\n", " ")


@pytest.mark.parametrize(
    "english",
    [EN, WRAPPED, EN.replace(" ", "\u00a0"), EN.replace("-", "\u2011"), EN.replace("pass", "pas\u00ads")],
)
def test_no_check_minds(english: str) -> None:
    source, target = (read(text.encode(), f"{tag}.md", tag) for text, tag in ((LV, "lv"), (english, "en")))
    found = judge(line_up(source, target, shipped_terms()))
    assert [str(each.message) for each in found if each.level > Level.INFO] == []
