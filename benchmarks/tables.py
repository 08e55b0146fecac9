"""Tables in Markdown, printed row by row as the figures come in."""

from __future__ import annotations


def print_heads(heads: str) -> None:
    """The first row of a table, whose heads are divided by bars."""
    print(f"| {heads} |")
    print("|" + "---|" * len(heads.split("|")))


def print_row(*cells: object) -> None:
    """One row, shown at once."""
    print("| " + " | ".join(map(str, cells)) + " |", flush=True)
