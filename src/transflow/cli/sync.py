"""`transflow sync`: what is agreed, what has moved since."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from transflow.cli import sync_view as view
from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import config_option, json_option, message_options, settings_for_releases
from transflow.cli.output import note, note_problems, put_out, say
from transflow.report import plural
from transflow.services.sync import Synced, sync

if TYPE_CHECKING:
    from transflow.services.ledgers.syncing import PairSync


@click.command("sync")
@click.argument("releases", nargs=-1, metavar="[RELEASE]...")
@click.option("--dry-run", is_flag=True, help="Say what would change and why; write nothing.")
@json_option
@config_option
@message_options
def sync_command(
    *, releases: tuple[str, ...], dry_run: bool, is_json: bool, config: Path | None, quiet: bool
) -> int:
    """Brings files and ledgers together.

    Edited paragraphs are remembered in translations/{release}.{lang}.po: what became stale, what was
    translated, what two people edited. A translation changed in the ledger is put into its file.
    RELEASE is a name, or a folder or file of a release; without any, all releases are synced.

    \b
    transflow sync                              all releases
    transflow sync --dry-run                    what would change, and why
    transflow sync 2026-09-01-robezsargi-macas  one release
    """
    settings = settings_for_releases(config, releases)
    if is_json:
        synced = sync(settings, releases, today=today(), dry_run=dry_run)
        put_out(view.synced_as_json(synced, dry_run=dry_run), None)
        note_problems(synced.problems)
        return COULD_NOT_RUN if synced.problems or synced.is_waiting else 0
    reporter = Reporter(dry_run)
    synced = sync(settings, releases, today=today(), dry_run=dry_run, tell=reporter.tell)
    reporter.conclude(synced, quiet=quiet)
    return COULD_NOT_RUN if synced.refused or reporter.problems or synced.is_waiting else 0


GONE = "its release is gone, or its language is no target any more; remove it if that won't come back."


@dataclass
class Reporter:
    """Tells of each pair at once and keeps no more of it than how many of what there were."""

    dry_run: bool
    kinds: Counter[str] = field(default_factory=Counter)
    problems: set[str] = field(default_factory=set)

    def tell(self, pair: PairSync) -> None:
        """Tells of one pair."""
        if pair.problem:
            note_problems({pair.problem} - self.problems)
            self.problems.add(pair.problem)
        else:
            self.kinds.update(step.action.kind for step in pair.steps)
            say(view.pair_as_text(pair, dry_run=self.dry_run))

    def conclude(self, synced: Synced, *, quiet: bool) -> None:
        """Tells of what belongs to no pair, and how many of what there were."""
        note_problems((*synced.refused, *synced.late))
        for orphan in synced.orphans:
            note(f"{orphan}: {GONE}", quiet=quiet)
        what = ", ".join(f"{number} {kind}" for kind, number in sorted(self.kinds.items()))
        pairs = plural(synced.unchanged, "pair")
        note(f"{pairs} unchanged" + (f"; of paragraphs: {what}" if what else ""), quiet=quiet)
