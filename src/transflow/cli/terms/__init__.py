"""`transflow terms`: the termbase."""

from __future__ import annotations

from importlib import import_module

import click

from transflow.cli.groups import Group

COMMANDS = {
    "add": "keeping",
    "apply": "applying",
    "check": "keeping",
    "export": "exchange",
    "extract": "extracting",
    "forms": "asking",
    "import": "exchange",
    "list": "asking",
    "match": "asking",
    "names": "names",
}


class TermsGroup(Group):
    """Its commands are imported when they are asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        from transflow.cli.options import telling

        module = import_module(f"transflow.cli.terms.{COMMANDS[cmd_name]}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return telling(command)


@click.group("terms", cls=TermsGroup)
def terms_group() -> None:
    """Keeps the termbase, finds its terms in texts and puts them right."""
