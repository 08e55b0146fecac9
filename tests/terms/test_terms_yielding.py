"""Rows of a project overrule the shipped ones of the same name."""

import pytest

from transflow.formats.termbases.csv import read
from transflow.model import Concept
from transflow.terms.yielding import yielding

SHIPPED = """lv,en,lv_abbr,en_admitted,en_abbr,en_forbidden
Ostu dienests,Port Service,OD,Service of Ports,PS,Harbour Watch
Muitas padome,Customs Council,,,,
"""


def rows(text: str) -> tuple[Concept, ...]:
    return tuple(read(text.encode(), "rows.csv"))


def english(concept: Concept) -> dict[str, str]:
    return {each.text: each.status for each in concept.designations if each.language == "en"}


@pytest.mark.parametrize(
    ("own", "said"),
    [
        (  # another name: it stands in the place of ours, with the abbreviation
            "lv,en\nOstu dienests,Harbour Office\n",
            {"Harbour Office": "preferred", "PS": "admitted", "Harbour Watch": "forbidden"},
        ),
        (  # one of ours: the further ones stay
            "lv,en\nostu dienests,Service of Ports\n",
            {
                "Service of Ports": "preferred",
                "Port Service": "admitted",
                "PS": "admitted",
                "Harbour Watch": "forbidden",
            },
        ),
        (  # one that is approved here is forbidden there
            "lv,en,en_forbidden\nOstu dienests,Harbour Office,Port Service\n",
            {
                "Harbour Office": "preferred",
                "Port Service": "forbidden",
                "PS": "admitted",
                "Harbour Watch": "forbidden",
            },
        ),
        (  # one that is forbidden here is approved there, and has an abbreviation of its own
            "lv,en,en_abbr\nOstu dienests,Harbour Watch,HW\n",
            {"Harbour Watch": "preferred", "HW": "admitted"},
        ),
    ],
)
def test_a_row_of_ones_own_says_how_the_thing_is_called(own: str, said: dict[str, str]) -> None:
    first, second = yielding(rows(SHIPPED), rows(own), "lv")
    assert english(first) == said
    assert [each.text for each in first.designations if each.language == "lv"] == ["Ostu dienests", "OD"]
    assert second == rows(SHIPPED)[1]


@pytest.mark.parametrize(
    "own",
    [
        "lv,en\nOstas dienests,Harbour Office\n",  # another thing
        "lv,en\nPiekrastes dienests,Port Service\n",  # another thing of the same name
        "lv,lt\nOstu dienests,Uostų tarnyba\n",  # nothing is said of English
        "lv,en,valid_until\nOstu dienests,Harbour Office,2019-12-31\n",  # it was called so once
    ],
)
def test_other_rows_change_nothing(own: str) -> None:
    shipped = rows(SHIPPED)
    assert [english(each) for each in yielding(shipped, rows(own), "lv")] == [
        english(each) for each in shipped
    ]


def test_a_row_of_which_nothing_is_left_is_left_out() -> None:
    shipped = rows(SHIPPED)
    own = rows("lv,en,en_forbidden\nMuitas padome,Board of Customs,Customs Council\n")
    assert list(yielding(shipped, own, "lv")) == [shipped[0]]
