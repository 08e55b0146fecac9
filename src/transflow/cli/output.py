"""How results and messages are put out: results on stdout, messages on stderr, neither with a control character."""

from __future__ import annotations

import json
import logging
import os
import shutil
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from transflow.io.writing import replacing
from transflow.report import Style
from transflow.report.json_pieces import json_pieces
from transflow.text.cut_short import first_words
from transflow.text.shown import on_terminal

Thing = TypeVar("Thing")
ESCAPES = {number: f"\\u{number:04x}" for number in range(127, 160)}  # those below 32 are escaped anyway
QUIET = "transflow.quiet"  # in the context of a command that was given --quiet
MANY = 5  # below this a progress bar only flickers
PIECES = 500  # of a result, put out together
LONGEST = 160  # characters of a text that is shown in part


def put_out(result: Iterable[str], output: Path | None) -> None:
    """Writes a result to its file, or to stdout; of one that comes in pieces only some are held at once."""
    texts = (result,) if isinstance(result, str) else _joined(result)
    if not output:
        for each in texts:
            # Told of colours, click leaves the escape sequences in what goes to a file.
            click.echo(each, nl=False, color=True)
        return
    with replacing(output) as file:
        for each in texts:
            file.write(each.encode("utf-8", "surrogatepass"))


def put_out_diff(diff: Iterable[str], output: Path | None = None) -> None:
    """Puts out a diff to the letter, so that it can be applied; a terminal gets it harmless."""
    put_out(map(on_terminal, diff) if output is None and _is_terminal(sys.stdout) else diff, output)


def _joined(pieces: Iterable[str]) -> Iterator[str]:
    rest = iter(pieces)
    while some := list(islice(rest, PIECES)):
        yield "".join(some)


def note(text: str, *, quiet: bool = False) -> None:
    """A message for the person, on stderr, unless they want none."""
    context = click.get_current_context(silent=True)
    if not (quiet or (context and QUIET in context.meta)):
        complain(text)


def complain(text: str) -> None:
    """What the person is told in any case, on stderr: why something was refused or could not be done."""
    click.echo(on_terminal(text), err=True)


def note_problems(problems: Iterable[str]) -> None:
    """What could not be done beside what was, a line each on stderr; what several things fail for is said once."""
    for problem in dict.fromkeys(problems):
        complain(f"transflow: {problem}")


def say(text: str, *, nl: bool = True) -> None:
    """A result for the person, on stdout. Texts and names of files cannot speak to the terminal."""
    click.echo(on_terminal(text), nl=nl)


def as_json(values: Mapping[str, Any]) -> str:
    """A result as lines of JSON, in which no control character stands as it is."""
    return json.dumps({"version": 1, **values}, ensure_ascii=False, indent=1).translate(ESCAPES) + "\n"


def in_pieces(values: Mapping[str, Any], items: Iterable[object]) -> Iterator[str]:
    """A result as JSON in pieces, with `items` for the long list that stands where it says `LIST`."""
    return (each.translate(ESCAPES) for each in json_pieces({"version": 1, **values}, items))


def print_json(values: Mapping[str, Any]) -> None:
    """Puts a result out as JSON."""
    click.echo(as_json(values), nl=False)


def cut(text: str) -> str:
    """A text with its paragraphs in one line, cut where it is too long for two lines of a terminal."""
    line = text.replace("\n", " ¶ ")
    return line if len(line) <= LONGEST else f"{first_words(line, LONGEST)}…"


def terminal_style(output: Path | None) -> Style:
    """Colours and width where the result goes to a terminal and NO_COLOR is not set."""
    is_terminal = output is None and _is_terminal(sys.stdout)
    width = min(shutil.get_terminal_size((100, 24)).columns, 160) if is_terminal else 100
    return Style(is_terminal and not os.environ.get("NO_COLOR"), width)


def with_progress(things: Iterable[Thing], count: int, label: str = "Checking") -> Iterator[Thing]:
    """Passes things on and shows on stderr, where that is a terminal, how many are done."""
    if count < MANY or not _is_terminal(sys.stderr):
        yield from things
        return
    with click.progressbar(things, length=count, file=sys.stderr, label=label) as bar:
        yield from bar


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody looks; a stream that was closed before we began is None."""
    return stream is not None and stream.isatty()


class Teller(logging.Handler):
    """Tells the person what is logged."""

    def emit(self, record: logging.LogRecord) -> None:
        complain(f"transflow: {record.getMessage()}")
