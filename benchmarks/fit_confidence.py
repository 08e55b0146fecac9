"""Fits the confidence model of the aligner on development gold and writes its coefficients.

usage: python benchmarks/fit_confidence.py [FILE]   (needs $TRANSFLOW_DATA)"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from command_line import parser_of
from corpora import data_folder
from gold import GoldText, drifted, parallel_documents

from transflow.align.confidence import FEATURES, features
from transflow.align.form.leanings import neutral_leanings
from transflow.align.units import search
from transflow.align.words.evidence import evidence
from transflow.align.words.vocabulary import Floats, units

KINDS = ("hard", "swap", "hard2")
CALIBRATION = Path(__file__).parents[1] / "src/transflow/align/confidence/calibration.py"
SALTS = ("fit-1", "fit-2", "fit-3", "fit-4", "fit-5")
RIDGE = 1.0
STEPS = 30


def main() -> None:
    """Fits, and writes the file."""
    parser = parser_of(__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=CALIBRATION, help="default: %(default)s")
    target = parser.parse_args().file
    corpus = data_folder() / "parallel" / "ntrex128" / "docs"
    seen = [_observed(text) for text in _texts(corpus)]
    table, right = np.concatenate([one for one, _ in seen]), np.concatenate([other for _, other in seen])
    weights = fitted(table, right)
    target.write_text(_module(weights, len(right)), "utf-8")
    print(f"{len(right)} beads, {right.mean():.3f} of them right; wrote {target}")


def _texts(corpus: Path) -> Iterator[GoldText]:
    for name, pairs in parallel_documents(corpus):
        for kind in KINDS:
            for salt in SALTS:
                yield drifted(name, pairs, kind, salt)


def _observed(text: GoldText) -> tuple[Floats, Floats]:
    known = evidence(units(text.source, "lv"), units(text.target, "en"))
    leanings = neutral_leanings(text.source, text.target)
    seen = search(known, leanings)
    gold = set(text.beads)
    right = np.array([(bead.source, bead.target) in gold for bead in seen.found], dtype=np.float64)
    return features(seen, leanings), right


def fitted(table: Floats, right: Floats) -> Floats:
    """Logistic regression with a ridge, by Newton's method."""
    weights = np.zeros(table.shape[1])
    for _ in range(STEPS):
        chances = 1 / (1 + np.exp(-table @ weights))
        gradient = table.T @ (right - chances) - RIDGE * weights
        curvature = (table * (chances * (1 - chances))[:, None]).T @ table + RIDGE * np.eye(len(weights))
        weights = weights + np.linalg.solve(curvature, gradient)
    return np.asarray(weights)


def _module(weights: Floats, count: int) -> str:
    rows = "".join(
        f'    "{name}": {value:.4f},\n' for name, value in zip(FEATURES, weights.tolist(), strict=True)
    )
    return (
        '"""The coefficients of the confidence model. Written by benchmarks/fit_confidence.py; do not edit by '
        f"hand.\n\nFitted on {count} beads of Latvian and English news (NTREX-128, development documents), "
        f'edited\nas in benchmarks/gold.py: {", ".join(KINDS)}, {len(SALTS)} times each."""\n\n'
        f"COEFFICIENTS = {{\n{rows}}}\n"
    )


if __name__ == "__main__":
    main()
