"""Which checks run, at which levels and with which options."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from transflow.checks import Check, checks
from transflow.frozen import Frozen, field
from transflow.model import Level, Remark


class Rules(Frozen, dict=True):
    """Ids of checks to run (None: all) and to leave out, other levels, and options by id."""

    select: frozenset[str] | None = None
    ignore: frozenset[str] = frozenset()
    levels: Mapping[str, Level] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    @cached_property
    def chosen(self) -> tuple[Check, ...]:
        """The checks to run, in the order of their ids."""
        return tuple(each for each in checks.values() if self.is_chosen(each.name))

    def level(self, check: Check, remark: Remark) -> Level:
        """At which level what the check says counts."""
        return self.levels.get(check.name) or remark.level or check.level

    def option(self, check: Check, name: str) -> Any:
        """The value of an option of the check: as it was set, else its default."""
        return self.options.get(check.name, {}).get(name, check.options[name])

    def is_chosen(self, check: str) -> bool:
        """Whether the check of that id runs."""
        return (self.select is None or check in self.select) and check not in self.ignore
