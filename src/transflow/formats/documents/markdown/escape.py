"""Text made safe for Markdown, so that a reader reads the text again."""

from __future__ import annotations

import html
import re

from transflow.text.patterns import LazyPattern

SPECIAL = LazyPattern(
    r"\\(?=[!-/:-@\[-`{-~\n]|\Z)|`|\*|(?<![^\W_])_|_(?![^\W_])|[\[\]]|<(?=[A-Za-z/!?])|~|&(?=#|[A-Za-z])|\^(?=\[|[^\s^]{1,60}\^)"
    r"|(?<=\n)>|(?<![^\s)\]*_`>~])\{(?=[ \t]{0,9}(?:[#.]|[\w:-]{1,40}=)|-\s*\}|[:/])"
)
OPENERS = LazyPattern(
    r"[ \t]*(?:(#{1,6})(?=\s|\Z)|([-+])(?=[-\s]|\Z)|(>)|(=+)\s*\Z|(\|)|(-)(?=[|:-])"
    r"|(:)(?=::|[ \t])|(!)(?=!!)|(\?)(?=\?\?))"
)
NUMBERED = LazyPattern(r"(\d{1,9})([.)])(?=[ \t]|\Z)")
ADDRESS = LazyPattern(r"[<>]|\\(?=[!-/:-@\[-`{-~])|&(?=#|[A-Za-z])")
BARE = LazyPattern(r"[^\s<>()\x00-\x20\x7f]+")
DELIMITERS = LazyPattern(r"[|:\-\s]+\Z")


def escaped(text: str) -> str:
    """`text` with a backslash before every character that Markdown would take for markup inside a line."""
    return SPECIAL.sub(r"\\\g<0>", text)


def line_safe(line: str) -> str:
    """A line, already escaped inside, that opens no heading, list, quote or table."""
    numbered = NUMBERED.match(line)
    if numbered:
        return f"{numbered[1]}\\{line[numbered.end(1) :]}"
    opening = OPENERS.match(line)
    if opening:
        at = opening.start(opening.lastindex or 0)
        return f"{line[:at]}\\{line[at:]}"
    if DELIMITERS.match(line):
        return f"\\{line}"
    return line


def opener(line: str) -> str:
    """The sign with which a line would open a heading, a list, a quotation or a table; none for most lines."""
    opening = OPENERS.match(line)
    return opening[opening.lastindex or 0] if opening else ""


def fenced(code: str) -> str:
    """`code` between as many backticks as it needs."""
    longest = max((len(run) for run in re.findall("`+", code)), default=0)
    fence = "`" * (longest + 1)
    is_padded = code.startswith("`") or code.endswith("`") or (code[:1] == code[-1:] == " " and code.strip())
    padding = " " if is_padded else ""
    return f"{fence}{padding}{code}{padding}{fence}"


def attribute_value(text: str) -> str:
    """`text` as it stands between quotation marks in an HTML tag, in a table too."""
    return html.escape(text).replace("|", "&#124;").replace("`", "&#96;")


def destination(address: str) -> str:
    """An address as it stands in the brackets of a link."""
    safe = ADDRESS.sub(r"\\\g<0>", re.sub(r"[\r\n]+", "", address))
    is_bare = bool(safe) and BARE.fullmatch(address)
    return safe if is_bare else f"<{safe}>"
