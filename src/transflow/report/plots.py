"""Plots as plain geometry, for a template to draw: columns that stand on an axis, and bars that lie beside names."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from transflow.frozen import Frozen
from transflow.wording import figures

WIDTH, HEIGHT = 640, 220
LEFT, BOTTOM, TOP = 52, 26, 10
TALL = HEIGHT - BOTTOM - TOP  # from the axis to the top
ROW, NAME = 24, 190
MOST_NAMES = 16  # under an axis

Series = Mapping[str, tuple[str, Sequence[float]]]
"""By what each is called: its CSS class and its values, one for each name."""


class Bar(Frozen):
    """A rectangle and what it says when it is pointed at."""

    x: float
    y: float
    width: float
    height: float
    css: str
    title: str


class Word(Frozen):
    """A text at a point; `anchor` is that of SVG."""

    x: float
    y: float
    text: str
    anchor: str = "middle"


class Plot(Frozen):
    """What to draw: rules are heights of horizontal lines; `rows` are the figures as a table, with `heads`."""

    title: str
    width: int
    height: int
    bars: tuple[Bar, ...]
    words: tuple[Word, ...]
    rules: tuple[float, ...]
    legend: tuple[tuple[str, str], ...]
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not self.bars


def columns(
    title: str, names: Sequence[str], series: Series, unit: str = "", *, language: str = "en"
) -> Plot:
    """Columns over names, one series on top of the other."""
    write = partial(_figure, language=language, unit=unit)
    totals = [sum(values[at] for _, values in series.values()) for at in range(len(names))]
    ticks = _ticks(max(totals, default=0), 0.1 if unit else 1)
    scale = TALL / ticks[-1]
    rules = tuple(TOP + TALL - tick * scale for tick in ticks)
    at_axis = [Word(LEFT - 8, rule + 4, write(tick), "end") for tick, rule in zip(ticks, rules, strict=True)]
    return Plot(
        title,
        WIDTH,
        HEIGHT,
        tuple(_stacked(names, series, write, scale)),
        (*at_axis, *_below(names)),
        rules,
        tuple((label, css) for label, (css, _) in series.items()) if len(series) > 1 else (),
        ("", *series),
        tuple((name, *(write(values[at]) for _, values in series.values())) for at, name in enumerate(names)),
    )


def _stacked(
    names: Sequence[str], series: Series, write: Callable[[float], str], scale: float
) -> Iterator[Bar]:
    """The bars over each name, the first series at the bottom."""
    step = _step(names)
    for at, name in enumerate(names):
        floor = float(TOP + TALL)
        for label, (css, values) in series.items():
            height = values[at] * scale
            floor -= height
            if values[at]:
                shown = f"{name}: {label}, {write(values[at])}"
                yield Bar(LEFT + at * step + step * 0.12, floor, step * 0.76, height, css, shown)


def _below(names: Sequence[str]) -> Iterator[Word]:
    """The names under the axis; of too many, each second or third."""
    step, each = _step(names), -(-len(names) // MOST_NAMES) or 1
    return (
        Word(LEFT + (at + 0.5) * step, HEIGHT - 8, name) for at, name in enumerate(names) if at % each == 0
    )


def _step(names: Sequence[str]) -> float:
    """How wide the place of a name is."""
    return (WIDTH - LEFT) / max(1, len(names))


def bars(title: str, what: str, rows: Sequence[tuple[str, int, str]], language: str = "en") -> Plot:
    """A bar beside each name, with its figure; a row is name, value, CSS class, and `what` says of what the values
    are."""
    write = partial(_figure, language=language)
    most = max((value for _, value, _ in rows), default=1)
    room = WIDTH - NAME - 64
    drawn, words = [], []
    for at, (name, value, css) in enumerate(rows):
        length = max(1.0, room * value / most)
        drawn.append(Bar(NAME, at * ROW + 4, length, ROW - 8, css, f"{name}: {write(value)}"))
        words += [
            Word(NAME - 8, at * ROW + 16, name, "end"),
            Word(NAME + length + 6, at * ROW + 16, write(value), "start"),
        ]
    height = max(1, len(rows)) * ROW
    table = tuple((name, write(value)) for name, value, _ in rows)
    return Plot(title, WIDTH, height, tuple(drawn), tuple(words), (), (), ("", what), table)


def _ticks(most: float, least: float) -> tuple[float, ...]:
    """Some round figures from nought to `most` or a little more, at least so far apart."""
    if most <= 0:
        return (0.0, 1.0)
    rough = max(least, most / 4)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(step for step in (power, 2 * power, 5 * power, 10 * power) if step >= rough * (1 - 1e-9))
    return tuple(step * at for at in range(math.ceil(most / step - 1e-9) + 1))


def _figure(value: float, language: str, unit: str = "") -> str:
    """With thousands set apart; one decimal where it is no whole number."""
    return f"{figures.figure(value, language, 0 if value == int(value) else 1)}{unit}"
