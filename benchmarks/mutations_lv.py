"""How many errors planted into Latvian translations of English texts are found: as mutations.py, the other way round.

usage: python benchmarks/mutations_lv.py [--seed N] [--each N] [--misses] [--peers] [KIND…]

The kinds are those that another language makes another: values, names, words. The texts are those of mutations.py."""

from __future__ import annotations

from mutations import benchmark

if __name__ == "__main__":
    benchmark(__doc__, ("mutation_latvian",), ("en", "lv"))
