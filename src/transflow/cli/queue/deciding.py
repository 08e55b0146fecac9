"""`transflow queue accept|edit|reject|undo`: decisions about a translation."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from transflow.cli.options import FILE
from transflow.cli.queue import view
from transflow.cli.queue.terminal import Terminal, at_terminal, item_argument, version_option
from transflow.errors import TransflowError
from transflow.io.files import read_bytes

if TYPE_CHECKING:
    from transflow.store.values import Item


@click.command("accept")
@item_argument
@click.option("--final", "is_final", is_flag=True, help="Final at once.")
@click.option("--override", default="", metavar="REASON", help="Review one's own work all the same; logged.")
@version_option
@at_terminal
def accept_command(terminal: Terminal, *, item: str, is_final: bool, override: str, based_on: str) -> int:
    """Accepts a translation: one state up, and no longer stale, rejected or in conflict."""
    from transflow.services.queue.accepting import accept_item

    def accept() -> Item:
        return accept_item(terminal.desk(), item, version=based_on, is_final=is_final, override=override)

    return terminal.save(accept, "accepted")


@click.command("edit")
@item_argument
@click.option("--text", help="The new translation; paragraphs divided by blank lines.")
@click.option("--file", "source", type=FILE, help="A file with the new translation; - for stdin.")
@version_option
@at_terminal
def edit_command(
    terminal: Terminal, *, item: str, text: str | None, source: Path | None, based_on: str
) -> int:
    """Writes a translation, in $EDITOR where no text is given.

    The target file changes in that place alone."""
    from transflow.services.queue.editing import edit_item, edit_item_in

    if text is not None and source:
        raise click.UsageError("The translation is that of --text or that of --file, not of both.")
    if text is None and source is None:
        return terminal.save(lambda: edit_item_in(terminal.desk, item, view.typed), "edited")
    new = _text_of(source) if source else text or ""
    return terminal.save(lambda: edit_item(terminal.desk(), item, new, version=based_on), "edited")


def _text_of(file: Path) -> str:
    data = sys.stdin.buffer.read() if str(file) == "-" else read_bytes(file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TransflowError(f"{file}: the text is not UTF-8; save it so.") from None


@click.command("reject")
@item_argument
@click.option("--reason", required=True, help="What is wrong with it.")
@version_option
@at_terminal
def reject_command(terminal: Terminal, *, item: str, reason: str, based_on: str) -> int:
    """Sends a translation back into the queue, with a reason."""
    from transflow.services.queue.rejecting import reject_item

    return terminal.save(lambda: reject_item(terminal.desk(), item, reason, version=based_on), "rejected")


@click.command("undo")
@item_argument
@at_terminal
def undo_command(terminal: Terminal, *, item: str) -> int:
    """Takes back the last decision about ITEM, or your last one: text and state."""
    from transflow.services.queue.undoing import undo_change

    return terminal.save(lambda: undo_change(terminal.desk(), item)[0], "undone")
