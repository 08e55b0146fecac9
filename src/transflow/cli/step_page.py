"""The page on which GitHub Actions shows what a step found, or why it could not run."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from transflow.cli.output import put_out
from transflow.errors import TransflowError
from transflow.report import Outcome
from transflow.report.github import annotated_refusal, step_refusal, step_summary

FORM = "github"


def append_summary(outcome: Outcome) -> None:
    """Adds the findings to the page of the step."""
    _append(step_summary(outcome))


@contextmanager
def refusals_shown(form: str, output: Path | None) -> Iterator[None]:
    """Says on the page and in an annotation why nothing could be checked, as where a shallow clone lacks `--base`."""
    try:
        yield
    except TransflowError as error:
        if form == FORM:
            _append(step_refusal(str(error)))
            put_out("" if output else annotated_refusal(str(error)), None)
        raise


def _append(text: str) -> None:
    """Adds to the page of the step, where GitHub Actions names a file for it."""
    file = os.environ.get("GITHUB_STEP_SUMMARY")
    if file:
        with Path(file).open("a", encoding="utf-8", errors="replace") as page:
            page.write(text)
