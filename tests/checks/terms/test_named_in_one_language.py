"""Terms that the termbase names in one of the two languages alone: whether the other text names them nobody knows."""

import pytest

from transflow.formats.documents.markdown import read
from transflow.formats.termbases.csv import read as read_termbase
from transflow.pipeline import judge, line_up
from transflow.rules import Rules
from transflow.terms.termbase import Termbase

GLOSSARY = """lv,en,category
Ostas pārvaldes vecākais kapteinis,,position
Ostas pārvaldes vēlēšanas,,general
Ostas pārvalde,Port Authority,institution
Valsts policija,State Police,institution
Jūras birojs,,institution
,Coastal Bureau,institution
"""
TERMS = Termbase(tuple(read_termbase(GLOSSARY.encode(), "glossary.csv")))
EXCHANGED = Rules(frozenset({"position-mismatch", "term-exchanged"}))


@pytest.mark.parametrize(
    ("latvian", "english", "found"),
    [
        ("Runāja Ostas pārvaldes vecākais kapteinis.", "The State Police – its captain – spoke.", 0),
        ("Notika Ostas pārvaldes vēlēšanas.", "The State Police held – at last – elections.", 0),
        ("Balsoja Jūras birojs.", "The votes came from State Police officers.", 0),
        ("Balsoja Ostas pārvalde.", "The votes came from Coastal Bureau officers.", 0),
        ("Balsoja Ostas pārvalde.", "The votes came from State Police officers.", 1),
    ],
)
def test_no_other_name_stands_for_it(latvian: str, english: str, found: int) -> None:
    source, target = read(latvian.encode(), "lv.md", "lv"), read(english.encode(), "en.md", "en")
    assert len(judge(line_up(source, target, TERMS), EXCHANGED)) == found
