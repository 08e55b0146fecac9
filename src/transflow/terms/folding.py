"""A text as the matcher reads it, and the way back to where each character stood."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

PLAIN = str.maketrans(
    dict.fromkeys("\t\n\r\u00a0\u2007\u2009\u202f-‐‑", " ")
    | dict.fromkeys("„“”«»‟", '"')
    | dict.fromkeys("‘’ʼ`´", "'")
)
IRREGULAR = re.compile(r"\s\s|[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]|[-‐]\r?\n")
CLUSTER = re.compile(
    r"(?P<nothing>\u00ad\r?\n[ \t]*|[\u00ad\u200b-\u200d\u2060\ufeff]+"
    r"|(?<=[^\W\d_])[-‐]\r?\n[ \t]*(?=[^\W\d_]))"
    r"|(?P<break>[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*)"
    r"|(?P<space>\s+)"
    r"|.[\u0300-\u036f]*",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Folded:
    """`text` is `original` folded: composed, lower case, without invisible characters and hyphenation,
    spaces and hyphens made one space, a blank line one newline. `starts` and `ends` give the place in the
    original of each of its characters; None where both run in step."""

    original: str
    text: str
    starts: list[int] | None = None
    ends: list[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original under `text[start:end]`."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """The folded text; linear in its length."""
    if not IRREGULAR.search(text) and unicodedata.is_normalized("NFC", text):
        folded = text.casefold()
        if len(folded) == len(text):
            return Folded(text, folded.translate(PLAIN))
    return _folded_by_clusters(text)


def folded_form(tokens: tuple[str, ...]) -> str:
    """A form of a designation as it stands in a folded text."""
    form = " ".join(tokens)
    if form.replace(" ", "").isalnum():
        return form
    return " ".join(form.translate(PLAIN).split())


def _folded_by_clusters(text: str) -> Folded:
    pieces: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in CLUSTER.finditer(text):
        piece = _piece(match)
        pieces.append(piece)
        starts.extend([match.start()] * len(piece))
        ends.extend([match.end()] * len(piece))
    return Folded(text, "".join(pieces), starts, ends)


def _piece(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "nothing":
        return ""
    if kind == "break":
        return "\n"
    if kind == "space":
        return " "
    return unicodedata.normalize("NFC", match[0]).casefold().translate(PLAIN)
