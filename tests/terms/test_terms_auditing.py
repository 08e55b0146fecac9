"""A termbase looked through: its rows, and its rows against each other."""

import pytest

from transflow.formats.termbases.csv import read
from transflow.model import Level
from transflow.terms.auditing import audit


def flaws(content: str, others: str = "") -> list[tuple[str, str, str]]:
    rows = read(content.encode(), "t.csv")
    beside = read(others.encode(), "o.csv") if others else ()
    return [(each.origin, each.kind, each.level.label) for each in audit(rows, "lv", beside)]


@pytest.mark.parametrize(
    ("rows", "kind", "level"),
    [
        ("Valsts policija,State Police\nvalsts policija,State police\n", "duplicate", "warning"),
        ("muita,customs\nmuita,excise\n", "contradiction", "error"),
        ("muita,customs\nmuita|muitas iestāde,customs|customs authority\n", None, None),
        ("pad*ome,council\n", "markup", "error"),
        ("=padome*,council\n", "markup", "error"),
        ("padome!,council\n", "markup", "error"),
        ("!padome,council\n", "markup", "error"),
        ("padome !padomju,council\n", None, None),
        ("padome !krēsls,council\n", "markup", "warning"),
        ("muita,customs\nrobežsardze,\n", "missing-rendering", "warning"),
        ("amatpersonu ar pakāpēm likums,Law on Officers with Ranks\n", "undeclinable", "warning"),
        ("amatpersonu ar pakāpēm likums*,Law on Officers with Ranks\n", None, None),
        ("Latvijas Radio,Latvian Radio\n", None, None),
        ("NATO,NATO\n", None, None),
        ("taksi,taxi\n", None, None),
        ("dežūra,duty\ndežūras,duties\n", "shared-form", "warning"),
    ],
)
def test_a_flaw_is_told_at_its_row(rows: str, kind: str | None, level: str | None) -> None:
    found = flaws("lv,en\n" + rows)
    assert found == ([] if kind is None else [(f"t.csv:{rows.count(chr(10)) + 1}", kind, level)])


def test_a_glossary_of_one_pair_owes_no_names_in_the_language_of_another() -> None:
    files = {"lt.csv": "lv,lt\nmuita,muitinė\n", "ru.csv": "lv,ru\npolicija,полиция\nrobeža,\n"}
    rows = [row for name, content in files.items() for row in read(content.encode(), name)]
    assert [(each.origin, each.kind) for each in audit(rows, "lv")] == [("ru.csv:3", "missing-rendering")]


def test_a_name_approved_here_and_forbidden_there() -> None:
    content = "lv,en,en_forbidden\nmuita,customs,excise\nakcīze,excise,\n"
    assert flaws(content) == [("t.csv:3", "contradiction", "warning")]
    content = "lv,en,en_forbidden\nmuita,customs,excise\nmuita,excise,\n"
    assert ("t.csv:3", "contradiction", "error") in flaws(content)


@pytest.mark.parametrize(
    ("row", "is_told"),
    [
        ("muita,customs|toll,,toll", True),
        ("muita,customs,toll,toll", True),
        ("muita,customs,toll,Toll", False),
        ("muita,customs,toll,tolls", False),
    ],
)
def test_a_row_that_forbids_what_it_approves(row: str, is_told: bool) -> None:
    found = flaws(f"lv,en,en_admitted,en_forbidden\n{row}\n")
    assert found == ([("t.csv:2", "contradiction", "error")] if is_told else [])


def test_old_and_new_names_hold_on_different_days() -> None:
    content = "lv,en,valid_from,valid_until\nbirojs,Bureau,,2020-12-31\nbirojs,Office,2021-01-01,\n"
    assert flaws(content) == []
    assert flaws("lv,en,valid_from,valid_until\nbirojs,Bureau,2021-01-01,2020-12-31\n") == [
        ("t.csv:2", "dates", "error")
    ]


def test_homographs_of_two_kinds_are_a_warning() -> None:
    content = "lv,en,category\nnodaļa,chapter,law\nnodaļa,division,institution\n"
    assert flaws(content) == [("t.csv:3", "contradiction", "warning")]


def test_to_differ_from_another_termbase_is_no_error() -> None:
    found = list(
        audit(read(b"lv,en\nmuita,excise\n", "t.csv"), "lv", read(b"lv,en\nmuita,customs\n", "o.csv"))
    )
    assert [(each.kind, each.level) for each in found] == [("contradiction", Level.WARNING)]
    assert (
        found[0].message == "“muita” is rendered “excise” here and “customs” in o.csv:2. The row here holds."
    )
