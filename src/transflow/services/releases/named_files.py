"""What the name of a file tells of its kind."""

from __future__ import annotations

from transflow.formats import formats


def is_document(name: str) -> bool:
    """Whether a file of that name is of a kind that is read."""
    return name.lower().endswith(tuple(suffix for each in formats.values() for suffix in each.suffixes))


def is_exchanged(name: str) -> bool:
    """Whether a file of that name, no document, is of a kind that holds both texts of releases, as other tools have."""
    from transflow.formats.exchange import exchanges

    endings = tuple(suffix for each in exchanges.values() for suffix in each.suffixes)
    return name.lower().endswith(endings) and not is_document(name)
