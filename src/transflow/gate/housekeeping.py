"""Findings that the gate makes itself."""

from __future__ import annotations

import hashlib

from transflow.model import Finding, Level, Place

Told = tuple[str, Level, str]  # the check that a finding belongs to, its level, its message


def housekeeping(told: Told, *, at: tuple[str, int], release: str, about: str) -> Finding:
    """A finding at a line of a file; `about` and the release tell it from others."""
    (check, level, message), (file, line) = told, at
    digest = hashlib.sha256("\x1f".join((check, release, about)).encode("utf-8", "surrogatepass")).hexdigest()
    return Finding(
        check=check,
        level=level,
        message=message,
        file=file,
        place=Place(line, 1, line, 1),
        side="source",
        release=release,
        language="",
        source_text="",
        target_text="",
        related=None,
        suggestion=None,
        fingerprint=f"v1:{digest}",
    )
