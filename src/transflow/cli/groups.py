"""Groups of commands."""

from __future__ import annotations

import click

WHOLE = 1000  # characters, more than any sentence has


class Group(click.Group):
    """A group whose help says what each command does in a whole sentence."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, command.get_short_help_str(WHOLE)) for name, command in found if command]
        with formatter.section("Commands"):
            formatter.write_dl(rows)
