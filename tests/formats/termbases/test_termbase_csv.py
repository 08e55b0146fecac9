"""The termbase as CSV."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transflow.errors import TermbaseError
from transflow.formats.termbases.csv import from_spreadsheet, read, write
from transflow.model import Concept, Designation


def test_two_columns_are_enough() -> None:
    (row,) = read(b"lv,en\nValsts policija,State Police\n", "t.csv")
    assert [(each.text, each.language, each.status) for each in row.designations] == [
        ("Valsts policija", "lv", "preferred"),
        ("State Police", "en", "preferred"),
    ]
    assert row.origin == "t.csv:2"


@pytest.mark.parametrize("start", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_bom_separator_and_line_end_do_not_matter(start: bytes, separator: str, end: str) -> None:
    content = end.join(separator.join(row) for row in (["lv", "en_forbidden"], ["likums|akts", "rule"]))
    (row,) = read(start + content.encode(), "t.csv")
    assert [(each.text, each.status) for each in row.designations] == [
        ("likums", "preferred"),
        ("akts", "admitted"),
        ("rule", "forbidden"),
    ]


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        ("lv\ten\r\nsēta\tfence\r\n", "utf-16"),
        ("lv;en\r\nsēta;fence\r\n", "cp1257"),
        ("sep=;\r\nlv;en\r\nsēta;fence\r\n", "utf-8-sig"),
        ("lv,en\nsēta,fence\n", "utf-8"),
    ],
)
def test_a_table_is_taken_as_a_spreadsheet_saves_it(content: str, encoding: str) -> None:
    (row,) = read(from_spreadsheet(content.encode(encoding), "t.csv"), "t.csv")
    assert [each.text for each in row.designations] == ["sēta", "fence"]
    assert row.origin == f"t.csv:{content.count(chr(10))}"


def test_a_name_that_a_spreadsheet_breaks_in_two_lines_is_one() -> None:
    (row,) = read('lv;en\r\n"Meža\nsardze|meža  sargi";"Forest\xa0Guard"\r\n'.encode(), "t.csv")
    assert [each.text for each in row.designations] == ["Meža sardze", "meža sargi", "Forest Guard"]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("lv,en,colour\na,b,c\n", "t.csv:1: There is no column 'colour'"),
        ("lv,en,EN\na,b,c\n", "t.csv:1: The column en stands here twice"),
        ("note,source\na,b\n", "t.csv:1: The first line must name the languages"),
        ("", "t.csv:1: The first line must name"),
        ("lv,en,case\na,b,c\n", "t.csv:2: 'c' is no case rule"),
        ("lv,en,category\nx,y,general\na,b,c\n", "t.csv:3: 'c' is no category"),
        ("lv,en,dnt\na,b,perhaps\n", "t.csv:2: 'perhaps' in the column dnt"),
        ("lv,en,valid_until\na,b,31.12.2024\n", "t.csv:2: '31.12.2024' in the column valid_until"),
        ("lv,en\na,b,c\n", "t.csv:2: This row has 3 cells"),
        ('lv,en\n"a,b\n', "t.csv:2: This row is not valid CSV"),
        ("lv,en,note\n,,x\n", "t.csv:2: This row names nothing"),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(content: str, message: str) -> None:
    with pytest.raises(TermbaseError) as error:
        read(content.encode(), "t.csv")
    assert message in str(error.value)


def test_a_column_with_a_region_is_that_of_its_language() -> None:
    (concept,) = read(b"lv-LV;en-GB;en-GB_abbr\nOstu dienests;Port Service;PS\n", "t.csv")
    assert [(each.language, each.text) for each in concept.designations] == [
        ("lv", "Ostu dienests"),
        ("en", "Port Service"),
        ("en", "PS"),
    ]
    with pytest.raises(TermbaseError, match=r"t\.csv:1: The column en stands here twice"):
        read(b"lv,en-GB,en-US\nosta,harbour,harbor\n", "t.csv")


def test_a_merge_conflict_left_open_is_no_row() -> None:
    content = "lv,en\n<<<<<<< HEAD\nosta,port\n=======\nosta,harbour\n>>>>>>> cits\n"
    with pytest.raises(TermbaseError, match=r"t\.csv:2: git left a merge conflict open here"):
        read(content.encode(), "t.csv")


def test_another_encoding_is_named() -> None:
    with pytest.raises(TermbaseError, match=r"t\.csv:2: This is not UTF-8"):
        read("lv,en\nlēmums,decision\n".encode("cp1257"), "t.csv")
    with pytest.raises(TermbaseError, match=r"t\.csv:1: This is not UTF-8"):
        read("lv,en\nakts,act\n".encode("utf-16-le"), "t.csv")


NAME = (
    st.text(alphabet="aāčzž =+-'\";,", min_size=1, max_size=12)
    .map(lambda name: " ".join(name.split()))
    .filter(lambda name: name and not name.startswith("'"))
)


@given(st.lists(st.tuples(NAME, NAME, NAME), min_size=1, max_size=4))
def test_what_is_written_is_read_again(rows: list[tuple[str, str, str]]) -> None:
    concepts = tuple(
        Concept(
            (Designation(a, "lv"), Designation(b, "en"), Designation(c, "en", "forbidden")),
            note=c,
            category="law",
        )
        for a, b, c in rows
    )
    again = read(write(concepts), "t.csv")
    assert [each.designations for each in again] == [each.designations for each in concepts]
    assert [each.category for each in again] == ["law"] * len(rows)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(TermbaseError):
        read(data, "t.csv")


def test_a_person_has_gender_and_offices() -> None:
    content = (
        "lv,en,category,gender,office,from,until\n"
        "Anna Liepa,Anna Liepa,person,f,kultūras ministrs|direktors,2020-01-01|2018-05-01,|2019-12-31\n"
        "Juris Ozols,Juris Ozols,person,m,vēstnieks,,\n"
    )
    anna, juris = read(content.encode(), "t.csv")
    assert (anna.gender, juris.gender) == ("f", "m")
    assert [(each.name, each.since, each.until) for each in anna.offices] == [
        ("kultūras ministrs", "2020-01-01", ""),
        ("direktors", "2018-05-01", "2019-12-31"),
    ]
    assert [(each.name, each.since, each.until) for each in juris.offices] == [("vēstnieks", "", "")]
    assert [each.offices for each in read(write((anna, juris)), "t.csv")] == [anna.offices, juris.offices]


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ("x,,,", "t.csv:2: 'x' is no gender"),
        ("f,ministrs,2020-01-01|2021-01-01,", "t.csv:2: There are more days in from and until than offices"),
        ("f,ministrs,2020. gads,", "t.csv:2: '2020. gads' is no date"),
    ],
)
def test_offices_that_cannot_be_read_are_named(row: str, message: str) -> None:
    with pytest.raises(TermbaseError) as error:
        read(f"lv,gender,office,from,until\nAnna Liepa,{row}\n".encode(), "t.csv")
    assert message in str(error.value)
