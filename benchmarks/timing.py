"""What a command of its own process takes, and what this one has taken."""

import os
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple


class Taken(NamedTuple):
    """Seconds by the clock and of the processor, the start of the interpreter included, and the most memory in
    megabytes, at least that of the process that started it."""

    wall: float
    processor: float
    memory: float


def timed(
    command: Sequence[str | Path],
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    codes: Sequence[int] = (0,),
) -> Taken:
    """Runs a command in the folder, its output thrown away; ends the benchmark if the exit code is none of `codes`."""
    with tempfile.TemporaryFile() as errors:
        began = time.perf_counter()
        child = subprocess.Popen(
            command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=errors
        )
        _, status, used = os.wait4(child.pid, 0)
        wall = time.perf_counter() - began
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in codes:
            errors.seek(0)
            told = errors.read().decode("utf-8", "replace")
            raise SystemExit(f"{' '.join(map(str, command))} ended with {child.returncode}: {told}")
    return Taken(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def peak() -> float:
    """The most memory that this process has held, in megabytes; `getrusage` would count that of the one that started
    it too."""
    status = Path("/proc/self/status").read_text("ascii")
    return int(status.split("VmHWM:")[1].split()[0]) / 1024
