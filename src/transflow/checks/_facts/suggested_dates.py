"""A date to write instead of another, in the same words: "Tuesday, 4 March" for "Tuesday, 3 March", „4. martā” for
„3. martā”."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from transflow.checks._facts.reading import reads_as
from transflow.frozen import replace
from transflow.languages import table
from transflow.languages.tables.notation import Notation
from transflow.text.facts import Date, Value
from transflow.text.patterns import LazyPattern

PIECE = LazyPattern(r"(\d+|[^\W\d_]+)")
ENDINGS = {  # of a day in English; else "th"
    1: "st",
    2: "nd",
    3: "rd",
    21: "st",
    22: "nd",
    23: "rd",
    31: "st",
}
MOST_PIECES = 15  # of the longest date with its weekday, the marks between them counted


def dated_like(model: str, stood: Value, date: Date, tag: str) -> str | None:
    """The date with the words, the case and the marks of the model, which says the date that stood there; what only
    the model says, as a year, stays. None where that does not read as the date."""
    pieces = PIECE.split(model)
    if not isinstance(stood, Date) or len(pieces) > MOST_PIECES:
        return None
    for meant in (_with_what_else_stands(date, stood), date):
        texts = ("".join(each) for each in product(*_choices(pieces, stood, meant, tag)))
        if said := next((each for each in texts if reads_as(each, meant, tag)), None):
            return said
    return None


def _with_what_else_stands(date: Date, stood: Date) -> Date:
    return replace(date, year=date.year or stood.year, month=date.month or stood.month)


def _choices(pieces: list[str], stood: Date, date: Date, tag: str) -> Iterator[list[str]]:
    """What may stand for each piece of the model: a figure is the day, the month or the year, the first that fits."""
    parts = ((stood.day, date.day), (stood.month, date.month), (stood.year, date.year))
    width = 2 if any(piece.startswith("0") for piece in pieces) else 1
    for at, piece in enumerate(pieces):
        if piece.isdecimal():
            fitting = [f"{new:0{width}}" for old, new in parts if new and old == int(piece)]
            yield list(dict.fromkeys(fitting)) or [piece]
        elif at and pieces[at - 2].isdecimal() and piece in ("th", *ENDINGS.values()):
            yield [ENDINGS.get(date.day or 0, "th")]
        else:
            yield [table(Notation, tag).month(piece, date.month) or piece if date.month else piece]
