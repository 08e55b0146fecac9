"""SARIF 2.1.0, for GitHub code scanning and other viewers. Waived findings are left out, since GitHub ignores
suppressions; `--show-waived` adds them with their reason."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import islice
from typing import Any

from transflow.checks import checks
from transflow.model import Finding, Level
from transflow.report import Outcome, Style, renderers
from transflow.report.json_pieces import LIST, json_pieces

LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
MOST_RESULTS = 25_000  # what GitHub takes of one run


def sarif(outcome: Outcome, style: Style) -> Iterator[str]:
    """One run with the rules that are broken, worst findings first where there are too many."""
    tally = outcome.tally
    shown = tally.counted + tally.waived if style.shows_waived else tally.counted
    names = sorted({check for check, _ in shown})
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [_run(outcome, names)],
    }
    findings = _worst_first(outcome, style, {level for _, level in shown})
    results = (_result(each, names.index(each.check), style) for each in islice(findings, MOST_RESULTS))
    return json_pieces(document, results)


def _worst_first(outcome: Outcome, style: Style, levels: Container[Level]) -> Iterator[Finding]:
    """The findings of some levels, read anew for each level, since there may be too many to be sorted."""
    for level in filter(levels.__contains__, reversed(Level)):
        for each in outcome.each(with_waived=style.shows_waived):
            if each.level is level:
                yield each


def _run(outcome: Outcome, names: Sequence[str]) -> dict[str, Any]:
    """The run without its results; a result names its rule by its number among the names."""
    from importlib.metadata import version

    driver = {
        "name": "transflow",
        "semanticVersion": version("transflow"),
        "rules": [_rule(name) for name in names],
    }
    return {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "automationDetails": {"id": "transflow/check/"},
        "originalUriBaseIds": {"SRCROOT": {"description": {"text": "The root of the repository."}}},
        "invocations": [_invocation(outcome)],
        "results": LIST,
    }


def _invocation(outcome: Outcome) -> dict[str, Any]:
    """How the run went, with what could not be read."""
    went = {"executionSuccessful": outcome.exit_code < 2, "exitCode": outcome.exit_code}
    notes = [{"level": "error", "message": {"text": each}} for each in outcome.tally.problems]
    return {**went, "toolExecutionNotifications": notes} if notes else went


def _rule(name: str) -> dict[str, Any]:
    check = checks[name]
    return {
        "id": name,
        "name": "".join(part.capitalize() for part in name.split("-")),
        "shortDescription": {"text": check.summary},
        "fullDescription": {"text": check.rationale or check.summary},
        "help": {"text": f"Run transflow explain {name} for examples, options and how to waive a finding."},
        "defaultConfiguration": {"level": LEVELS[check.level]},
        "properties": {"tags": ["translation"], "problem.severity": _severity(check.level)},
    }


def _severity(level: Level) -> str:
    return {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "recommendation"}[level]


def _result(finding: Finding, rule: int, style: Style) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.check,
        "ruleIndex": rule,
        "level": LEVELS[finding.level],
        "message": {"text": _message(finding)},
        "locations": [{"physicalLocation": _location(finding, style)}],
        "partialFingerprints": {"transflow/v1": finding.fingerprint},
    }
    if there := finding.related:
        region = {"startLine": there.line, "startColumn": there.column}
        place = {"artifactLocation": _artifact(style.in_repository(there.file)), "region": region}
        result["relatedLocations"] = [
            {"id": 0, "physicalLocation": place, "message": {"text": "the other language"}}
        ]
    if finding.waived:
        result["suppressions"] = [{"kind": "external", "justification": finding.waived.reason}]
    return result


def _message(finding: Finding) -> str:
    return f"{finding.message} Suggestion: {finding.suggestion}" if finding.suggestion else finding.message


def _location(finding: Finding, style: Style) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": _artifact(style.in_repository(finding.file))}
    if place := finding.place:
        location["region"] = {
            "startLine": place.line,
            "startColumn": place.column,
            "endLine": place.end_line,
            "endColumn": place.end_column,
        }
    return location


def _artifact(file: str) -> dict[str, str]:
    from urllib.parse import quote

    return {"uri": quote(file, errors="surrogateescape"), "uriBaseId": "SRCROOT"}


renderers.add("sarif", sarif)
