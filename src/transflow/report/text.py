"""Findings for a person at a terminal: both lines, and a marker under the place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from transflow.model import Finding, Level, Lines, Place, Related
from transflow.report import Outcome, Style, renderers, summary
from transflow.text.shown import on_terminal

COLOURS = {Level.ERROR: "31", Level.WARNING: "33", Level.INFO: "36"}
BOLD, DIM = "1", "2"
BREAKS = str.maketrans("\t\r\n", "   ")  # each a space, so that columns stay where they are


def text(outcome: Outcome, style: Style) -> Iterator[str]:
    """Each finding that counts with its lines, then the sum."""
    for each, lines in outcome.each_with_lines(with_waived=style.shows_waived):
        yield f"{_finding(each, lines, style)}\n\n"
    yield f"{summary(outcome)}\n"


def _finding(finding: Finding, lines: Lines, style: Style) -> str:
    rows = [_head(finding, style), f"  {_printable(finding.message)}"]
    rows += _context(finding, lines, style)
    if finding.waived:
        rows.append(f"  waived: {_printable(finding.waived.reason)}")
    if finding.suggestion:
        rows.append(f"  suggestion: {_painted(_printable(finding.suggestion), '32', style)}")
    return "\n".join(rows)


def _head(finding: Finding, style: Style) -> str:
    place = finding.place
    where = f"{finding.file}:{place.line}:{place.column}" if place else finding.file
    level = _painted(finding.level.label, COLOURS[finding.level], style)
    return f"{_painted(_printable(where), BOLD, style)}: {level} {finding.check}"


def _context(finding: Finding, lines: Lines, style: Style) -> list[str]:
    rows: list[tuple[str, Place | Related]] = []
    if finding.related:
        rows.append((finding.related.file, finding.related))
    if finding.place:
        rows.insert(0 if finding.side == "source" else len(rows), (finding.file, finding.place))
    width = max((len(str(place.line)) for _, place in rows), default=0)
    shown: list[str] = []
    for path, place in rows:
        if (path, place.line) in lines:
            shown += _numbered(lines[path, place.line], place, width, style)
    return shown


def _numbered(line: str, place: Place | Related, width: int, style: Style) -> list[str]:
    """The line, cut to what stands around the place, and a marker under the place of the finding itself."""
    room = max(style.width - width - 6, 20)
    start = place.column - 1
    first = max(0, min(start - room // 3, len(line) - room))
    cut = line[first : first + room]
    shown = ("…" + cut[1:] if first else cut) + ("…" if first + room < len(line) else "")
    rows = [f"  {_painted(str(place.line).rjust(width) + ' |', DIM, style)} {_printable(shown)}"]
    if isinstance(place, Place):
        end = place.end_column - 1 if place.end_line == place.line else len(line)
        before = _columns(shown[: start - first])
        length = max(1, min(_columns(shown[start - first : end - first]), room - before))
        marker = _painted("^" * length, COLOURS[Level.ERROR], style)
        rows.append(f"  {' ' * width} {_painted('|', DIM, style)} {' ' * before}{marker}")
    return rows


def _columns(shown: str) -> int:
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in shown
    )


def _printable(shown: str) -> str:
    return on_terminal(shown.translate(BREAKS))


def _painted(shown: str, code: str, style: Style) -> str:
    return f"\x1b[{code}m{shown}\x1b[0m" if style.has_colour else shown


renderers.add("text", text)
