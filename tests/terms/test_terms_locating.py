"""Terms by line."""

import pytest

from transflow.formats.documents.html import read
from transflow.model import Concept, Designation
from transflow.terms.locating import LocatedMatch, located, located_in
from transflow.terms.termbase import Termbase

MATCHER = Termbase(
    (
        Concept((Designation("=Valsts policija*", "lv"), Designation("VP", "lv", "admitted", True))),
        Concept((Designation("ministrs", "lv"),)),
    )
).matcher("lv")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_and_offsets_are_those_of_the_file(end: str) -> None:
    content = end.join(["# Ministre", "", "Ar VP  runā", "ministram un Val\u00adsts"])
    assert located(content, MATCHER) == (
        LocatedMatch(1, 2, 10, "ministrs", "Ministre"),
        LocatedMatch(3, 3, 5, "Valsts policija", "VP"),
        LocatedMatch(4, 0, 9, "ministrs", "ministram"),
    )


def test_a_match_over_two_lines_is_cut() -> None:
    termbase = Termbase((Concept((Designation("Valsts policija", "lv"),)),))
    (match,) = located("To dara Valsts\npolicijas vīri.", termbase.matcher("lv"))
    assert match == LocatedMatch(1, 8, 14, "Valsts policija", "Valsts")


def test_markup_within_a_term_belongs_to_its_place() -> None:
    page = (
        b"<h1>Par VP</h1>\n<p title='ministrs'>Runa ar <b>VP</b> un Valsts&nbsp;<i>policija</i>.</p>\n"
        b"<p>Valsts\npolicija</p>"
    )
    matches = located_in(read(page, "zinas.html", "lv"), MATCHER)
    lines = page.decode().split("\n")
    assert [(lines[each.line - 1][each.start : each.end], each.surface) for each in matches] == [
        ("VP", "VP"),
        ("VP", "VP"),
        ("Valsts&nbsp;<i>policija", "Valsts\u00a0policija"),
        ("Valsts", "Valsts policija"),
    ]
