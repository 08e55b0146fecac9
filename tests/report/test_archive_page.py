"""The page of an archive: its sums, its plots, texts that mean harm."""

from __future__ import annotations

import json
from typing import Any

import pytest

from transflow.errors import UnreadableFileError
from transflow.messages import Message, as_plain
from transflow.report.archive import Unpaired, archive_page, archive_summary, summed
from transflow.report.plots import bars, columns

ROW: dict[str, Any] = {
    "release": "a",
    "source": "lv/a.md",
    "target": "en/a.md",
    "confidence": 0.97,
    "year": 2024,
    "segments": 4,
    "characters": 200,
    "covered": 150,
    "untranslated": 70,
    "beads": [["1-1", 0.99, False, "Rīga", "Riga"], ["1-0", 0.8, False, "Ludza", ""]],
    "findings": [
        {"check": "missing-paragraph", "level": "error", "waived": None},
        {"check": "dash", "level": "info", "waived": {"reason": "so it is"}},
    ],
}


def test_sums_are_those_of_the_rows() -> None:
    left = [Unpaired("lv/b.md", "lv", 2023), Unpaired("en/c.md", "en", 0)]
    summary = summed(
        [ROW, {"problem": "x.md: bad."}, ROW | {"untranslated": 0, "year": 0}], left, ["y: bad."], 3
    )
    assert (summary.pairs, summary.segments, summary.beads) == (2, 8, 4)
    assert (summary.characters, summary.covered, summary.untranslated) == (400, 300, 70)
    assert summary.findings == {"error": 2, "warning": 0, "info": 0}
    assert {year: (each.pairs, each.alone) for year, each in summary.years.items()} == {
        2024: (1, 0),
        0: (1, 1),
        2023: (0, 1),
    }
    assert summary.bead_sureness == {9: 2}
    assert summary.worst == [(0.35, "a", "lv/a.md", "en/a.md")]
    assert summary.problems == ("y: bad.", "x.md: bad.")
    assert archive_summary(summary, ("lv", "en")) == (
        "2 pairs, 4 beads, 2 errors, 0 warnings, 0 notes.\n"
        "Left alone: 1 in lv, 1 in en. Untranslated: 17.5% of the source text.\n"
    )


def test_names_of_files_cannot_write_into_the_page() -> None:
    evil = "<script>alert(1)</script>.md"
    left = [Unpaired(evil, "lv", 2024)]
    page = archive_page(
        summed([ROW | {"source": evil, "release": evil}], left, [f"{evil}: bad."], 0), ("lv", "en")
    )
    assert "<script>alert" not in page
    assert page.count("&lt;script&gt;alert(1)&lt;/script&gt;.md") == 3


def test_an_empty_archive_has_a_page() -> None:
    assert "Archive, lv → en" in archive_page(summed([], [], [], 0), ("lv", "en"))


def test_the_page_speaks_the_language_of_its_reader() -> None:
    left = [Unpaired(f"lv/{number}.md", "lv", 2023) for number in range(1101)]
    empty = UnreadableFileError(
        "a.md", Message("the file is empty; write the text, restore it or remove it.")
    )
    kept = json.loads(json.dumps({"problem": as_plain(empty.message)}))
    page = archive_page(summed([ROW, kept], left, [], 21), ("lv", "en"), "lv")
    assert "a.md: datne ir tukša; ierakstiet tekstu, atjaunojiet datni vai dzēsiet to." in page
    assert '<html lang="lv">' in page
    assert "<h1>Arhīvs, lv → en</h1>" in page
    assert "1 kļūda</span>" in page
    assert "35,0\N{NO-BREAK SPACE}%" in page
    assert "… un vēl 1\N{NO-BREAK SPACE}001 (datnē pairs.tsv)." in page
    assert "2023: bez pāra, 1\N{NO-BREAK SPACE}101" in page
    assert "Izlaista 21 cita veida datne." in page


@pytest.mark.parametrize(
    ("values", "ticks"), [([1, 0], "0 1"), ([7, 3], "0 2 4 6 8"), ([4000], "0 1,000 2,000 3,000 4,000")]
)
def test_an_axis_has_round_figures(values: list[float], ticks: str) -> None:
    plot = columns("t", [str(at) for at in range(len(values))], {"s": ("done", values)})
    assert [word.text for word in plot.words if word.anchor == "end"] == ticks.split()


def test_columns_stand_on_one_another_within_the_plot() -> None:
    plot = columns("t", ["a"], {"one": ("done", [3]), "two": ("alone", [1])})
    one, two = plot.bars
    assert two.y + two.height == pytest.approx(one.y)
    assert 0 <= two.y < one.y + one.height <= plot.height
    assert plot.rows == (("a", "3", "1"),)


def test_bars_are_as_long_as_their_figures() -> None:
    one, two = bars("t", "n", [("a", 10, "error"), ("b", 5, "info")]).bars
    assert one.width == pytest.approx(2 * two.width)
