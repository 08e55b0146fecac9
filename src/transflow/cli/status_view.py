"""How the state of releases looks, on a terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from transflow.cli.output import in_pieces
from transflow.report import percent
from transflow.report.json_pieces import LIST
from transflow.services.status import Row, Status

MANY = 3
NAME = "release"
HEADS = ("to", "missing", "initial", "translated", "reviewed", "final", "stale", "errors", "")
REMARKS = {"adapted": "summary", "none": "not asked for"}
WIDTH = 99  # of a page, so that a terminal of a hundred columns wraps no line
Cells = tuple[str, ...]


def as_json(found: Status) -> Iterator[str]:
    """All rows with all that blocks them, and what could not be read, in pieces."""
    values = {"releases": LIST, "problems": list(dict.fromkeys(found.problems))}
    return in_pieces(values, map(_row, found.rows))


def _row(row: Row) -> dict[str, Any]:
    return {
        "release": row.release,
        "language": row.language,
        "states": row.states,
        "stale": row.stale,
        "conflicts": row.conflicts,
        "findings": row.findings,
        "blocked_by": row.blocks,
        "signed_off": row.signoff,
        "is_synced": row.is_synced,
        "translate": row.scope,
    }


def rows_as_table(rows: Iterable[Row]) -> Iterator[str]:
    """A line for a release and language, the columns that say something; below, how each stands with the sign-off and
    the first things that block it. A name too long for the page has a line of its own; without rows there is no head.
    The rows are gone through three times."""
    longest, widths = _measured(rows)
    if not longest:
        return
    widths = [width and max(width, len(head)) for width, head in zip(widths, HEADS, strict=True)]
    room = max(WIDTH - sum(width + 1 for width in widths if width), len(NAME))
    width = min(room, longest)
    yield f"{NAME:{width}} {_line(HEADS, widths)}".rstrip() + "\n"
    for row in rows:
        for line in _named(row.release.replace("\n", " "), _line(_cells(row), widths), width):
            yield line.rstrip() + "\n"
    gap = "\n"
    for row in rows:
        for each in _told_below(row):
            yield f"{gap}{row.release} → {row.language}: {each}".rstrip() + "\n"
            gap = ""


def _measured(rows: Iterable[Row]) -> tuple[int, list[int]]:
    """How long the longest name is, and how wide each column; one in which no row says anything is nothing wide."""
    longest, widths = 0, [0] * len(HEADS)
    for row in rows:
        longest = max(longest, len(row.release))
        widths = [max(width, len(cell)) for width, cell in zip(widths, _cells(row), strict=True)]
    return longest, widths


def _line(cells: Cells, widths: Sequence[int]) -> str:
    return " ".join(cell.rjust(width) for cell, width in zip(cells, widths, strict=True) if width)


def _named(name: str, line: str, width: int) -> Iterator[str]:
    if len(name) > width:
        yield name
        name = ""
    yield f"{name:{width}} {line}"


def _cells(row: Row) -> Cells:
    total = sum(row.states.values())
    shares = (f"{percent(number, total)}%" if number else "" for number in row.states.values())
    stale = row.stale + row.conflicts
    errors = row.findings.get("error", 0)
    return (row.language, *shares, str(stale or ""), str(errors or ""), _remark(row))


def _remark(row: Row) -> str:
    if row.lacks_source:
        return "no source"
    if not (row.is_synced or row.signoff):
        return "not synced"
    return REMARKS.get(row.scope, "")


def _told_below(row: Row) -> Iterator[str]:
    if row.signoff:
        yield row.signoff
    yield from row.blocks[:MANY]
