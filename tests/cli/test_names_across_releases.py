"""glossary-inconsistent compares releases."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.conftest import Run

Project = Callable[[dict[str, str]], Path]
LATVIAN = "# Par drošību {0}\n\nIekšlietu ministrija informē par plānu.\n"
ENGLISH = "# On security {0}\n\nThe {1} informs about the plan.\n"
USUAL, OTHER = "Ministry of the Interior", "Interior Ministry"


def releases(*names: str) -> dict[str, str]:
    return {
        f"releases/r{number}/{tag}.md": text.format(number, name)
        for number, name in enumerate(names, 1)
        for tag, text in (("lv", LATVIAN), ("en", ENGLISH))
    }


def found(run: Run, *arguments: str) -> list[dict[str, object]]:
    done = run("check", *arguments, "--select", "glossary-inconsistent", "--format", "json")
    findings: list[dict[str, object]] = json.loads(done.out)["findings"]
    return findings


def test_the_release_that_differs_from_most_is_told(project: Project, run: Run) -> None:
    project(releases(USUAL, OTHER, USUAL))
    for _ in range(2):  # the second time from the cache
        (finding,) = found(run)
        assert (finding["release"], finding["file"], finding["line"], finding["column"]) == (
            "r2",
            "releases/r2/en.md",
            3,
            5,
        )
        assert finding["message"] == f"“{OTHER}” is called “{USUAL}” in 2 other releases."
        assert finding["related"] == {"file": "releases/r1/en.md", "line": 3}
        assert (finding["level"], finding["suggestion"]) == ("warning", USUAL)
    assert found(run, "releases/r2") == []


def test_one_name_is_no_finding_and_the_comparison_can_be_switched_off(project: Project, run: Run) -> None:
    folder = project(releases(USUAL, USUAL))
    assert found(run) == []
    project(releases(USUAL, OTHER))
    assert len(found(run)) == 1
    options = "[checks.glossary-inconsistent]\nacross_releases = false\n"
    (folder / "transflow.toml").write_text(options, "utf-8")
    assert found(run) == []


def test_such_a_finding_can_be_waived(project: Project, run: Run) -> None:
    folder = project(releases(USUAL, USUAL, OTHER))
    mark = found(run)[0]["fingerprint"]
    waiver = f'[[waiver]]\ncheck = "glossary-inconsistent"\nrelease = "r3"\nfingerprint = "{mark}"\nreason = "quoted"\n'
    (folder / "transflow-waivers.toml").write_text(waiver, "utf-8")
    assert found(run)[0]["waived"]
    (folder / "transflow-waivers.toml").unlink()
    file = folder / "releases/r3/en.md"
    comment = "<!-- transflow: ignore-file glossary-inconsistent -- quoted -->"
    file.write_text(f"{comment}\n\n{file.read_text('utf-8')}", "utf-8")
    everything = json.loads(run("check", "--format", "json").out)["findings"]
    assert [each["waived"]["reason"] for each in everything if each["check"] == "glossary-inconsistent"] == [
        "quoted"
    ]
    assert not [each for each in everything if each["check"] == "waiver-unused"]
