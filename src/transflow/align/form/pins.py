"""Beads that a person has set: they stay together, and the rest is aligned around them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from transflow.align.chains import heaviest_chain
from transflow.align.form.leanings import Leanings, among
from transflow.align.words.vocabulary import Floats, Integers
from transflow.errors import ConfigurationError
from transflow.frozen import Frozen, replace
from transflow.model import Bead

FENCE = 4.0  # log score of crossing a pin


class Pin(Frozen):
    """Units of both sides that form one bead; either side may be empty."""

    source: tuple[int, ...]
    target: tuple[int, ...]


def checked(pins: Sequence[Pin], sources: int, targets: int) -> tuple[Pin, ...]:
    """The pins in order, each unit in at most one; pins of nothing are left out."""
    for side, count, spans in (
        ("source", sources, [pin.source for pin in pins]),
        ("target", targets, [pin.target for pin in pins]),
    ):
        units = [unit for span in spans for unit in span]
        outside = [unit for unit in units if not 0 <= unit < count]
        if outside:
            raise ConfigurationError(
                f"A pin names {side} unit {outside[0]}, but there are {count}, counted from 0."
            )
        if len(units) != len(set(units)):
            twice = next(unit for unit in units if units.count(unit) > 1)
            raise ConfigurationError(f"Two pins claim {side} unit {twice}; take one of them out.")
    ordered = [Pin(tuple(sorted(pin.source)), tuple(sorted(pin.target))) for pin in pins]
    return tuple(sorted((pin for pin in ordered if pin.source or pin.target), key=lambda pin: pin.source))


def pinned_beads(pins: Sequence[Pin]) -> list[Bead]:
    """The pins as beads."""
    return [Bead(pin.source, pin.target, 1.0, is_pinned=True) for pin in pins]


def _fences(straight: Sequence[Pin], sources: Integers, targets: Integers) -> Floats:
    """[source, target]: what pairing two units costs that crosses pins: for the first as much as moving a
    unit, for more of them what a longer way costs."""
    before = np.searchsorted([pin.source[0] for pin in straight], sources)
    beyond = np.searchsorted([pin.target[0] for pin in straight], targets)
    crossed = np.abs(before[:, None] - beyond[None, :])
    costs: Floats = np.where(crossed > 0, FENCE * (1 + np.log(np.maximum(1, crossed))), 0.0)
    return -costs


def _straight(pins: Sequence[Pin]) -> list[Pin]:
    """The longest run of pins that do not cross each other."""
    return [pins[number] for number in heaviest_chain([pin.target[0] for pin in pins], [1] * len(pins))]


def around(
    leanings: Leanings, pins: Sequence[Pin], source_units: Integers, target_units: Integers
) -> Leanings:
    """The leanings of the units that no pin holds: pairs do not cross pins lightly."""
    free = among(leanings, source_units, target_units)
    pairs = free.pairs
    straight = _straight([pin for pin in pins if pin.source and pin.target])

    def fenced(sources: Integers, targets: Integers) -> Floats:
        fence = _fences(straight, source_units[sources], target_units[targets])
        return fence + pairs(sources, targets) if pairs else fence

    return replace(free, pairs=fenced)
