"""Persons with their offices survive TBX and PO."""

import pytest

from transflow.formats.termbases import po as termbase_po
from transflow.formats.termbases import tbx as termbase_tbx
from transflow.formats.termbases.tbx import Dialect, Style
from transflow.model import Concept, Designation, Office

ANNA = Concept(
    (Designation("Anna Liepa", "lv"), Designation("Anna Liepa", "en")),
    category="person",
    case="initial",
    gender="f",
    offices=(Office("kultūras ministrs", "2020-01-01"), Office("direktors", "2018-05-01", "2019-12-31")),
)


@pytest.mark.parametrize("dialect", ["basic", "core"])
@pytest.mark.parametrize("style", ["dca", "dct"])
def test_tbx_keeps_gender_and_offices(dialect: Dialect, style: Style) -> None:
    written = termbase_tbx.write([ANNA], "lv", dialect=dialect, style=style)
    (again,) = termbase_tbx.read(written.data, "t.tbx").concepts
    assert (again.gender, again.offices) == (ANNA.gender, ANNA.offices)


def test_po_keeps_gender_and_offices() -> None:
    written = termbase_po.write([ANNA], "lv", "en")
    (again,) = termbase_po.read(written.data, "t.po", "lv", "en").concepts
    assert (again.gender, again.offices) == (ANNA.gender, ANNA.offices)
