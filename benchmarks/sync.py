"""How long a sync takes where nothing, or one release, has changed.

usage: python benchmarks/sync.py [RELEASES]
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

GOALS = {"nothing changed": 5.0, "one changed, more than that": 0.3}
LV = "# Ziņa {n}\n\nŠogad aizturēti {n} cilvēki.\n\nIekšlietu ministrs apmeklēja koledžu Rēzeknē.\n"
EN = "# Notice {n}\n\nThis year {n} people were detained.\n\nThe Minister visited the college in Rēzekne.\n"


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for n in range(count):
            _write(root, n)
        print(f"{count} releases, 3 paragraphs each")
        rows = list(_rows(root))
    print(f"{'what':40} {'seconds':>8} {'goal':>6} {'MB':>6}")
    for what, seconds, memory in rows:
        print(f"{what:40} {seconds:8.2f} {GOALS.get(what, ''):>6} {memory:6.0f}")


def _rows(root: Path) -> Iterator[tuple[str, float, float]]:
    yield "first sync", *_timed(root)
    unchanged = min(_timed(root) for _ in range(3))
    yield "nothing changed", *unchanged
    file = root / "releases/r00007/lv.md"
    file.write_text(file.read_text("utf-8").replace("aizturēti", "naktī aizturēti"), "utf-8")
    seconds, memory = _timed(root)
    yield "one changed, more than that", seconds - unchanged[0], memory
    for path in root.glob("releases/*/lv.md"):
        path.touch()
    yield "all files touched, none changed", *_timed(root)


def _write(root: Path, n: int) -> None:
    folder = root / f"releases/r{n:05}"
    folder.mkdir(parents=True)
    (folder / "lv.md").write_text(LV.format(n=n), "utf-8")
    (folder / "en.md").write_text(EN.format(n=n), "utf-8")


def _timed(root: Path) -> tuple[float, float]:
    """Seconds of a sync, start of the interpreter included, and the most memory that any took so far."""
    begin = time.perf_counter()
    command = [sys.executable, "-m", "transflow", "sync", "--quiet"]
    subprocess.run(command, cwd=root, check=True, stdout=subprocess.DEVNULL)
    took = time.perf_counter() - begin
    return took, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024


if __name__ == "__main__":
    main()
