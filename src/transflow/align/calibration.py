"""The coefficients of the confidence model. Written by benchmarks/fit_confidence.py; do not edit by hand.

Fitted on 6754 beads of Latvian and English news (NTREX-128, development documents), edited
as in benchmarks/gold.py: hard, swap, hard2, 3 times each."""

COEFFICIENTS = {
    "one": 0.5777,
    "posterior": 0.7930,
    "score": -0.4189,
    "score for its length": 0.3589,
    "shape 1-1": 0.3449,
    "shape 1-2": -0.0997,
    "larger shape": -0.5800,
    "moved": 0.9181,
    "found among leftovers": -0.7773,
    "length": -1.8133,
    "source answered": -0.5648,
    "target answered": 0.3913,
    "least answered unit": 1.6084,
    "numbers unanswered": -0.2868,
    "surest neighbour": -0.0339,
    "least sure neighbour": 0.0221,
    "neighbours alone": -0.0021,
    "alone": 1.0294,
    "alone: posterior": 0.5344,
}
