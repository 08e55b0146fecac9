"""The coefficients of the confidence of links. Written by benchmarks/fit_pairing.py; do not edit by hand.

Fitted on 6426 links of the development documents, their summaries and generated releases, each heap
without a part of its documents."""

COEFFICIENTS = {
    "constant": 1.4252,
    "cosine": 2.3114,
    "log cosine": 2.9151,
    "facts": 1.6018,
    "lacking": -2.0073,
    "telling": 1.8174,
    "lead": 0.7359,
    "tie": -1.0172,
    "few": 1.1344,
}
