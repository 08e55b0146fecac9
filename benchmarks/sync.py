"""How long a sync takes where nothing, or one release, has changed: the best of three runs each.

usage: python benchmarks/sync.py [RELEASES …]
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from command_line import parser_of
from tables import print_heads, print_row
from timing import Taken, timed

OF_THE_GOALS = 10_000  # releases
TURNS = 3  # of which the best counts
GOALS = {"nothing changed": 5.0, "one changed, more than that": 0.3}
LV = "# Ziņa {n}\n\nŠogad aizturēti {n} cilvēki.\n\nIekšlietu ministrs apmeklēja koledžu Rēzeknē.\n"
EN = "# Notice {n}\n\nThis year {n} people were detained.\n\nThe Minister visited the college in Rēzekne.\n"


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("releases", nargs="*", type=int, default=[OF_THE_GOALS])
    counts = parser.parse_args().releases
    print_heads("releases | what | seconds | of the processor | goal | MB")
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            for n in range(count):
                _write(root, n)
            for what, run in _rows(root):
                goal = f"{GOALS[what]:.1f}" if count == OF_THE_GOALS and what in GOALS else ""
                print_row(
                    f"{count:,}", what, f"{run.wall:.2f}", f"{run.processor:.2f}", goal, f"{run.memory:.0f}"
                )


def _rows(root: Path) -> Iterator[tuple[str, Taken]]:
    yield "first sync", _synced(root)
    unchanged = min(_synced(root) for _ in range(TURNS))
    yield "nothing changed", unchanged
    one = min(_synced_after_a_change(root, n) for n in range(TURNS))
    yield (
        "one changed, more than that",
        Taken(one.wall - unchanged.wall, one.processor - unchanged.processor, one.memory),
    )
    for path in root.glob("releases/*/lv.md"):
        path.touch()
    yield "all files touched, none changed", _synced(root)


def _synced_after_a_change(root: Path, n: int) -> Taken:
    file = root / f"releases/r{n:05}/lv.md"
    file.write_text(file.read_text("utf-8").replace("aizturēti", "naktī aizturēti"), "utf-8")
    return _synced(root)


def _write(root: Path, n: int) -> None:
    folder = root / f"releases/r{n:05}"
    folder.mkdir(parents=True)
    (folder / "lv.md").write_text(LV.format(n=n), "utf-8")
    (folder / "en.md").write_text(EN.format(n=n), "utf-8")


def _synced(root: Path) -> Taken:
    return timed([sys.executable, "-m", "transflow", "sync", "--quiet"], root)


if __name__ == "__main__":
    main()
