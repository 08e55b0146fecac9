"""Fits how sure the links between documents are, on development data, and writes the coefficients.

usage: python benchmarks/fit_pairing.py [FILE]   (needs $TRANSFLOW_DATA)"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
from command_line import parser_of
from fit_confidence import fitted
from heaps import generated_pairs, real_pairs, right_links, shuffled, summaries

from transflow.align.pairing import Sketch, heaps
from transflow.align.pairing.links import FEATURES, observed

CALIBRATION = Path(__file__).parents[1] / "src/transflow/align/pairing/calibration.py"
SALTS = ("fit-1", "fit-2", "fit-3", "fit-4")
SMALL = 12  # documents of a small heap
TINY = (2, 4, 8)  # before half of them are taken

Sketches = Sequence[tuple[Sketch, Sketch]]


def main() -> None:
    """Fits, and writes the file."""
    parser = parser_of(__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=CALIBRATION, help="default: %(default)s")
    target = parser.parse_args().file
    rows = [row for sketches, share, salt in _sets() for row in _rows(sketches, share, salt)]
    table = np.array([values for values, _ in rows])
    right = np.array([float(good) for _, good in rows])
    weights = fitted(table, right)
    target.write_text(_module(weights.tolist(), len(rows)), "utf-8")
    print(f"{len(rows)} links, {right.mean():.3f} of them right; wrote {target}")


def _sets() -> Iterator[tuple[Sketches, float, str]]:
    """Heaps of many kinds: mixed and alike, large and small, whole texts and summaries."""
    pairs = real_pairs()
    real = [each.sketches() for each in pairs]
    short = [each.sketches() for each in summaries(pairs)]
    made = [each.sketches() for each in generated_pairs(3000, "fit")]
    corpora = [
        [one for one, pair in zip(real, pairs, strict=True) if pair.corpus == name] for name in CORPORA
    ]
    for salt in SALTS:
        yield from ((some, 0.2, salt) for some in (real, short, *corpora, made[:300]))
        yield real, 0.5, salt
        yield from ((real[at : at + SMALL], 0.25, salt) for at in range(0, len(real), 2 * SMALL))
        yield from (
            (real[at : at + size], 0.5, salt) for size in TINY for at in range(0, len(real), 3 * size)
        )
    yield made, 0.2, "fit"


CORPORA = ("ntrex128", "gnome_user_docs")


def _rows(sketches: Sketches, share: float, salt: str) -> Iterator[tuple[tuple[float, ...], bool]]:
    sides = shuffled(len(sketches), share, salt)
    gold = right_links(sides)
    found = observed(*heaps([sketches[at][0] for at in sides[0]], [sketches[at][1] for at in sides[1]]))
    return ((values, pair[:2] in gold) for pair, values in found)


def _module(weights: Sequence[float], count: int) -> str:
    rows = "".join(f'    "{name}": {value:.4f},\n' for name, value in zip(FEATURES, weights, strict=True))
    return (
        '"""The coefficients of the confidence of links. Written by benchmarks/fit_pairing.py; do not edit by '
        f"hand.\n\nFitted on {count} links of the development documents, their summaries and generated releases, "
        f'each heap\nwithout a part of its documents."""\n\nCOEFFICIENTS = {{\n{rows}}}\n'
    )


if __name__ == "__main__":
    main()
