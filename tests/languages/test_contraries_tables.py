"""What a language says by words whose exchange turns a sentence round."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from itertools import pairwise
from pkgutil import iter_modules
from types import ModuleType

import pytest

from transflow.languages.en.tables import contraries as english_tables
from transflow.languages.en.tables.contraries import contraries as english
from transflow.languages.lv.tables import contraries as latvian_tables
from transflow.languages.lv.tables.contraries import contraries as latvian
from transflow.languages.tables.contraries import FIELDS, Contraries


@pytest.mark.parametrize(
    ("reader", "text", "said"),
    [
        (english, "A vice admiral and the captains met.", ["vice admiral", "captains"]),
        (
            english,
            "Sirens are tested once every six months, twice a year.",
            ["once every six months", "twice"],
        ),
        (
            english,
            "Springtime; week-days; a mid-summer night.",
            ["Springtime", "week-days", "summer", "night"],
        ),
        (english, "Prices rose, up 5% on last year.", ["rose", "up", "last year"]),
        (english, "General rules of the 1st half.", ["1st"]),
        (english, "They measured the speed of the train.", ["speed"]),
        (latvian, "Šoruden cenas palielinājās.", ["palielinājās"]),
        (latvian, "Divreiz mēnesī, arī pavasarī un vasarā.", ["Divreiz", "pavasarī", "vasarā"]),
        (latvian, "Plāns jānoraida, un algām jāpieaug.", ["jānoraida", "jāpieaug"]),
        (latvian, "Jāpārdod viss, kas nopirkts.", ["Jāpārdod", "nopirkts"]),
        (latvian, "Kaķu nav, ir suņi; dzīvokļos un pirtīs.", ["Kaķu", "suņi", "dzīvokļos", "pirtīs"]),
    ],
)
def test_a_text_says_what_its_words_say(reader: Contraries, text: str, said: list[str]) -> None:
    found = [each.token for each in reader.said(text)]
    assert set(said) <= {each.text for each in found}
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@pytest.mark.parametrize(
    "word", "pirkstu pārdomāja nopelnīja apmācīti plašsaziņas naktsmītne jā tank zeltains".split()
)
def test_words_that_only_begin_alike_say_nothing(word: str) -> None:
    assert not list(latvian.said(word))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Mostly than ever.", ["Mostly"]),
        ("Some more than others.", ["more than"]),
        ("No more than that, no fewer.", ["No more than"]),
        ("It reopened, it opens.", ["reopened", "opens"]),
        ("Reopening more, mosth.", []),
    ],
)
def test_a_pattern_may_begin_with_any_choice_of_its_groups(text: str, said: list[str]) -> None:
    reader = Contraries(
        {"any": {"much": r"(?:(?:no\s)?more)\sthan most(?:ly)?", "open": r"(?:re)?open(?:s|ed)"}}, {}
    )
    assert [each.token.text for each in reader.said(text)] == said


def fields(tables: ModuleType) -> list[ModuleType]:
    return [import_module(f"{tables.__name__}.{each.name}") for each in iter_modules(tables.__path__)]


@pytest.mark.parametrize("kind", ["CERTAIN", "POSSIBLE"])
@pytest.mark.parametrize("tables", [english_tables, latvian_tables])
def test_no_field_hides_a_group_of_another(tables: ModuleType, kind: str) -> None:
    groups = Counter(group for field in fields(tables) for group in getattr(field, kind, ()))
    assert [group for group, count in groups.items() if count > 1] == []


@pytest.mark.parametrize("tables", [english_tables, latvian_tables])
def test_all_fields_have_their_place(tables: ModuleType) -> None:
    names = [each.__name__.rpartition(".")[2] for each in fields(tables) if hasattr(each, "POSSIBLE")]
    assert {*names} <= {*FIELDS}
