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
