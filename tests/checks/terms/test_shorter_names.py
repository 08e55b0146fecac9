"""Names that the translation shortens, as a heading or a neighbour may."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

BODY = "Valsts ieņēmumu dienests (VID) saņēmis jau pusi deklarāciju."
BODY_EN = "The State Revenue Service (SRS) has received half of the returns."
LIBRARY = "Grāmatas skenēja Latvijas Nacionālā bibliotēka."
RIGHT = [
    (
        "Valsts policija aicina ziņot.\n\nValsts policijas darbinieki pateicas.",
        "The State Police ask the public to report.\n\nThe officers are grateful.",
    ),
    (
        "Sauszemes spēku Mehanizētā kājnieku brigāde\n\nSauszemes spēku Mehanizētā kājnieku brigāde brauc.",
        "Mechanised Infantry Brigade of the Land Forces\n\nThe Mechanised Infantry Brigade is on its way.",
    ),
    (LIBRARY, "The National Library scanned the books."),
    (f"# Valsts ieņēmumu dienests sāk darbu\n\n{BODY}", f"# Revenue Service starts work\n\n{BODY_EN}"),
    ("# Rīgas pašvaldība izliks karogus", "# Red flags at five Rīga bathing sites"),
    ("# Rīgas pašvaldība izliks karogus", "# Red flags at five Riga bathing sites"),
]
WRONG = [
    (LIBRARY, "The State Library scanned the books."),
    ("# Valsts ieņēmumu dienests sāk darbu", "# Revenue Service starts work"),
    (f"{BODY}\n\nValsts ieņēmumu dienests sāk darbu.", f"{BODY_EN}\n\nThe Tax Service starts work."),
    ("# Rīgas pašvaldība izliks karogus", "# Red flags at five bathing sites"),
]


@pytest.mark.parametrize(("source", "target"), RIGHT)
def test_a_name_that_the_text_gives_may_be_shortened(source: str, target: str) -> None:
    assert not _missing(source, target)


@pytest.mark.parametrize(("source", "target"), WRONG)
def test_no_other_name_and_no_silence(source: str, target: str) -> None:
    assert _missing(source, target)


def _missing(source: str, target: str) -> list[str]:
    found = judge(bitext_of(source, target))
    return [str(each.message) for each in found if each.check in ("glossary-missing", "glossary-forbidden")]
