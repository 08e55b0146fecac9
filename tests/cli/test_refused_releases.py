"""A release of which a file must not be read: every command does the others and tells why that one is left out."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run
from tests.program import Ran

LV = "# Ziņa\n\nŠogad aizturēti 312 cilvēki.\n"
EN = "# News\n\nThis year 312 people have been detained .\n"
WHY = "transflow: releases/bad/lv.md: this is a link out of the project; put here what it leads to.\n"
SCHEMAS = Path(__file__).parents[2] / "docs/schemas"
COMMANDS = [
    ("check",),
    ("check", "--fix"),
    ("sync",),
    ("sync", "--dry-run", "--json"),
    ("status",),
    ("status", "--format", "json"),
    ("report", "-o", "pages"),
    ("export", "--format", "tsv"),
    ("pretranslate", "--local"),
    ("terms", "extract"),
    ("terms", "names"),
]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project of two releases that are in order and one whose source is a link out of it."""
    root = tmp_path / "site"
    for name in ("a", "b", "bad"):
        (root / "releases" / name).mkdir(parents=True)
        (root / "releases" / name / "lv.md").write_text(LV, "utf-8")
        (root / "releases" / name / "en.md").write_text(EN, "utf-8")
    (root / "releases/bad/lv.md").replace(tmp_path / "outside.md")
    (root / "releases/bad/lv.md").symlink_to(tmp_path / "outside.md")
    return root


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_others_are_done(command: tuple[str, ...], root: Path, run: Run) -> None:
    done = run(*command, cwd=root)
    assert (done.code, done.err.count(WHY)) == (2, 1)
    assert ("bad" in done.out) == ("problems" in done.out)
    if command == ("sync",):
        assert sorted(each.name for each in (root / "translations").iterdir()) == ["a.en.po", "b.en.po"]
    if command == ("check", "--fix"):
        assert (root / "releases/a/en.md").read_text("utf-8") == EN.replace(" .", ".")
    if command[0] in ("status", "export"):
        assert done.out.count("a") > 0 < done.out.count("b")
    if command[0] == "report":
        assert (root / "pages/b.en.html").is_file()


@pytest.mark.parametrize("command", ["sync", "sync --dry-run", "status", "check", "terms names"])
def test_the_json_says_what_was_not_read(command: str, root: Path, run: Run) -> None:
    (root / "releases/b/lv.md").write_bytes(b"\x00\x01\xff")
    done = run(*command.split(), "--json", cwd=root)
    document = json.loads(done.out)
    schema = command.partition(" -")[0].replace(" ", "-")
    jsonschema.validate(document, json.loads((SCHEMAS / f"{schema}.json").read_text("utf-8")))
    assert done.code == 2
    assert [f"transflow: {each}" for each in document["problems"]] == done.err.splitlines()
    assert [each.partition(":")[0] for each in document["problems"]] == [
        "releases/bad/lv.md",
        "releases/b/lv.md",
    ]


@pytest.mark.parametrize("command", COMMANDS[:-1], ids=" ".join)
@pytest.mark.parametrize("named", ["a", "releases/a", "releases/a/en.md"])
def test_it_is_no_matter_where_another_is_named(
    command: tuple[str, ...], named: str, root: Path, run: Run
) -> None:
    done = run(*command, named, cwd=root)
    assert (done.code, WHY in done.err) == (0, False), done.err


@pytest.mark.parametrize("command", [*COMMANDS[:-1], ("signoff", "--as", "Ilze")], ids=" ".join)
@pytest.mark.parametrize("named", ["bad", "releases/bad", "releases/bad/lv.md", "releases/bad/en.md"])
def test_it_is_told_where_it_is_named(command: tuple[str, ...], named: str, root: Path, run: Run) -> None:
    done = run(*command, named, cwd=root)
    assert (done.code, done.out, done.err) == (2, "", WHY)


def test_a_folder_that_holds_nothing_else_speaks_of_it(root: Path, run: Run) -> None:
    (root / "releases/bad/en.md").unlink()
    assert run("check", "releases/bad", cwd=root) == Ran(2, "", WHY)


def test_its_files_are_not_written_over(root: Path, run: Run) -> None:
    (root / "transflow.toml").write_text('releases = ["releases/{release}/{lang}.html"]\n', "utf-8")
    for file in (root / "releases").glob("*/*.md"):
        file.rename(file.with_suffix(".html"))
    done = run("export", "a", "-o", "releases/bad/en.html", cwd=root)
    assert done.code == 2
    assert "belongs to the release 'bad'; write to another place." in done.err
    assert (root / "releases/bad/en.html").read_text("utf-8") == EN


