"""The signs of notes, in the words of a page and before or after the notes: no words of a text. Those of Word,
LibreOffice, Google Docs and Pandoc are known by where they lead or what they call themselves, others stand raised; and
what reviewers wrote beside a text in Google Docs."""

from __future__ import annotations

import re
from typing import NamedTuple

from transflow.formats.documents.html.scan import Tag
from transflow.text.patterns import LazyPattern

_INSIDE = r"(?:<!?[a-z/\[][^<>]{0,300}>|[^<>]{1,20}(?=<)){1,16}?"
_OF_NOTE = (
    r"href=[\"']?#(?:(?:_|body_)?(?:ftn|edn)|sd(?:foot|end)note|ftnt_?)(?:ref)?\d|role=[\"']?doc-noteref\b"
)
_ARROW = r"\s*(?:[↩↑]|&(?:\#8617|\#x21a9|larrhk|uarr);)(?:\ufe0e|&\#(?:65038|xfe0e);)?\s*"
_TO_REMARK = r"(?=[^<>]{0,300}?\#(?P<remark>cmnt)|)"
SIGNS = {
    "sup": LazyPattern(
        rf"<sup[^<>]{{0,200}}>\s{{0,9}}<a\b{_TO_REMARK}[^<>]{{0,300}}>[^<>]{{0,20}}</a>\s{{0,9}}</sup>",
        re.IGNORECASE,
    ),
    "a": LazyPattern(
        rf"<a\b[^<>]{{0,300}}?\b(?:(?:{_OF_NOTE})[^<>]{{0,200}}>{_INSIDE}"
        rf"|href=[\"']?#(?P<back>)[^<>]{{0,300}}>{_ARROW})</a>",
        re.IGNORECASE,
    ),
}
REVIEWED = LazyPattern(
    r"<div\b[^<>]{0,200}>\s*<p\b[^<>]{0,200}>\s*<a\b[^<>]{0,100}?\bhref=[\"']?#cmnt_ref\d", re.IGNORECASE
)


class Sign(NamedTuple):
    """Where a sign ends, and whether a note belongs to it; the one that leads back from a note is as nothing."""

    end: int
    is_of_note: bool


def sign_at(content: str, tag: Tag, end: int) -> Sign | None:
    """The sign that an opening tag begins, if it begins one."""
    found = SIGNS[tag.name].match(content, tag.start, end) if tag.name in SIGNS else None
    if not found:
        return None
    return Sign(found.end(), all(group is None for group in found.groups()))


def is_remark(content: str, tag: Tag, end: int) -> bool:
    """Whether an element holds what a reviewer wrote."""
    return tag.name == "div" and REVIEWED.match(content, tag.start, end) is not None
