"""The gate from the command line: exit codes, formats, selection, waivers, the baseline, git."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.checked import CLEAN, EN, LV, WRONG, Project, findings, git
from tests.conftest import Run


def test_a_clean_project_passes(project: Project, run: Run) -> None:
    project(CLEAN)
    done = run("check")
    assert (done.code, done.err) == (0, "")
    assert "No findings in 1 release" in done.out


def test_a_wrong_figure_fails_and_shows_both_lines(project: Project, run: Run) -> None:
    project(CLEAN | WRONG)
    done = run("check")
    assert done.code == 1
    assert "releases/b/en.md:3:11: error number-value" in done.out
    assert "3 | Šogad aizturēti 312 cilvēki." in done.out
    assert "  |           ^^^" in done.out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["--fail-level", "never"], 0),
        (["--ignore", "number-value"], 0),
        (["--select", "percent"], 0),
        (["--select", "percent,number-value"], 1),
        (["--select", "number-value", "--select", "percent"], 1),
        (["--ignore", "number-value", "--ignore", "percent"], 0),
        (["--exit-zero"], 0),
        (["releases/a"], 0),
        (["releases/b/lv.md"], 1),
        (["releases/a", "releases/b"], 1),
        (["--select", "no-such-check"], 2),
        (["nowhere"], 2),
        (["--config", "missing.toml"], 2),
        (["--baseline", "missing.json"], 2),
        (["--base", "main"], 2),
        (["--no-such-option"], 2),
    ],
)
def test_exit_codes(project: Project, run: Run, arguments: list[str], code: int) -> None:
    project(CLEAN | WRONG)
    done = run("check", *arguments)
    assert done.code == code, done.out + done.err
    assert "Traceback" not in done.err


@pytest.mark.parametrize("absent", ["lv.md", "en.md"])
def test_a_pair_without_one_of_its_files_is_not_green(tmp_path: Path, run: Run, absent: str) -> None:
    for name in {"lv.md", "en.md"} - {absent}:
        Path(tmp_path, name).write_text("Ministrs ieradās.\n", "utf-8")
    done = run("check", "--pair", "lv.md", "en.md")
    assert (done.code, done.err) == (2, f"transflow: {absent}: there is no such file; check the path.\n")


def test_no_release_at_all_is_not_green(tmp_path: Path, run: Run) -> None:
    done = run("check")
    assert done.code == 2
    assert done.err.startswith("transflow: No release was found")


def test_the_name_of_a_release_selects_it(project: Project, run: Run) -> None:
    project(CLEAN | WRONG)
    assert [run("check", name).code for name in ("a", "b", "c")] == [0, 1, 2]
    assert run("check", "c").err == "transflow: c does not exist, and no release is called so.\n"


@pytest.mark.parametrize(
    ("name", "said", "begins"),
    [
        ("found.json", (), '{\n "version": 1,'),
        ("found.SARIF", (), '{\n "$schema"'),
        ("found.txt", (), "releases/b/en.md:3:11: error number-value\n"),
        ("found.json", ("--format", "concise"), "releases/b/en.md:3:11: error: number-value"),
    ],
)
def test_the_name_of_the_output_file_says_the_format(
    project: Project, run: Run, name: str, said: tuple[str, ...], begins: str
) -> None:
    folder = project(WRONG)
    assert run("check", "-o", name, *said).code == 1
    assert (folder / name).read_text("utf-8").startswith(begins)


@pytest.mark.parametrize("option", [("--source-lang", "lv"), ("--target-lang", "en"), ("--allow-private",)])
def test_options_of_a_pair_without_one_are_refused(
    project: Project, run: Run, option: tuple[str, ...]
) -> None:
    project(CLEAN)
    done = run("check", *option)
    assert (done.code, "belong to --pair" in done.err) == (2, True)


@pytest.mark.parametrize("tag", ["latvian", "lat vian", ""])
def test_what_is_no_language_tag_is_refused(project: Project, run: Run, tag: str) -> None:
    project(CLEAN)
    done = run("check", "--pair", "releases/a/lv.md", "releases/a/en.md", "--source-lang", tag)
    assert (done.code, "is not a language tag" in done.err) == (2, True)


def test_json_gives_places_in_code_points(project: Project, run: Run) -> None:
    project(WRONG)
    (found,) = findings(run("check", "--format", "json").out)
    assert found["check"] == "number-value"
    assert (found["file"], found["line"], found["column"], found["end_column"]) == (
        "releases/b/en.md",
        3,
        11,
        14,
    )
    assert (found["side"], found["language"], found["release"]) == ("target", "en", "b")
    assert found["related"] == {"file": "releases/b/lv.md", "line": 3}
    assert found["source_text"] == "Šogad aizturēti 312 cilvēki."


def test_concise_is_one_line_a_finding(project: Project, run: Run) -> None:
    project(WRONG)
    (line,) = run("check", "--format", "concise").out.splitlines()
    assert line.startswith("releases/b/en.md:3:11: error: number-value ")


def test_one_unreadable_file_is_never_green_and_hides_nothing(project: Project, run: Run) -> None:
    folder = project(CLEAN | WRONG)
    (folder / "releases/a/en.md").write_bytes(b"\x00\x01\x02" * 50)
    done = run("check")
    assert done.code == 2
    assert "releases/b/en.md:3:11" in done.out
    assert done.err.startswith("transflow: releases/a/en.md")


@pytest.mark.parametrize("selection", [(), ("releases/b", "c"), ("releases/c/lv.md",), ("--diff-fixes",)])
def test_a_link_out_is_refused_and_hides_nothing(
    project: Project, run: Run, selection: tuple[str, ...]
) -> None:
    root = project(CLEAN | WRONG | {"releases/c/en.md": EN, "secret/lv.md": LV})
    outside = root.parent / "outside.md"
    outside.write_text(LV, "utf-8")
    (root / "releases/c/lv.md").symlink_to(outside)
    done = run("check", *selection)
    assert done.code == 2
    assert "transflow: releases/c/lv.md: this is a link out of the project; put here what" in done.err
    assert ("number-value" in done.out) is (selection in ((), ("releases/b", "c")))
    assert run("check", "--write-baseline", "known.json").code == 2
    assert not (root / "known.json").exists()


def test_a_name_of_two_lines_is_refused_and_hides_nothing(project: Project, run: Run) -> None:
    root = project(CLEAN | WRONG | {"releases/c\nd/lv.md": LV})
    done = run("check", "--format", "concise")
    assert done.code == 2
    assert "releases/c\N{REPLACEMENT CHARACTER}d/lv.md: this name" in done.err
    assert "releases/b/en.md:3:11: error: number-value" in done.out
    for name in ("a", "b"):
        shutil.rmtree(root / "releases" / name)
    assert run("check").err == done.err.splitlines(keepends=True)[0]


@pytest.mark.parametrize(
    ("source", "target", "code", "said"),
    [
        ("<p>Šogad aizturēti 312 cilvēki.</p>", "<article></article>", 1, "missing-paragraph"),
        ("<nav>Sākums</nav>", "<p>This year 312 people were detained.</p>", 2, "the file has no text in it"),
    ],
)
def test_a_page_without_text_answers_nothing(
    project: Project, run: Run, source: str, target: str, code: int, *, said: str
) -> None:
    project(
        {
            "transflow.toml": 'releases = ["{release}/{lang}.html"]',
            "a/lv.html": f"<html><body>{source}</body></html>",
            "a/en.html": f"<html><body>{target}</body></html>",
        }
    )
    done = run("check")
    assert done.code == code
    assert said in done.out + done.err


def test_settings_of_every_kind_stand_in_nobodys_way(project: Project, run: Run) -> None:
    settings = """
        machine = { kind = "deepl", price = 20.0 }
        embargo = { "a-*" = 2026-03-12, b = 2026-03-12T10:00:00 }
        git.commit = true
        webhooks = [{ url = "https://a.lv/h", secret_env = "H", verbs = ["accept"] }]
        levels = { dash = "error" }
        checks.low-confidence = { threshold = 0.4 }
    """
    project(CLEAN | {"transflow.toml": settings})
    assert (run("check").code, run("archive", ".", "-o", "archive").code) == (0, 0)


@pytest.mark.parametrize("command", [["check"], ["sync"], ["terms", "check"]])
def test_a_glossary_that_is_not_there_is_told_with_the_setting(
    project: Project, run: Run, command: list[str]
) -> None:
    project(CLEAN | {"transflow.toml": 'glossaries = ["own.csv"]'})
    done = run(*command)
    assert done.code == 2
    assert "own.csv; see the option glossaries." in done.err


def test_two_rows_of_the_own_glossary_that_claim_one_form(project: Project, run: Run) -> None:
    settings = 'glossaries = ["terms/own.csv"]\nshipped_glossaries = false\n'
    project(CLEAN | {"transflow.toml": settings, "terms/own.csv": "lv,en\nmuita,customs\nmuita,excise\n"})
    done = run("check", "--format", "concise", "--fail-level", "warning")
    assert done.code == 1
    assert done.out.startswith(
        "terms/own.csv:3:1: warning: glossary-conflict “muita” is rendered “excise” here"
    )
    assert run("check", "releases/a", "--format", "concise").out == ""
    assert [each["check"] for each in findings(run("check", "--json").out)] == ["glossary-conflict"]


def test_a_pair_outside_any_layout(project: Project, run: Run) -> None:
    project({"sākums.txt": LV.replace("# ", ""), "end.txt": EN.replace("# ", "").replace("312", "322")})
    done = run("check", "--pair", "sākums.txt", "end.txt", "--format", "concise")
    assert (done.code, done.out.count("\n")) == (1, 1)
    assert done.out.startswith("end.txt:3:11: error: number-value")


def test_a_text_that_was_not_translated_at_all_is_not_green(project: Project, run: Run) -> None:
    project({"vests.md": LV, "news.md": LV})
    done = run("check", "--pair", "vests.md", "news.md", "--format", "concise")
    assert (done.code, {line.split()[2] for line in done.out.splitlines()}) == (1, {"same-as-source"})


def test_a_title_is_told_of_beside_the_title_that_it_repeats(project: Project, run: Run) -> None:
    text = f"---\ntitle: Robeža ir slēgta\n---\n\n# Robeža ir slēgta\n\n{LV[LV.index('Šogad') :]}"
    project({"releases/a/lv.md": text, "releases/a/en.md": text})
    found = findings(run("check", "--format", "json").out)
    places = [(each["line"], each["related"]) for each in found if each["check"] == "same-as-source"]
    assert places[:2] == [(at, {"file": "releases/a/lv.md", "line": at}) for at in (2, 5)]


def test_a_setting_that_is_not_known_is_refused_with_a_hint(project: Project, run: Run) -> None:
    project(CLEAN | {"transflow.toml": 'sorce = "lv"\n'})
    done = run("check")
    assert done.code == 2
    assert "did you mean 'source'?" in done.err


def test_base_selects_changed_pairs_and_finds_stale_translations(project: Project, run: Run) -> None:
    folder = project(CLEAN | WRONG)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "one")
    assert run("check", "--base", "main").code == 0
    project({"releases/a/lv.md": LV.replace("aizturēti 312", "uz robežas aizturēti 312")})
    done = run("check", "--base", "main", "--format", "concise")
    assert done.code == 1
    assert [line.split()[2] for line in done.out.splitlines()] == ["outdated-source"]
    project({"releases/a/en.md": EN.replace("people were", "people were at the border")})
    assert run("check", "--base", "main").code == 0


@pytest.mark.parametrize("variable", ["TRANSFLOW_FORMAT", "TRANSFLOW_CHECK_FORMAT"])
def test_the_environment_may_say_the_format(project: Project, run: Run, variable: str) -> None:
    project(CLEAN | WRONG)
    assert findings(run("check", **{variable: "json"}).out)
    concise = run("check", "--format", "concise", **{variable: "json"})
    assert concise.out.startswith("releases/b/en.md:3:11: error")
    assert run("check", **{variable: "jsn"}).code == 2


@pytest.mark.parametrize("arguments", [["explain", "nonsense"], ["check", "--select", "nonsense"]])
def test_an_unknown_check_is_told_where_the_known_ones_are(
    project: Project, run: Run, arguments: list[str]
) -> None:
    project(CLEAN)
    done = run(*arguments)
    assert done.code == 2
    assert done.err.endswith("There is no check called 'nonsense'; this lists them: transflow checks\n")


def test_a_revision_without_a_name_is_refused(project: Project, run: Run) -> None:
    project(CLEAN)
    done = run("check", "--base", "")
    assert (done.code, done.out) == (2, "")
    assert "--base names no revision" in done.err
