"""The coefficients of the confidence of links. Written by benchmarks/fit_pairing.py; do not edit by hand.

Fitted on 5956 links of the development documents, their summaries and generated releases, each heap
without a part of its documents."""

COEFFICIENTS = {
    "constant": -0.4141,
    "cosine": 0.3429,
    "log cosine": 2.5867,
    "facts": 3.4479,
    "telling": 2.2616,
    "lead": 3.4682,
}
