"""Long texts, window by window: each window is searched exactly and reaches over an anchor; what is sure
before the anchor is kept, and the next window starts there. The work grows with the length."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from operator import itemgetter

from transflow.align.search.anchors import Anchor, anchors
from transflow.align.search.partners import with_better_partners
from transflow.align.search.priors import Shape, counted
from transflow.align.search.scales import Scales
from transflow.align.search.scores import Window
from transflow.align.search.window import Found, solve

MOST_CELLS = 40_000  # source by target units, searched in one window
NEAREST, FARTHEST = 28, 56  # units from where a window starts to the anchor that it is to reach
MARGIN = 10  # units that it reaches over the anchor
SURE = 0.6  # posterior of a bead after which the next window may start

Cell = tuple[int, int]


def searched(scales: Scales) -> list[Found]:
    """The beads of two sides, crossings of far-off units aside."""
    n, m = len(scales.known.source), len(scales.known.target)
    chain = anchors(scales.known) if n * m > MOST_CELLS else []
    found: list[Found] = []
    shapes: Counter[Shape] = Counter()
    at = (0, 0)
    while at != (n, m):
        goal, end = _reach(at, (n, m), chain)
        window = Window((at[0], end[0]), (at[1], end[1]))
        land = scales.scores(window)
        beads = solve(land, scales.settings, shapes)
        kept = beads if end == (n, m) else _kept(beads, (goal[0] - at[0], goal[1] - at[1]))
        repaired = with_better_partners(kept, land, scales.known, window, scales.settings)
        found += [_shifted(bead, at) for bead in repaired] if any(at) else repaired
        if end == (n, m):
            break
        shapes += counted(bead.shape for bead in kept)
        at = _end_of(kept, at)
    return found


def _reach(at: Cell, last: Cell, chain: Sequence[Anchor]) -> tuple[Cell, Cell]:
    """The anchor up to which beads of the window that starts at `at` will be kept, and the window's end."""
    rows, columns = last[0] - at[0], last[1] - at[1]
    if rows * columns <= MOST_CELLS // 4 or min(rows, columns) <= MARGIN:
        return last, last
    goal = _next_anchor(at, chain) or _along(at, last)
    end = min(last[0], goal[0] + MARGIN), min(last[1], goal[1] + MARGIN)
    return goal, end


def _next_anchor(at: Cell, chain: Sequence[Anchor]) -> Cell | None:
    """The worthiest anchor at some distance; else the next beyond, if that is not too far."""
    beyond = chain[bisect_right(chain, at[0], key=itemgetter(0)) :][: FARTHEST + 1]
    after = [each for each in beyond if each[1] > at[1]]
    near = [each for each in after if NEAREST <= max(each[0] - at[0], each[1] - at[1]) <= FARTHEST]
    if near:
        source, target, _ = max(near, key=itemgetter(2))
        return source, target
    for source, target, _ in after:
        if max(source - at[0], target - at[1]) > FARTHEST:
            return (source, target) if (source - at[0]) * (target - at[1]) <= MOST_CELLS * 4 else None
    return None


def _along(at: Cell, last: Cell) -> Cell:
    """Where no anchor helps: a step along the diagonal of what is left."""
    rows, columns = last[0] - at[0], last[1] - at[1]
    step = FARTHEST / max(rows, columns)
    return at[0] + max(1, round(rows * step)), at[1] + max(1, round(columns * step))


def _kept(beads: list[Found], goal: Cell) -> list[Found]:
    """The beads up to the last sure one before the goal after which nothing is open."""
    best, open_until = 0, (0, 0)
    sources = targets = 0
    for count, bead in enumerate(beads, start=1):
        sources, targets = sources + len(bead.source), targets + len(bead.target)
        open_until = (
            max(open_until[0], bead.source[-1] + 1 if bead.source else 0),
            max(open_until[1], bead.target[-1] + 1 if bead.target else 0),
        )
        if open_until != (sources, targets):
            continue
        if sources > goal[0] or targets > goal[1]:
            return beads[:best] if 2 * best >= count else beads[:count]
        if bead.source and bead.target and not bead.is_moved and bead.posterior >= SURE:
            best = count
    return beads[:best] if best else beads


def _shifted(bead: Found, by: Cell) -> Found:
    return Found(
        tuple(unit + by[0] for unit in bead.source),
        tuple(unit + by[1] for unit in bead.target),
        bead.posterior,
        bead.score,
        bead.is_moved,
    )


def _end_of(beads: Sequence[Found], at: Cell) -> Cell:
    return at[0] + sum(len(bead.source) for bead in beads), at[1] + sum(len(bead.target) for bead in beads)
