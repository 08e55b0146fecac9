"""GitLab Code Quality: a JSON list of issues."""

from __future__ import annotations

import json

from transflow.model import Level
from transflow.report import Outcome, Style, renderers

SEVERITIES = {Level.ERROR: "major", Level.WARNING: "minor", Level.INFO: "info"}


def gitlab(outcome: Outcome, style: Style) -> str:
    """The findings that count; a fingerprint that comes twice gets a number, as GitLab wants them unique."""
    seen: dict[str, int] = {}
    issues = []
    for each in outcome.counted:
        seen[each.fingerprint] = seen.get(each.fingerprint, 0) + 1
        count = seen[each.fingerprint]
        issues.append(
            {
                "description": each.message,
                "check_name": each.check,
                "fingerprint": each.fingerprint if count == 1 else f"{each.fingerprint}-{count}",
                "severity": SEVERITIES[each.level],
                "location": {
                    "path": each.file,
                    "lines": {"begin": each.place.line if each.place else 1},
                },
            }
        )
    return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


renderers.add("gitlab", gitlab)
