"""The baseline of a project."""

from __future__ import annotations

from transflow import gate
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.own_files.baseline_json import read_baseline
from transflow.io.files import read_bytes
from transflow.services.releases.paths import shown_path


def debt_of(settings: Settings) -> gate.Debt:
    """What the baseline counts; nothing where the settings name none."""
    file = settings.baseline_file
    if file is None:
        return gate.Debt({})
    if not file.is_file():
        shown = shown_path(file, settings.root)
        raise TransflowError(
            f"baseline-unreadable: There is no baseline {shown}; write one with --write-baseline."
        )
    return gate.Debt(read_baseline(read_bytes(file), str(file)))
