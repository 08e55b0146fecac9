"""The shipped glossaries hold what a terminologist may rely on."""

import csv
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "glossaries"
HEADER = (
    "lv,en,lv_abbr,en_abbr,lv_admitted,en_admitted,en_deprecated,en_forbidden,"
    "category,case,dnt,note,source,checked,valid_from,valid_until"
).split(",")
FILES = ("institutions.csv", "positions.csv", "legal.csv")
FLOORS = {"institutions.csv": 300, "positions.csv": 120, "legal.csv": 200}
CATEGORIES = {"institution", "position", "person", "place", "law", "general"}
LATVIAN = re.compile(r"[A-Za-zĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž ,()\-–*=!]+")
ENGLISH = re.compile(r"[A-Za-zĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūžàèé .,()/'’\"–+\-]+")

Row = dict[str, str]


def read(name: str) -> list[Row]:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def forms(row: Row, *columns: str) -> list[str]:
    return [form for column in columns for form in row[column].split("|") if form]


ROWS = [row for name in FILES for row in read(name)]
each_file = pytest.mark.parametrize("name", FILES)


@each_file
def test_header_and_size(name: str) -> None:
    with (FOLDER / name).open(encoding="utf-8", newline="") as file:
        assert next(csv.reader(file)) == HEADER
    assert len(read(name)) >= FLOORS[name]


def test_no_row_claims_the_latvian_form_of_another() -> None:
    claimed = Counter(form.casefold() for row in ROWS for form in forms(row, "lv", "lv_admitted", "lv_abbr"))
    assert [form for form, count in claimed.items() if count > 1] == []


def test_no_row_forbids_what_another_approves() -> None:
    approved = {form.casefold() for row in ROWS for form in forms(row, "en", "en_admitted", "en_abbr")}
    forbidden = {form.casefold() for row in ROWS for form in forms(row, "en_forbidden")}
    assert approved & forbidden == set()


def test_no_latvian_abbreviation_is_an_english_one_of_another_row() -> None:
    owners = {form: row["lv"] for row in ROWS for form in forms(row, "en_abbr")}
    clashes = [
        (form, row["lv"], owners[form])
        for row in ROWS
        for form in forms(row, "lv_abbr")
        if form in owners and form not in forms(row, "en_abbr")
    ]
    assert clashes == []


@each_file
def test_rows_are_complete(name: str) -> None:
    for row in read(name):
        assert list(row) == HEADER, f"too many or too few cells: {row['lv']}"
        assert None not in row.values(), row["lv"]
        assert all(row[column] for column in ("lv", "en")), row["lv"]
        assert row["category"] in CATEGORIES, row["lv"]


@each_file
def test_rows_say_where_they_are_from(name: str) -> None:
    for row in read(name):
        assert bool(row["source"]) == bool(row["checked"]), row["lv"]
        assert row["source"] or "from general knowledge" in row["note"], row["lv"]


@each_file
def test_forms_are_spelt_in_the_letters_of_their_language(name: str) -> None:
    for row in read(name):
        for form in forms(row, "lv", "lv_admitted"):
            assert LATVIAN.fullmatch(form), form
        for form in forms(row, "en", "en_admitted", "en_deprecated", "en_forbidden"):
            assert ENGLISH.fullmatch(form), form


@each_file
def test_cells_hold_no_stray_spaces_or_bars(name: str) -> None:
    for row in read(name):
        for value in row.values():
            assert re.search(r"^[ |]|[ |]$|  |\|\||\| | \|", value) is None, value


@each_file
def test_dates_are_real_and_in_order(name: str) -> None:
    for row in read(name):
        for column in ("checked", "valid_from", "valid_until"):
            assert not row[column] or date.fromisoformat(row[column]), row["lv"]
        assert not row["valid_until"] or row["valid_from"] < row["valid_until"], row["lv"]


@each_file
def test_no_row_lists_an_english_form_twice(name: str) -> None:
    for row in read(name):
        listed = forms(row, "en", "en_admitted", "en_deprecated", "en_forbidden")
        assert len(listed) == len(set(listed)), row["lv"]
