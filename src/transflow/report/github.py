"""Annotations of GitHub Actions (workflow commands). GitHub shows ten errors and ten warnings a step, so the
worst come first and the full list follows in the log, in a group."""

from __future__ import annotations

from transflow.model import Finding, Level
from transflow.report import Outcome, Style, plural, renderers, summary
from transflow.report.concise import concise

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}
MOST = 10  # of one level, in one step
MOST_ROWS = 500


def github(outcome: Outcome, style: Style) -> str:
    """Annotations, then the list, then the sum."""
    rows = []
    for level in reversed(Level):
        found = [each for each in outcome.counted if each.level == level]
        rows += [_annotation(each) for each in found[:MOST]]
        if len(found) > MOST:
            more = plural(len(found) - MOST, "more " + COMMANDS[level])
            rows.append(f"::{COMMANDS[level]} title=transflow::{more} in the log of this step.")
    listed = concise(outcome, style)
    if listed:
        rows += ["::group::All findings", listed.rstrip("\n"), "::endgroup::"]
    return "\n".join([*rows, summary(outcome)]) + "\n"


def step_summary(outcome: Outcome) -> str:
    """The findings as a Markdown table, for the summary page of a step; errors first, cut where GitHub would."""
    rows = ["### transflow", "", summary(outcome), ""]
    shown = sorted(outcome.counted, key=lambda each: -each.level)[:MOST_ROWS]
    if shown:
        rows += ["| level | check | place | message |", "|---|---|---|---|"]
        rows += [
            f"| {each.level.label} | {each.check} | {_where(each)} | {_cell(each.message)} |"
            for each in shown
        ]
    return "\n".join(rows) + "\n"


def _where(finding: Finding) -> str:
    return _cell(f"{finding.file}:{finding.place.line}" if finding.place else finding.file)


def _cell(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|")
    return escaped.replace("\r", " ").replace("\n", " ")


def _annotation(finding: Finding) -> str:
    properties = {"file": finding.file, "title": f"transflow ({finding.check})"}
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
