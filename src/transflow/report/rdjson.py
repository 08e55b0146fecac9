"""Reviewdog Diagnostic Format (rdjson)."""

from __future__ import annotations

import json
from typing import Any

from transflow.model import Finding, Level
from transflow.report import Outcome, Style, renderers

SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.INFO: "INFO"}


def rdjson(outcome: Outcome, style: Style) -> str:
    """The findings that count. Columns are in UTF-8 bytes, as the format has them."""
    lines_of = {path: content.splitlines() for path, content in outcome.contents.items()}
    diagnostics = [_diagnostic(each, lines_of.get(each.file, [])) for each in outcome.counted]
    document = {"source": {"name": "transflow"}, "diagnostics": diagnostics}
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def _diagnostic(finding: Finding, lines: list[str]) -> dict[str, Any]:
    location: dict[str, Any] = {"path": finding.file}
    if place := finding.place:
        location["range"] = {
            "start": _position(place.line, place.column, lines),
            "end": _position(place.end_line, place.end_column, lines),
        }
    return {
        "message": finding.message,
        "location": location,
        "severity": SEVERITIES[finding.level],
        "code": {"value": finding.check},
    }


def _position(line: int, column: int, lines: list[str]) -> dict[str, int]:
    before = lines[line - 1][: column - 1] if line <= len(lines) else ""
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}


renderers.add("rdjson", rdjson)
