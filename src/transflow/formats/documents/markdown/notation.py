"""Marks as Markdown writes them."""

from __future__ import annotations

import re

from transflow.formats._writing.marking import Notation, Written
from transflow.formats._writing.no_break_space import with_own_spaces
from transflow.formats.documents.markdown.escape import destination, escaped, fenced
from transflow.model import Mark


def notation(content: str, bar: str = "|") -> Notation:
    """How a text in `content` is written; `bar` stands for a vertical bar. A footnote is written only where
    the file has its text."""

    def barred(text: str) -> str:
        return text.replace("|", bar)

    def write(mark: Mark, text: str) -> Written:
        match mark.kind:
            case "strong":
                return "**", "**"
            case "emphasis":
                return "*", "*"
            case "code":
                return barred(fenced(text.replace("\n", " ")))
            case "link" | "image":
                opening = "[" if mark.kind == "link" else "!["
                return opening, f"]({barred(destination(mark.value))})"
            case "footnote":
                return f"[^{mark.value}]" if _has_footnote(content, mark.value) else None

    return Notation(lambda text: with_own_spaces(barred(escaped(text)), content), write)


def _has_footnote(content: str, label: str) -> bool:
    return bool(re.search(rf"^ {{0,3}}\[\^{re.escape(label)}\]:", content, re.MULTILINE))
