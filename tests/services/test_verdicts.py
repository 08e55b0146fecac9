"""The verdict on an unchanged pair is that of the earlier run, and that on a changed one never is."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from transflow.config import OPTIONS, Settings
from transflow.formats.own_files.verdict_json import read_verdict, write_verdict
from transflow.frozen import replace
from transflow.model import Finding, Fix, Level, Message, Place, Related, Spot, Tally, Verdict, Waived
from transflow.services.checking import judging
from transflow.services.checking import verdicts as module
from transflow.services.checking.check import check
from transflow.services.checking.judging import Judged, judge_pair
from transflow.services.releases.pairs import Pair

EXAMPLES = Path(__file__).parents[2] / "examples"
LV = "# Robeža\n\nŠogad aizturēti 312 cilvēki, arī Alūksnē.\n"
EN = "# The border\n\nThis year 321 people were detained, in Alūksne as well.\n"
FINDING = Finding(
    "dash",
    Level.INFO,
    "Šī ir domuzīme.",
    "a/en.md",
    Place(1, 2, 3, 4),
    "target",
    "a",
    "en",
    "avots \ud800",
    "mērķis",
    Related("a/lv.md", 7, 5),
    None,
    "v1:0",
    Waived("jā", "es", "2030-01-01"),
    Fix(Spot("target", 1, 2, None), "–"),
)


@pytest.fixture
def looks(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The releases that were judged, as they are judged; the cache is the test's own."""
    monkeypatch.setenv("TRANSFLOW_CACHE", str(tmp_path / "cache"))
    judged: list[str] = []

    def watched(pair: Pair, **known: Any) -> Judged:
        judged.append(pair.release)
        return judge_pair(pair, **known)

    monkeypatch.setattr(judging, "judge_pair", watched)
    return judged


SAID = Message("“{text}” is in {language}.", text="Īsumā", language=Message("Latvian"))


def parts(message: str) -> object:
    """A message as its template and values."""
    if not isinstance(message, Message):
        return message
    return message.template, {name: parts(each) for name, each in message.values.items()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    for name in "ab":
        (folder / "releases" / name).mkdir(parents=True)
        (folder / "releases" / name / "lv.md").write_text(LV, "utf-8")
        (folder / "releases" / name / "en.md").write_text(EN, "utf-8")
    (folder / "own.csv").write_text("lv,en\nvalsts suns,state dog\n", "utf-8")
    return folder


def seen(
    root: Path, *, today: str = "2026-11-25", is_cached: bool = True, **options: Any
) -> tuple[list[Verdict], Tally]:
    """All that is found, and its sums."""
    settings = Settings(root=root, glossaries=("own.csv",), **options)
    found = check(settings, today=today, is_cached=is_cached)
    return list(found.verdicts), found.tally


@pytest.mark.parametrize(
    "finding",
    [
        FINDING,
        replace(FINDING, place=None, related=None, suggestion="x", waived=None, fix=None),
        replace(FINDING, message=SAID),
    ],
)
def test_a_verdict_is_read_as_it_was_written(finding: Finding) -> None:
    verdict = Verdict("a", (finding,), 3, {("a/en.md", 1): "ā"}, lacking=2)
    again = read_verdict(write_verdict(verdict))
    assert again == verdict
    assert again is not None
    assert parts(again.findings[0].message) == parts(finding.message)


def test_a_finding_that_is_read_quotes_the_very_line_it_speaks_of() -> None:
    again = read_verdict(write_verdict(Verdict("a", (FINDING, FINDING), 3, {("a/en.md", 1): "mērķis"})))
    assert again is not None
    one, other = again.findings
    ((path, _), line), *_ = again.lines.items()
    assert line is one.target_text is other.target_text
    assert path is one.file is other.file


@pytest.mark.parametrize("data", [b"", b"x", b"[]", write_verdict(Verdict("a"))[:-3]])
def test_what_is_no_verdict_is_none(data: bytes) -> None:
    assert read_verdict(data) is None


def test_an_unchanged_pair_is_judged_once(looks: list[str], root: Path) -> None:
    first = seen(root)
    assert looks == ["a", "b"]
    assert seen(root) == first
    assert looks == ["a", "b"]


def test_a_run_in_which_nothing_is_new_starts_without_what_judges(root: Path, tmp_path: Path) -> None:
    judges = ("numpy", "transflow.pipeline", "transflow.align.documents", "transflow.checks.dash")
    code = f"""
import sys
from pathlib import Path
import transflow.cli.check
from transflow.config import Settings
from transflow.services.checking.check import check
found = check(Settings(root=Path({str(root)!r})), today="2026-11-25")
print(len(found.findings), [name for name in {judges} if name in sys.modules])
"""
    environment = {**os.environ, "TRANSFLOW_CACHE": str(tmp_path / "cache")}
    first, again = (
        subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
        )
        for _ in range(2)
    )
    assert first.stdout.strip() == f"2 {list(judges)}"
    assert again.stdout.strip() == "2 []"


