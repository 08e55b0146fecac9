"""Where a language's tables come from, and that the shipped ones lie where they are looked for."""

import re
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import pytest

from transflow.languages import all_give, language, table, tables
from transflow.languages.tables import any_of, given, in_folder
from transflow.languages.tables.honorifics import Honorifics
from transflow.languages.tables.limits import Limits
from transflow.languages.tables.negation import Negation

KINDS = [each.name for each in iter_modules(tables.__path__)]
GUIDE = Path(__file__).parents[2] / "CONTRIBUTING.md"


def kind_of(name: str) -> type:
    """The class of the tables in modules of a name: `Limits` of "limits"."""
    found: type = getattr(import_module(f"transflow.languages.tables.{name}"), name.title().replace("_", ""))
    return found


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("tag", ["lv", "en"])
def test_the_shipped_languages_give_every_table(tag: str, name: str) -> None:
    assert all_give(kind_of(name), tag)
    assert isinstance(table(kind_of(name), tag), kind_of(name))


@pytest.mark.parametrize("name", KINDS)
def test_a_language_without_tables_gets_neutral_ones(name: str) -> None:
    assert not all_give(kind_of(name), "lv", "tlh")
    assert isinstance(table(kind_of(name), "tlh"), kind_of(name))


def test_the_guide_names_every_table() -> None:
    rows = re.findall(r"^\| `tables/(\w+)\.py` \|", GUIDE.read_text("utf-8"), re.MULTILINE)
    assert rows == sorted(KINDS)


def test_neutral_tables_find_nothing() -> None:
    assert table(Negation, "tlh").certain("Die Grenze ist nicht offen.") == ()
    assert table(Limits, "tlh").of_number("höchstens 50", 10, 12) == frozenset()


def test_a_table_is_asked_for_with_or_without_the_region() -> None:
    assert table(Negation, "en-GB") is table(Negation, "en")


def test_a_folder_gives_the_tables_that_lie_in_it() -> None:
    latvian = in_folder("transflow.languages.lv.tables")
    assert latvian(Negation) is language("lv").tables(Negation)
    assert in_folder("transflow.languages")(Honorifics) is None


def test_tables_may_be_given_as_they_are() -> None:
    limits = Limits()
    assert given([limits])(Limits) is limits
    assert given([limits])(Negation) is None


def test_any_of_the_words_stands_alone() -> None:
    found = any_of("or nor").findall("Nor can orders stand, or so.")
    assert found == ["Nor", "or"]
