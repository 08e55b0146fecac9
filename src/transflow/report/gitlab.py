"""GitLab Code Quality: a JSON list of issues."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from transflow.model import Level
from transflow.report import Outcome, Style, renderers
from transflow.report.json_pieces import LIST, json_pieces

SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.INFO: "info"}


def gitlab(outcome: Outcome, style: Style) -> Iterator[str]:
    """The findings that count."""
    return json_pieces(LIST, _issues(outcome, style))


def _issues(outcome: Outcome, style: Style) -> Iterator[dict[str, Any]]:
    """An issue a finding; a fingerprint that comes twice gets a number, as GitLab wants them unique."""
    seen: dict[str, int] = {}
    for each in outcome.each():
        seen[each.fingerprint] = seen.get(each.fingerprint, 0) + 1
        count = seen[each.fingerprint]
        yield {
            "description": each.message,
            "check_name": each.check,
            "fingerprint": each.fingerprint if count == 1 else f"{each.fingerprint}-{count}",
            "severity": SEVERITIES[each.level],
            "location": {
                "path": style.in_repository(each.file),
                "lines": {"begin": each.place.line if each.place else 1},
            },
        }


renderers.add("gitlab", gitlab)