Change = Callable[[Path], object]


def write(name: str, text: str) -> Change:
    return lambda root: (root / name).write_text(text, "utf-8")


def add_ledger(root: Path) -> None:
    (root / "translations").mkdir()
    (root / "translations/b.en.po").write_text('msgid ""\nmsgstr ""\n"Language: en\\n"\n', "utf-8")


@pytest.mark.parametrize(
    ("change", "options", "expected"),
    [
        (write("releases/b/lv.md", LV.replace("312", "313")), {}, ["b"]),
        (write("releases/b/en.md", EN + "\n"), {}, ["b"]),
        (lambda root: (root / "releases/b/en.md").unlink(), {}, ["b"]),
        (add_ledger, {}, ["b"]),
        (write("own.csv", "lv,en\nvalsts kaķis,state cat\n"), {}, ["a", "b"]),
        (lambda root: None, {"today": "2026-11-26"}, ["a", "b"]),
        (lambda root: None, {"ignore": ("dash",)}, ["a", "b"]),
        (lambda root: None, {"select": ("dash",)}, ["a", "b"]),
        (lambda root: None, {"require": True}, ["a", "b"]),
        (lambda root: None, {"levels": {"dash": "error"}}, ["a", "b"]),
        (lambda root: None, {"checks": {"abbrev-first-use": {}}}, ["a", "b"]),
        (lambda root: None, {"fail_level": "warning", "user": "Anna"}, []),
        (write("transflow-waivers.toml", "# none yet\n"), {}, []),
    ],
)
def test_what_changed_is_judged_anew(
    looks: list[str], root: Path, change: Change, options: dict[str, Any], expected: list[str]
) -> None:
    seen(root)
    looks.clear()
    change(root)
    found = seen(root, **options)
    assert looks == expected
    assert found == seen(root, is_cached=False, **options)


def test_a_file_that_cannot_be_read_is_never_taken_for_one_that_is_not_there(
    looks: list[str], root: Path
) -> None:
    (root / "releases/b/en.md").unlink()
    seen(root)
    (root / "releases/b/en.md").write_bytes(b"")
    assert seen(root)[1].problems
    assert seen(root)[1].problems
    assert looks == ["a", "b", "b", "b"]


def test_a_broken_entry_is_judged_anew(looks: list[str], root: Path, tmp_path: Path) -> None:
    first = seen(root)
    with sqlite3.connect(tmp_path / "cache" / module.FILE) as database:
        database.execute("UPDATE results SET value = substr(value, 1, 30)")
    looks.clear()
    assert seen(root) == first
    assert looks == ["a", "b"]


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled examples."""
    folder = tmp_path_factory.mktemp("examples") / "project"
    shutil.copytree(EXAMPLES, folder)
    return folder


@pytest.mark.parametrize("form", ["json", "text"])  # between them they show all that the others are made of
def test_reports_are_the_same_from_the_cache(run: Run, run_apart: Run, examples: Path, form: str) -> None:
    """Also where another process kept the verdicts."""
    anew, first, second = (
        each("check", "--format", form, "--show-waived", *more, cwd=examples)
        for each, more in ((run, ["--no-cache"]), (run, []), (run_apart, []))
    )
    assert anew == first == second
    assert len(anew.out) > 100


def test_a_setting_counts_unless_it_is_known_not_to() -> None:
    assert set(OPTIONS) >= module.NEUTRAL
    assert {"scorers", "require", "checks", "shipped_glossaries"}.isdisjoint(module.NEUTRAL)
