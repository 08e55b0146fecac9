"""`transflow signoff`: a release is done."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.clock import now
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import config_option, settings_for_releases, target_option
from transflow.cli.output import complain, say
from transflow.io.git import user_name
from transflow.services.desk import Desk
from transflow.services.releases.selecting import release_meant
from transflow.services.signoff import sign_off


@click.command("signoff")
@click.argument("release")
@target_option("--lang", help_text="Only this target language; default: all.")
@click.option("--as", "by", metavar="NAME", help="Who signs; default: the setting user, or git's.")
@config_option
def signoff_command(*, release: str, target: str, by: str | None, config: Path | None) -> int:
    """Signs RELEASE off in its ledger; every paragraph of it is final then.

    Refused, with the reasons, while the gate would fail. A later change of either text ends the sign-off.

    \b
    transflow signoff 2026-09-01-robezsargi-macas
    transflow signoff 2026-09-01-robezsargi-macas --lang en --as Anna
    """
    settings = settings_for_releases(config, [release])
    by = by or settings.user or user_name(settings.root)
    done = sign_off(Desk(settings, by, now()), release_meant(settings, release), target)
    for reason in done.reasons:
        complain(reason)
    if done.reasons:
        complain(f"{release} was not signed off.")
        return 1 if done.is_judged else COULD_NOT_RUN
    for ledger in done.ledgers:
        say(f"signed {ledger} as {by}")
    return 0
