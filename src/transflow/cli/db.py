"""`transflow db`: the store."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.groups import Group
from transflow.cli.options import FILE, config_option, settings_for
from transflow.cli.output import note, say


@click.group("db", cls=Group)
def db_group() -> None:
    """Looks after the store of accounts, claims, drafts, comments and history.

    \b
    transflow db backup store.jsonl   save it
    transflow db restore store.jsonl  bring it back
    transflow db upgrade              after an update of transflow
    """


@db_group.command("upgrade")
@config_option
def upgrade_command(config: Path | None) -> None:
    """Brings the store of an older transflow to this one."""
    from transflow.services.store import upgrade_store

    before, after = upgrade_store(settings_for(config))
    say(f"The store is at version {after}" + (f", it was at {before or 'none'}." if before != after else "."))


@db_group.command("backup")
@click.argument("file", type=FILE)
@config_option
def backup_command(file: Path, config: Path | None) -> None:
    """Saves accounts, claims, drafts, comments, history and acceptances into FILE, lines of JSON."""
    from transflow.services.own_files import demand_no_loss
    from transflow.services.store import backup_store

    settings = settings_for(config)
    demand_no_loss(settings, (file,))
    say(f"{_entries(backup_store(settings, file))} in {file}")


@db_group.command("restore")
@click.argument("file", type=FILE)
@config_option
def restore_command(file: Path, config: Path | None) -> None:
    """Adds to the store what FILE holds and the store lacks.

    A backup of one checkout is taken for one of this checkout. Of several, each keeps the name that it has in FILE.
    """
    from transflow.services.store import restore_store

    restored = restore_store(settings_for(config), file)
    say(f"{_entries(restored.count)} restored from {file}")
    for name, count in sorted(restored.elsewhere.items()):
        note(f"{_entries(count)} of the checkout {name}, not of this one.")


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"
