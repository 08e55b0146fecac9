"""Comments in a file that waive checks: `<!-- transflow: ignore number-value -- reason -->`; a dash or a colon
may stand for the two hyphens."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import accumulate

from transflow.model import LINE_END, Block, InlineWaiver

COMMENT = re.compile(r"<!--\s*transflow:\s*(ignore(?:-file)?)\b:?(.*?)-->", re.DOTALL | re.IGNORECASE)
NAME = re.compile(r"[^\s,]+")
BEFORE_REASON = re.compile(r"--|[–—:]")


def waivers(
    content: str, comments: Iterable[tuple[int, str]], blocks: Sequence[Block]
) -> tuple[InlineWaiver, ...]:
    """The waivers among comments (offset and text); one counts for the block it stands in or, outside
    any, for the one that follows."""
    found = []
    # A picture may stand among its paragraph's words.
    ends = [*accumulate((block.end for block in blocks), max)]
    for at, comment in comments:
        for match in COMMENT.finditer(comment):
            line = sum(1 for _ in LINE_END.finditer(content, 0, at + match.start())) + 1
            names, *rest = BEFORE_REASON.split(match.group(2), maxsplit=1)
            reason = "".join(rest)
            checks, block = tuple(NAME.findall(names)), bisect_left(ends, at + 1)
            if match.group(1).lower() == "ignore-file":
                found.append(InlineWaiver(checks, reason.strip(), line))
            elif block < len(blocks):
                found.append(InlineWaiver(checks, reason.strip(), line, block))
    return tuple(found)
