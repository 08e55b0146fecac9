"""The coefficients of the confidence of links. Written by benchmarks/fit_pairing.py; do not edit by hand.

Fitted on 5956 links of the development documents, their summaries and generated releases, each heap
without a part of its documents."""

COEFFICIENTS = {
    "constant": 1.1714,
    "cosine": 1.5121,
    "log cosine": 2.6291,
    "facts": 0.8314,
    "lacking": -2.1574,
    "telling": 2.5016,
    "lead": 2.6142,
}
