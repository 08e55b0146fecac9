"""Reviewdog Diagnostic Format (rdjson)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from transflow.model import Finding, Level, Lines
from transflow.report import Outcome, Style, renderers
from transflow.report.json_pieces import LIST, json_pieces

SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.INFO: "INFO"}


def rdjson(outcome: Outcome, style: Style) -> Iterator[str]:
    """The findings that count. Columns are in UTF-8 bytes, as the format has them."""
    document = {"source": {"name": "transflow"}, "diagnostics": LIST}
    return json_pieces(document, (_diagnostic(*each) for each in outcome.each_with_lines()))


def _diagnostic(finding: Finding, lines: Lines) -> dict[str, Any]:
    location: dict[str, Any] = {"path": finding.file}
    if place := finding.place:
        location["range"] = {
            "start": _position(place.column, lines, (finding.file, place.line)),
            "end": _position(place.end_column, lines, (finding.file, place.end_line)),
        }
    found: dict[str, Any] = {
        "message": finding.message,
        "location": location,
        "severity": SEVERITIES[finding.level],
        "code": {"value": finding.check},
    }
    if finding.fix and finding.place:
        found["suggestions"] = [{"range": location["range"], "text": finding.fix.replacement}]
    if there := finding.related:
        start = _position(there.column, lines, (there.file, there.line))
        place_there = {"path": there.file, "range": {"start": start}}
        found["related_locations"] = [{"message": "the other language", "location": place_there}]
    return found


def _position(column: int, lines: Lines, where: tuple[str, int]) -> dict[str, int]:
    before = lines.get(where, "")[: column - 1]
    return {"line": where[1], "column": len(before.encode("utf-8", "surrogatepass")) + 1}


renderers.add("rdjson", rdjson)
