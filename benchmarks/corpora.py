"""Real texts to measure on. They are not part of the project: TRANSFLOW_DATA names the folder that holds them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

LineParallel = tuple[str, list[str], list[str]]


def data_folder() -> Path:
    """The folder of the corpora; ends the script with a sentence where there is none."""
    given = os.environ.get("TRANSFLOW_DATA", "")
    if not given or not Path(given).is_dir():
        sys.exit(
            "Set TRANSFLOW_DATA to the folder with the corpora (parallel/, gold/, terms/); nothing was measured."
        )
    return Path(given)


def line_parallel(corpus: str) -> Iterator[LineParallel]:
    """Documents of `parallel/<corpus>/docs` whose lines translate each other: name, Latvian, English."""
    for folder in sorted((data_folder() / "parallel" / corpus / "docs").iterdir()):
        if (folder / "lv.txt").is_file() and (folder / "en.txt").is_file():
            lv, en = ((folder / f"{tag}.txt").read_text("utf-8").splitlines() for tag in ("lv", "en"))
            if len(lv) == len(en):
                yield folder.name, lv, en
