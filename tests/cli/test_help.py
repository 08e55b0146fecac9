"""The list of commands says what the commands say of themselves, and one thing is said by one word."""

from collections.abc import Iterator

import click
import pytest

from tests.conftest import Run
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


def commands(group: click.Group = transflow) -> Iterator[tuple[str, click.Command]]:
    """All commands, those of groups included, by what is typed."""
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, click.Group):
            yield from ((f"{name} {each}", own) for each, own in commands(command))
        elif command:
            yield name, command


ALL = dict(commands())
SAME = {
    "--json": {"-"},
    "--config": {"-"},
    "--quiet": {"-q"},
    "--verbose": {"-v"},
    "--output": {"-o"},
    "--jobs": {"-"},
}
"""Options that mean one thing wherever they are, with their short form."""


def options(command: click.Command) -> list[click.Option]:
    return [each for each in command.params if isinstance(each, click.Option)]


@pytest.mark.parametrize("name", sorted(ALL))
def test_json_is_asked_for_by_one_word_wherever_there_is_any(name: str) -> None:
    named = {each for option in options(ALL[name]) for each in option.opts}
    forms = [each for option in options(ALL[name]) for each in getattr(option.type, "choices", ())]
    assert "json" not in forms or "--json" in named


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_command_can_be_told_to_be_quiet_and_to_tell_its_steps(name: str) -> None:
    named = [each for option in options(ALL[name]) for each in option.opts]
    assert [named.count(each) for each in ("-q", "--quiet", "-v", "--verbose")] == [1, 1, 1, 1]


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_option_says_what_it_is_for_in_a_sentence(name: str) -> None:
    for option in options(ALL[name]):
        help_text = option.help or ""
        assert help_text.endswith("."), option.opts
        assert help_text[0].isupper() or help_text[0].isdigit() or help_text.partition(":")[1], option.opts


def test_an_option_of_one_name_has_one_short_form_and_one_kind() -> None:
    for long, short in SAME.items():
        found = [each for own in ALL.values() for each in options(own) if long in each.opts]
        assert {min(set(each.opts) - {long}, default="-") for each in found} == short, long
        assert len({each.is_flag for each in found}) == 1, long


def test_a_language_of_the_target_is_named_by_to_in_every_command() -> None:
    for name, command in ALL.items():
        named = {option.name: option.opts for option in options(command)}
        for each in ("language", "target"):
            if each in named and not name.startswith("terms"):
                assert named[each][0] == "--to", name


@pytest.mark.parametrize("group", [(), ("queue",), ("terms",)])
def test_a_group_without_a_command_shows_its_help(run: Run, group: tuple[str, ...]) -> None:
    done = run(*group)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"Usage: {' '.join(('transflow', *group))} [OPTIONS] COMMAND")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [(("chekc",), "check"), (("queue", "nxt"), "next"), (("check", "--formt"), "--format")],
)
def test_a_slip_is_answered_by_what_was_meant(run: Run, typed: tuple[str, ...], meant: str) -> None:
    done = run(*typed)
    assert done.code == 2
    assert f"Did you mean '{meant}'? See transflow " in done.err


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (("fetch", "--pause", "abc", "x"), "Invalid value for '--pause': 'abc' is not a number;"),
        (("serve", "--port", "abc"), "Invalid value for '--port': 'abc' is not a whole number;"),
    ],
)
def test_what_is_no_number_is_told_in_plain_words(run: Run, typed: tuple[str, ...], why: str) -> None:
    done = run(*typed)
    assert (done.code, done.err) == (2, f"transflow: {why} see transflow {typed[0]} --help.\n")


def test_a_file_that_is_not_there_is_told_in_plain_words(run: Run) -> None:
    done = run("terms", "list", "--termbase", "nav.csv")
    assert (done.code, done.err) == (2, "transflow: nav.csv: there is no such file; check the path.\n")


@pytest.mark.parametrize("name", sorted(ALL))
def test_an_option_says_what_it_takes(name: str) -> None:
    options = [each for each in ALL[name].params if isinstance(each, click.Option)]
    ranges = [each for each in options if isinstance(each.type, click.IntRange | click.FloatRange)]
    assert [each.name for each in ranges if not each.metavar] == []
    languages = [
        each for each in options if {"--to", "--lang", "--source-lang", "--target-lang"} & {*each.opts}
    ]
    assert {each.metavar for each in languages} <= {"LANGUAGE"}


@pytest.mark.parametrize("name", sorted(ALL))
def test_what_all_commands_take_stands_last(name: str) -> None:
    options = [each.opts[-1] for each in ALL[name].params]
    common = [each for each in ("--config", "--quiet", "--verbose") if each in options]
    assert options[-len(common) :] == common
