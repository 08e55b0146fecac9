"""A sentence and what answers it, by how long the one should be if it says all of the other."""

from __future__ import annotations

from typing import NamedTuple

from transflow.checks._missing.word_links import Linked, linked


class Pair(NamedTuple):
    """Two sentences that answer one another, their languages, and the share of the source's length that the target
    should have."""

    source: str
    target: str
    tags: tuple[str, str]
    usual: float

    def has_less_than(self, share: float) -> bool:
        """Whether the target has less than this share of its usual length."""
        return len(self.target) < share * self.usual * len(self.source)

    def may_say_only(self, rest: str, share: float) -> bool:
        """Whether the target has at most this share of the usual length of what would render the rest."""
        return len(self.target) <= share * self.usual * len(rest)

    def words(self) -> tuple[tuple[Linked, ...], tuple[Linked, ...]]:
        """The telling words of both sentences, each with what the other one has of it."""
        here, there = self.tags
        return linked(self.source, self.target, self.tags), linked(self.target, self.source, (there, here))
