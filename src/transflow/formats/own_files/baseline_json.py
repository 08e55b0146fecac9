"""The baseline file: how many findings of each fingerprint are known debt."""

from __future__ import annotations

import json
from collections.abc import Mapping

from transflow.errors import UnreadableFileError
from transflow.model import Message

VERSION = 1


def read_baseline(data: bytes, path: str) -> dict[str, int]:
    """Counts by fingerprint; anything but a baseline we wrote is an error, never an empty baseline."""
    try:
        content = json.loads(data)
        counts = {str(key): int(value) for key, value in content["findings"].items()}
    except (ValueError, TypeError, KeyError, AttributeError, OverflowError, RecursionError) as error:
        why = Message("baseline-unreadable: This is not a baseline; write one with --write-baseline.")
        raise UnreadableFileError(path, why) from error
    if content.get("version") != VERSION or any(count < 1 for count in counts.values()):
        raise UnreadableFileError(
            path,
            Message(
                "baseline-unreadable: This baseline is of another version; write it anew with --write-baseline."
            ),
        )
    return counts


def write_baseline(counts: Mapping[str, int]) -> bytes:
    """The baseline as a file with one fingerprint a line, sorted, so that diffs are small."""
    return (
        json.dumps({"version": VERSION, "findings": dict(sorted(counts.items()))}, indent=1) + "\n"
    ).encode()
