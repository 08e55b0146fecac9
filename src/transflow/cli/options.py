"""Options that several commands share, and how a result is put out."""

from __future__ import annotations

import datetime
import json
import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TextIO, TypeVar

import click

from transflow.config import Settings, find, load
from transflow.io.files import write_bytes_atomically
from transflow.report import Style

Thing = TypeVar("Thing")
Command = TypeVar("Command", bound=Callable[..., Any])
FILE = click.Path(path_type=Path)
BIDI = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
CONTROLS = dict.fromkeys((*range(10), *range(11, 32), *range(127, 160), *BIDI), "�")  # all but the line end
ESCAPES = {number: f"\\u{number:04x}" for number in range(127, 160)}  # those below 32 are escaped anyway
COULD_NOT_RUN = 2  # the exit code of what failed, even in part
MANY = 5  # below this a progress bar only flickers


def config_option(command: Command) -> Command:
    """`--config FILE`."""
    return click.option(
        "--config", type=FILE, help="Settings file; default: the nearest transflow.toml or pyproject.toml."
    )(command)


def output_option(command: Command) -> Command:
    """`-o FILE`."""
    return click.option("-o", "--output", type=FILE, help="Write the result to this file, not to stdout.")(
        command
    )


def format_option(*forms: str, default: str) -> Callable[[Command], Command]:
    """`--format FORM`."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default=default,
        show_default=True,
        help="How the result is written.",
    )


def least_option(command: Command) -> Command:
    """`--least CONFIDENCE` of pairs of documents."""
    return click.option(
        "--least",
        type=click.FloatRange(0, 1),
        default=0.6,
        show_default=True,
        help="Leave out pairs less sure than this.",
    )(command)


def message_options(command: Command) -> Command:
    """`--quiet` and `--verbose`."""
    quiet = click.option("-q", "--quiet", is_flag=True, help="No messages on stderr but errors.")
    verbose = click.option(
        "-v",
        "--verbose",
        is_flag=True,
        expose_value=False,
        callback=_tell_steps,
        help="Tell on stderr what is read, asked, judged and written.",
    )
    return quiet(verbose(command))


def _tell_steps(context: click.Context, _option: click.Parameter, is_wanted: bool) -> None:
    if not is_wanted:
        return
    log, teller = logging.getLogger("transflow"), Teller(logging.INFO)
    log.addHandler(teller)
    log.setLevel(logging.INFO)
    context.call_on_close(partial(log.removeHandler, teller))


class Teller(logging.Handler):
    """Tells the person what is logged."""

    def emit(self, record: logging.LogRecord) -> None:
        note(f"transflow: {record.getMessage()}")


def settings_for(config: Path | None, paths: Sequence[Path] = ()) -> Settings:
    """The settings of `--config`, else those nearest to the first of `paths`, else to the working folder.
    Where no configuration is found, a folder given is the project."""
    if config:
        return load(config)
    start = next((path if path.is_dir() else path.parent for path in paths), Path.cwd())
    nearest = find(start)
    return nearest if nearest.file else _without_configuration(start, nearest)


def _without_configuration(start: Path, settings: Settings) -> Settings:
    """The default layout holds in the nearest folder upwards that has a `releases` folder."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / "releases").is_dir():
            return Settings(root=folder)
    return settings


def today() -> str:
    """Today's date, as the gate reads it."""
    return datetime.date.today().isoformat()


def put_out(text: str, output: Path | None) -> None:
    """Writes a result to its file, or to stdout."""
    if output:
        write_bytes_atomically(output, text.encode("utf-8", "surrogatepass"))
    else:
        click.echo(text, nl=False)


def note(text: str, *, quiet: bool = False) -> None:
    """A message for the person, on stderr."""
    if not quiet:
        click.echo(text.translate(CONTROLS), err=True)


def note_problems(problems: Iterable[str]) -> None:
    """What could not be done beside what was, a line each on stderr."""
    for problem in problems:
        note(f"transflow: {problem}")


def say(text: str, *, nl: bool = True) -> None:
    """A result for the person, on stdout. Texts and names of files cannot speak to the terminal."""
    click.echo(text.translate(CONTROLS), nl=nl)


def as_json(values: Mapping[str, Any]) -> str:
    """A result as JSON, in which no control character stands as it is."""
    return json.dumps({"version": 1, **values}, ensure_ascii=False, indent=1).translate(ESCAPES)


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
