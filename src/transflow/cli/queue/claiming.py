"""`transflow queue claim|release`: items held and given back."""

from __future__ import annotations

import click

from transflow.cli.clock import now
from transflow.cli.queue.desk import Desk, at_desk, item_argument


@click.command("claim")
@item_argument
@at_desk
def claim_command(desk: Desk, *, item: str) -> None:
    """Takes one item for 15 minutes."""
    from transflow.services.queue.claiming import claim_item

    desk.tell_item(claim_item(desk.settings, item, desk.name, now()), "held")


@click.command("release")
@item_argument
@at_desk
def release_command(desk: Desk, *, item: str) -> None:
    """Gives an item back, undone."""
    from transflow.services.queue.claiming import release_item

    desk.tell_item(release_item(desk.settings, item, desk.name, now()), "released")
