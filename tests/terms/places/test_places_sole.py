"""Of names of one kind, the only one of either side that the other lacks."""

import re

import pytest

from transflow.terms.places.sole import named, sole_names

STREET = re.compile(r"(\w+) iela")


def _same(one: str, other: str) -> bool:
    return one == other


@pytest.mark.parametrize(
    ("latvian", "english", "wanted"),
    [
        ("Stabu iela", "Barona iela", ("Stabu iela", "Barona iela")),
        ("Stabu iela, Barona iela", "Stabu iela, Ģertrūdes iela", ("Barona iela", "Ģertrūdes iela")),
        ("Stabu iela, Stabu iela", "Barona iela", ("Stabu iela", "Barona iela")),
        ("Stabu iela", "Stabu iela", None),
        ("Stabu iela", "", None),
        ("Stabu iela, Barona iela", "Ģertrūdes iela", None),
    ],
)
def test_one_name_stands_for_another(latvian: str, english: str, wanted: tuple[str, str] | None) -> None:
    found = sole_names(named(STREET, latvian), named(STREET, english), _same)
    assert (found and tuple(each.text for each in found)) == wanted


def test_a_name_is_placed_where_it_stands_first() -> None:
    (token,) = named(STREET, "Uz Stabu iela un Stabu iela").values()
    assert (token.start, token.end) == (3, 13)
