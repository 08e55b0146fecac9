"""What the gate says of all releases, judged a slice at a time."""

from __future__ import annotations

from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.formats.own_files.baseline_json import write_baseline
from transflow.frozen import replace
from transflow.gate import counted
from transflow.services.cached_status import CachedStatus
from transflow.services.checking import so_far
from transflow.services.checking.check import check
from transflow.services.checking.so_far import Judge
from transflow.services.queue.standing import standing
from transflow.services.sync import sync

DAY = "2026-11-26"
SOURCE = "# Ziņa\n\nValsts policija aicina ievērot ātrumu.\n"


@pytest.fixture
def project(tmp_path: Path) -> Settings:
    for name in ("a", "b", "c"):
        write(tmp_path, name, "lv", SOURCE)
        write(tmp_path, name, "en", "# News\n")
    return Settings(root=tmp_path)


def write(root: Path, release: str, tag: str, text: str) -> None:
    file = root / "releases" / release / f"{tag}.md"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def test_it_says_how_many_it_has_not_judged(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(so_far, "AT_ONCE", 1)
    judge = Judge(project)
    first, second, third = (judge.found_so_far(DAY, 0) for _ in range(3))
    assert [each.unjudged for each in (first, second, third)] == [2, 1, 0]
    assert {each.release for each in first.found.findings} == {"a"}
    assert third.found.findings == check(project, today=DAY).findings


def test_a_release_that_is_refused_is_told_beside_the_others(project: Settings) -> None:
    outside = project.root.parent / f"{project.root.name}-outside.md"
    outside.write_text(SOURCE, "utf-8")
    file = project.root / "releases/b/lv.md"
    file.unlink()
    file.symlink_to(outside)
    seen = Judge(project).found_so_far(DAY, 60)
    assert (seen.pairs, seen.unjudged) == (2, 0)
    assert {each.release for each in seen.found.findings} == {"a", "c"}
    (problem,) = seen.found.problems
    assert problem.startswith("releases/b/lv.md: this is a link out of the project")


def test_what_changed_is_judged_first(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(so_far, "AT_ONCE", 2)
    judge = Judge(project)
    assert judge.found_so_far(DAY, 0).unjudged == 1
    monkeypatch.setattr(so_far, "AT_ONCE", 1)
    write(project.root, "b", "en", "# News\n\nThe State Police urge drivers to keep to the speed limit.\n")
    again = judge.found_so_far(DAY, 0)
    assert again.unjudged == 1
    assert {each.release for each in again.found.findings} == {"a"}


def test_nothing_is_judged_twice(project: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    judge = Judge(project)
    before = judge.found_so_far(DAY, 60)
    monkeypatch.setattr(so_far, "verdicts", None)
    assert judge.found_so_far(DAY, 60) == before


def test_another_day_or_termbase_makes_it_judge_anew(project: Settings, tmp_path: Path) -> None:
    judge = Judge(project)
    assert judge.found_so_far(DAY, 60).unjudged == 0
    assert judge.judge_more("2026-11-27", 60) != judge.judge_more(DAY, 60)


def test_a_look_finds_new_releases(project: Settings) -> None:
    judge = Judge(project)
    assert judge.found_so_far(DAY, 60).pairs == 3
    write(project.root, "d", "lv", SOURCE)
    judge.look()
    assert judge.found_so_far(DAY, 60).pairs == 4


@pytest.fixture
def indexed(project: Settings) -> Settings:
    """A project whose index asks for nothing of its first release."""
    (project.root / "index.csv").write_text("release,translate\na,none\n", "utf-8")
    return replace(project, index="index.csv")


def ask_for_all(settings: Settings) -> None:
    (settings.root / settings.index).write_text("release,translate\na,full\nb,adapted\n", "utf-8")


def test_another_index_makes_it_judge_anew(indexed: Settings) -> None:
    judge = Judge(indexed)
    assert {each.release for each in judge.found_so_far(DAY, 60).found.findings} == {"b", "c"}
    ask_for_all(indexed)
    found = judge.found_so_far(DAY, 60).found.findings
    assert found == check(indexed, today=DAY).findings
    assert "a" in {each.release for each in found}


def test_another_index_changes_how_far_releases_are(indexed: Settings) -> None:
    status = CachedStatus(indexed)
    assert [row.scope for row in status.rows(["a"], DAY)] == ["none"]
    ask_for_all(indexed)
    assert [row.scope for row in status.rows(["a"], DAY)] == ["full"]


def test_another_baseline_changes_what_blocks_a_release(project: Settings) -> None:
    known = project.root / "known.json"
    known.write_bytes(write_baseline({"v1:another": 1}))
    status = CachedStatus(replace(project, baseline=known.name))
    assert [bool(row.blocks) for row in status.rows(["a"], DAY)] == [True]
    known.write_bytes(write_baseline(counted(check(project, today=DAY).findings)))
    assert [bool(row.blocks) for row in status.rows(["a"], DAY)] == [False]


def test_another_index_is_seen_by_who_looks_at_a_release(indexed: Settings) -> None:
    sync(indexed, today=DAY)
    assert standing(indexed, "b", "en", DAY).bitext.scope == "full"
    ask_for_all(indexed)
    assert standing(indexed, "b", "en", DAY).bitext.scope == "adapted"
