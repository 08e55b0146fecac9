"""What is kept of many verdicts reads the same from disk as from memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.report.outcomes import shown
from transflow.config import Settings
from transflow.formats.own_files.baseline_json import write_baseline
from transflow.formats.own_files.waivers_toml import appended
from transflow.frozen import replace
from transflow.model import Finding, Fix, Level, Message, Place, Related, Spot, Use, Verdict, Waiver
from transflow.report import Outcome, renderers
from transflow.services.checking.settling import Found, settled

DAY = "2026-11-26"
LINE = "Ministrija piešķīra 3 000 eiro."
FINDING = Finding(
    "number-value",
    Level.ERROR,
    Message("{number} differs.", number="3 000"),
    "",
    Place(3, 19, 3, 24),
    "target",
    "",
    "en",
    LINE,
    "The ministry granted 30,000 euros.",
    None,
    "3,000",
    "v1:aa",
    fix=Fix(Spot("target", 1, 19, None), "–"),
)
NAMES = ("the Cabinet Office", "the Cabinet Office", "the Ministers’ Council")
UNREAD = Verdict("r9", problem="r9/lv.md: the file is empty.")


def verdicts() -> Iterator[Verdict]:
    """Nine releases: findings in two of three, a name that is not the usual one in one of three."""
    for number in range(9):
        name, own = f"r{number}", f"r{number}/en.md"
        found = replace(
            FINDING, file=own, release=name, fingerprint=f"v1:{number}", related=Related(f"{name}/lv.md", 3)
        )
        findings = [replace(found, level=level) for level in list(Level)[: number % 3]]
        use = Use("Ministru kabinets", NAMES[number % 3], replace(found, check="glossary-inconsistent"))
        lines = {(own, 3): "The ministry granted 30,000 euros.", (f"{name}/lv.md", 3): LINE}
        yield Verdict(name, tuple(findings), 4, lines, uses=(use,))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """A project that waives one of the findings and one that is not there."""
    written = b""
    for number in (4, 77):
        waiver = Waiver("number-value", f"v1:{number}", reason="agreed", on=DAY)
        written = appended(written, waiver, "transflow-waivers.toml")
    (tmp_path / "transflow-waivers.toml").write_bytes(written)
    return Settings(root=tmp_path)


def found(settings: Settings, most: int, *more: Verdict) -> Found:
    return settled(settings, [*verdicts(), *more], today=DAY, is_complete=True, most=most)


@pytest.mark.parametrize("most", [0, 1, 4, 8])
@pytest.mark.parametrize("form", list(renderers))
@pytest.mark.parametrize("shows_waived", [False, True])
def test_each_report_is_the_same_from_disk(
    settings: Settings, form: str, most: int, shows_waived: bool
) -> None:
    here, there = (
        shown(form, Outcome(each.verdicts, each.tally, 1), shows_waived=shows_waived)
        for each in (found(settings, 100, UNREAD), found(settings, most, UNREAD))
    )
    assert here == there
    assert len(here) > 500


def test_what_remains_is_told_pair_by_pair_then_across_them_then_of_the_waivers(settings: Settings) -> None:
    told = [each.check for each in found(settings, 2).findings]
    assert told == ["number-value"] * 9 + ["glossary-inconsistent"] * 3 + ["waiver-unused"]


def test_a_name_unlike_most_comes_with_the_line_of_the_model(settings: Settings) -> None:
    kept = found(settings, 2)
    unlike = [verdict for verdict in kept.of_none() if verdict.findings[0].check == "glossary-inconsistent"]
    assert [each.findings[0].release for each in unlike] == ["r2", "r5", "r8"]
    assert [each.findings[0].related for each in unlike] == [Related("r0/en.md", 3, 19)] * 3
    assert all(("r0/en.md", 3) in each.lines for each in unlike)


def test_sums_count_what_remains(settings: Settings) -> None:
    tally = found(settings, 2, UNREAD).tally
    assert (tally.releases, tally.segments) == (9, 36)
    assert tally.waived.total() == 1
    assert tally.by_check() == {"glossary-inconsistent": 3, "number-value": 8}
    assert tally.problems == ["r9/lv.md: the file is empty."]


def test_a_baseline_forgives_across_verdicts(settings: Settings, tmp_path: Path) -> None:
    known = tmp_path / "baseline.json"
    known.write_bytes(write_baseline({"v1:1": 1, "v1:2": 3, "v1:gone": 1}))
    kept = settled(replace(settings, baseline=known.name), verdicts(), today=DAY, is_complete=True, most=1)
    assert kept.tally.by_check()["number-value"] == 5
    assert kept.findings[-1].message.startswith("One of the baseline's findings")


@pytest.mark.parametrize(
    ("more", "refused"), [([UNREAD], []), ([], ["r9/lv.md: this is a link out of the project."])]
)
def test_what_may_speak_of_a_release_that_was_not_read_is_not_gone(
    settings: Settings, tmp_path: Path, more: list[Verdict], refused: list[str]
) -> None:
    known = tmp_path / "baseline.json"
    known.write_bytes(write_baseline({"v1:gone": 1}))
    project = replace(settings, baseline=known.name)
    told, untold = (
        settled(project, [*verdicts(), *late], today=DAY, is_complete=True, refused=early).tally.by_check()
        for late, early in (([], []), (more, refused))
    )
    assert told.keys() - untold.keys() == {"waiver-unused", "baseline-stale"}
