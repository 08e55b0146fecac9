"""What the commands of the queue share: who works at which terminal, and how it is told there."""

from __future__ import annotations

import getpass
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from transflow.cli.clock import now
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import Command, config_option, json_option, settings_for, target_option
from transflow.cli.output import note, note_problems, put_out
from transflow.cli.queue import view
from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.io.git import user_name
from transflow.model import State
from transflow.services.desk import Desk
from transflow.text.shown import on_terminal

if TYPE_CHECKING:
    from transflow.store.values import Item

STATES = click.Choice([state.value for state in State])


class Terminal(Frozen):
    """Where somebody works on the queue: the project, their name, and whether they read JSON."""

    settings: Settings
    name: str
    is_json: bool

    def desk(self) -> Desk:
        """Their desk at this moment."""
        return Desk(self.settings, self.name, now())

    def tell(self, text: Iterable[str], json: Iterable[str]) -> None:
        """Puts out a result, whole or in pieces, in the way that was asked for."""
        told = json if self.is_json else text
        put_out(map(on_terminal, (told,) if isinstance(told, str) else told), None)

    def tell_item(self, item: Item, done: str) -> None:
        """Tells what was done to an item."""
        self.tell(view.item_as_line(item, done), view.item_as_json(item))

    def save(self, save: Callable[[], Item], done: str) -> int:
        """Carries out a save and tells what is still found there; where somebody was faster, all three
        texts are shown."""
        from transflow.services.queue.showing import show_item
        from transflow.services.queue.versions import VersionMismatchError

        try:
            item = save()
            self.tell_item(item, done)
            if item.claimed_by not in ("", self.name):
                note(
                    f"{item.claimed_by} holds it and is shown both texts on saving another.",
                    quiet=self.is_json,
                )
            if not self.is_json:
                shown = show_item(self.desk(), item.name)
                note(view.still_found(shown), quiet=not shown.counted)
        except VersionMismatchError as error:
            self.tell(view.mismatch_as_text(error), view.mismatch_as_json(error))
            note_problems([str(error)])
            return COULD_NOT_RUN
        return 0


def terminal_of(config: Path | None, user: str | None, *, is_json: bool = False) -> Terminal:
    """The terminal of `user`, else of whom the settings, git or the system name."""
    from transflow.services.releases.demands import demand_project

    settings = settings_for(config)
    demand_project(settings)
    name = user or settings.user or user_name(settings.root) or _account()
    if not name.strip():
        raise TransflowError("Nobody knows who you are; say --as NAME or set user in transflow.toml.")
    _hint_at_former_place(settings)
    return Terminal(settings, name.strip(), is_json)


def _hint_at_former_place(settings: Settings) -> None:
    """Says where the claims are that a checkout had before it was moved."""
    from transflow.services.queue.former_place import former_place

    if place := former_place(settings):
        note(
            f"The store knows claims, drafts, comments and history of {place}, which is not there any more; if this is "
            f'that checkout, moved, say in transflow.toml: workspace = "{place}"'
        )


def at_terminal(command: Command) -> Callable[..., Any]:
    """`--json`, `--as NAME` and `--config FILE`; the command gets its `Terminal` in their place."""

    @wraps(command)
    def seated(*, config: Path | None, user: str | None, is_json: bool, **others: Any) -> Any:
        return command(terminal_of(config, user, is_json=is_json), **others)

    return _with(
        seated,
        config_option,
        click.option("--as", "user", metavar="NAME", help="Who works; default: the setting user, or git's."),
        json_option,
    )


def filtered(command: Command) -> Callable[..., Any]:
    """The options that say which items; the command gets a `Wanted` in their place."""

    @wraps(command)
    def narrowed(
        *args: Any, release: str, target: str, states: Sequence[str], stale: bool, text: str, **others: Any
    ) -> Any:
        from transflow.store.items import Wanted

        return command(*args, wanted=Wanted(release, target, tuple(states), stale, text=text), **others)

    return _with(
        narrowed,
        click.option("--release", metavar="RELEASE", default="", help="Only of this release."),
        target_option("--language"),
        click.option("--state", "states", type=STATES, multiple=True, help="Only in this state; repeatable."),
        click.option("--stale", is_flag=True, help="Only those whose source has changed."),
        click.option("--findings", is_flag=True, help="What the gate stops at; checks all releases for it."),
        click.option("--text", default="", help="Only those with this text on either side."),
    )


item_argument = click.argument("item", required=False, default="")
version_option = click.option(
    "--version", "based_on", default="", help="Version that this is based on; refused if it is another now."
)


def _with(command: Callable[..., Any], *options: Callable[[Any], Any]) -> Callable[..., Any]:
    for option in options:
        command = option(command)
    return command


def _account() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # the last on Windows
        return ""
