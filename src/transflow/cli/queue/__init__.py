"""`transflow queue`: the review queue, a command a verb."""

from __future__ import annotations

import click

from transflow.cli.groups import LazyGroup

COMMANDS = {
    "accept": "transflow.cli.queue.deciding:accept_command",
    "claim": "transflow.cli.queue.claiming:claim_command",
    "comment": "transflow.cli.queue.talking:comment_command",
    "dismiss": "transflow.cli.queue.dismissing:dismiss_command",
    "edit": "transflow.cli.queue.deciding:edit_command",
    "history": "transflow.cli.queue.talking:history_command",
    "list": "transflow.cli.queue.finding:list_command",
    "next": "transflow.cli.queue.finding:next_command",
    "reject": "transflow.cli.queue.deciding:reject_command",
    "release": "transflow.cli.queue.claiming:release_command",
    "show": "transflow.cli.queue.finding:show_command",
    "undo": "transflow.cli.queue.deciding:undo_command",
}


@click.group("queue", cls=LazyGroup, places=COMMANDS)
def queue_group() -> None:
    """Works through what is missing, stale, rejected or unsure, item by item.

    ITEM is a key or its beginning, with release/ or release/language/ before it where needed; without it
    the item that you hold is meant. Exit codes: 0 done, 1 nothing in the queue, 2 could not be done.

    \b
    transflow queue next             take the most urgent item
    transflow queue edit --text "…"  write its translation
    transflow queue list --stale     what has changed in the source
    """
