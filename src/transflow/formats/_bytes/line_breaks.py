"""Codes that end a line in a text of XLIFF or TMX."""

from __future__ import annotations

import re

KINDS = ("lb", "x-html-br", "xlf:lb")  # XLIFF 1.2 and TMX, a page in XLIFF 1.2; XLIFF 2
TAG = re.compile(r"\s*<br\b[^<>]*>\s*", re.IGNORECASE)


def is_line_break(kind: str, native: str) -> bool:
    """Whether a code without text ends a line: by its kind, or as it is written in the file it was taken from."""
    return kind in KINDS or TAG.fullmatch(native) is not None
