"""`transflow queue list|next|show`: what asks for work."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.output import note, note_problems
from transflow.cli.queue import view
from transflow.cli.queue.terminal import Terminal, at_terminal, filtered, item_argument
from transflow.frozen import replace
from transflow.report import plural

if TYPE_CHECKING:
    from transflow.services.checking.settling import Found
    from transflow.store.items import Wanted

EMPTY = 1
NEVER_SYNCED = "The queue is empty: it holds what a sync has seen. Run: transflow sync"


@click.command("list")
@filtered
@click.option("--all", "is_any", is_flag=True, help="Also what is done.")
@click.option("--mine", is_flag=True, help="Only what you hold, done or not.")
@click.option("--limit", type=click.IntRange(1), metavar="N", help="At most so many.")
@at_terminal
def list_command(
    terminal: Terminal, *, wanted: Wanted, findings: bool, is_any: bool, mine: bool, limit: int | None
) -> int:
    """Lists what asks for work, the most urgent first."""
    from transflow.services.queue.faulty import faulty_items
    from transflow.services.queue.listing import demand_known, list_items
    from transflow.store.items import Wanted

    wanted = replace(wanted, is_any=is_any or mine, claimed_by=terminal.name if mine else "")
    found = _checked(terminal) if findings else None
    if found:
        items = faulty_items(terminal.desk(), wanted, found.findings, limit=limit)
    else:
        items = list_items(terminal.desk(), wanted, limit=limit)
    if not items:
        demand_known(terminal.settings, wanted)
    terminal.tell(view.items_as_table(items), view.items_as_json(items))
    note(f"{plural(len(items), 'item')}.", quiet=terminal.is_json)
    code = _name_unread(terminal, wanted, found.problems if found else ())
    if not items and not code and not list_items(terminal.desk(), Wanted(is_any=True), limit=1):
        note(NEVER_SYNCED, quiet=terminal.is_json)
    return code


def _checked(terminal: Terminal) -> Found:
    from transflow.services.checking.check import check

    return check(terminal.settings, today=today())


def _name_unread(terminal: Terminal, wanted: Wanted, known: Iterable[str] = ()) -> int:
    """Names what of the releases wanted could not be read, beside what is known; the exit code, which is never 0
    then."""
    from transflow.services.queue.opening import troubles

    problems = dict.fromkeys((*known, *troubles(terminal.settings, wanted)))
    note_problems(problems)
    return COULD_NOT_RUN if problems else 0


@click.command("next")
@filtered
@at_terminal
def next_command(terminal: Terminal, *, wanted: Wanted, findings: bool) -> int:
    """Takes the most urgent item that nobody holds, for 15 minutes that every activity renews.

    Reviewers take what is translated: queue next --state translated. Exit code 1: there is none.
    """
    from transflow.services.queue.claiming import HandedOut, hand_out
    from transflow.services.queue.faulty import next_faulty_item
    from transflow.services.queue.showing import show_item

    found = _checked(terminal) if findings else None
    if found:
        done = HandedOut(next_faulty_item(terminal.desk(), wanted, found.findings))
    else:
        done = hand_out(terminal.desk(), wanted)
    problems = (*(found.problems if found else ()), *done.problems)
    for each in done.gone:
        note(each)
    if done.item is None:
        terminal.tell("", view.nothing_as_json())
        if not done.gone:
            note(_why_none(terminal, wanted, findings=findings), quiet=terminal.is_json)
        return _name_unread(terminal, wanted, problems) or EMPTY
    shown = show_item(terminal.desk(), done.item.name)
    terminal.tell(view.shown_as_text(shown), view.shown_as_json(shown))
    return _name_unread(terminal, wanted, problems)


def _why_none(terminal: Terminal, wanted: Wanted, *, findings: bool) -> str:
    from transflow.services.queue.listing import demand_known, list_items
    from transflow.store.items import Wanted

    demand_known(terminal.settings, wanted)
    if findings:
        return "The gate stops at nothing that somebody could take."
    held = list_items(terminal.desk(), wanted)
    if held and all(each.claimed_by == terminal.name for each in held):
        return f"All that is left is what you hold ({len(held)}): transflow queue list --mine"
    if held:
        return f"All that is left is held by somebody ({len(held)}): transflow queue list"
    if wanted != Wanted():
        return "Nothing in the queue is like that."
    if not list_items(terminal.desk(), Wanted(is_any=True), limit=1):
        return NEVER_SYNCED
    return "The queue is empty. What check still stops at, if anything: transflow queue next --findings"


@click.command("show")
@item_argument
@at_terminal
def show_command(terminal: Terminal, *, item: str) -> None:
    """Shows an item: source, what changed in it, target, facts, terms, findings, comments, history."""
    from transflow.services.queue.showing import show_item

    shown = show_item(terminal.desk(), item)
    terminal.tell(view.shown_as_text(shown), view.shown_as_json(shown))
