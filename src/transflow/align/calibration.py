"""The coefficients of the confidence model. Written by benchmarks/fit_confidence.py; do not edit by hand.

Fitted on 6735 beads of Latvian and English news (NTREX-128, development documents), edited
as in benchmarks/gold.py: hard, swap, hard2, 3 times each."""

COEFFICIENTS = {
    "one": 0.7224,
    "posterior": 0.8329,
    "score": -0.3769,
    "score for its length": 0.4084,
    "shape 1-1": 0.4424,
    "shape 1-2": -0.0263,
    "larger shape": -0.6223,
    "moved": 0.9013,
    "found among leftovers": -0.5176,
    "length": -1.6914,
    "source answered": -0.0335,
    "target answered": -0.1045,
    "least answered unit": 1.2362,
    "numbers unanswered": -0.3358,
    "surest neighbour": -0.0463,
    "least sure neighbour": -0.0163,
    "neighbours alone": 0.0091,
    "alone": 1.1004,
    "alone: posterior": 0.5276,
}
