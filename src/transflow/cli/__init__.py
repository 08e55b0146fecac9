"""The command line. A command parses, calls one service and renders; trouble is caught once, here."""

from __future__ import annotations

import atexit
import errno
import gc
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NoReturn, TextIO

import click

from transflow.cli.exit_codes import COULD_NOT_RUN, STOPPED
from transflow.cli.groups import LazyGroup
from transflow.cli.summaries import SUMMARIES
from transflow.errors import TransflowError
from transflow.services.processes import SELDOM

if TYPE_CHECKING:
    from types import FrameType

COMMANDS = {
    "align": "transflow.cli.align:align_command",
    "archive": "transflow.cli.archive:archive_command",
    "check": "transflow.cli.check:check_command",
    "checks": "transflow.cli.explain:checks_command",
    "db": "transflow.cli.db:db_group",
    "explain": "transflow.cli.explain:explain_command",
    "fetch": "transflow.cli.fetch:fetch_command",
    "export": "transflow.cli.exporting:export_command",
    "import": "transflow.cli.importing:import_command",
    "init": "transflow.cli.init:init_command",
    "memory": "transflow.cli.memory:memory_group",
    "pair": "transflow.cli.pair:pair_command",
    "pretranslate": "transflow.cli.pretranslate:pretranslate_command",
    "queue": "transflow.cli.queue:queue_group",
    "report": "transflow.cli.report:report_command",
    "serve": "transflow.cli.serve:serve_command",
    "signoff": "transflow.cli.signoff:signoff_command",
    "status": "transflow.cli.status:status_command",
    "sync": "transflow.cli.sync:sync_command",
    "terms": "transflow.cli.terms:terms_group",
    "user": "transflow.cli.user:user_group",
}

KINDS = {  # how click calls what an option takes, and how people do
    "valid integer range": "whole number",
    "valid integer": "whole number",
    "valid float range": "number",
    "valid float": "number",
}


class UnreadError(Exception):
    """Nobody reads the output any more, as after `transflow check | head -1`."""


@contextmanager
def _unread_told() -> Iterator[None]:
    """Tells of a broken pipe, which click would end in 1, as if something had been found."""
    try:
        yield
    except BrokenPipeError as error:
        raise UnreadError from error


class Overview(LazyGroup):
    """All commands, of which the help says the gist without importing any."""

    def make_context(self, *arguments: Any, **others: Any) -> click.Context:
        """What the command line says, which prints the help where it asks for that."""
        with _unread_told():
            return super().make_context(*arguments, **others)

    def invoke(self, ctx: click.Context) -> object:
        """What a command gives."""
        with _unread_told():
            return super().invoke(ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, SUMMARIES.get(name, "")) for name in self.list_commands(ctx)])


@click.group(
    cls=Overview,
    places=COMMANDS,
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "TRANSFLOW"},
)
@click.version_option(package_name="transflow", message="%(prog)s %(version)s")
def transflow() -> None:
    """Keeps the Latvian and English versions of press releases in sync.

    Exit codes: 0 nothing found at the gate's level, 1 findings, 2 could not run.
    """


def main() -> None:
    """Runs the command line; trouble becomes one sentence on stderr and exit code 2, Ctrl+C exit code 130. A bug of
    ours is told whole and ends in 2 as well: the 1 with which Python would end says that something was found."""
    _prepare_process()
    stopped: list[int] = []
    _note_interrupts(stopped)
    try:
        sys.exit(transflow(standalone_mode=False, prog_name="transflow"))
    except TransflowError as error:
        _tell(str(error))
    except click.ClickException as error:
        _tell(_usage(error))
    except (click.Abort, KeyboardInterrupt):
        _end_stopped()
    except UnreadError:
        _silence(sys.stdout)
    except OSError as error:
        _tell(_refused(error))
    except MemoryError:
        _tell("There is not enough memory; work on fewer or smaller files at once.")
    except Exception as error:
        if stopped:
            _end_stopped()
        sys.excepthook(type(error), error, error.__traceback__)
        raise SystemExit(COULD_NOT_RUN) from error
    sys.exit(COULD_NOT_RUN)


def _prepare_process() -> None:
    """Threads, the collector of garbage and the streams, as a short run of a command wants them."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # to start others takes longer than they save
    gc.set_threshold(SELDOM)
    atexit.register(gc.freeze)  # what goes with the process need not be looked through for cycles
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _note_interrupts(stopped: list[int]) -> None:
    """Remembers that Ctrl+C was pressed: a library that was interrupted may make another error of it."""

    def stop(number: int, _frame: FrameType | None) -> None:
        stopped.append(number)
        raise KeyboardInterrupt

    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, stop)


def _end_stopped() -> NoReturn:
    _tell("Stopped; what was finished is kept.")
    sys.exit(STOPPED)


def _tell(sentence: str) -> None:
    from transflow.cli.output import note_problems

    try:
        note_problems([sentence])
    except OSError:
        _silence(sys.stderr)


def _usage(error: click.ClickException) -> str:
    """What is wrong with the command line, and where to read how it is meant."""
    said = error.format_message().rstrip(".")
    for kind, plain in KINDS.items():
        said = said.replace(kind, plain)
    context = error.ctx if isinstance(error, click.UsageError) else None
    if context is None:
        return f"{said}."
    return f"{said}{' See' if said.endswith('?') else '; see'} {context.command_path} --help."


def _refused(error: OSError) -> str:
    """What the system refused. Where the disk is full, nothing more is written when Python ends."""
    if error.errno == errno.ENOSPC:
        _silence(sys.stdout)
        return "There is no space left for the output; make room and run it again."
    name = f"{error.filename}: " if error.filename else ""
    if error.errno == errno.ENOENT and name:
        return f"{name}there is no such file; check the path."
    return f"{name}The system refuses this ({(error.strerror or str(error)).lower()}); see to that and run it again."


def _silence(stream: TextIO | None) -> None:
    """Nothing more can be written there, not even when Python ends."""
    if stream is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
