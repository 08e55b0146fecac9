"""`transflow …` as a user runs it: in this process, which is soon begun, or in one of its own."""

from __future__ import annotations

import gc
import logging
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import chdir, contextmanager
from pathlib import Path
from typing import IO, Any
from unittest import mock

from transflow.cli import main
from transflow.frozen import Frozen
from transflow.services import glossaries


class Ran(Frozen):
    """What a command left: exit code, stdout, stderr."""

    code: int
    out: str
    err: str


def run_here(arguments: Sequence[str], cwd: Path, environment: Mapping[str, str], stdin: str) -> Ran:
    """Runs it as if a process had just begun; a bug of ours is raised."""
    with _stream() as given, _stream() as out, _stream() as err:
        given.write(stdin)
        given.seek(0)
        seen: dict[str, Any] = {
            "argv": ["transflow", *arguments],
            "stdin": given,
            "stdout": out,
            "stderr": err,
        }
        with _begun(cwd, environment), mock.patch.multiple(sys, **seen):
            code = _code()
        return Ran(code, _written(out), _written(err))


def run_apart(arguments: Sequence[str], cwd: Path, environment: Mapping[str, str], stdin: str) -> Ran:
    """Runs it in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "transflow", *arguments],
        cwd=cwd,
        env=environment,
        input=stdin,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    return Ran(done.returncode, done.stdout, done.stderr)


def _stream() -> IO[str]:
    """A stream with a file behind it, as those of a process have."""
    return tempfile.TemporaryFile("w+", encoding="utf-8")


@contextmanager
def _begun(cwd: Path, environment: Mapping[str, str]) -> Iterator[None]:
    """What a process begins with; afterwards all is as before."""
    log, interrupt = logging.getLogger("transflow"), signal.getsignal(signal.SIGINT)
    level, collected = log.level, gc.get_threshold()
    glossaries._termbase.cache_clear()
    with mock.patch.dict(os.environ, environment, clear=True), chdir(cwd):
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, interrupt)
            log.setLevel(level)
            gc.set_threshold(*collected)


def _code() -> int:
    """The exit code with which the program ends."""
    try:
        main()
    except SystemExit as ended:
        if ended.__cause__:
            raise ended.__cause__ from None
        return int(ended.code or 0)
    return 0


def _written(stream: IO[str]) -> str:
    stream.seek(0)
    return stream.read()
