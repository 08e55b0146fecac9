"""`transflow queue`: the review queue."""

from __future__ import annotations

import datetime
import getpass
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from transflow.cli import queue_view as view
from transflow.cli.options import FILE, Command, note, settings_for
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import read_bytes
from transflow.io.git import user_name
from transflow.model import State

if TYPE_CHECKING:
    from transflow.store.items import Wanted
    from transflow.store.values import Item

EMPTY, COULD_NOT_RUN = 1, 2
STATES = click.Choice([state.value for state in State])


@click.group("queue")
def queue_group() -> None:
    """Works through what is missing, stale, rejected or unsure, item by item.

    ITEM is a key or its beginning, with release/ or release/language/ before it where needed; without it
    the item that you hold is meant. Exit codes: 0 done, 1 nothing in the queue, 2 could not be done.
    """


def shared_options(command: Command) -> Command:
    """`--json`, `--as NAME` and `--config FILE`."""
    for option in (
        click.option("--config", type=FILE, help="Settings file; default: the nearest transflow.toml."),
        click.option("--as", "user", metavar="NAME", help="Who works; default: the setting user, or git's."),
        click.option("--json", "is_json", is_flag=True, help="Print JSON."),
    ):
        command = option(command)
    return command


def filter_options(command: Command) -> Command:
    """Which items."""
    for option in (
        click.option("--release", default="", help="Only of this release."),
        click.option("--language", default="", help="Only in this target language."),
        click.option("--state", "states", type=STATES, multiple=True, help="Only in this state; repeatable."),
        click.option("--stale", is_flag=True, help="Only those whose source has changed."),
        click.option("--findings", is_flag=True, help="What the gate stops at; checks all releases for it."),
        click.option("--text", default="", help="Only those with this text on either side."),
    ):
        command = option(command)
    return command


item_argument = click.argument("item", required=False, default="")
version_option = click.option(
    "--version", "based_on", default="", help="Version that this is based on; refused if it is another now."
)


def project(config: Path | None, user: str | None) -> tuple[Settings, str]:
    """The settings, and who works here."""
    settings = settings_for(config)
    name = user or settings.user or user_name(settings.root) or _account()
    if not name.strip():
        raise TransflowError("Nobody knows who you are; say --as NAME or set user in transflow.toml.")
    return settings, name.strip()


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return ""


def now() -> datetime.datetime:
    """This moment, in the time zone of whoever works."""
    return datetime.datetime.now().astimezone()


def _wanted(
    release: str, language: str, states: Sequence[str], stale: bool, text: str, *, is_any: bool = False
) -> Wanted:
    from transflow.store.items import Wanted

    return Wanted(release, language, tuple(states), stale, is_any, text)


@queue_group.command("list")
@filter_options
@click.option("--all", "is_any", is_flag=True, help="Also what is done.")
@click.option("--mine", is_flag=True, help="Only what you hold.")
@click.option("--limit", type=click.IntRange(1), help="At most this many.")
@shared_options
def list_command(
    *,
    release: str,
    language: str,
    states: tuple[str, ...],
    stale: bool,
    findings: bool,
    text: str,
    is_any: bool,
    mine: bool,
    limit: int | None,
    config: Path | None,
    user: str | None,
    is_json: bool,
) -> None:
    """Lists what asks for work, the most urgent first."""
    from transflow.services.queue.faulty import faulty_items
    from transflow.services.queue.listing import list_items

    settings, name = project(config, user)
    wanted = _wanted(release, language, states, stale, text, is_any=is_any or mine)
    if findings:
        items = faulty_items(settings, wanted, now())[:limit]
    else:
        items = list_items(settings, wanted, now(), limit=limit, held_by=name if mine else "")
    click.echo(view.items_as_json(items) if is_json else view.items_as_table(items, now()), nl=False)
    note(f"{len(items)} items.", quiet=is_json)


@queue_group.command("next")
@filter_options
@shared_options
def next_command(
    *,
    release: str,
    language: str,
    states: tuple[str, ...],
    stale: bool,
    findings: bool,
    text: str,
    config: Path | None,
    user: str | None,
    is_json: bool,
) -> int:
    """Takes the most urgent item that nobody holds, for 15 minutes that every activity renews.

    Reviewers take what is translated: queue next --state translated. Exit code 1: there is none.
    """
    from transflow.services.queue.claiming import next_item
    from transflow.services.queue.faulty import next_faulty_item
    from transflow.services.queue.showing import show_item

    settings, name = project(config, user)
    take = next_faulty_item if findings else next_item
    item = take(settings, _wanted(release, language, states, stale, text), name, now())
    if item is None:
        note("The queue is empty.", quiet=is_json)
        if is_json:
            click.echo(view.nothing_as_json())
        return EMPTY
    shown = show_item(settings, item.name, name, now())
    click.echo(view.shown_as_json(shown) if is_json else view.shown_as_text(shown), nl=False)
    return 0


@queue_group.command("show")
@item_argument
@shared_options
def show_command(item: str, *, config: Path | None, user: str | None, is_json: bool) -> None:
    """Shows an item: source, what changed in it, target, facts, terms, findings, comments, history."""
    from transflow.services.queue.showing import show_item

    settings, name = project(config, user)
    shown = show_item(settings, item, name, now())
    click.echo(view.shown_as_json(shown) if is_json else view.shown_as_text(shown), nl=False)


@queue_group.command("claim")
@item_argument
@shared_options
def claim_command(item: str, *, config: Path | None, user: str | None, is_json: bool) -> None:
    """Takes one item for 15 minutes."""
    from transflow.services.queue.claiming import claim_item

    settings, name = project(config, user)
    _echo(claim_item(settings, item, name, now()), "held", is_json=is_json)


