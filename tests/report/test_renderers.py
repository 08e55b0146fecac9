"""Reports for programs and build servers."""

from __future__ import annotations

import json

import pytest
from lxml import etree

from tests.report import outcomes
from tests.report.outcomes import outcome_of
from transflow.frozen import replace
from transflow.model import Finding, Level, Place, Related, Waived
from transflow.report import Outcome, percent, renderers, summary
from transflow.report.github import step_summary

WRONG = Finding(
    check="number-value",
    level=Level.ERROR,
    message="The number differs: 100 % “jā” (lv) but 10 (en),\nsee.",
    file="a, b/en.md",
    place=Place(2, 3, 2, 5),
    side="target",
    release="a",
    language="en",
    source_text="Ap 100 <b>.",
    target_text="ā 10.",
    related=Related("a, b/lv.md", 7),
    suggestion="100",
    fingerprint="v1:" + "a" * 64,
)
PLACELESS = replace(WRONG, check="missing-document", place=None, related=None, suggestion=None)
WAIVED = replace(WRONG, check="percent", waived=Waived("agreed"))
LINES = {("a, b/en.md", 2): "ā 10.", ("a, b/lv.md", 7): "x"}
OUTCOME = outcome_of((WRONG, PLACELESS, WAIVED), 2, 9, 1, LINES)
CLEAN = outcome_of((), 1, 3)


def shown(form: str, outcome: Outcome = OUTCOME, **style: bool) -> str:
    return outcomes.shown(form, outcome, **style)


