"""The list of commands says what the commands say of themselves."""

import click
import pytest

from transflow.cli import COMMANDS, transflow
from transflow.cli.summaries import SUMMARIES


def test_every_command_has_a_summary() -> None:
    assert sorted(SUMMARIES) == sorted(COMMANDS)


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_summary_is_the_first_sentence_of_the_help(name: str) -> None:
    command = transflow.get_command(click.Context(transflow), name)
    assert command is not None
    assert command.help is not None
    assert " ".join(command.help.split()).startswith(SUMMARIES[name])


@pytest.mark.parametrize("name", ["db", "memory", "queue", "terms", "user"])
def test_a_group_says_what_its_commands_do_in_whole_sentences(name: str) -> None:
    group = transflow.get_command(click.Context(transflow), name)
    assert isinstance(group, click.Group)
    context = click.Context(group, info_name=name, terminal_width=80)
    help_text = " ".join(group.get_help(context).partition("Commands:")[2].split())
    assert "..." not in help_text
    for each in group.list_commands(context):
        command = group.get_command(context, each)
        assert command is not None
        assert command.help is not None
        first, _, _ = " ".join(command.help.partition("\n\n")[0].split()).partition(". ")
        assert first.rstrip(".") in help_text
