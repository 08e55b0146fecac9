"""`transflow queue dismiss`: findings waived."""

from __future__ import annotations

import datetime

import click

from transflow.cli.queue import view
from transflow.cli.queue.terminal import Terminal, at_terminal


@click.command("dismiss")
@click.argument("fingerprint")
@click.option("--reason", required=True, help="Why the finding is none.")
@click.option("--release", metavar="RELEASE", default="", help="Look only in this release, which is faster.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="The waiver ends after this day.")
@at_terminal
def dismiss_command(
    terminal: Terminal, *, fingerprint: str, reason: str, release: str, until: datetime.datetime | None
) -> None:
    """Waives a finding, named by its fingerprint or the beginning of that, in the waivers file."""
    from transflow.services.queue.dismissing import dismiss_finding

    end = until.date().isoformat() if until else ""
    waiver = dismiss_finding(terminal.desk(), fingerprint, reason, release=release, until=end)
    done = f"dismissed {waiver.check} in {waiver.release}; written to {terminal.settings.waivers}\n"
    terminal.tell(done, view.waiver_as_json(waiver))
