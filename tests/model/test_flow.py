"""Texts flow to who compares them, whatever spaces and line ends they are set with."""

from __future__ import annotations

import pytest

from transflow.formats.documents.markdown import read
from transflow.model.flow import flowing

WRAPPED = (
    "From today 27 offices of the Office of Citizenship and Migration\n"
    "Affairs (OCMA), including the one in Jelgava, again process and issue\n"
    "passports on a first-come basis."
)
ADDRESS = "Iekšlietu ministrijas Komunikācijas nodaļas vadītāja\nLinda Ozola\nTālrunis 67219000"


@pytest.mark.parametrize(
    ("written", "flows"),
    [
        (WRAPPED, WRAPPED.replace("\n", " ")),
        (ADDRESS, ADDRESS),
        ("Rozes ir sarkanas,\nvijolītes zilas.", "Rozes ir sarkanas,\nvijolītes zilas."),
        ("plkst.\u00a014.00, 12\u202f500 eiro", "plkst. 14.00, 12 500 eiro"),
        ("Ozola\u2011Jaunarāja", "Ozola-Jaunarāja"),
    ],
)
def test_offsets_stay(written: str, flows: str) -> None:
    (block,) = flowing(read(written.encode("utf-8"), "a.md", "lv")).blocks
    assert block.text == flows
    assert len(flows) == len(written)


def test_what_flows_is_left_alone() -> None:
    document = read("Sargi strādā.\n\nViņi ir pie robežas.".encode(), "a.md", "lv")
    assert flowing(document) is document
