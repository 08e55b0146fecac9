"""The findings as JSON; `docs/schemas/check.json` is the schema."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from transflow.model import Finding, Level
from transflow.report import Outcome, Style, renderers

VERSION = 1


def as_json(outcome: Outcome, style: Style) -> str:
    """One object with a summary and all findings, the waived ones marked."""
    counted = outcome.counted
    levels = Counter(each.level.label for each in counted)
    document = {
        "version": VERSION,
        "summary": {
            "releases": outcome.releases,
            "segments": outcome.segments,
            "findings": len(counted),
            "by_level": {level.label: levels[level.label] for level in reversed(Level)},
            "by_check": dict(sorted(Counter(each.check for each in counted).items())),
        },
        "findings": [finding_object(each) for each in outcome.findings],
    }
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


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
        "related": {"file": related[0], "line": related[1]} if related else None,
        "suggestion": finding.suggestion,
        "fingerprint": finding.fingerprint,
        "waived": {"reason": waived.reason, "by": waived.by, "until": waived.until} if waived else None,
    }


renderers.add("json", as_json)
