"""`transflow terms`: the termbase."""

from __future__ import annotations

import click

from transflow.cli.groups import LazyGroup

COMMANDS = {
    "add": "transflow.cli.terms.keeping:add_command",
    "apply": "transflow.cli.terms.applying:apply_command",
    "check": "transflow.cli.terms.keeping:check_command",
    "export": "transflow.cli.terms.exchange:export_command",
    "extract": "transflow.cli.terms.extracting:extract_command",
    "forms": "transflow.cli.terms.lookup:forms_command",
    "import": "transflow.cli.terms.exchange:import_command",
    "list": "transflow.cli.terms.lookup:list_command",
    "match": "transflow.cli.terms.lookup:match_command",
    "names": "transflow.cli.terms.names:names_command",
}


@click.group("terms", cls=LazyGroup, places=COMMANDS)
def terms_group() -> None:
    """Keeps the termbase, finds its terms in texts and puts them right.

    \b
    transflow terms list robežsardze       how is it called?
    transflow terms match --lang lv lv.md  which terms stand in a file?
    transflow terms apply                  which names are to be put right?
    """
