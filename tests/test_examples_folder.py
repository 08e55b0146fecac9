"""The example releases show what their README says, and nothing else."""

from functools import cache
from pathlib import Path

import pytest

from transflow.config import load
from transflow.model import Finding, Level
from transflow.services.checking.with_texts import check_with_texts

FOLDER = Path(__file__).parents[1] / "examples"
RELEASES = sorted(path.name for path in (FOLDER / "releases").iterdir())
ERRORS = {
    "2026-01-30-ministri-par-atgriesanu": {
        ("same-as-source", "en.md", 26),
        ("phone", "en.md", 30),
    },
    "2026-05-14-atbalsts-skolu-energoefektivitatei": {
        ("currency", "en.md", 10),
        ("date-value", "en.md", 14),
    },
    "2026-06-08-civilas-aizsardzibas-macibas": {
        ("glossary-forbidden", "en.md", 10),
        ("abbrev-left", "en.md", 12),
        ("abbrev-left", "en.md", 18),
    },
    "2026-07-01-pmlp-pakalpojumi-tiessaiste": {
        ("same-as-source", "en.md", 13),
        ("same-as-source", "en.md", 14),
        ("same-as-source", "en.md", 15),
    },
    "2026-09-17-robezas-infrastruktura": {("same-as-source", "en.html", 22)},
    "2026-11-05-iedzivotaju-informesana": {("time-value", "en.docx", 21)},
}
WARNINGS = {
    "2026-04-22-meza-ugunsgreku-sezona": {("paragraph-order", "en.md", 18)},
    "2026-09-17-robezas-infrastruktura": {("url-language", "en.html", 26)},
}
SUMMARY = "2026-08-20-valdibas-sedes-apskats"


@cache
def findings() -> tuple[Finding, ...]:
    return check_with_texts(load(FOLDER / "transflow.toml"), today="2026-11-25").findings


def seen(release: str, level: Level) -> set[tuple[str, str, int]]:
    return {
        (each.check, Path(each.file).name, each.place.line if each.place else 0)
        for each in findings()
        if each.release == release and each.level is level
    }


@pytest.mark.parametrize("release", RELEASES)
def test_every_error_is_one_that_was_put_there(release: str) -> None:
    assert seen(release, Level.ERROR) == ERRORS.get(release, set())


@pytest.mark.parametrize("release", [each for each in RELEASES if each != SUMMARY])
def test_every_warning_is_one_that_was_put_there(release: str) -> None:
    assert seen(release, Level.WARNING) == WARNINGS.get(release, set())


def test_a_summary_is_told_once() -> None:
    assert {check_id for check_id, _, _ in seen(SUMMARY, Level.INFO)} == {"summary-release"}


def test_the_readme_names_every_release_and_every_flaw() -> None:
    readme = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert [release for release in RELEASES if f"`{release}`" not in readme] == []
    lines = {
        f"{file}:{line}" for found in (ERRORS, WARNINGS) for each in found.values() for _, file, line in each
    }
    assert [line for line in sorted(lines) if f"`{line}`" not in readme] == []
