"""Registries: a feature is a file, found by its registry; others add theirs through entry points."""

from __future__ import annotations

import difflib
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from importlib.metadata import entry_points
from typing import Generic, TypeVar

from transflow.errors import UnknownNameError

T = TypeVar("T")


class Registry(Generic[T]):
    """Things of one kind by name. The modules of `package` and the entry points of the group
    `package` (``transflow.checks``, …) are imported on first use; importing one registers what it holds."""

    def __init__(self, kind: str, package: str) -> None:
        self.kind = kind
        self.package = package
        self._things: dict[str, T] = {}
        self._is_loaded = False

    def add(self, name: str, thing: T) -> T:
        """Registers `thing`; a name is given once."""
        if name in self._things:
            raise ValueError(f"two {self.kind}s are called {name!r}")
        self._things[name] = thing
        return thing

    def __getitem__(self, name: str) -> T:
        self._load()
        if name in self._things:
            return self._things[name]
        raise UnknownNameError(f"There is no {self.kind} called {name!r}{self._hint(name)}.")

    def __contains__(self, name: str) -> bool:
        self._load()
        return name in self._things

    def __iter__(self) -> Iterator[str]:
        self._load()
        return iter(sorted(self._things))

    def values(self) -> list[T]:
        """All that is registered, in the order of the names."""
        return [self._things[name] for name in self]

    def _hint(self, name: str) -> str:
        close = difflib.get_close_matches(name, self._things, n=1)
        return f"; did you mean {close[0]!r}" if close else ""

    def _load(self) -> None:
        if self._is_loaded:
            return
        self._is_loaded = True
        for module in pkgutil.iter_modules(import_module(self.package).__path__):
            if not module.name.startswith("_"):
                import_module(f"{self.package}.{module.name}")
        for entry in entry_points(group=self.package):
            entry.load()
