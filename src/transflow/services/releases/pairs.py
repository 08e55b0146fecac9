"""The pairs of files of a project: of each release, the source and one of its targets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from transflow.config import Settings
from transflow.io.releases import Release, Releases, expected_file, find_releases, release_named
from transflow.model import SIDES, Side

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pair:
    """A source file and a target file of one release; a missing one names where it would stand."""

    release: str
    source: Path
    target: Path
    source_language: str
    target_language: str
    unread: tuple[tuple[Side, Path], ...] = ()
    """Further files of the release in one of its two languages."""
    former_ledger: Path | None = field(default=None, compare=False)
    """Of a release that was renamed since the last sync: the ledger of its earlier name."""

    @property
    def texts(self) -> tuple[Path, ...]:
        """The files that are read, then those that are not."""
        return (self.source, self.target, *(file for _, file in self.unread))

    @property
    def has_source(self) -> bool:
        """Whether the file of the source is there."""
        return self.source.is_file()

    @property
    def has_target(self) -> bool:
        """Whether the file of the target is there."""
        return self.target.is_file()


@dataclass(frozen=True)
class Pairs(Sequence[Pair]):
    """Every release × target language of the project, by release name, each made when it is asked for."""

    settings: Settings
    releases: Releases

    def __len__(self) -> int:
        return len(self.releases) * len(self.settings.targets)

    def __getitem__(self, at: Any) -> Any:
        where = range(len(self))[at]
        return self._at(where) if isinstance(where, int) else Chosen(self, where)

    def __iter__(self) -> Iterator[Pair]:
        return pairs_of(self.settings, self.releases)

    def _at(self, number: int) -> Pair:
        release, language = divmod(number, len(self.settings.targets))
        return _pair(self.settings, self.releases[release], self.settings.targets[language])

    def numbers_of(self, name: str) -> Sequence[int]:
        """The numbers of the pairs of one release; none where there is no such release."""
        at, languages = self.releases.number_of(name), len(self.settings.targets)
        return () if at is None else range(at * languages, (at + 1) * languages)


@dataclass(frozen=True)
class Chosen(Sequence[Pair]):
    """Some of many pairs, of which only the numbers are kept."""

    pairs: Sequence[Pair]
    numbers: Sequence[int]

    def __len__(self) -> int:
        return len(self.numbers)

    def __getitem__(self, at: Any) -> Any:
        numbers = self.numbers[at]
        return self.pairs[numbers] if isinstance(numbers, int) else Chosen(self.pairs, numbers)


def all_pairs(settings: Settings) -> Pairs:
    """Every pair of the project that may be read."""
    return Pairs(
        settings, find_releases(settings.root, settings.releases, (settings.source, *settings.targets))
    )


def refused_pairs(pairs: Pairs) -> list[Pair]:
    """The pairs of the releases that must not be read."""
    return [*pairs_of(pairs.settings, (each.release for each in pairs.releases.refused.values()))]


def demand_readable(pairs: Pairs, release: str) -> None:
    """Refuses a release of which a file must not be read; one that is not there is let pass."""
    if refused := pairs.releases.refused.get(release):
        raise refused.flaw


def releases_among(pairs: Sequence[Pair]) -> Releases:
    """The releases of the project from which pairs were selected."""
    whole = pairs.pairs if isinstance(pairs, Chosen) else pairs
    assert isinstance(whole, Pairs)
    return whole.releases


def pairs_named(settings: Settings, name: str) -> list[Pair]:
    """The pairs of one release; none where there is no such release."""
    release = release_named(settings.root, settings.releases, (settings.source, *settings.targets), name)
    return [_pair(settings, release, target) for target in settings.targets] if release else []


def pairs_of(settings: Settings, releases: Iterable[Release]) -> Iterator[Pair]:
    """The pairs of releases, each made when it is asked for."""
    return (_pair(settings, release, target) for release in releases for target in settings.targets)


def _pair(settings: Settings, release: Release, target: str) -> Pair:
    source, other = (
        release.files.get(tag) or expected_file(settings.root, settings.releases, release, tag)
        for tag in (settings.source, target)
    )
    unread = tuple(
        (side, file)
        for side, tag in zip(SIDES, (settings.source, target), strict=True)
        for file in release.unread.get(tag, ())
    )
    return Pair(release.name, source, other, settings.source, target, unread)
