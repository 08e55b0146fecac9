"""Two hundred names of men and women, of Latvia and abroad, in every case; and names that are near them."""

from pathlib import Path

import pytest

from transflow.model import Concept, Designation
from transflow.terms.termbase import Termbase

TABLE = Path(__file__).parents[2] / "benchmarks" / "declined_names.tsv"
ROWS = [
    tuple(line.split("\t"))
    for line in TABLE.read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
TERMBASE = Termbase(
    tuple(Concept((Designation(row[0], "lv"),), category="person", case="initial") for row in ROWS)
)


def named(text: str, termbase: Termbase = TERMBASE) -> list[tuple[str, str]]:
    return [(each.designation.text, each.surface) for each in termbase.matcher("lv").find(text)]


def test_there_are_two_hundred() -> None:
    assert len({row[0] for row in ROWS}) == 200
    assert {len(row) for row in ROWS} == {5}


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_every_case_is_found_and_only_of_that_name(row: tuple[str, ...]) -> None:
    for form in row:
        assert named(f"Vakar par to runāja ar {form} kādā sanāksmē.") == [(row[0], form)]


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        ("Pēteris Rajevs", "Tikās ar Pēteri Rajevski."),
        ("Pēteris Rajevs", "Pētera Rajevska darbi"),
        ("Olga Rajeva", "Olgas Rajevskas darbi"),
        ("Jānis Kalniņš", "Jāņa Kalna runa"),
        ("Jānis Ozols", "Jāņa Ozoliņa runa"),
        ("Anna Liepa", "Annas Liepiņas runa"),
        ("Džo Baidens", "Džo Baidensa viedoklis"),
        ("Kaja Kallasa", "Kaja Kalla ieradās"),
        ("ministrs", "Ministrija informē. Ministriju vada viņš. Ministrijas mājā."),
        ("policija", "Policists palīdzēja. Policistu rota, policiste Anna."),
        ("sekretārs", "Sekretariāts strādā, sekretariātā ir kārtība."),
        ("prezidents", "Prezidija sēde, prezidentūra, prezidentūras laikā"),
        ("padome", "Padoms labs, padomus deva, padomiem klausīja."),
        ("tiesa", "Tiesības un tiesību akti, tiesneša lēmums"),
        ("dienests", "Diena un dienas kārtība"),
        ("pirmais lasījums", "Pirms lasījuma notika debates."),
        ("pilsēta", "Pils un pilij līdzās, pilsonis, pilsoņa tiesības"),
        ("valsts", "Valstisks lēmums un valstiski domājošs cilvēks"),
    ],
)
def test_a_near_miss_is_none(entry: str, text: str) -> None:
    assert named(text, Termbase((Concept((Designation(entry, "lv"),)),))) == []
