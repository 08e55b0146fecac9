"""Which pairs of files a command is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import NamedTuple, TypeVar

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import real_path
from transflow.io.releases import Refused
from transflow.services.releases.demands import NothingToDoError, demand_some, layout, what_to_add
from transflow.services.releases.named_files import is_exchanged
from transflow.services.releases.pairs import (
    Chosen,
    Pair,
    Pairs,
    all_pairs,
    refused_pairs,
    releases_among,
)
from transflow.services.releases.passed_by import documents_passed_by

T = TypeVar("T")


class Selected(NamedTuple):
    """The pairs that a command is about, and a sentence for each release among those it names that must not be
    read."""

    pairs: Sequence[Pair]
    refused: tuple[str, ...] = ()


def selected_pairs(settings: Settings, paths: Sequence[Path]) -> Selected:
    """What `paths` speak of: a folder selects the pairs below it, a file the pair it belongs to, the name of a release
    its own. Without paths, all. A path that selects nothing is an error, and so is a selection of which nothing may be
    read."""
    return _selected(settings, paths, _Places.numbers_below)


def named_pairs(settings: Settings, names: Sequence[str]) -> Selected:
    """The pairs that `names` speak of, a release, folder or file each; a release called so goes before a path."""
    return _selected(settings, names, _Places.numbers_meant)


def _selected(
    settings: Settings, named: Sequence[T], numbers_of: Callable[[_Places, T], Sequence[int]]
) -> Selected:
    pairs = all_pairs(settings)
    if not named:
        return _readable(settings, pairs, pairs.releases.refused.values())
    places = _Places(pairs)
    numbers = sorted({number for each in named for number in numbers_of(places, each)})
    names = {places.refused[each - len(pairs)].release for each in numbers if each >= len(pairs)}
    return _readable(
        settings,
        Chosen(pairs, [each for each in numbers if each < len(pairs)]),
        [refused for name, refused in pairs.releases.refused.items() if name in names],
    )


def _readable(settings: Settings, pairs: Sequence[Pair], refused: Iterable[Refused]) -> Selected:
    flaws = [each.flaw for each in refused]
    if flaws and not pairs:
        raise flaws[0]
    demand_some(pairs, settings, documents_passed_by(releases_among(pairs)))
    return Selected(pairs, tuple(dict.fromkeys(each.message for each in flaws)))


class _Places:
    """Which pairs lie where: asked of many paths, as a hook names each file of a commit, it looks through them once.
    Those that must not be read follow upon the others."""

    def __init__(self, pairs: Pairs) -> None:
        self._pairs = pairs
        self.refused = refused_pairs(pairs)

    def numbers_below(self, path: Path) -> Sequence[int]:
        """The numbers of the pairs that a path speaks of, some of them perhaps twice."""
        here = real_path(path)
        if not here.exists() and not path.is_symlink():
            return self._numbers_demanded(path)
        holds_all = real_path(self._pairs.settings.root).is_relative_to(here)
        found = range(len(self._pairs) + len(self.refused)) if holds_all else self._numbers.get(here)
        if found:
            return found
        where = layout(self._pairs.settings.releases)
        advice = self._advice_on(path, here)
        raise NothingToDoError(f"{path} belongs to no release; the layout is {where}{advice}.")

    def _advice_on(self, path: Path, here: Path) -> str:
        """What may be done with what belongs to no release, as what follows a sentence."""
        if here.is_file():
            if is_exchanged(path.name):
                return f"; what it holds is taken in by: transflow import {path} --release NAME"
            return "; files outside of it: transflow check --pair SOURCE TARGET"
        releases = self._pairs.releases
        below = [each for each in documents_passed_by(releases) if real_path(each).is_relative_to(here)]
        return str(what_to_add(below, releases.root)) if below else ""

    def numbers_meant(self, name: str) -> Sequence[int]:
        """The numbers of the pairs of the release that is called so, else of those that a path speaks of."""
        return self._numbers_named(name) or self.numbers_below(Path(name))

    def _numbers_demanded(self, path: Path) -> Sequence[int]:
        named = self._numbers_named(path.as_posix())
        if not named:
            raise NothingToDoError(f"{path} does not exist, and no release is called so.")
        return named

    def _numbers_named(self, name: str) -> Sequence[int]:
        refused = enumerate(self.refused, len(self._pairs))
        return self._pairs.numbers_of(name) or [at for at, pair in refused if pair.release == name]

    @cached_property
    def _numbers(self) -> Mapping[Path, list[int]]:
        """By file, and by each folder above it."""
        found: dict[Path, list[int]] = defaultdict(list)
        lying: dict[Path, list[int]] = defaultdict(list)
        real: dict[Path, Path] = {}
        for number, pair in enumerate(chain(self._pairs, self.refused)):
            for file in pair.texts:
                place = _resolved(file, real)
                found[place].append(number)
                for folder in {place.parent, real[file.parent]}:
                    lying[folder].append(number)
        for folder, numbers in lying.items():
            for each in (folder, *folder.parents):
                found[each] += numbers
        return found


def _resolved(file: Path, folders: dict[Path, Path]) -> Path:
    """Where a file really lies; that of its folder is remembered."""
    folder = file.parent
    if folder not in folders:
        folders[folder] = real_path(folder)
    real = folders[folder] / file.name
    return real_path(real) if real.is_symlink() else real


def release_meant(settings: Settings, name: str) -> str:
    """The one release that a name, a folder or a file speaks of."""
    meant = named_pairs(settings, [name])
    first, *others = dict.fromkeys(pair.release for pair in meant.pairs)
    if others or meant.refused:
        raise TransflowError(
            f"{name} holds {1 + len(others) + len(meant.refused)} releases; name the one that is meant."
        )
    return first
