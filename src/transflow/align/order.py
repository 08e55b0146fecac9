"""The order of beads, and which of them cross the others."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.align.chains import heaviest_chain
from transflow.frozen import replace
from transflow.model import Bead


def in_order(beads: Sequence[Bead]) -> tuple[Bead, ...]:
    """The beads by first source unit; a target-only bead stands after the bead that holds the target
    unit before it."""
    two_sided = sorted((bead for bead in beads if bead.source), key=lambda bead: bead.source)
    if len(two_sided) == len(beads):
        return tuple(two_sided)
    alone = sorted((bead for bead in beads if not bead.source), key=lambda bead: bead.target)
    at = {unit: index for index, bead in enumerate(two_sided) for unit in bead.target}
    behind: dict[int, list[Bead]] = {}
    for bead in alone:
        place = at.get(bead.target[0] - 1, -1)
        at.update(dict.fromkeys(bead.target, place))
        behind.setdefault(place, []).append(bead)
    ordered = list(behind.get(-1, ()))
    for index, bead in enumerate(two_sided):
        ordered += [bead, *behind.get(index, ())]
    return tuple(ordered)


def with_moves(beads: Sequence[Bead]) -> tuple[Bead, ...]:
    """The beads with those marked as moved that must be taken out for the rest to run in parallel: the
    fewest units."""
    paired = sorted((bead for bead in beads if bead.source and bead.target), key=lambda bead: bead.source)
    staying = {bead.source for bead in _heaviest_run(paired)}
    moves = (bool(bead.source and bead.target) and bead.source not in staying for bead in beads)
    return tuple(
        bead if bead.is_moved == is_moved else replace(bead, is_moved=is_moved)
        for bead, is_moved in zip(beads, moves, strict=True)
    )


def _heaviest_run(beads: list[Bead]) -> list[Bead]:
    """The heaviest subsequence with rising targets, a bead weighing as many units as it has."""
    targets = [bead.target for bead in beads]
    if targets == sorted(targets):
        return beads
    weights = [len(bead.source) + len(bead.target) for bead in beads]
    return [beads[number] for number in heaviest_chain([target[0] for target in targets], weights)]
