"""What Tab offers where a check is named."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from transflow.checks import checks


def checks_that_begin(
    _context: click.Context, _parameter: click.Parameter, typed: str
) -> list[CompletionItem]:
    """The checks whose names begin with what is typed, or with what stands after its last comma."""
    before, comma, begun = typed.rpartition(",")
    return [
        CompletionItem(f"{before}{comma}{each.name}", help=each.summary)
        for each in checks.values()
        if each.name.startswith(begun)
    ]
