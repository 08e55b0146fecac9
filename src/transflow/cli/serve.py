"""`transflow serve`: opens the other door, the web page."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.options import config_option
from transflow.cli.output import note
from transflow.cli.queue.terminal import terminal_of
from transflow.errors import TransflowError
from transflow.frozen import replace
from transflow.io.git import demand_repository
from transflow.services.accounts.users import list_users
from transflow.services.webhooks import demand_secrets

LOCAL = ("localhost", "127.0.0.1", "::1")


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    default=8321,
    show_default=True,
    type=click.IntRange(0, 65535),
    metavar="PORT",
    help="0 takes a free one.",
)
@click.option(
    "--as", "user", metavar="NAME", help="Who works where nobody signs in; default: the setting user."
)
@click.option("--name", "names", multiple=True, help="A host name under which browsers ask; repeatable.")
@click.option(
    "--trust-header", default="", help="Header in which a proxy in front names who has signed in there."
)
@click.option("--https", "is_secure", is_flag=True, help="A proxy in front speaks HTTPS with the browsers.")
@config_option
def serve_command(
    *,
    host: str,
    port: int,
    user: str | None,
    names: tuple[str, ...],
    trust_header: str,
    is_secure: bool,
    config: Path | None,
) -> None:
    """Serves the review queue as web pages, until it is stopped with Ctrl+C.

    Where there are accounts with a password (transflow user), people sign in; without any, everybody at this
    machine is one person, and other machines are refused.

    \b
    transflow serve                        at http://127.0.0.1:8321
    transflow serve --port 8080 --as Anna  at another port, as Anna
    """
    terminal = terminal_of(config, user)
    settings = replace(terminal.settings, is_served=True)
    if settings.commits:
        demand_repository(settings.root)
    has_accounts = bool(trust_header) or any(
        each.has_password and each.is_active for each in list_users(settings)
    )
    if host not in LOCAL and not has_accounts:
        raise TransflowError(
            "Without accounts the pages are for this machine only; make one first: transflow user add."
        )
    try:
        from transflow.web.server import serve
        from transflow.web.site import HOSTS, Site
    except ImportError as error:
        raise TransflowError(f"{error.name} is not installed; pip install 'transflow[web]'.") from error
    demand_secrets(settings.webhooks)
    site = Site(
        settings,
        terminal.name,
        hosts=(*HOSTS, *names),
        has_accounts=has_accounts,
        trusted_header=trust_header,
        is_secure=is_secure,
    )
    serve(site, host, port, lambda address: note(f"transflow: {address}"))
