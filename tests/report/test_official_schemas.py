"""What we write for others is what their schemas ask for, and their readers read it back."""

from __future__ import annotations

import json
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from junitparser import Error, Failure, JUnitXml, Skipped

from tests.report.outcomes import outcome_of, shown
from tests.report.test_renderers import CLEAN, LINES, OUTCOME, PLACELESS, WAIVED, WRONG
from transflow.frozen import replace
from transflow.model import Fix, Level, Place, Spot
from transflow.report import Outcome

SARIF = Path(__file__).parent / "schemas/sarif-2.1.0.json"
POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "properties": {
        "line": {"type": "integer", "minimum": 1},
        "column": {"type": "integer", "minimum": 1},
    },
    "additionalProperties": False,
}
RANGE = {
    "type": "object",
    "required": ["start"],
    "properties": {"start": POSITION, "end": POSITION},
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "required": ["path"],
    "properties": {"path": {"type": "string", "minLength": 1}, "range": RANGE},
    "additionalProperties": False,
}
RDJSON = {  # after reviewdog's description of its diagnostic format
    "type": "object",
    "required": ["source", "diagnostics"],
    "properties": {
        "source": {"type": "object", "required": ["name"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location", "severity"],
                "properties": {
                    "message": {"type": "string", "minLength": 1},
                    "location": LOCATION,
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "required": ["value"]},
                    "suggestions": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["range", "text"],
                            "properties": {"range": RANGE, "text": {"type": "string"}},
                            "additionalProperties": False,
                        },
                    },
                    "related_locations": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["location"],
                            "properties": {"location": LOCATION, "message": {"type": "string"}},
                            "additionalProperties": False,
                        },
                    },
                },
                "additionalProperties": False,
            },
        },
    },
    "additionalProperties": False,
}
GITLAB = {  # after GitLab's documentation of Code Quality reports
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^[^/]"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
FIXABLE = replace(
    WRONG, check="double-space", level=Level.INFO, fix=Fix(Spot("target", 0, 2, 4), " "), suggestion=None
)
OUTCOMES = [
    OUTCOME,
    CLEAN,
    outcome_of((PLACELESS,), 1, 1),
    outcome_of((WAIVED,), 1, 1),
    outcome_of((FIXABLE, WRONG), 1, 2, 1, LINES),
    outcome_of((FIXABLE, WRONG), 1, 2, 2, LINES),
]
OUTCOMES[-1].tally.problems.append("releases/b/lv.md: the file is empty.")
texts = st.text(max_size=30)
findings = st.builds(
    lambda message, source, path, line, column: replace(
        WRONG,
        message=f"x{message}",
        source_text=source,
        file=f"r/{path}".replace("\0", ""),
        place=Place(line, column, line, column + 2),
    ),
    texts,
    texts,
    texts,
    st.integers(1, 9),
    st.integers(1, 9),
)


@lru_cache(maxsize=1)
def sarif_schema() -> Draft202012Validator:
    return Draft202012Validator(json.loads(SARIF.read_text("utf-8")))


def valid(schema: dict[str, Any], form: str, outcome: Outcome) -> Any:
    content = json.loads(shown(form, outcome))
    Draft202012Validator(schema).validate(content)
    return content


@pytest.mark.parametrize("outcome", OUTCOMES)
@pytest.mark.parametrize("shows_waived", [False, True])
def test_sarif_keeps_the_official_schema(outcome: Outcome, shows_waived: bool) -> None:
    sarif_schema().validate(json.loads(shown("sarif", outcome, shows_waived=shows_waived)))


@settings(max_examples=15, deadline=None)
@given(st.lists(findings, max_size=2))
def test_sarif_of_any_text_keeps_the_official_schema(found: list[Any]) -> None:
    sarif_schema().validate(json.loads(shown("sarif", outcome_of(found, 1, 1))))


def test_the_official_schema_would_refuse_what_is_wrong() -> None:
    content = json.loads(shown("sarif", OUTCOME))
    content["runs"][0]["results"][0]["level"] = "fatal"
    assert not sarif_schema().is_valid(content)


@pytest.mark.parametrize("outcome", OUTCOMES)
def test_rdjson_and_gitlab_have_what_their_readers_want(outcome: Outcome) -> None:
    valid(RDJSON, "rdjson", outcome)
    issues = valid(GITLAB, "gitlab", outcome)
    assert len({each["fingerprint"] for each in issues}) == len(issues)


def test_rdjson_offers_certain_fixes_and_the_counterpart() -> None:
    first, second = valid(RDJSON, "rdjson", OUTCOMES[-1])["diagnostics"]
    assert first["suggestions"] == [{"range": first["location"]["range"], "text": " "}]
    assert "suggestions" not in second
    assert second["related_locations"][0]["location"]["path"] == "a, b/lv.md"


def test_junit_is_read_back_by_junitparser() -> None:
    report = JUnitXml.fromstring(shown("junit", OUTCOME).encode("utf-8"))
    cases = [case for suite in report for case in suite]
    results = [result for case in cases for result in case.result]
    assert (report.tests, report.failures, report.errors) == (3, 2, 0)
    assert [type(each) for each in results] == [Failure, Failure, Skipped]
    assert results[0].message == WRONG.message
    assert {case.classname for case in cases} == {"a, b/en.md"}


@settings(max_examples=30, deadline=None)
@given(st.lists(findings, max_size=4))
def test_junit_of_any_text_is_read_back(found: list[Any]) -> None:
    report = JUnitXml.fromstring(shown("junit", outcome_of(found, 1, 1)).encode("utf-8"))
    results = [result for suite in report for case in suite for result in case.result]
    assert len(results) == len(found)
    assert not any(isinstance(each, Error) for each in results)
