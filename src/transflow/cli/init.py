"""`transflow init`: a project to begin with."""

from __future__ import annotations

from pathlib import Path

import click

from transflow.cli.options import FILE
from transflow.cli.output import note, say
from transflow.services.init import init


@click.command("init")
@click.argument("folder", metavar="[DIR]", type=FILE, default=Path())
def init_command(folder: Path) -> None:
    """Writes a commented transflow.toml, an example release pair and a glossary of your own.

    \b
    transflow init        in this folder
    transflow init press  in a folder of that name
    """
    for file in init(folder):
        say(f"wrote {file}")
    note(f"Now run: transflow check {folder}")
