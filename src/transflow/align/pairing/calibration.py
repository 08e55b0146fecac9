"""The coefficients of the confidence of links. Written by benchmarks/fit_pairing.py; do not edit by hand.

Fitted on 6426 links of the development documents, their summaries and generated releases, each heap
without a part of its documents."""

COEFFICIENTS = {
    "constant": 1.3941,
    "cosine": 2.0825,
    "log cosine": 3.1067,
    "facts": 1.3969,
    "lacking": -2.0395,
    "telling": 1.5912,
    "lead": 1.9924,
    "few": 1.5368,
}