def test_sarif_has_rules_places_and_fingerprints() -> None:
    (run,) = json.loads(shown("sarif"))["runs"]
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["missing-document", "number-value"]
    first = run["results"][0]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"] == "number-value"
    assert first["partialFingerprints"] == {"transflow/v1": WRONG.fingerprint}
    place = first["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%2C%20b/en.md"
    assert place["region"] == {"startLine": 2, "startColumn": 3, "endLine": 2, "endColumn": 5}
    assert "region" not in run["results"][1]["locations"][0]["physicalLocation"]


def test_sarif_names_a_file_whose_name_is_no_text() -> None:
    (run,) = json.loads(shown("sarif", outcome_of((replace(WRONG, file="x\udcff.md"),), 1, 1)))["runs"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "x%FF.md"


def test_sarif_adds_waived_findings_only_when_asked() -> None:
    (run,) = json.loads(shown("sarif", shows_waived=True))["runs"]
    assert [
        each["suppressions"][0]["justification"] for each in run["results"] if "suppressions" in each
    ] == ["agreed"]


def test_junit_counts_failures_and_skips() -> None:
    root = etree.fromstring(shown("junit").encode("utf-8"))
    assert (root.get("tests"), root.get("failures")) == ("3", "2")
    assert [each.get("message") for each in root.iterfind(".//skipped")] == ["agreed"]
    assert "<b>" in root.findtext(".//failure", "")
    clean = etree.fromstring(shown("junit", CLEAN).encode("utf-8"))
    assert [each.get("name") for each in clean.iterfind(".//testcase")] == ["No findings"]


def test_github_escapes_what_workflow_commands_would_read() -> None:
    first, second, *rest = shown("github").splitlines()
    assert first.startswith(
        "::error file=a%2C b/en.md,title=transflow (number-value),line=2,endLine=2,col=3,"
    )
    assert first.endswith("::The number differs: 100 %25 “jā” (lv) but 10 (en),%0Asee.")
    assert "line=" not in second
    assert rest[0] == "::group::All findings"


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_no_text_gives_a_command_of_its_own_to_a_build_server(end: str) -> None:
    hostile = replace(WRONG, message=f"There are 2 spaces in “a{end}::add-mask::b”.")
    for form in ("github", "concise", "text"):
        told = shown(form, outcome_of((hostile,), 1, 3))
        assert "add-mask" in told
        assert not any(line.startswith("::add-mask") for line in told.splitlines())


def test_concise_has_a_line_for_each_finding() -> None:
    assert len(shown("concise").splitlines()) == 2


def test_github_shows_ten_of_a_level_and_says_how_many_more() -> None:
    many = outcome_of((WRONG,) * 13, 2, 9, 1, LINES)
    annotations = [line for line in shown("github", many).splitlines() if line.startswith("::error")]
    assert len(annotations) == 11
    assert annotations[-1].endswith("3 more errors in the log of this step.")


def test_gitlab_wants_fingerprints_unique() -> None:
    issues = json.loads(shown("gitlab", outcome_of((WRONG, WRONG), 2, 9, 1, LINES)))
    assert len({each["fingerprint"] for each in issues}) == 2
    assert issues[0]["location"] == {"path": "a, b/en.md", "lines": {"begin": 2}}


def test_rdjson_counts_columns_in_bytes() -> None:
    first = json.loads(shown("rdjson"))["diagnostics"][0]
    assert first["location"]["range"]["start"] == {"line": 2, "column": 4}


def test_text_marks_the_place_and_hides_controls() -> None:
    out = shown("text", outcome_of((WRONG,), 2, 9, 1, {("a, b/en.md", 2): "ā 10\x1b[2J."}))
    assert "  2 | ā 10�[2J." in out
    assert "    |   ^^" in out


def test_text_shows_no_line_that_is_not_known() -> None:
    told = replace(WRONG, check="baseline-stale", file="baseline.json", place=Place(1, 1, 1, 1), related=None)
    assert " | " not in shown("text", outcome_of((told,), 2, 9, 1))


def test_text_cuts_both_lines_to_what_stands_around_the_places() -> None:
    there = Related("a, b/lv.md", 7, 201)
    finding = replace(WRONG, place=Place(2, 201, 2, 204), related=there)
    lines = {("a, b/lv.md", 7): 40 * "viss " + "zem", ("a, b/en.md", 2): 50 * "all " + "but"}
    first, second, marker = shown("text", outcome_of((finding,), 2, 9, 1, lines)).splitlines()[2:5]
    assert [first[:7], first[-3:]] == ["  7 | …", "zem"]
    assert [second[-3:], marker[-3:]] == ["but", "^^^"]
    assert len(marker) == len(second)


@pytest.mark.parametrize("form", list(renderers))
def test_every_format_has_an_answer_for_nothing_found(form: str) -> None:
    assert isinstance(shown(form, CLEAN), str)


def test_the_summary_counts_what_counts() -> None:
    assert summary(OUTCOME) == "2 errors (1 waived) in 2 releases, 9 segments."
    assert summary(CLEAN) == "No findings in 1 release, 3 segments."
    unread = outcome_of((), 1, 3)
    unread.tally.problems.append("releases/b/lv.md: the file is empty.")
    assert summary(unread) == "No findings in 1 release, 3 segments. Not everything could be read."
    unread.tally.releases = 0
    assert summary(unread) == "Nothing could be read."


def test_what_could_not_be_read_stands_in_the_report_of_a_build_server() -> None:
    """Also where nothing else does: an empty report would pass for a clean one."""
    for unread, failures in ((outcome_of((), 0, 0), "0"), (outcome_of((WRONG,), 1, 9, 2, LINES), "1")):
        unread.tally.problems.append("releases/b/lv.md: the file is <empty>,\n100 %.")
        root = etree.fromstring(shown("junit", unread).encode("utf-8"))
        assert (root.get("errors"), root.get("failures")) == ("1", failures)
        assert root.get("tests") == str(len(root.findall(".//testcase")))
        assert [each.get("message") for each in root.iter("error")] == unread.tally.problems
        first = shown("github", unread).splitlines()[0]
        assert first == "::error title=transflow::releases/b/lv.md: the file is <empty>,%0A100 %25."
        assert "\n- releases/b/lv.md: the file is &lt;empty>, 100 %.\n" in step_summary(unread)
        assert "| see C:&#92;&#124;x |\n" in step_summary(
            outcome_of((replace(WRONG, message="see C:\\|x"),), 1, 1)
        )
        (went,) = json.loads(shown("sarif", unread))["runs"][0]["invocations"]
        assert [
            each["message"]["text"] for each in went["toolExecutionNotifications"]
        ] == unread.tally.problems
    assert "toolExecutionNotifications" not in shown("sarif")


def test_concise_lists_waived_findings_with_their_reasons_when_asked() -> None:
    assert "agreed" not in shown("concise")
    assert shown("concise", shows_waived=True).splitlines()[-1].endswith("(waived: agreed)")


@pytest.mark.parametrize(
    ("part", "whole", "shown"),
    [(0, 0, 0), (0, 9, 0), (1, 999, 1), (1, 3, 33), (2, 3, 67), (998, 999, 99), (999, 999, 100)],
)
def test_a_share_is_all_or_nothing_only_where_it_is_so(part: int, whole: int, shown: int) -> None:
    assert percent(part, whole) == shown
