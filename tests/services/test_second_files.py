"""A release with two files of one language: the one of the earlier template is read, the other is told of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Run

TEMPLATES = 'releases = ["r/{release}/{lang}.md", "r/{release}/{lang}.txt", "r/{release}/{lang}.docx"]\n'
LV, EN = "# Sods\n\nSods ir 3 eiro.\n", "# The fine\n\nThe fine is 3 euros.\n"
TOLD = "r/a/lv.md is read and r/a/lv.txt is not, though “Sods ir 4 eiro.” stands only there"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project whose release has its Latvian text twice, the second time as plain text."""
    (tmp_path / "transflow.toml").write_text(TEMPLATES, "utf-8")
    (tmp_path / "r/a").mkdir(parents=True)
    for name, text in {"lv.md": LV, "en.md": EN, "lv.txt": LV.replace("# ", ""), "lv.po": "no text"}.items():
        (tmp_path / "r/a" / name).write_text(text, "utf-8")
    return tmp_path


def test_one_that_says_the_same_is_no_matter(root: Path, run: Run) -> None:
    assert run("check", cwd=root).code == 0


@pytest.mark.parametrize("named", [(), ("r/a/lv.txt",)])
def test_one_that_says_something_else_is_told_of(root: Path, run: Run, named: tuple[str, ...]) -> None:
    run("check", *named, cwd=root)  # whose verdict is kept
    (root / "r/a/lv.txt").write_text("Sods\n\nSods ir 4 eiro.\n", "utf-8")
    done = run("check", *named, cwd=root)
    assert (done.code, done.out.count(TOLD)) == (1, 1)
    assert run("check", "--ignore", "second-file", cwd=root).code == 0


def test_what_blocks_a_release_is_the_same_everywhere(root: Path, run: Run) -> None:
    (root / "r/a/lv.txt").write_text("Sods ir 4 eiro.\n", "utf-8")
    assert run("sync", cwd=root).code == 0
    assert TOLD in run("status", cwd=root).out
    assert TOLD in run("signoff", "a", "--as", "Ilze", cwd=root).err
    run("report", "-o", "pages", cwd=root)
    assert "r/a/lv.txt" in (root / "pages/a.en.html").read_text("utf-8")


def test_one_that_cannot_be_read_is_told_of(root: Path, run: Run) -> None:
    (root / "r/a/en.docx").write_text("Teksts.", "utf-8")
    done = run("check", cwd=root)
    assert (done.code, done.err.count("r/a/en.docx")) == (2, 1)


def test_no_result_is_written_over_one(root: Path, run: Run) -> None:
    done = run("export", "a", "-o", "r/a/lv.txt", "--format", "tsv", cwd=root)
    assert (done.code, "belongs to the release 'a'" in done.err) == (2, True)
