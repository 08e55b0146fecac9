"""How a text is read, whatever spaces and line ends its letters are set with. Every character keeps its offset."""

from __future__ import annotations

from itertools import pairwise

PLAIN = str.maketrans("\u00a0\u2009\u202f\u2011", "   -")
LEAST_WIDTH = 50
"""Letters of the longest line of a text that an editor wrapped; what stands in shorter lines, an address or a verse,
was broken by hand."""


def flowing(text: str) -> str:
    """The text with plain spaces and hyphens, and in one line where its lines were filled as far as words went."""
    if not text.isascii():
        text = text.translate(PLAIN)
    return text.replace("\n", " ") if "\n" in text and _is_wrapped(text.split("\n")) else text


def _is_wrapped(lines: list[str]) -> bool:
    """Whether the first word of each line would have made the line before longer than any."""
    width = max(map(len, lines))
    return width >= LEAST_WIDTH and all(
        len(line) + 1 + len(following.split(" ", 1)[0]) > width for line, following in pairwise(lines)
    )
