"""`transflow user token`, `tokens`, `revoke`: how programs come in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from transflow.cli.clock import now
from transflow.cli.options import config_option, json_option, settings_for
from transflow.cli.output import as_json, note, print_json, put_out, say
from transflow.cli.queue.terminal import terminal_of
from transflow.errors import TransflowError
from transflow.report import plural

if TYPE_CHECKING:
    from transflow.store.tokens import Token

SCOPES = click.Choice(["read", "write", "metrics"])
LONGEST = 3660  # days


@click.command("token")
@click.argument("name")
@click.option("--scope", type=SCOPES, default="read", show_default=True, help="What the program may do.")
@click.option(
    "--days",
    type=click.IntRange(1, LONGEST),
    metavar="DAYS",
    default=90,
    show_default=True,
    help="For how many days it is good.",
)
@click.option("--note", "about", default="", help="What it is for, to know it by.")
@json_option
@config_option
def token_command(
    *, name: str, scope: str, days: int, about: str, is_json: bool, config: Path | None
) -> None:
    """Makes a token with which a program works as the account NAME, and prints it this once.

    `write` reads too; either may do no more than the account's role. `metrics` only reads /metrics.
    """
    from transflow.services.accounts.tokens import make_token
    from transflow.store.tokens import TokenScope

    secret = make_token(settings_for(config), name, TokenScope(scope), now(), days=days, note=about)
    put_out(as_json({"token": secret}) if is_json else f"{secret}\n", None)
    note(f"Only its owner knows it from here on; it runs out in {plural(days, 'day')}.")


@click.command("tokens")
@click.argument("name")
@json_option
@config_option
def tokens_command(*, name: str, is_json: bool, config: Path | None) -> None:
    """Lists the tokens of an account."""
    from transflow.services.accounts.tokens import list_tokens

    found = list_tokens(settings_for(config), name)
    if is_json:
        print_json({"tokens": [_as_values(each) for each in found]})
        return
    for each in found:
        say(_as_line(each))
    note(f"{plural(len(found), 'token')}.")


@click.command("revoke")
@click.argument("name")
@click.argument("key", required=False, default="")
@click.option("--all", "is_all", is_flag=True, help="Revoke all tokens of the account.")
@json_option
@config_option
def revoke_command(*, name: str, key: str, is_all: bool, is_json: bool, config: Path | None) -> None:
    """Takes a token away, by its key (`transflow user tokens`) or the beginning of it."""
    from transflow.services.accounts.tokens import revoke_tokens

    if bool(key) == is_all:
        raise TransflowError("Name the token by its key, or say --all.")
    count = revoke_tokens(terminal_of(config, None).desk(), name, key)
    put_out(as_json({"revoked": count}) if is_json else f"revoked {count}\n", None)


def _as_line(token: Token) -> str:
    used = f"last used {token.used[:10]}" if token.used else "never used"
    return "  ".join(filter(None, (token.key, token.scope, f"until {token.until[:10]}", used, token.note)))


def _as_values(token: Token) -> dict[str, Any]:
    values = {name: getattr(token, name) for name in ("key", "note", "made", "until")}
    return {**values, "scope": token.scope.value, "used": token.used or None}
