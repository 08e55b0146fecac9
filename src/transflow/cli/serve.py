"""`transflow serve`: opens the other door, the web page."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.options import config_option, note
from transflow.cli.queue_desk import desk_for
from transflow.errors import TransflowError

LOCAL = ("localhost", "127.0.0.1", "::1")


@click.command("serve")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port", default=8321, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one."
)
@click.option("--as", "user", metavar="NAME", help="Who works; default: the setting user, or git's.")
@config_option
def serve_command(host: str, port: int, user: str | None, config: Path | None) -> None:
    """Serves the review queue as web pages, until it is stopped with Ctrl+C."""
    desk = desk_for(config, user)
    if host not in LOCAL:
        raise TransflowError("Without accounts the pages are for this machine only; say --host 127.0.0.1.")
    try:
        from transflow.web.server import serve
        from transflow.web.site import Site
    except ImportError as error:
        raise TransflowError(f"{error.name} is not installed; pip install 'transflow[web]'.") from error
    serve(Site(desk.settings, desk.name), host, port, lambda address: note(f"transflow: {address}"))
