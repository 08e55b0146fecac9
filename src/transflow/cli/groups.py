"""Groups of commands."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any

import click

from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.errors import likeliest

WHOLE = 1000  # characters, more than any sentence has


class HelpfulGroup(click.Group):
    """A group that shows its help where no command is named, and the likeliest command where there is no such one."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args and not ctx.resilient_parsing:
            click.echo(ctx.get_help(), err=True)
            ctx.exit(COULD_NOT_RUN)
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            if close := likeliest(args[0], self.list_commands(ctx)):
                raise click.UsageError(
                    f"No such command {args[0]!r}. Did you mean {close!r}?", ctx
                ) from error
            raise


class Group(HelpfulGroup):
    """A group whose help says what each command does in a whole sentence, and each of which can be told to be quiet."""

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        from transflow.cli.options import telling

        super().add_command(telling(cmd), name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        found = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        rows = [(name, command.get_short_help_str(WHOLE)) for name, command in found if command]
        with formatter.section("Commands"):
            formatter.write_dl(rows)


class LazyGroup(Group):
    """A group whose commands are imported when they are asked for, so that each starts fast; `places` say where each
    is, as `module:name`."""

    def __init__(self, *args: Any, places: Mapping[str, str], **others: Any) -> None:
        super().__init__(*args, **others)
        self.places = places

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self.places)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.places:
            return None
        from transflow.cli.options import telling

        module, _, name = self.places[cmd_name].partition(":")
        command: click.Command = getattr(import_module(module), name)
        return telling(command)
