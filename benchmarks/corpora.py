"""Real texts to measure on. They are not part of the project: TRANSFLOW_DATA names the folder that holds them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from itertools import groupby
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


def paired_lines(corpus: str) -> Iterator[LineParallel]:
    """The documents of a corpus by lines: a folder under `parallel/`, or the strings of the state's apps."""
    if corpus == "gov_lv_apps":
        yield from _strings(data_folder() / "strings" / corpus / "pairs.tsv")
    else:
        yield from line_parallel(corpus)


def _strings(table: Path) -> Iterator[LineParallel]:
    """The rows (source, key, Latvian, English) of a table, each source as one document."""
    rows = [row.split("\t") for row in table.read_text("utf-8").splitlines()[1:]]
    for name, group in groupby((row for row in rows if len(row) == 4), key=lambda row: row[0]):
        texts = [
            [each.replace("\\n", " ").replace("\\\\u00A0", "\u00a0") for each in row[2:]] for row in group
        ]
        yield name, [lv for lv, _ in texts], [en for _, en in texts]


def line_parallel(corpus: str) -> Iterator[LineParallel]:
    """Documents of `parallel/<corpus>/docs` whose lines translate each other: name, Latvian, English."""
    for folder in sorted((data_folder() / "parallel" / corpus / "docs").iterdir()):
        if (folder / "lv.txt").is_file() and (folder / "en.txt").is_file():
            lv, en = ((folder / f"{tag}.txt").read_text("utf-8").splitlines() for tag in ("lv", "en"))
            if len(lv) == len(en):
                yield folder.name, lv, en
