"""The coefficients of the confidence model. Fitted by benchmarks/fit_confidence.py; do not edit by hand."""

COEFFICIENTS = {
    "one": 0.0,
    "posterior": 1.0,
    "score": 0.0,
    "score for its length": 0.0,
    "shape 1-1": 0.0,
    "shape 1-2": 0.0,
    "larger shape": 0.0,
    "moved": 0.0,
    "found among leftovers": 0.0,
    "length": 0.0,
    "surest neighbour": 0.0,
    "least sure neighbour": 0.0,
    "neighbours alone": 0.0,
    "alone": 0.0,
    "alone: posterior": 1.0,
}
