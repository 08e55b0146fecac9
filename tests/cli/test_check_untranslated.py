"""What `check` says of texts that are not translated, or have no source."""

from __future__ import annotations

import pytest

from tests.cli.checked import CLEAN, EN, LV, Project, git
from tests.conftest import Run
from tests.program import Ran


@pytest.mark.parametrize(
    ("scope", "least", "code", "said"),
    [
        ("full", "66", 0, ""),
        (
            "full",
            "66.7",
            1,
            "66.6% of the source's sentences have a counterpart, and --fail-under asks for 66.7%.",
        ),
        ("full", "101", 2, "--fail-under"),
        ("adapted", "100", 0, ""),
        ("none", "100", 0, ""),
    ],
)
def test_fewer_translations_than_are_asked_for(
    project: Project, run: Run, scope: str, least: str, code: int, *, said: str
) -> None:
    source = f"---\ntranslate: {scope}\n---\n\n{LV}"
    project({"releases/a/lv.md": source, "releases/a/en.md": EN.replace("Call +371 67219263.\n", "")})
    done = run("check", "--exit-zero", "--fail-under", least)
    assert done.code == code
    assert said in done.err


@pytest.mark.parametrize(
    ("front_matter", "arguments", "code"),
    [
        ("", [], 0),
        ("due: 2020-01-01", [], 1),
        ("due: 2999-01-01", [], 0),
        ("translate: none\ndue: 2020-01-01", [], 0),
        ("translate: perhaps", [], 2),
        ("due: soon", [], 2),
        ("due: 2026-02-30", [], 2),
        ("due: 20260228", [], 2),
    ],
)
def test_a_missing_translation_counts_when_it_is_due(
    project: Project, run: Run, front_matter: str, arguments: list[str], code: int
) -> None:
    project({"releases/c/lv.md": f"---\ntitle: Robeža\n{front_matter}\n---\n\n{LV}"})
    done = run("check", *arguments)
    assert done.code == code, done.out + done.err
    assert ("transflow: releases/c/lv.md:3: " in done.err) == (code == 2)


def _missing(done: Ran) -> list[str]:
    return [line for line in done.out.splitlines() if "missing-document" in line]


def test_a_translation_whose_source_is_gone_is_an_error_by_its_ledger(project: Project, run: Run) -> None:
    folder = project(CLEAN)
    assert run("sync").code == 0
    (folder / "releases/a/lv.md").unlink()
    done = run("check", "--format", "concise")
    assert (done.code, len(_missing(done))) == (1, 1)
    assert _missing(done)[0].startswith("releases/a/en.md:1:")
    assert "(releases/a/lv.md) that this was made from does not exist any more" in _missing(done)[0]
    assert run("sync").code == 0
    assert len(_missing(run("check", "--no-cache", "--format", "concise"))) == 1
    assert "not synced" not in run("status").out
    refused = run("signoff", "a")
    assert (refused.code, "missing-document" in refused.out + refused.err) == (1, True)
    assert "run transflow sync" not in refused.out + refused.err
    (folder / "translations/a.en.po").unlink()
    assert run("check").code == 0


def test_a_translation_whose_source_is_gone_is_an_error_by_git(project: Project, run: Run) -> None:
    folder = project(CLEAN)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "one")
    (folder / "releases/a/lv.md").unlink()
    done = run("check", "--base", "main", "--format", "concise")
    assert (done.code, len(_missing(done))) == (1, 1)


@pytest.mark.parametrize(("setting", "code"), [("", 0), ("require = true\n", 1)])
def test_a_text_that_never_had_a_source_needs_one_only_where_that_is_required(
    project: Project, run: Run, setting: str, code: int
) -> None:
    project({"transflow.toml": setting, "releases/a/en.md": EN})
    done = run("check", "--format", "concise")
    assert done.code == code
    assert [line.split()[2] for line in done.out.splitlines()] == [
        "missing-document" if code else "extra-paragraph"
    ]
