"""`transflow queue dismiss`: findings waived."""

from __future__ import annotations

import datetime

import click

from transflow.cli.clock import now
from transflow.cli.queue import view
from transflow.cli.queue.desk import Desk, at_desk


@click.command("dismiss")
@click.argument("fingerprint")
@click.option("--reason", required=True, help="Why the finding is none.")
@click.option("--release", default="", help="Look only in this release, which is faster.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="The waiver ends after this day.")
@at_desk
def dismiss_command(
    desk: Desk, *, fingerprint: str, reason: str, release: str, until: datetime.datetime | None
) -> None:
    """Waives a finding, named by its fingerprint or the beginning of that, in the waivers file."""
    from transflow.services.queue.dismissing import dismiss_finding

    end = until.date().isoformat() if until else ""
    waiver = dismiss_finding(desk.settings, fingerprint, reason, desk.name, now(), release=release, until=end)
    done = f"dismissed {waiver.check} in {waiver.release}; written to {desk.settings.waivers}\n"
    desk.tell(done, view.waiver_as_json(waiver))
