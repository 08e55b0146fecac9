"""The gate from the command line: exit codes, formats, selection, waivers, the baseline, git."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run
from tests.program import Ran

Project = Callable[[dict[str, str]], Path]
SCHEMAS = Path(__file__).parents[2] / "docs/schemas"
LV = "# Robeža\n\nŠogad aizturēti 312 cilvēki.\n\nZvaniet pa tālruni +371 67219263.\n"
EN = "# The border\n\nThis year 312 people were detained.\n\nCall +371 67219263.\n"
CLEAN = {"releases/a/lv.md": LV, "releases/a/en.md": EN}
WRONG = {"releases/b/lv.md": LV, "releases/b/en.md": EN.replace("312", "321")}


def findings(out: str) -> list[dict[str, object]]:
    document = json.loads(out)
    jsonschema.validate(document, json.loads((SCHEMAS / "check.json").read_text("utf-8")))
    found: list[dict[str, object]] = document["findings"]
    return found


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


def test_a_waiver_with_a_reason_lets_it_pass(project: Project, run: Run) -> None:
    folder = project(WRONG)
    (found,) = findings(run("check", "--format", "json").out)
    waiver = (
        f'[[waiver]]\ncheck = "number-value"\nfingerprint = "{found["fingerprint"]}"\nreason = "agreed"\n'
    )
    (folder / "transflow-waivers.toml").write_text(waiver, "utf-8")
    done = run("check", "--format", "json")
    assert done.code == 0
    assert [each["waived"] for each in findings(done.out)] == [{"reason": "agreed", "by": "", "until": None}]
    (folder / "releases/b/en.md").write_text(EN.replace("312", "231"), "utf-8")
    lapsed = run("check")
    assert lapsed.code == 1
    assert "waiver-unused" in lapsed.out


@pytest.mark.parametrize(
    ("arguments", "is_told"),
    [
        ([], True),
        (["--select", "waiver-unused,number-value"], True),
        (["--select", "waiver-unused,phone"], False),
        (["--ignore", "number-value"], False),
        (["releases/a"], False),
    ],
)
def test_a_waiver_is_unused_only_where_its_check_has_run(
    project: Project, run: Run, arguments: list[str], is_told: bool
) -> None:
    folder = project(CLEAN)
    waiver = '[[waiver]]\ncheck = "number-value"\nfingerprint = "v1:gone"\nreason = "agreed"\n'
    (folder / "transflow-waivers.toml").write_text(waiver, "utf-8")
    assert ("waiver-unused" in run("check", *arguments).out) is is_told


def test_a_comment_of_a_check_that_is_left_out_is_not_called_unused(project: Project, run: Run) -> None:
    comment = "<!-- transflow: ignore number-value -- counted anew -->\n\n"
    project({"releases/a/lv.md": LV, "releases/a/en.md": EN.replace("This year", comment + "This year")})
    assert "waiver-unused" in run("check").out
    assert "waiver-unused" not in run("check", "--ignore", "number-value").out


def test_a_comment_with_a_reason_lets_it_pass(project: Project, run: Run) -> None:
    comment = "<!-- transflow: ignore number-value -- counted anew -->\n\n"
    project(
        {"releases/b/lv.md": LV, "releases/b/en.md": EN.replace("This year 312", comment + "This year 321")}
    )
    assert run("check").code == 0


def test_a_baseline_forgives_old_debt_only(project: Project, run: Run) -> None:
    folder = project(WRONG)
    assert run("check", "--write-baseline", "baseline.json").code == 0
    old = run("check", "--baseline", "baseline.json")
    assert (old.code, old.out) == (0, "No findings (1 in the baseline) in 1 release, 3 segments.\n")
    project({"releases/b/en.md": EN.replace("312", "321").replace("+371 67219263", "+371 67219264")})
    worse = run("check", "--baseline", "baseline.json", "--format", "concise")
    assert (worse.code, worse.out.count("\n")) == (1, 1)
    (folder / "baseline.json").write_text("{", "utf-8")
    assert run("check", "--baseline", "baseline.json").code == 2


def test_the_baseline_of_the_settings_holds_for_all_who_say_what_blocks(project: Project, run: Run) -> None:
    debt = {"releases/c/lv.md": "Valsts robežsardze.\n", "releases/c/en.md": "State Border Police.\n"}
    folder = project(WRONG | debt | {"transflow.toml": 'baseline = "baseline.json"\nuser = "Anna"\n'})
    assert run("check", "--write-baseline", "baseline.json").code == 0
    run("sync")
    assert run("check").code == 0
    assert run("queue", "list", "--findings").err == "0 items.\n"
    assert "number-value" not in run("status").out
    assert run("signoff", "b").code == 0
    assert run("terms", "apply").code == 1  # what is forgiven can be put right all the same
    assert run("report", "-o", "pages").code == 0
    assert "2 errors" in (folder / "pages/index.html").read_text("utf-8")


def test_a_baseline_is_written_whole_and_says_how_it_grew(project: Project, run: Run) -> None:
    project(WRONG)
    first = run("check", "--write-baseline", "baseline.json")
    assert first.err == "Wrote 1 finding to baseline.json.\n"
    project({"releases/b/en.md": EN.replace("312", "321").replace("+371 67219263", "+371 67219264")})
    again = run("check", "--baseline", "baseline.json", "--write-baseline", "baseline.json")
    assert "Wrote 2 findings to baseline.json: 1 new, " in again.err
    assert run("check", "--baseline", "baseline.json").code == 0


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


@pytest.mark.parametrize(("most", "code", "said"), [("1", 0, False), ("0", 1, True)])
def test_more_warnings_than_are_allowed(
    project: Project, run: Run, most: str, code: int, *, said: bool
) -> None:
    settings = 'glossaries = ["terms/own.csv"]\nshipped_glossaries = false\n'
    project(CLEAN | {"transflow.toml": settings, "terms/own.csv": "lv,en\nmuita,customs\nmuita,excise\n"})
    done = run("check", "--fail-level", "never", "--max-warnings", most)
    assert done.code == code
    assert ("1 warning, and --max-warnings allows 0." in done.err) is said


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


def test_a_setting_that_is_not_known_is_refused_with_a_hint(project: Project, run: Run) -> None:
    project(CLEAN | {"transflow.toml": 'sorce = "lv"\n'})
    done = run("check")
    assert done.code == 2
    assert "did you mean 'source'?" in done.err


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)


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


STYLE = {
    "releases/s/lv.md": "Robeža tika **slēgta** 2026. gada 3. martā plkst. 14.30.\r\n\r\nPalika 1 250 000 eiro.\r\n",
    "releases/s/en.md": "The border was **closed** on 03.03.2026 at 14:30.\r\n\r\nEUR 1 250 000 is left.\r\n",
}


def test_a_diff_has_the_text_to_the_letter(project: Project, run: Run) -> None:
    texts = {name: text.replace("\r\n", " \x1b[1mA.\r\n", 1) for name, text in STYLE.items()}
    project(texts)
    assert "14:30. \x1b[1mA." in run("check", "--diff-fixes").out


def test_a_diff_of_texts_without_a_last_line_end_can_be_applied(project: Project, run: Run) -> None:
    folder = project({name: text.rstrip() for name, text in STYLE.items()})
    project({name.replace("/s/", "/t/"): text for name, text in STYLE.items()})
    git(folder, "init", "-q")
    assert run("check", "--diff-fixes", "-o", "fixes.patch").code == 1
    git(folder, "apply", "-p0", "fixes.patch")
    assert [run("check", "--diff-fixes", f"releases/{name}").code for name in "st"] == [0, 0]


def test_fixes_are_shown_as_a_diff_and_put_in(project: Project, run: Run) -> None:
    folder = project(STYLE)
    file = folder / "releases/s/en.md"
    shown = run("check", "--diff-fixes")
    assert shown.code == 1
    assert "+EUR 1,250,000 is left." in shown.out
    assert file.read_bytes() == STYLE["releases/s/en.md"].encode()
    written = run("check", "--diff-fixes", "-o", "fixes.patch")
    assert (written.code, written.out) == (1, "")
    assert (folder / "fixes.patch").read_text("utf-8") == shown.out
    done = run("check", "--fix", "--select", "number-format,date-format")
    assert done.code == 0
    assert (
        file.read_bytes()
        == b"The border was **closed** on 3 March 2026 at 14:30.\r\n\r\nEUR 1,250,000 is left.\r\n"
    )
    assert run("check", "--diff-fixes", "--select", "number-format,date-format").code == 0
