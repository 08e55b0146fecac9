"""`transflow explain` and `transflow checks`: what is checked, and why."""

from __future__ import annotations

import click

from transflow.checks import Check, Example, checks
from transflow.cli.completion import checks_that_begin
from transflow.cli.options import format_option
from transflow.cli.output import print_json


@click.command("checks")
@format_option("table", "json", default="table")
def checks_command(form: str) -> None:
    """Lists all checks with their levels.

    \b
    transflow checks
    """
    rows = checks.values()
    if form == "json":
        listed = [{"check": each.name, "level": each.level.label, "summary": each.summary} for each in rows]
        print_json({"checks": listed})
        return
    width = max(len(each.name) for each in rows)
    for each in rows:
        click.echo(f"{each.name:{width}}  {each.level.label:7}  {each.summary}")


@click.command("explain")
@click.argument("name", metavar="CHECK", shell_complete=checks_that_begin)
def explain_command(name: str) -> None:
    """Prints the manual page of one check.

    \b
    transflow explain number-value
    """
    check = checks[name]
    rows = [f"{check.name} ({check.level.label})", "", check.summary, "", check.rationale]
    if check.options:
        rows += ["", "Options:", *(f"  {option} = {default!r}" for option, default in check.options.items())]
    for title, examples in (("Passes:", check.passes), ("Found:", check.fails)):
        if examples:
            rows += ["", title, *(line for example in examples for line in _example(example))]
    rows += ["", _how_to_change(check)]
    click.echo("\n".join(rows))


def _example(example: Example) -> list[str]:
    sides = ((example.source_language, example.source), (example.target_language, example.target))
    rows = [f"  {tag}  {text.strip() or '(no file)'}".replace("\n", "\n      ") for tag, text in sides]
    return [*rows, *(f"      ({known})".replace("\n\n", " ¶ ") for known in example.circumstances), ""]


def _how_to_change(check: Check) -> str:
    return (
        f'Switch it off with ignore = ["{check.name}"], '
        f'change its level with [levels] {check.name} = "warning", '
        "or waive one finding in transflow-waivers.toml."
    )
