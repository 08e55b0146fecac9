"""How a text is set, wrapped or with spaces that do not break, changes nothing about what it says."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of, shipped_terms
from transflow.formats.documents.markdown import read
from transflow.frozen import replace
from transflow.model import Level, Staleness
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


def test_only_what_changed_is_told_of_a_text_with_no_break_spaces() -> None:
    old = "Atbalstu 46 skolām, 2,4\u00a0miljonus eiro, piešķirs\u00a0pavasarī."
    bitext = bitext_of(old.replace("46", "48"), "48 schools will be given 2.4 million euros in spring.")
    stale = Staleness("source", 0, old, "facts")
    (told,) = (each for each in judge(replace(bitext, stale=(stale,))) if each.check == "outdated-source")
    assert told.message.count("[-") == 1
    assert "[-46-]{+48+}" in told.message
