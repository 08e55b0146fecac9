"""What either version says in a bead, and a fact that one of them says alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transflow.checks._facts.reading import Facts, Located
from transflow.text.facts import Fact, Value


class Version(NamedTuple):
    """One version of a bead: its words, the facts in them, and its language."""

    text: str
    facts: Facts
    tag: str


Versions = tuple[Version, Version]  # of the source and of the target


class Lone(NamedTuple):
    """A fact without counterpart, the version that says it, and the other one."""

    located: Located
    own: Version
    other: Version

    @property
    def fact(self) -> Fact:
        """The fact in its text."""
        return self.located.fact

    @property
    def value(self) -> Value:
        """What the fact says."""
        return self.located.value

    @property
    def candidates(self) -> Iterator[Lone]:
        """The facts of the other version, each as if it had no counterpart either."""
        return (Lone(each, self.other, self.own) for each in self.other.facts)


def lone(located: Located, versions: Versions) -> Lone:
    """The fact with its own version first."""
    source, target = versions
    return Lone(located, target, source) if located.spot.side == "target" else Lone(located, source, target)
