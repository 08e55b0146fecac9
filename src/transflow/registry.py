"""Registries: a feature is a file, found by its registry; others add theirs through entry points."""

from __future__ import annotations

import pkgutil
import sys
import threading
from collections.abc import Iterator, Mapping
from functools import lru_cache
from importlib import import_module
from operator import itemgetter
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from transflow.errors import UnknownNameError, did_you_mean

if TYPE_CHECKING:
    from importlib.metadata import EntryPoints

T = TypeVar("T")
GROUP = b"[transflow."


class Registry(Generic[T]):
    """Things of one kind by name; `lists` is the command that lists them. The modules of `package` and the entry points
    of `group` (if none is given, of that name, too: ``transflow.checks``, …) are imported on first use; importing one
    registers what it holds. Threads that ask meanwhile wait for the last one; where one cannot be imported, nobody is
    told of the others."""

    def __init__(self, kind: str, package: str, lists: str = "", group: str = "") -> None:
        self.kind = kind
        self.package = package
        self.lists = lists
        self.group = group or package
        self._things: dict[str, T] = {}
        self._sorted: tuple[tuple[str, T], ...] = ()
        self._is_loaded = self._is_loading = False
        self._loading = threading.RLock()

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
        raise UnknownNameError(
            f"There is no {self.kind} called {name!r}{did_you_mean(name, self._things, self.lists)}"
        )

    def __contains__(self, name: str) -> bool:
        self._load()
        return name in self._things

    def __iter__(self) -> Iterator[str]:
        return iter([name for name, _ in self._in_order()])

    def values(self) -> list[T]:
        """All that is registered, in the order of the names."""
        return [thing for _, thing in self._in_order()]

    def _in_order(self) -> tuple[tuple[str, T], ...]:
        self._load()
        if len(self._sorted) != len(self._things):
            self._sorted = tuple(sorted(self._things.items(), key=itemgetter(0)))
        return self._sorted

    def _load(self) -> None:
        if self._is_loaded:
            return
        with self._loading:
            if self._is_loaded or self._is_loading:
                return
            self._is_loading = True
            try:
                self._import_all()
                self._is_loaded = True
            finally:
                self._is_loading = False

    def _import_all(self) -> None:
        for module in pkgutil.iter_modules(import_module(self.package).__path__):
            if not module.name.startswith("_"):
                import_module(f"{self.package}.{module.name}")
        for entry in _plugins().get(self.group, ()):
            entry.load()


def has_plugins() -> bool:
    """Whether a distribution adds things of its own to a registry of ours."""
    return any(group.startswith("transflow.") for group in _plugins())


@lru_cache(maxsize=1)
def _plugins() -> Mapping[str, EntryPoints]:
    """The installed entry points by group, read once. The reading is dear, so it is done only where some
    distribution has a group of ours."""
    if not any(_has_plugins(Path(place)) for place in sys.path):
        return {}
    from importlib.metadata import entry_points

    found = entry_points()
    return {group: found.select(group=group) for group in found.groups}


def _has_plugins(place: Path) -> bool:
    """Whether a distribution there may have entry points of ours; what is not a folder is not looked into."""
    if place.is_file():
        return True
    tables = (*place.glob("*.dist-info/entry_points.txt"), *place.glob("*.egg-info/entry_points.txt"))
    return any(GROUP in table.read_bytes() for table in tables)
