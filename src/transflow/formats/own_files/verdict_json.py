"""A verdict as bytes, to be kept between runs: JSON, compressed. Of equal texts one is read: a finding quotes the very
line that it speaks of, and names its file and check as others do."""

from __future__ import annotations

import json
import zlib
from sys import intern
from typing import Any

from transflow.messages import as_plain, of_plain
from transflow.model import Finding, Fix, Level, Place, Related, Side, Spot, Use, Verdict, Waived

SIDES: dict[str, Side] = {"source": "source", "target": "target"}


def write_verdict(verdict: Verdict) -> bytes:
    """The bytes of a verdict without a problem."""
    written = json.dumps(plain_verdict(verdict), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(written.encode("utf-8", "surrogatepass"), 1)


def plain_verdict(verdict: Verdict) -> list[Any]:
    """A verdict without a problem as lists, strings and numbers."""
    return [
        verdict.release,
        verdict.segments,
        verdict.lacking,
        [[path, number, line] for (path, number), line in verdict.lines.items()],
        [_row(each) for each in verdict.findings],
        [[each.institution, each.name, _row(each.finding)] for each in verdict.uses],
    ]


def read_verdict(data: bytes) -> Verdict | None:
    """The verdict in `data`; None where that is not one we wrote."""
    try:
        return verdict_of_plain(json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass")))
    except (zlib.error, ValueError, TypeError, AttributeError, LookupError, RecursionError):
        return None


def verdict_of_plain(content: list[Any]) -> Verdict:
    """The verdict of which `plain_verdict` made this."""
    release, segments, lacking, lines, rows, uses = content
    one = _One()
    return Verdict(
        one[release],
        tuple(_finding(row, one) for row in rows),
        segments,
        {(one[path], number): one[line] for path, number, line in lines},
        uses=tuple(
            Use(intern(institution), intern(name), _finding(row, one)) for institution, name, row in uses
        ),
        lacking=lacking,
    )


class _One(dict[str, str]):
    """One text for all that are equal to it."""

    def __missing__(self, text: str) -> str:
        self[text] = text
        return text


def _row(finding: Finding) -> list[Any]:
    place, related, waived, fix = finding.place, finding.related, finding.waived, finding.fix
    return [
        finding.check,
        int(finding.level),
        as_plain(finding.message),
        finding.file,
        place and [place.line, place.column, place.end_line, place.end_column],
        finding.side,
        finding.release,
        finding.language,
        finding.source_text,
        finding.target_text,
        related and [related.file, related.line, related.column],
        finding.suggestion,
        finding.fingerprint,
        waived and [waived.reason, waived.by, waived.until],
        fix and [fix.spot.side, fix.spot.block, fix.spot.start, fix.spot.end, fix.replacement],
    ]


def _finding(row: list[Any], one: _One) -> Finding:
    check, level, message, file, place, *texts, related, suggestion, mark, waived, fix = row
    side, release, language, source_text, target_text = texts
    return Finding(
        intern(check),
        Level(level),
        of_plain(message),
        one[file],
        place and Place(*place),
        SIDES[side],
        one[release],
        intern(language),
        one[source_text],
        one[target_text],
        related and Related(one[related[0]], *related[1:]),
        suggestion,
        mark,
        waived and Waived(*waived),
        fix and Fix(Spot(*fix[:4]), fix[4]),
    )
