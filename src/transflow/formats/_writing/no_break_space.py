"""Spaces at which no line breaks, as a file writes them."""

from __future__ import annotations

from transflow.text.patterns import LazyPattern

NO_BREAK_SPACE = "\u00a0"
WRITTEN = LazyPattern(r"\u00a0|&(?:nbsp|#160|#[xX]0{0,4}[aA]0);")


def with_own_spaces(text: str, content: str, otherwise: str = NO_BREAK_SPACE) -> str:
    """`text`, its no-break spaces written as the first that `content` has, in a file without any as `otherwise`."""
    if NO_BREAK_SPACE not in text:
        return text
    own = WRITTEN.search(content)
    return text.replace(NO_BREAK_SPACE, own.group() if own else otherwise)
