"""`transflow user`: accounts."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from transflow.cli.clock import now
from transflow.cli.groups import Group
from transflow.cli.options import Command, config_option, json_option, settings_for
from transflow.cli.output import note, print_json, say
from transflow.cli.user_tokens import revoke_command, token_command, tokens_command
from transflow.errors import TransflowError
from transflow.report import plural
from transflow.roles import Role

if TYPE_CHECKING:
    from transflow.store.accounts import Account

ROLES = click.Choice([role.value for role in Role])


@click.group("user", cls=Group)
def user_group() -> None:
    """Keeps the accounts of those who work on the web pages.

    Roles: reader, translator, editor, terminologist, admin. A password is asked for, or read from stdin.

    \b
    transflow user add anna                a translator
    transflow user add ilze --role editor  an editor
    transflow user list                    all accounts
    """


for each_command in (token_command, tokens_command, revoke_command):
    user_group.add_command(each_command)


def shared_options(command: Command) -> Command:
    """`--json` and `--config FILE`."""
    return json_option(config_option(command))


name_argument = click.argument("name")
stdin_option = click.option(
    "--password-stdin", "is_piped", is_flag=True, help="Read the password from the first line of stdin."
)
display_option = click.option("--display-name", help="How pages call the user; default: the name.")
email_option = click.option("--email", help="Address of the user.")


@user_group.command("list")
@shared_options
def list_command(*, config: Path | None, is_json: bool) -> None:
    """Lists all accounts."""
    from transflow.services.accounts.users import list_users

    found = list_users(settings_for(config))
    if is_json:
        print_json({"users": [_as_values(each) for each in found]})
        return
    for each in found:
        say(_as_line(each))
    note(f"{plural(len(found), 'account')}.")


@user_group.command("add")
@name_argument
@click.option(
    "--role", type=ROLES, default=Role.TRANSLATOR.value, show_default=True, help="What they may do."
)
@display_option
@email_option
@stdin_option
@shared_options
def add_command(
    name: str,
    *,
    role: str,
    display_name: str | None,
    email: str | None,
    is_piped: bool,
    config: Path | None,
    is_json: bool,
) -> None:
    """Adds an account; NAME is what the history will say.

    On a terminal a password is asked for; an empty one leaves the account without, so that nobody can sign
    in until it has one.
    """
    from transflow.services.accounts.users import add_user

    settings = settings_for(config)
    password = _piped() if is_piped else _typed(may_be_empty=True) if sys.stdin.isatty() else ""
    account = add_user(
        settings, name, Role(role), display_name=display_name or "", email=email or "", password=password
    )
    _echo(account, "added", is_json=is_json)


@user_group.command("role")
@name_argument
@click.argument("role", type=ROLES)
@shared_options
def role_command(name: str, role: str, *, config: Path | None, is_json: bool) -> None:
    """Gives an account another role; the last active admin stays one."""
    from transflow.services.accounts.users import change_user

    _echo(change_user(settings_for(config), name, role=Role(role)), "changed", is_json=is_json)


@user_group.command("password")
@name_argument
@stdin_option
@shared_options
def password_command(name: str, *, is_piped: bool, config: Path | None, is_json: bool) -> None:
    """Gives an account another password, typed twice or read from stdin."""
    from transflow.services.accounts.users import set_password

    if not is_piped and not sys.stdin.isatty():
        raise TransflowError("There is no terminal to type a password at; say --password-stdin.")
    password = _piped() if is_piped else _typed()
    _echo(set_password(settings_for(config), name, password, now()), "changed", is_json=is_json)


@user_group.command("change")
@name_argument
@display_option
@email_option
@click.option("--active/--inactive", "is_active", default=None, help="Whether the user may sign in.")
@shared_options
def change_command(
    name: str,
    *,
    display_name: str | None,
    email: str | None,
    is_active: bool | None,
    config: Path | None,
    is_json: bool,
) -> None:
    """Changes what is known of an account, or locks and unlocks it."""
    from transflow.services.accounts.users import change_user

    settings = settings_for(config)
    account = change_user(settings, name, display_name=display_name, email=email, is_active=is_active)
    _echo(account, "changed", is_json=is_json)


@user_group.command("remove")
@name_argument
@shared_options
def remove_command(name: str, *, config: Path | None, is_json: bool) -> None:
    """Removes an account; what its owner did keeps the name, and the last active admin stays."""
    from transflow.services.accounts.users import remove_user

    _echo(remove_user(settings_for(config), name), "removed", is_json=is_json)


def _piped() -> str:
    password = sys.stdin.readline().rstrip("\r\n")
    if not password:
        raise TransflowError("There is no password on stdin; write one into its first line.")
    return password


def _typed(*, may_be_empty: bool = False) -> str:
    """A password typed twice, unseen."""
    return click.prompt(
        "Password",
        default="" if may_be_empty else None,
        show_default=False,
        hide_input=True,
        confirmation_prompt=True,
        err=True,
    )


def _echo(account: Account, done: str, *, is_json: bool) -> None:
    if is_json:
        print_json({"user": _as_values(account)})
    else:
        say(f"{done} {_as_line(account)}")


def _as_line(account: Account) -> str:
    shown = f"{account.display_name} <{account.email}>".strip() if account.email else account.display_name
    lacks = [] if account.is_active else ["inactive"]
    lacks += [] if account.has_password else ["no password"]
    return "  ".join(filter(None, (account.name, account.role.value, shown, ", ".join(lacks))))


def _as_values(account: Account) -> dict[str, Any]:
    return {
        "name": account.name,
        "display_name": account.display_name,
        "email": account.email,
        "role": account.role.value,
        "active": account.is_active,
        "has_password": account.has_password,
    }
