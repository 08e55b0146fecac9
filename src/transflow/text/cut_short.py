"""How a long text is shown in part: it is cut between words."""

from __future__ import annotations

from transflow.text.patterns import LazyPattern

GAP = LazyPattern(r"(?<!\d)\s|\s(?!\d)")
"""Where a text may be cut; the space inside a figure is no such place."""
LEFT_OPEN = " .,;:–—-([{„“‘‚"
"""What an ellipsis does not follow."""


def beginning(text: str, width: int) -> str:
    """How a text begins, on one line of `width` characters at most. It is cut after a word, unless that leaves less
    than half of the line."""
    line = " ".join(text.split())
    if len(line) <= width:
        return line
    ends = [gap.start() for gap in GAP.finditer(line[: width + 1]) if width // 2 <= gap.start() < width]
    return line[: ends[-1] if ends else width - 1].rstrip(LEFT_OPEN) + "…"


def first_words(text: str, most: int) -> str:
    """The words with which a text begins, `most` characters at most and the space after them; of a longer word its
    first letters."""
    if len(text) <= most:
        return text
    ends = [gap.end() for gap in GAP.finditer(text[: most + 2]) if gap.start() <= most]
    return text[: ends[-1] if ends else most]


def last_words(text: str, most: int) -> str:
    """The words with which a text ends, `most` characters at most and the space before them; of a longer word its last
    letters."""
    if len(text) <= most:
        return text
    rest = text[max(0, len(text) - most - 2) :]
    starts = [gap.start() for gap in GAP.finditer(rest) if len(rest) - gap.end() <= most]
    return rest[starts[0] :] if starts else text[len(text) - most :]
