"""The coefficients of the confidence model. Written by benchmarks/fit_confidence.py; do not edit by hand.

Fitted on 11160 beads of Latvian and English news (NTREX-128, development documents), edited
as in benchmarks/gold.py: hard, swap, hard2, 5 times each."""

COEFFICIENTS = {
    "one": 0.7983,
    "posterior": 0.7926,
    "score": -0.1080,
    "score for its length": 0.1492,
    "shape 1-1": 1.0931,
    "shape 1-2": 0.3739,
    "larger shape": -0.5068,
    "moved": 0.5318,
    "found among leftovers": -0.8642,
    "length": -1.5046,
    "source answered": -0.4974,
    "target answered": 0.3671,
    "least answered unit": 1.9004,
    "numbers unanswered": -0.1982,
    "surest neighbour": -0.0652,
    "least sure neighbour": -0.1360,
    "neighbours alone": -0.4752,
    "text crosses its border": -1.0515,
    "words drawn over its border": -0.2003,
    "same text": -2.0115,
    "torn from its neighbours": -3.6606,
    "alone": 1.2724,
    "alone: posterior": 0.4603,
}
