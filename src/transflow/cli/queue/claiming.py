"""`transflow queue claim|release`: items held and given back."""

from __future__ import annotations

import click

from transflow.cli.queue.terminal import Terminal, at_terminal, item_argument


@click.command("claim")
@item_argument
@at_terminal
def claim_command(terminal: Terminal, *, item: str) -> None:
    """Takes one item for 15 minutes."""
    from transflow.services.queue.claiming import claim_item

    terminal.tell_item(claim_item(terminal.desk(), item), "held")


@click.command("release")
@item_argument
@at_terminal
def release_command(terminal: Terminal, *, item: str) -> None:
    """Gives an item back, undone."""
    from transflow.services.queue.claiming import release_item

    terminal.tell_item(release_item(terminal.desk(), item), "released")
