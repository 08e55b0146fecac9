"""How long a sync takes where nothing, or one release, has changed.

usage: python benchmarks/sync.py [RELEASES …]
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tables import print_heads, print_row

OF_THE_GOALS = 10_000  # releases
GOALS = {"nothing changed": 5.0, "one changed, more than that": 0.3}
LV = "# Ziņa {n}\n\nŠogad aizturēti {n} cilvēki.\n\nIekšlietu ministrs apmeklēja koledžu Rēzeknē.\n"
EN = "# Notice {n}\n\nThis year {n} people were detained.\n\nThe Minister visited the college in Rēzekne.\n"


class Run(NamedTuple):
    """What a sync took, start of the interpreter included: seconds on the clock and of the processor, and
    its most memory in megabytes."""

    seconds: float
    busy: float
    memory: float


def main() -> None:
    print_heads("releases | what | seconds | of the processor | goal | MB")
    for count in map(int, sys.argv[1:] or ["10000"]):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for n in range(count):
                _write(root, n)
            for what, run in _rows(root):
                goal = f"{GOALS[what]:.1f}" if count == OF_THE_GOALS and what in GOALS else ""
                print_row(
                    f"{count:,}", what, f"{run.seconds:.2f}", f"{run.busy:.2f}", goal, f"{run.memory:.0f}"
                )


def _rows(root: Path) -> Iterator[tuple[str, Run]]:
    yield "first sync", _timed(root)
    unchanged = min(_timed(root) for _ in range(3))
    yield "nothing changed", unchanged
    file = root / "releases/r00007/lv.md"
    file.write_text(file.read_text("utf-8").replace("aizturēti", "naktī aizturēti"), "utf-8")
    one = _timed(root)
    yield (
        "one changed, more than that",
        Run(one.seconds - unchanged.seconds, one.busy - unchanged.busy, one.memory),
    )
    for path in root.glob("releases/*/lv.md"):
        path.touch()
    yield "all files touched, none changed", _timed(root)


def _write(root: Path, n: int) -> None:
    folder = root / f"releases/r{n:05}"
    folder.mkdir(parents=True)
    (folder / "lv.md").write_text(LV.format(n=n), "utf-8")
    (folder / "en.md").write_text(EN.format(n=n), "utf-8")


def _timed(root: Path) -> Run:
    begin = time.perf_counter()
    command = [sys.executable, "-m", "transflow", "sync", "--quiet"]
    child = subprocess.Popen(command, cwd=root, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    took = time.perf_counter() - begin
    if status:
        raise SystemExit(f"transflow sync ended with {os.waitstatus_to_exitcode(status)}")
    return Run(took, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


if __name__ == "__main__":
    main()
