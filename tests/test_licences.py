"""Everything that transflow depends on may be combined with its licence."""

import pytest

from docs.licences import dependencies, is_allowed


def test_every_dependency_has_a_licence_that_is_allowed() -> None:
    found = dependencies()
    assert {"polib", "sacremoses", "sqlalchemy", "click"} <= set(found)
    assert {name: licence for name, licence in found.items() if not is_allowed(name, licence)} == {}


@pytest.mark.parametrize(
    ("name", "licence", "expected"),
    [
        ("a", "MIT", True),
        ("a", "Apache-2.0 AND CNRI-Python", True),
        ("a", "GNU General Public License v3 (GPLv3)", False),
        ("a", "AGPL-3.0-only", False),
        ("a", "", False),
        ("psycopg", "LGPL-3.0-only", True),
        ("psycopg", "GNU Lesser General Public License v3 (LGPLv3)", True),
        ("a", "LGPL-3.0-only", False),
    ],
)
def test_which_licences_are_allowed(name: str, licence: str, expected: bool) -> None:
    assert is_allowed(name, licence) is expected
