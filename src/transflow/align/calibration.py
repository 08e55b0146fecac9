"""The coefficients of the confidence model. Written by benchmarks/fit_confidence.py; do not edit by hand.

Fitted on 6730 beads of Latvian and English news (NTREX-128, development documents), edited
as in benchmarks/gold.py: hard, swap, hard2, 3 times each."""

COEFFICIENTS = {
    "one": 1.0201,
    "posterior": 0.8277,
    "score": -0.4219,
    "score for its length": 0.7674,
    "shape 1-1": 0.5558,
    "shape 1-2": 0.0704,
    "larger shape": -0.5947,
    "moved": 0.8772,
    "found among leftovers": -0.8078,
    "length": -1.8449,
    "surest neighbour": -0.0575,
    "least sure neighbour": -0.0300,
    "neighbours alone": -0.0277,
    "alone": 1.1365,
    "alone: posterior": 0.5804,
}
