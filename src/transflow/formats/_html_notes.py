"""The signs of notes, in the words of a page and before the notes: no words of a text. Those of Word and LibreOffice
are known by where they lead, others stand raised."""

from __future__ import annotations

import re

from transflow.formats._html_scan import Tag
from transflow.text.patterns import LazyPattern

_INSIDE = r"(?:<!?[a-z/\[][^<>]{0,300}>|[^<>]{1,20}(?=<)){1,16}?"
SIGNS = {
    "sup": LazyPattern(
        r"<sup[^<>]{0,200}>\s{0,9}<a\b[^<>]{0,300}>[^<>]{0,20}</a>\s{0,9}</sup>", re.IGNORECASE
    ),
    "a": LazyPattern(
        rf"<a\b[^<>]{{0,300}}?\bhref=[\"']?#(?:_(?:ftn|edn)|sd(?:foot|end)note)(?:ref)?\d[^<>]{{0,200}}>{_INSIDE}</a>",
        re.IGNORECASE,
    ),
}


def end_of_sign(content: str, tag: Tag, end: int) -> int:
    """Where the sign of a note ends that an opening tag begins; 0 where it begins none."""
    found = SIGNS[tag.name].match(content, tag.start, end) if tag.name in SIGNS else None
    return found.end() if found else 0
