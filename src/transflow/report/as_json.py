"""The findings as JSON; `docs/schemas/check.json` is the schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from transflow.model import Finding, Level
from transflow.report import Outcome, Style, renderers
from transflow.report.json_pieces import LIST, json_pieces

VERSION = 1


def as_json(outcome: Outcome, style: Style) -> Iterator[str]:
    """One object with a summary and all findings, the waived ones marked; `problems` only where something could not be
    read."""
    tally = outcome.tally
    document: dict[str, Any] = {
        "version": VERSION,
        "summary": {
            "releases": tally.releases,
            "segments": tally.segments,
            "findings": tally.counted.total(),
            "by_level": {level.label: tally.of_level(level) for level in reversed(Level)},
            "by_check": tally.by_check(),
        },
        "findings": LIST,
        **({"problems": tally.problems} if tally.problems else {}),
    }
    return json_pieces(document, map(finding_object, outcome.each(with_waived=True)))


def finding_object(finding: Finding) -> dict[str, Any]:
    """A finding with the keys of the schema; its place is null where it has none in any file."""
    place, related, waived = finding.place, finding.related, finding.waived
    return {
        "check": finding.check,
        "level": finding.level.label,
        "message": finding.message,
        "file": finding.file,
        "line": place.line if place else None,
        "column": place.column if place else None,
        "end_line": place.end_line if place else None,
        "end_column": place.end_column if place else None,
        "side": finding.side,
        "release": finding.release,
        "language": finding.language,
        "source_text": finding.source_text,
        "target_text": finding.target_text,
        "related": {"file": related.file, "line": related.line} if related else None,
        "suggestion": finding.suggestion,
        "fingerprint": finding.fingerprint,
        "waived": {"reason": waived.reason, "by": waived.by, "until": waived.until or None}
        if waived
        else None,
    }


renderers.add("json", as_json)
