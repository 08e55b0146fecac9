"""The figures that the README quotes, taken from the tables of `docs/benchmarks.md`."""

from __future__ import annotations

import re
from collections.abc import Iterator

Row = dict[str, str]


def tables(page: str, name: str) -> list[list[Row]]:
    """The tables between the markers of a benchmark: their rows, by the heads of the columns."""
    section = re.search(rf"<!-- {name} -->\n(.*?)<!-- /{name} -->", page, re.DOTALL)
    found = re.findall(r"(?:^\|.*\n)+", section[1] if section else "", re.MULTILINE)
    return [list(_rows(each.splitlines())) for each in found]


def _rows(lines: list[str]) -> Iterator[Row]:
    heads, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in lines)
    yield from (dict(zip(heads, row, strict=True)) for row in rows)


def figures(page: str) -> str:
    """The table of the README."""
    rows = (_alignment, _terms, _planted, _false_alarms, _edits, _speed, _install)
    return "\n".join(
        [
            "| measured on | transflow | beside it |",
            "|---|---|---|",
            *(f"| {' | '.join(row(page))} |" for row in rows),
        ]
    )


def _by(rows: list[Row], head: str) -> dict[str, Row]:
    return {row[head]: row for row in rows}


def _alignment(page: str) -> tuple[str, str, str]:
    rows = _by([row for row in tables(page, "alignment")[0] if row["text"] == "hard"], "aligner")
    strict = {name: row["strict F1"] for name, row in rows.items()}
    beside = f"{strict['galechurch']} galechurch, {strict['nltk Gale-Church']} nltk"
    return "alignment of edited news, strict F1", strict["transflow"], beside


def _terms(page: str) -> tuple[str, str, str]:
    found = {
        name: f"{row['recall']} at {row['precision']}"
        for name, row in _by(tables(page, "terms")[0], "approach").items()
    }
    beside = f"{found['latvianstemmer']} latvianstemmer, {found['exact match']} exact match"
    return "inflected terms found, recall at precision", found["transflow"], beside


def _planted(page: str) -> tuple[str, str, str]:
    rows = _by(tables(page, "mutations")[0], "planted")
    every = rows["**all**"]
    kinds = sum(not name.startswith("**") for name in rows)
    beside = f"{every['pofilter']} pofilter, {every['l10n-lint']} l10n-lint"
    return f"errors planted into real pairs, {kinds} kinds, found", every["transflow"], beside


def _false_alarms(page: str) -> tuple[str, str, str]:
    row = tables(page, "false_alarms")[0][0]
    ours = f"{row['errors of 1,000']} ({row['false errors']})"
    beside = f"{row['pofilter, units flagged of 1,000']} units flagged by pofilter"
    return "clean real news, errors per 1,000 segments (false ones, after reading)", ours, beside


def _edits(page: str) -> tuple[str, str, str]:
    every = _by(tables(page, "staleness")[0], "edit")["**all**"]
    beside = f"{every['msgmerge']} msgmerge, which sees the source alone"
    return "edits since the last sync, told rightly", every["share"], beside


def _speed(page: str) -> tuple[str, str, str]:
    rows = list(_by(tables(page, "speed")[0], "what").values())
    ours, peer = (row["segments a second"] for row in rows[:2])
    return "segments checked a second by one core", ours, f"{peer} pofilter, which aligns nothing"


def _install(page: str) -> tuple[str, str, str]:
    times, sizes = tables(page, "startup")
    ours, theirs = (f"{row['MB']} MB" for row in sizes)
    milliseconds = [times[1][f"{name}, ms"] for name in ("transflow", "translate-toolkit")]
    return (
        "`import transflow`; plain install",
        f"{milliseconds[0]} ms; {ours}",
        f"{milliseconds[1]} ms; {theirs} translate-toolkit",
    )
