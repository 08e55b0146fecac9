"""`transflow queue comment|history`: what was said about an item, and what happened to it."""

from __future__ import annotations

import click

from transflow.cli.queue import view
from transflow.cli.queue.terminal import Terminal, at_terminal, item_argument
from transflow.errors import TransflowError


@click.command("comment")
@click.argument("words", nargs=-1, metavar="[ITEM] TEXT")
@at_terminal
def comment_command(terminal: Terminal, *, words: tuple[str, ...]) -> None:
    """Says something about an item, for all who look at it."""
    from transflow.services.queue.talking import comment_item

    item, text = _item_and_text(words)
    found, comment = comment_item(terminal.desk(), item, text)
    terminal.tell(f"commented {found.name}\n", view.comment_as_json(found, comment))


def _item_and_text(words: tuple[str, ...]) -> tuple[str, str]:
    """What is said, and about which item: about the one held where none is named."""
    if len(words) == 2:
        return words[0], words[1]
    if len(words) == 1 and " " in words[0].strip():
        return "", words[0]
    if len(words) == 1 and words[0].strip():
        raise TransflowError(
            f'Say something about {words[0]}: transflow queue comment {words[0]} "…" '
            "(a comment of a single word goes after its item)."
        )
    if len(words) > 1:
        raise TransflowError('Put what you say in quotes: transflow queue comment [ITEM] "…"')
    raise TransflowError('Say something: transflow queue comment [ITEM] "…"')


@click.command("history")
@item_argument
@at_terminal
def history_command(terminal: Terminal, *, item: str) -> None:
    """Tells what happened to an item, and what was said about it."""
    from transflow.services.queue.talking import history_of

    told = history_of(terminal.desk(), item)
    terminal.tell(view.history_as_text(*told), view.history_as_json(*told))
