"""The manual page of the command line, in the macros of man(7), made from its help."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator

import click

Commands = Iterable[tuple[str, click.Command]]
TITLE = '.TH TRANSFLOW 1 "" "transflow" "User commands"'
EXIT_CODES = {
    "0": "Nothing was found at or above the level of the gate.",
    "1": "There are findings at or above it, the queue is empty, or documents were left unpaired with --strict.",
    "2": "It could not run: usage, configuration, unreadable input, no files. One sentence on stderr says why.",
}
FILES = {
    "transflow.toml": "The settings of a project; its folder is the root.",
    "transflow-waivers.toml": "Findings that are accepted, each with its reason.",
    "translations/*.po": "The ledgers: what was agreed, one file for each release and language.",
    ".transflow/": "The store of the queue, where none is named in the settings.",
}
ENVIRONMENT = {
    "NO_COLOR": "No colours on the terminal.",
    "TRANSFLOW_CACHE": "The folder of what is kept between runs.",
    "TRANSFLOW_COMMAND_OPTION": "The value of an option of a command, as in TRANSFLOW_CHECK_FAIL_LEVEL=warning.",
}


def manual(commands: Commands) -> str:
    """The page; the first command is the program itself."""
    (name, program), *others = commands
    context = click.Context(program, info_name=name)
    lines = [TITLE, ".SH NAME", f"{name} \\- {_escaped(_sentences(program)[0])}"]
    lines += [".SH SYNOPSIS", f".B {name}", "[OPTIONS] COMMAND [ARGUMENTS]\\|..."]
    lines += [".SH DESCRIPTION", *_paragraphs(program), *_options(program, context), ".SH COMMANDS"]
    for path, command in others:
        lines += _command(path, command)
    for title, entries in (("EXIT STATUS", EXIT_CODES), ("FILES", FILES), ("ENVIRONMENT", ENVIRONMENT)):
        lines += [f".SH {title}", *(line for entry in entries.items() for line in _entry(*entry))]
    return "\n".join(lines) + "\n"


def _command(path: str, command: click.Command) -> Iterator[str]:
    context = click.Context(command, info_name=path)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_escaped(path)}"
    yield f".B {_escaped(path)}"
    yield f"{_escaped(usage)}\n.PP"
    yield from _paragraphs(command)
    yield from _options(command, context)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context) if isinstance(parameter, click.Option) else None
        if record and "--help" not in parameter.opts:
            yield from _entry(*record)


def _entry(term: str, text: str) -> Iterator[str]:
    yield ".TP"
    yield f".B {_escaped(term)}"
    yield _escaped(text)


def _paragraphs(command: click.Command) -> list[str]:
    shown = ("\n".join(_set(each)) if each.startswith("\b") else _escaped(each) for each in _parts(command))
    return "\n.PP\n".join(shown).split("\n")


def _set(examples: str) -> list[str]:
    """Lines that stay as they are: commands to type, and what each is for."""
    return [".nf", *map(_verbatim, examples.splitlines()[1:]), ".fi"]


def _sentences(command: click.Command) -> list[str]:
    """The paragraphs of a help, each on one line."""
    return [" ".join(each.split()) for each in _parts(command)]


def _parts(command: click.Command) -> list[str]:
    return re.split(r"\n\s*\n", inspect.cleandoc(command.help or "").strip())


def _escaped(text: str) -> str:
    """Text that roff prints as it stands, in one line."""
    return _verbatim(" ".join(text.split()))


def _verbatim(text: str) -> str:
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{text}" if text.startswith((".", "'")) else text
