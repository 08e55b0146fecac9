"""A row of the project's own glossary overrules the shipped one of the same name, in every command."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
COLUMNS = "lv,en,en_forbidden,category,source\n"
MAYOR = "domes priekšsēdētājs,Chair of the City Council,Mayor,position,example.lv\n"
GUARD = "Valsts robežsardze,Latvian Border Guard,,institution,example.lv\n"


@pytest.mark.parametrize(
    ("row", "texts", "found"),
    [
        (MAYOR, ("To sacīja domes priekšsēdētājs Kalns.", "So said Mayor Kalns."), ["glossary-forbidden"]),
        (MAYOR, ("To sacīja domes priekšsēdētājs.", "So said the Chair of the City Council."), []),
        (GUARD, ("Ziņo Valsts robežsardze.", "The State Border Guard reports."), ["glossary-missing"]),
        (GUARD, ("Ziņo Valsts robežsardze.", "The Latvian Border Guard reports."), []),
        (GUARD, ("Valsts robežsardze (VRS) ziņo.", "The Latvian Border Guard (SBG) reports."), []),
        (GUARD, ("VRS ziņo.", "The Latvian Border Guard reports."), []),
        ("", ("Ziņo Valsts robežsardze.", "The State Border Guard reports."), []),
    ],
)
def test_what_it_calls_a_thing_holds(
    project: Project, run: Run, row: str, texts: tuple[str, str], found: list[str]
) -> None:
    source, target = texts
    project(
        {
            "transflow.toml": 'glossaries = ["own.csv"]\n',
            "own.csv": COLUMNS + row,
            "releases/a/lv.md": f"{source}\n",
            "releases/a/en.md": f"{target}\n",
        }
    )
    findings = json.loads(run("check", "--json").out)["findings"]
    assert [each["check"] for each in findings if each["check"].startswith("glossary")] == found


def test_the_rows_of_a_project_whose_source_is_english_overrule_by_their_english_names(
    project: Project, run: Run
) -> None:
    project(
        {
            "transflow.toml": 'source = "en"\ntargets = ["lv"]\nglossaries = ["own.csv"]\n',
            "own.csv": "en,lv,category\nState Border Guard,Robežu dienests,institution\n",
            "releases/a/en.md": "This is reported by the State Border Guard.\n",
            "releases/a/lv.md": "Par to ziņo Valsts robežsardze.\n",
        }
    )
    (finding,) = json.loads(run("check", "--json").out)["findings"]
    assert (finding["check"], finding["suggestion"]) == ("glossary-missing", "Robežu dienests")


REGIONS = 'source = "lv-LV"\ntargets = ["en-GB"]\nglossaries = ["own.csv"]\nshipped_glossaries = false\n'


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (
            "lv,en\nmuita,customs\nmuita,excise\n",
            "“muita” is rendered “excise” here and “customs” in own.csv:2.",
        ),
        ("lav,eng\nmuita,customs\n", "own.csv:2: warning: “muita” has no approved name in 'lv'."),
    ],
)
def test_its_flaws_are_told_in_a_project_of_regions(project: Project, run: Run, rows: str, said: str) -> None:
    project({"transflow.toml": REGIONS, "own.csv": rows})
    assert said in run("terms", "check").out


def test_a_row_added_in_a_project_of_regions_lacks_nothing(project: Project, run: Run) -> None:
    project({"transflow.toml": REGIONS, "own.csv": "lv,en\nmuita,customs\n"})
    assert "no approved name" not in run("terms", "add", "Mediju nodaļa", "Media Unit").err


def test_a_row_may_be_added_to_a_glossary_of_no_rows_in_a_project_of_regions(
    project: Project, run: Run
) -> None:
    folder = project({"transflow.toml": REGIONS, "own.csv": "lv,en\n"})
    assert run("terms", "add", "Mediju nodaļa", "Media Unit", "--abbr", "MU").code == 0
    assert (folder / "own.csv").read_text("utf-8") == "lv,en,en_abbr\nMediju nodaļa,Media Unit,MU\n"


def test_that_a_row_overrules_a_shipped_one_is_told(project: Project, run: Run) -> None:
    project({"transflow.toml": 'glossaries = ["own.csv"]\n', "own.csv": COLUMNS + GUARD})
    done = run("terms", "check")
    assert done.code == 0
    assert done.out.startswith(
        "own.csv:2: warning: “Valsts robežsardze” is rendered “Latvian Border Guard” here and “State Border Guard” in "
    )
    assert "The row here holds. (contradiction)" in done.out
