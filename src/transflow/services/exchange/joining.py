"""Cells that somebody joined: the translation of the next paragraph was moved after that of the one before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from transflow.model import Ledger, Record


def with_the_next(texts: Mapping[str, str], ledger: Ledger) -> Iterator[str]:
    """The keys of the records whose text in the file (`texts`, by key) ends with the translation of the next one, as it
    did not before, while the file has no text for that one any more: taken in, it would stand there twice."""
    for record, following in pairwise(ledger.active):
        if not texts.get(following.key) and _has_swallowed(texts.get(record.key, ""), record, following):
            yield record.key


def _has_swallowed(text: str, record: Record, following: Record) -> bool:
    end = _plain(following.target_in_file)
    before = _plain(record.target_in_file)
    return bool(end) and _plain(text).endswith(f" {end}") and not before.endswith(end)


def _plain(text: str) -> str:
    return " ".join(text.split())
