"""What `check` forgives: waivers, comments with a reason, the baseline, so many warnings."""

from __future__ import annotations

import pytest

from tests.cli.checked import CLEAN, EN, LV, WRONG, Project, findings
from tests.conftest import Run


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


@pytest.mark.parametrize(("most", "code", "said"), [("1", 0, False), ("0", 1, True)])
def test_more_warnings_than_are_allowed(
    project: Project, run: Run, most: str, code: int, *, said: bool
) -> None:
    settings = 'glossaries = ["terms/own.csv"]\nshipped_glossaries = false\n'
    project(CLEAN | {"transflow.toml": settings, "terms/own.csv": "lv,en\nmuita,customs\nmuita,excise\n"})
    done = run("check", "--fail-level", "never", "--max-warnings", most)
    assert done.code == code
    assert ("1 warning, and --max-warnings allows 0." in done.err) is said
