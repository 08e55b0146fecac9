"""No result is written over what a project keeps, and what stands in the place of its files is told of."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conftest import Run

LV, EN = "# Sods\n\nSods ir 3 eiro.\n", "# The fine\n\nThe fine is 3 euros.\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project of one release, with settings, a glossary, waivers and a ledger."""
    files = {
        "transflow.toml": 'glossaries = ["own.csv"]\n',
        "own.csv": "lv,en\nmuita,customs\n",
        "transflow-waivers.toml": "",
        "releases/a/lv.md": LV,
        "releases/a/en.md": EN,
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "place",
    ["releases/a/en.md", "translations/a.en.po", "transflow.toml", "own.csv", "transflow-waivers.toml"],
)
@pytest.mark.parametrize(
    "command",
    [
        ("check", "-o"),
        ("check", "--write-baseline"),
        ("export", "--format", "tsv", "-o"),
        ("terms", "match", "lv.txt", "--lang", "lv", "-o"),
        ("terms", "names", "-o"),
        ("terms", "check", "-o"),
        ("terms", "export", "--format", "tbx"),
        ("memory", "export"),
        ("db", "backup"),
        ("pair", "lv", "en", "-o"),
    ],
    ids=" ".join,
)
def test_no_result_is_written_over_it(root: Path, run: Run, command: tuple[str, ...], place: str) -> None:
    (root / "lv.txt").write_text("Muita.\n", "utf-8")
    run("sync", cwd=root)
    before = (root / place).read_bytes()
    done = run(*command, place, cwd=root)
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert done.err.endswith("write to another place.\n")
    assert (root / place).read_bytes() == before


def test_a_text_of_another_ending_behind_a_link_is_a_text(root: Path, run: Run) -> None:
    (root / "texts").mkdir()
    (root / "releases/a/en.md").replace(root / "texts/en.txt")
    (root / "releases/a/en.md").symlink_to("../../texts/en.txt")
    done = run("check", "-o", "texts/en.txt", cwd=root)
    assert (done.code, (root / "texts/en.txt").read_text("utf-8")) == (2, EN)
    assert done.err == "transflow: texts/en.txt belongs to the release 'a'; write to another place.\n"


def test_a_ledger_whose_release_is_gone_and_the_store_stay(root: Path, run: Run) -> None:
    run("sync", cwd=root)
    run("queue", "list", cwd=root)
    for name in ("lv.md", "en.md"):
        (root / "releases/a" / name).rename(root / name)
    for place in ("translations/a.en.po", ".transflow/store.db"):
        before = (root / place).read_bytes()
        assert run("db", "backup", place, cwd=root).code == 2
        assert (root / place).read_bytes() == before


@pytest.mark.parametrize("command", [("terms", "match", "--lang", "lv"), ("terms", "check")], ids=" ".join)
def test_no_result_is_written_over_what_it_is_made_from(
    root: Path, run: Run, command: tuple[str, ...]
) -> None:
    (root / "terms.csv").write_text("lv,en\nmuita,customs\n", "utf-8")
    done = run(*command, "terms.csv", "-o", "terms.csv", cwd=root)
    assert done.err == "transflow: terms.csv is what the result is made from; write to another place.\n"
    assert (root / "terms.csv").read_text("utf-8") == "lv,en\nmuita,customs\n"


def test_no_list_of_pairs_is_written_over_a_document_or_over_the_list_that_it_comes_from(
    root: Path, run: Run
) -> None:
    for name, text in (("old/lv/a.md", LV), ("old/en/a.md", EN)):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text(text, "utf-8")
    (root / "out").mkdir()
    (root / "out/pairs.tsv").write_text("old/lv/a.md\told/en/a.md\n", "utf-8")
    for command in (
        ("pair", "old/lv", "old/en", "-o", "old/en/a.md"),
        ("archive", "out/pairs.tsv", "-o", "out"),
    ):
        done = run(*command, cwd=root)
        assert (
            done.code,
            done.err.endswith("is what the result is made from; write to another place.\n"),
        ) == (2, True)
    assert (root / "old/en/a.md").read_text("utf-8") == EN


@pytest.mark.parametrize("place", ["lv.txt", "en.txt", "releases/a/en.md"])
def test_two_texts_that_are_aligned_stay(root: Path, run: Run, place: str) -> None:
    for name in ("lv.txt", "en.txt"):
        (root / name).write_text("Teksts.", "utf-8")
    before = (root / place).read_bytes()
    done = run("align", "lv.txt", "en.txt", "-o", place, cwd=root)
    assert (done.code, (root / place).read_bytes()) == (2, before)
    assert done.err.endswith("write to another place.\n")


def test_a_baseline_and_a_result_may_be_written_again(root: Path, run: Run) -> None:
    (root / "transflow.toml").write_text('baseline = "known.json"\n', "utf-8")
    for _ in range(2):
        assert run("check", "--write-baseline", "known.json", cwd=root).code == 0
        assert run("check", "--format", "json", "-o", "found.json", cwd=root).code == 0


def test_no_page_of_a_report_is_written_over_a_text(root: Path, run: Run) -> None:
    (root / "transflow.toml").write_text('releases = ["web/{release}.{lang}.html"]\n', "utf-8")
    (root / "web").mkdir()
    for language, text in (("lv", "Robeža ir slēgta."), ("en", "The border is closed.")):
        (root / f"web/a.{language}.html").write_text(f"<p>{text}</p>", "utf-8")
    done = run("report", "-o", "web", cwd=root)
    assert (done.code, "web holds texts of releases, such as a." in done.err) == (2, True)
    assert (root / "web/a.en.html").read_text("utf-8") == "<p>The border is closed.</p>"
    assert run("report", "-o", "pages", cwd=root).code == 0


@pytest.mark.parametrize("is_folder", [True, False], ids=["folder", "pipe"])
@pytest.mark.parametrize("command", ["check", "sync", "status"])
def test_what_is_no_file_is_no_missing_translation(
    root: Path, run: Run, command: str, *, is_folder: bool
) -> None:
    file = root / "releases/a/en.md"
    file.unlink()
    file.mkdir() if is_folder else os.mkfifo(file)
    done = run(command, cwd=root)
    assert done.code == 2
    assert done.err == "transflow: releases/a/en.md: this is no ordinary file; put the text here as one.\n"
    assert run(command, "a", cwd=root).err == done.err


def test_a_folder_in_the_place_of_the_waivers_is_told_of(root: Path, run: Run) -> None:
    (root / "transflow-waivers.toml").unlink()
    (root / "transflow-waivers.toml").mkdir()
    done = run("check", cwd=root)
    assert (done.code, "transflow-waivers.toml: this is a folder" in done.err) == (2, True)


@pytest.mark.parametrize("command", ["check", "sync", "status"])
def test_a_folder_in_the_place_of_a_ledger_is_told_of(root: Path, run: Run, command: str) -> None:
    (root / "translations/a.en.po").mkdir(parents=True)
    done = run(command, cwd=root)
    assert (done.code, "translations/a.en.po: " in done.err) == (2, True)


def test_a_project_is_begun_whole_or_not_at_all(tmp_path: Path, run: Run) -> None:
    (tmp_path / "releases").write_text("x", "utf-8")
    done = run("init", cwd=tmp_path)
    assert (done.code, done.err.count("\n")) == (2, 1)
    assert [each.name for each in tmp_path.iterdir()] == ["releases"]