def test_what_comes_back_for_it_is_not_taken_in(root: Path, run: Run) -> None:
    run("sync", cwd=root)
    table = "release\tkey\tsource lv\ttarget en\tstate\n{}\t\tŠogad aizturēti 312 cilvēki.\t{}\t\n"
    for name in ("a", "bad"):
        (root / f"{name}.tsv").write_text(table.format(name, "In all, 312 people were detained."), "utf-8")
    done = run("import", "bad.tsv", "a.tsv", cwd=root)
    assert (done.code, WHY in done.err) == (2, True)
    assert "In all, 312 people" in (root / "releases/a/en.md").read_text("utf-8")
    assert (root / "releases/bad/en.md").read_text("utf-8") == EN


def test_a_folder_that_is_a_link_is_told_of_once(root: Path, tmp_path: Path, run: Run) -> None:
    (root / "releases/bad/lv.md").unlink()
    (root / "releases/latest").symlink_to(root / "releases/b")
    for name in "de":
        (tmp_path / "old" / name).mkdir(parents=True)
        (tmp_path / "old" / name / "lv.md").write_text(LV, "utf-8")
    (root / "releases/2025").symlink_to(tmp_path / "old")
    told = "transflow: releases/2025: this is a link out of the project; put here what it leads to.\n"
    done = run("check", cwd=root)
    assert (done.code, done.err.count(told), "latest" in done.out) == (2, 1, False)
    assert run("check", "2025/d", cwd=root) == Ran(2, "", told)
    assert run("check", "releases/latest", cwd=root).code == 0


@pytest.mark.parametrize("command", ["check", "status"])
def test_a_release_in_files_of_another_kind_is_not_passed_by_in_silence(
    command: str, tmp_path: Path, run: Run
) -> None:
    for name, text in (
        ("a/lv.md", LV),
        ("a/en.md", EN),
        ("a/lv.docx", "beside the text that is read"),
        ("b/lv.html", LV),
        ("b/en.html", EN),
        ("c/lv.txt", LV),
        ("d/lv.jpg", "no document"),
        ("e/notes.txt", "called after no language"),
    ):
        (tmp_path / "releases" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "releases" / name).write_text(text, "utf-8")
    done = run(command)
    why = "`releases` in the settings has no template for it: 2 releases, such as releases/b/en.html."
    assert (done.code, done.err) == (0, f"Not read, since {why}\n")
    assert run(command, "a").err == run(command, "--quiet").err == ""
    if command == "check":
        assert run(command, ".").err == run(command, "releases").err == f"Not read, since {why}\n"
        assert run(command, "releases/a").err == ""
    templates = [f"releases/{{release}}/{{lang}}.{kind}" for kind in ("md", "html", "txt")]
    (tmp_path / "transflow.toml").write_text(f"releases = {templates}\n", "utf-8")
    assert run(command).err == ""


def test_where_no_release_is_found_a_document_of_another_kind_is_named(tmp_path: Path, run: Run) -> None:
    for name in ("a/lv.jpg", "b/lv.html", "b/en.html"):
        (tmp_path / "releases" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "releases" / name).write_text(LV, "utf-8")
    for command in ("check", "sync", "status"):
        done = run(command)
        advice = "releases/b/en.html is there: add a template that ends in .html."
        assert done.code == 2
        assert done.err.endswith(f"(`releases` in transflow.toml); {advice}\n")


def test_what_is_outside_the_layout_is_told_where_it_belongs(tmp_path: Path, run: Run) -> None:
    for name in ("a/lv.md", "b/lv.html", "c/lv.po", "c/en.xliff", "d/notes.pdf"):
        (tmp_path / "releases" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "releases" / name).write_text(LV, "utf-8")
    for path, advice in (
        ("releases/b", "; releases/b/lv.html is there: add a template that ends in .html."),
        ("releases/c/lv.po", "taken in by: transflow import releases/c/lv.po --release NAME."),
        ("releases/c/en.xliff", "taken in by: transflow import releases/c/en.xliff --release NAME."),
        ("releases/b/lv.html", "; files outside of it: transflow check --pair SOURCE TARGET."),
        ("releases/d", "; the layout is releases/{release}/{lang}.md."),
    ):
        done = run("check", path)
        assert (done.code, done.err.endswith(f"{advice}\n")) == (2, True), done.err
