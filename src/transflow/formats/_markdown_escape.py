"""Text made safe for Markdown, so that a reader reads the text again."""

from __future__ import annotations

import re

SPECIAL = re.compile(
    r"\\(?=[!-/:-@\[-`{-~\n]|\Z)|`|\*|(?<![^\W_])_|_(?![^\W_])|[\[\]]|<(?=[A-Za-z/!?])|~|&(?=#|[A-Za-z])|\^(?=\[)"
)
OPENERS = re.compile(r"[ \t]*(?:(#{1,6})(?=\s|\Z)|([-+])(?=[-\s]|\Z)|(>)|(=+)\s*\Z|(\|)|(-)(?=[|:-]))")
NUMBERED = re.compile(r"(\d{1,9})([.)])(?=[ \t]|\Z)")
DELIMITERS = re.compile(r"[|:\-\s]+\Z")


def escaped(text: str) -> str:
    """`text` with a backslash before every character that Markdown would take for markup inside a line."""
    return SPECIAL.sub(lambda match: "\\" + match.group(), text)


def line_safe(line: str) -> str:
    """A line, already escaped inside, that opens no heading, list, quote or table."""
    numbered = NUMBERED.match(line)
    if numbered:
        return f"{numbered.group(1)}\\{line[numbered.end(1) :]}"
    opener = OPENERS.match(line)
    if opener:
        at = opener.start(opener.lastindex or 0)
        return f"{line[:at]}\\{line[at:]}"
    if DELIMITERS.match(line):
        return f"\\{line}"
    return line
