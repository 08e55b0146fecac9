"""A release goes out to a translator with another tool, and comes back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run
from tests.services.vendor import EN, FILES
from transflow.cli.options import EXCHANGE_FORMATS
from transflow.formats.exchange import exchanges

Project = Callable[[dict[str, str]], Path]
SCHEMA = Path(__file__).parents[2] / "docs/schemas/import.json"
PROJECT = {"transflow.toml": "shipped_glossaries = false\n", **FILES}
TEXT = ("xliff", "csv")


@pytest.fixture
def synced(project: Project, run: Run) -> Path:
    root = project(PROJECT)
    assert run("sync").code == 0
    return root


def edit(root: Path, name: str, old: str, new: str) -> None:
    file = root / name
    text = file.read_bytes().decode("utf-8")
    assert old in text
    file.write_bytes(text.replace(old, new).encode("utf-8"))


@pytest.mark.parametrize("form", TEXT)
def test_what_comes_back_unchanged_changes_nothing(synced: Path, run: Run, form: str) -> None:
    before = {path: path.read_bytes() for path in synced.rglob("*") if path.is_file()}
    assert run("export", "a", "--format", form, "-o", "out.file").code == 0
    done = run("import", "out.file", "--format", form, "--release", "a")
    assert (done.code, done.out) == (0, "")
    assert done.err == "out.file: 0 changes; 6 unchanged\n"
    assert {path: path.read_bytes() for path in before} == before


def test_a_table_of_several_releases_says_of_which_it_speaks(project: Project, run: Run) -> None:
    both = {name.replace("/a/", f"/{each}/"): text for name, text in FILES.items() for each in "ab"}
    project({"transflow.toml": "shipped_glossaries = false\n", **both})
    assert run("sync").code == 0
    assert run("export", "-o", "all.csv").code == 0
    told = run("import", "all.csv").err
    assert told == "all.csv, a: 0 changes; 6 unchanged\nall.csv, b: 0 changes; 6 unchanged\n"
    assert run("import", "all.csv", "--release", "b").err == "all.csv: 0 changes; 6 unchanged\n"


@pytest.mark.parametrize("form", TEXT)
def test_a_translation_changed_outside_goes_into_its_file(synced: Path, run: Run, form: str) -> None:
    assert run("export", "a", "--format", form, "-o", "out.file").code == 0
    edit(synced, "out.file", "The studies last two years.", "The studies take two years.")
    planned = run("import", "out.file", "--format", form, "--dry-run")
    assert "[-last-]{+take+}" in planned.out
    assert "would write releases/a/en.md" in planned.out
    assert (synced / "releases/a/en.md").read_text("utf-8") == EN
    done = run("import", "out.file", "--format", form)
    assert done.code == 0, done.err
    assert (synced / "releases/a/en.md").read_text("utf-8") == EN.replace("last two", "take two")
    again = run("sync")
    assert (again.out, again.err) == ("", "1 pair unchanged\n")
    again = run("import", "out.file", "--format", form)
    assert (again.code, again.out) == (0, "")


def test_unknown_paragraphs_on_one_line_of_a_file_are_counted_each(synced: Path, run: Run) -> None:
    unit = '<tu><tuv xml:lang="lv"><seg>Cits.</seg></tuv><tuv xml:lang="en"><seg>Another.</seg></tuv></tu>'
    text = f'<tmx version="1.4"><header srclang="lv"/><body>{unit * 3}</body></tmx>'
    (synced / "out.tmx").write_text(text, "utf-8")
    done = run("import", "out.tmx", "--release", "a")
    assert (done.code, done.err) == (1, "out.tmx: 3 changes, 3 of them not in place; 0 unchanged\n")


def test_what_an_import_did_is_told_in_json(synced: Path, run: Run) -> None:
    assert run("export", "a", "-o", "out.xlf").code == 0
    edit(synced, "out.xlf", "The studies last two years.", "The studies take two years.")
    edit(synced, "releases/a/lv.md", "Robežsargi sāk mācības\n\n", "Robežsargi beidz mācības\n\n")
    edit(synced, "out.xlf", "<target>Border guards begin their studies", "<target>Guards begin their studies")
    done = run("import", "out.xlf", "--json")
    printed = json.loads(done.out)
    jsonschema.validate(printed, json.loads(SCHEMA.read_text("utf-8")))
    assert done.code == 1
    (bundle,) = printed["bundles"]
    kinds = {change["after"]: change["kind"] for change in bundle["changes"]}
    assert kinds["The studies take two years."] == "translated"
    assert "stale" in kinds.values()


@pytest.mark.parametrize("output", ["releases/a/en.md", "translations/a.en.po", "translations"])
def test_no_text_and_no_ledger_is_written_over(synced: Path, run: Run, output: str) -> None:
    before = (synced / "translations/a.en.po").read_bytes(), (synced / "releases/a/en.md").read_bytes()
    done = run("export", "a", "--format", "po", "-o", output)
    assert (done.code, done.out) == (2, "")
    assert "write to another place." in done.err
    assert before == (
        (synced / "translations/a.en.po").read_bytes(),
        (synced / "releases/a/en.md").read_bytes(),
    )


def test_a_file_that_is_not_there_is_told_before_its_format(synced: Path, run: Run) -> None:
    assert run("import", "gone").err == "transflow: gone: there is no such file; check the path.\n"


def test_the_help_names_every_format() -> None:
    assert list(exchanges) == list(EXCHANGE_FORMATS)
