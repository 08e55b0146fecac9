"""What an editor may do to the beads of a document pair: each correction says which units belong together
from now on, as pins. Units that a correction leaves out are aligned anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from transflow.align.form.pins import Pin
from transflow.errors import TransflowError
from transflow.model import Bead, Message

Correction = Callable[[Sequence[Bead], int], tuple[Pin, ...]]


def pin(beads: Sequence[Bead], at: int) -> tuple[Pin, ...]:
    """The bead is right as it stands."""
    return (_one(beads[at].source, beads[at].target),)


def join(beads: Sequence[Bead], at: int) -> tuple[Pin, ...]:
    """The bead and the next one are one."""
    this, following = beads[at], _next(beads, at)
    return (_one(this.source + following.source, this.target + following.target),)


def split(beads: Sequence[Bead], at: int) -> tuple[Pin, ...]:
    """A unit of one side for a unit of the other, in order; what is left over stays with the last pair."""
    source, target = beads[at].source, beads[at].target
    pairs = min(len(source), len(target))
    if pairs < 2:
        raise TransflowError(Message("Only a bead with several paragraphs on both sides can be split."))
    firsts = [_one(source[n : n + 1], target[n : n + 1]) for n in range(pairs - 1)]
    return (*firsts, _one(source[pairs - 1 :], target[pairs - 1 :]))


def part(beads: Sequence[Bead], at: int) -> tuple[Pin, ...]:
    """The two sides of the bead do not belong together."""
    if not (beads[at].source and beads[at].target):
        raise TransflowError(Message("This paragraph has no counterpart that it could be parted from."))
    return (Pin(beads[at].source, ()),)


def give(beads: Sequence[Bead], at: int) -> tuple[Pin, ...]:
    """The bead's last target unit belongs to the next bead."""
    this, following = beads[at], _next(beads, at)
    if not this.target:
        raise TransflowError(Message("This paragraph has no translation to give away."))
    return _both(this.source, this.target[:-1], following.source, this.target[-1:] + following.target)


def take(beads: Sequence[Bead], at: int) -> tuple[Pin, ...]:
    """The first target unit of the next bead belongs to this one."""
    this, following = beads[at], _next(beads, at)
    if not following.target:
        raise TransflowError(Message("The next paragraph has no translation to take."))
    return _both(this.source, this.target + following.target[:1], following.source, following.target[1:])


CORRECTIONS: Mapping[str, Correction] = {
    "pin": pin,
    "join": join,
    "split": split,
    "part": part,
    "give": give,
    "take": take,
}


def _next(beads: Sequence[Bead], at: int) -> Bead:
    if at + 1 >= len(beads):
        raise TransflowError(Message("There is no paragraph after this one."))
    return beads[at + 1]


def _both(
    source: tuple[int, ...], target: tuple[int, ...], other: tuple[int, ...], rest: tuple[int, ...]
) -> tuple[Pin, ...]:
    """Two pins; one of nothing, or of target units alone, is none."""
    return tuple(_one(sources, targets) for sources, targets in ((source, target), (other, rest)) if sources)


def _one(source: tuple[int, ...], target: tuple[int, ...]) -> Pin:
    for units in (source, target):
        if units and tuple(sorted(units)) != tuple(range(min(units), max(units) + 1)):
            raise TransflowError(Message("Only paragraphs that follow each other can form a bead."))
    return Pin(tuple(sorted(source)), tuple(sorted(target)))
