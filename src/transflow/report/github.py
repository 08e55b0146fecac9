"""Annotations of GitHub Actions (workflow commands). GitHub shows ten errors and ten warnings a step, so the
worst come first and the full list follows in the log, in a group."""

from __future__ import annotations

import heapq
from collections.abc import Iterator

from transflow.model import Finding, Level
from transflow.report import Outcome, Style, plural, renderers, summary
from transflow.report.concise import concise

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}
MOST = 10  # of one level, in one step
MOST_ROWS = 500


def github(outcome: Outcome, style: Style) -> Iterator[str]:
    """Annotations, those on what could not be read first, then the list, then the sum."""
    for problem in outcome.tally.problems[:MOST]:
        yield annotated_refusal(problem)
    found = _first_of_each_level(outcome)
    for level in reversed(Level):
        yield from (f"{_annotation(each, style)}\n" for each in found[level])
        if (count := outcome.tally.of_level(level)) > MOST:
            more = plural(count - MOST, "more " + COMMANDS[level])
            yield f"::{COMMANDS[level]} title=transflow::{more} in the log of this step.\n"
    if outcome.tally.counted:
        yield "::group::All findings\n"
        yield from concise(outcome, style)
        yield "::endgroup::\n"
    yield f"{summary(outcome)}\n"


def _first_of_each_level(outcome: Outcome) -> dict[Level, list[Finding]]:
    found: dict[Level, list[Finding]] = {level: [] for level in Level}
    for each in outcome.each():
        if len(found[each.level]) < MOST:
            found[each.level].append(each)
    return found


def step_summary(outcome: Outcome) -> str:
    """The findings as a Markdown table, for the summary page of a step; errors first, cut where GitHub would."""
    rows = [
        "### transflow",
        "",
        summary(outcome),
        "",
        *(f"- {_cell(each)}" for each in (*outcome.tally.problems, *outcome.beyond)),
    ]
    shown = heapq.nsmallest(MOST_ROWS, outcome.each(), key=lambda each: -each.level)
    if shown:
        rows += ["", "| level | check | place | message |", "|---|---|---|---|"]
        rows += [
            f"| {each.level.label} | {each.check} | {_where(each)} | {_cell(each.message)} |"
            for each in shown
        ]
    return "\n".join(rows) + "\n"


def step_refusal(why: str) -> str:
    """What the summary page of a step says where nothing could be checked: why."""
    return f"### transflow\n\nNothing was checked.\n\n- {_cell(why)}\n"


def annotated_refusal(why: str) -> str:
    """Why nothing could be checked, as an annotation."""
    return f"::error title=transflow::{_data(why)}\n"


def _where(finding: Finding) -> str:
    return _cell(f"{finding.file}:{finding.place.line}" if finding.place else finding.file)


def _cell(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\\", "&#92;").replace("|", "&#124;")
    return escaped.replace("\r", " ").replace("\n", " ")


def _annotation(finding: Finding, style: Style) -> str:
    properties = {"file": style.in_repository(finding.file), "title": f"transflow ({finding.check})"}
    if place := finding.place:
        properties |= {"line": str(place.line), "endLine": str(place.end_line)}
        if place.line == place.end_line:
            properties |= {"col": str(place.column), "endColumn": str(place.end_column)}
    listed = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    return f"::{COMMANDS[finding.level]} {listed}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


renderers.add("github", github)