@queue_group.command("release")
@item_argument
@shared_options
def release_command(item: str, *, config: Path | None, user: str | None, is_json: bool) -> None:
    """Gives an item back, undone."""
    from transflow.services.queue.claiming import release_item

    settings, name = project(config, user)
    _echo(release_item(settings, item, name, now()), "released", is_json=is_json)


@queue_group.command("accept")
@item_argument
@click.option("--final", "is_final", is_flag=True, help="Final at once.")
@click.option("--override", default="", metavar="REASON", help="Review one's own work all the same; logged.")
@version_option
@shared_options
def accept_command(
    item: str,
    *,
    is_final: bool,
    override: str,
    based_on: str,
    config: Path | None,
    user: str | None,
    is_json: bool,
) -> int:
    """Accepts a translation: one state up, and no longer stale, rejected or in conflict."""
    from transflow.services.queue.accepting import accept_item

    settings, name = project(config, user)

    def accept() -> Item:
        return accept_item(
            settings, item, name, now(), version=based_on, is_final=is_final, override=override
        )

    return _saved(accept, "accepted", is_json=is_json)


@queue_group.command("edit")
@item_argument
@click.option("--text", help="The new translation; paragraphs divided by blank lines.")
@click.option("--file", "source", type=FILE, help="A file with the new translation; - for stdin.")
@version_option
@shared_options
def edit_command(
    item: str,
    *,
    text: str | None,
    source: Path | None,
    based_on: str,
    config: Path | None,
    user: str | None,
    is_json: bool,
) -> int:
    """Changes a translation, in $EDITOR or by --text or --file; the target file changes in that place alone."""
    from transflow.services.queue.editing import edit_item, edit_item_in

    settings, name = project(config, user)
    if text is None and source is None:
        return _saved(lambda: edit_item_in(settings, item, view.typed, name, now), "edited", is_json=is_json)
    new = text if text is not None else _text_of(source)
    return _saved(
        lambda: edit_item(settings, item, new, name, now(), version=based_on), "edited", is_json=is_json
    )


def _text_of(file: Path | None) -> str:
    data = sys.stdin.buffer.read() if file is None or str(file) == "-" else read_bytes(file)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise TransflowError(f"{file}: the text is not UTF-8; save it so.") from None


@queue_group.command("reject")
@item_argument
@click.option("--reason", required=True, help="What is wrong with it.")
@version_option
@shared_options
def reject_command(
    item: str, *, reason: str, based_on: str, config: Path | None, user: str | None, is_json: bool
) -> int:
    """Sends a translation back into the queue, with a reason."""
    from transflow.services.queue.rejecting import reject_item

    settings, name = project(config, user)
    return _saved(
        lambda: reject_item(settings, item, reason, name, now(), version=based_on),
        "rejected",
        is_json=is_json,
    )


@queue_group.command("dismiss")
@click.argument("fingerprint")
@click.option("--reason", required=True, help="Why the finding is none.")
@click.option("--release", default="", help="Look only in this release, which is faster.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="The waiver ends after this day.")
@shared_options
def dismiss_command(
    fingerprint: str,
    *,
    reason: str,
    release: str,
    until: datetime.datetime | None,
    config: Path | None,
    user: str | None,
    is_json: bool,
) -> None:
    """Waives a finding, named by its fingerprint or the beginning of that, in the waivers file."""
    from transflow.services.queue.dismissing import dismiss_finding

    settings, name = project(config, user)
    end = until.date().isoformat() if until else ""
    waiver = dismiss_finding(settings, fingerprint, reason, name, now(), release=release, until=end)
    click.echo(
        view.waiver_as_json(waiver)
        if is_json
        else f"dismissed {waiver.check} in {waiver.release}; written to {settings.waivers}"
    )


@queue_group.command("comment")
@click.argument("item")
@click.argument("text")
@shared_options
def comment_command(item: str, text: str, *, config: Path | None, user: str | None, is_json: bool) -> None:
    """Says something about an item, for all who look at it."""
    from transflow.services.queue.talking import comment_item

    settings, name = project(config, user)
    found, comment = comment_item(settings, item, text, name, now())
    click.echo(view.comment_as_json(found, comment) if is_json else f"commented {found.name}")


@queue_group.command("undo")
@item_argument
@shared_options
def undo_command(item: str, *, config: Path | None, user: str | None, is_json: bool) -> int:
    """Takes back the last decision about ITEM, or your last one: text and state."""
    from transflow.services.queue.undoing import undo_change

    settings, name = project(config, user)
    return _saved(lambda: undo_change(settings, item, name, now())[0], "undone", is_json=is_json)


@queue_group.command("history")
@item_argument
@shared_options
def history_command(item: str, *, config: Path | None, user: str | None, is_json: bool) -> None:
    """Tells what happened to an item, and what was said about it."""
    from transflow.services.queue.talking import history_of

    settings, name = project(config, user)
    told = history_of(settings, item, name, now())
    click.echo(view.history_as_json(*told) if is_json else view.history_as_text(*told), nl=False)


def _saved(save: Callable[[], Item], done: str, *, is_json: bool) -> int:
    """Carries out a save; where somebody was faster, all three texts are shown."""
    from transflow.services.queue.writing import VersionMismatchError

    try:
        _echo(save(), done, is_json=is_json)
    except VersionMismatchError as error:
        click.echo(view.mismatch_as_json(error) if is_json else view.mismatch_as_text(error), nl=False)
        note(f"transflow: {error}")
        return COULD_NOT_RUN
    return 0


def _echo(item: Any, done: str, *, is_json: bool) -> None:
    click.echo(view.item_as_json(item) if is_json else view.item_as_line(item, done), nl=False)
