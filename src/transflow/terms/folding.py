"""A text as the matcher reads it, and the way back to where each character stood."""

from __future__ import annotations

import re
import unicodedata
from array import array
from functools import lru_cache
from itertools import repeat
from typing import NamedTuple

from transflow.text.normalise import without_note_marks
from transflow.text.patterns import LazyPattern

PLAIN = (
    dict.fromkeys("\t\n\r\u00a0\u2007\u2009\u202f-‐‑", " ")
    | dict.fromkeys("„“”«»‟", '"')
    | dict.fromkeys("‘’ʼ`´", "'")
)
IRREGULAR = re.compile(r"\s\s|[\u00ad\u200b-\u200d\u2060\ufeff\u0300-\u036f]|[-‐]\r?\n")
COMBINING = re.compile("[\u0300-\u036f]")
SPOT = LazyPattern(
    r"(?P<nothing>\u00ad\r?\n[ \t]*|[\u00ad\u200b-\u200d\u2060\ufeff]+"
    r"|(?<=[^\W\d_])[-‐]\r?\n[ \t]*(?=[^\W\d_]))"
    r"|(?P<break>[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*)"
    r"|(?P<space>\s{2,})"
    r"|(?P<composed>.[\u0300-\u036f]+)",
    re.DOTALL,
)


class Folded(NamedTuple):
    """`text` is `original` folded: composed, lower case, without invisible characters and hyphenation,
    spaces and hyphens made one space, a blank line one newline. `starts` and `ends` give the place in the
    original of each of its characters; None where both run in step."""

    original: str
    text: str
    starts: array[int] | None = None
    ends: array[int] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the original under `text[start:end]`."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


@lru_cache(maxsize=16)  # the checks look for several names in one text
def fold(text: str) -> Folded:
    """The folded text; linear in its length."""
    if _is_regular(text):
        folded = without_note_marks(text).casefold()
        if len(folded) == len(text):
            return Folded(text, _plain(folded))
    return _folded_by_spots(text)


def _is_regular(text: str) -> bool:
    """Whether each character is folded by itself; what is printable, as most texts are, is soon seen to be."""
    if not text.isprintable():
        return not IRREGULAR.search(text) and unicodedata.is_normalized("NFC", text)
    is_composed = text.isascii() or (unicodedata.is_normalized("NFC", text) and not COMBINING.search(text))
    return is_composed and "  " not in text


def folded_form(tokens: tuple[str, ...]) -> str:
    """A form of a designation as it stands in a folded text."""
    form = " ".join(tokens)
    if form.replace(" ", "").isalnum():
        return form
    return " ".join(_plain(form).split())


def _folded_by_spots(original: str) -> Folded:
    """What lies between the irregular spots runs in step with the original."""
    text, folded = without_note_marks(original), _Folding()
    at = 0
    for match in SPOT.finditer(text):
        folded.regular(text, at, match.start())
        folded.put(_piece(match), match.start(), match.end())
        at = match.end()
    folded.regular(text, at, len(text))
    return Folded(original, "".join(folded.pieces), folded.starts, folded.ends)


class _Folding:
    """Grows piece by piece."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.starts, self.ends = array("I"), array("I")

    def put(self, piece: str, start: int, end: int) -> None:
        self.pieces.append(piece)
        self.starts.extend(repeat(start, len(piece)))
        self.ends.extend(repeat(end, len(piece)))

    def regular(self, text: str, start: int, end: int) -> None:
        piece = _composed(text[start:end])
        if len(piece) != end - start:
            for at in range(start, end):
                self.put(_composed(text[at]), at, at + 1)
            return
        self.pieces.append(piece)
        self.starts.extend(range(start, end))
        self.ends.extend(range(start + 1, end + 1))


def _composed(text: str) -> str:
    return _plain(unicodedata.normalize("NFC", text).casefold())


def _plain(text: str) -> str:
    """The text with plain quotation marks, blanks for hyphens: few marks are in a text, so that looking for each
    takes a tenth of the time of `str.translate`."""
    for mark, plain in PLAIN.items():
        if mark in text:
            text = text.replace(mark, plain)
    return text


def _piece(match: re.Match[str]) -> str:
    kind = match.lastgroup
    if kind == "composed":
        return _composed(match[0])
    return "" if kind == "nothing" else "\n" if kind == "break" else " "
