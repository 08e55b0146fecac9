"""The page of the benchmarks: every section can be made anew by itself, and the README quotes what stands there."""

import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from docs.figures import figures, tables

ROOT = Path(__file__).parents[1]
BENCHMARKS = import_module("benchmarks.page")
SECTIONS, with_section = BENCHMARKS.SECTIONS, BENCHMARKS.with_section
TEXT = BENCHMARKS.PAGE.read_text("utf-8")


def test_every_section_has_its_script_and_its_markers_in_order() -> None:
    markers = re.findall(r"^<!-- (/?\w+) -->$", TEXT, re.MULTILINE)
    assert sorted(markers[::2]) == sorted(SECTIONS)
    assert markers[1::2] == [f"/{name}" for name in markers[::2]]
    assert [name for name in SECTIONS if not (ROOT / "benchmarks" / f"{name}.py").is_file()] == []


@pytest.mark.parametrize("name", SECTIONS)
def test_a_new_section_leaves_the_others_as_they_are(name: str) -> None:
    new = with_section(TEXT, name, "| figure \\1 |\n")
    before, _, rest = TEXT.partition(f"<!-- {name} -->\n")
    _, end, after = rest.partition(f"<!-- /{name} -->")
    assert new == f"{before}<!-- {name} -->\n| figure \\1 |\n{end}{after}"


@pytest.mark.slow
@pytest.mark.parametrize("name", SECTIONS)
def test_a_benchmark_runs_by_its_path(name: str) -> None:
    elsewhere = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = [sys.executable, f"benchmarks/{name}.py", "--help"]
    run = subprocess.run(command, cwd=ROOT, env=elsewhere, capture_output=True, encoding="utf-8", check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert run.stdout.startswith(f"usage: {name}.py")


def test_a_section_that_the_page_lacks_is_told() -> None:
    with pytest.raises(SystemExit, match="markers of the name 'terms' once"):
        with_section("# Benchmarks\n", "terms", "| |\n")


def test_an_unknown_benchmark_is_refused_and_the_page_kept(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(TEXT, "utf-8")
    command = [sys.executable, str(ROOT / "benchmarks/page.py"), "nonsense", "--page", str(page)]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")
    assert done.returncode == 2
    assert "there is no benchmark nonsense" in done.stderr
    assert page.read_text("utf-8") == TEXT


def test_the_readme_quotes_the_page() -> None:
    assert f"<!-- figures -->\n{figures(TEXT)}\n<!-- /figures -->" in (ROOT / "README.md").read_text("utf-8")


def test_rows_are_known_by_the_heads_of_their_columns() -> None:
    page = "<!-- x -->\nText.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n| c |\n|---|\n| 3 |\n<!-- /x -->\n"
    assert tables(page, "x") == [[{"a": "1", "b": "2"}], [{"c": "3"}]]
