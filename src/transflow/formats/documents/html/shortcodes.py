"""Shortcodes, which WordPress fills in: "[gallery ids=…]". What one is put around, a caption, is text."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.text.patterns import LazyPattern

_VALUE = r"(?:\"[^\"<>]{0,300}\"|'[^'<>]{0,300}')"
SHORTCODE = LazyPattern(
    rf"\[(?:[a-z][\w-]{{1,30}}(?:\s{{1,9}}[\w-]{{1,30}}={_VALUE}){{1,20}}\s{{0,9}}/?|/[a-z][\w-]{{1,30}})\]"
)


def shortcodes_in(content: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """From where to where each shortcode of a text goes."""
    if content.find("[", start, end) >= 0:
        yield from (each.span() for each in SHORTCODE.finditer(content, start, end))
