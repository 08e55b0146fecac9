"""The termbase: concepts as one immutable value, compiled on demand for each language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from transflow.model import Concept
from transflow.terms.indexes import Table
from transflow.terms.matcher import Keeper, Matcher, compile_matcher


def _made(tag: str, claims: int, make: Callable[[], Table]) -> Table:
    return make()


@dataclass(frozen=True)
class Termbase:
    """All concepts that a run knows, those of the project before the shipped ones. `keeper` may keep the
    tables of their forms from run to run."""

    concepts: tuple[Concept, ...] = ()
    keeper: Keeper = field(default=_made, repr=False, compare=False)
    _matchers: dict[str, Matcher] = field(default_factory=dict, init=False, repr=False, compare=False)

    def matcher(self, language: str) -> Matcher:
        """The compiled matcher of one language, made once."""
        if language not in self._matchers:
            self._matchers[language] = compile_matcher(self.concepts, language, self.keeper)
        return self._matchers[language]

    def __len__(self) -> int:
        return len(self.concepts)
