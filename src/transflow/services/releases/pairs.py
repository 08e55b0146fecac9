"""Which pairs of files a command is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import real_path
from transflow.io.releases import Refused, Release, Releases, expected_file, find_releases, release_named
from transflow.model import SIDES, Message, Side

T = TypeVar("T")


class NothingToDoError(TransflowError):
    """No file matched: the gate must not go green because it looked at nothing."""


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
        return self.source.is_file()

    @property
    def has_target(self) -> bool:
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


class Selected(NamedTuple):
    """The pairs that a command is about, and a sentence for each release among those it names that must not be
    read."""

    pairs: Sequence[Pair]
    refused: tuple[str, ...] = ()


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


def demand_project(settings: Settings) -> None:
    """Refuses a folder in which nothing tells that a project is here."""
    if not settings.file:
        signs = ("releases", settings.translations)
        demand_some([name for name in signs if (settings.root / name).is_dir()], settings)


def demand_some(found: Sized, settings: Settings) -> None:
    """Refuses a project without a release."""
    if not found:
        raise NothingToDoError(
            Message(
                "No release was found below {folder}; the layout is {layout} (`releases` in transflow.toml){more}.",
                folder=settings.root,
                layout=_layout(settings.releases),
                more="" if settings.file else Message("; a project is begun by: transflow init"),
            )
        )


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
    demand_some(pairs, settings)
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
        layout = _layout(self._pairs.settings.releases)
        outside = "; files outside of it: transflow check --pair SOURCE TARGET" if here.is_file() else ""
        raise NothingToDoError(f"{path} belongs to no release; the layout is {layout}{outside}.")

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


def demand_target(settings: Settings, language: str) -> None:
    """Refuses a language that the project is not translated into; an empty one is any."""
    if language and language not in settings.targets:
        known = ", ".join(settings.targets)
        raise TransflowError(
            Message(
                "The project has no target language {language!r}; it has {known}.",
                language=language,
                known=known,
            )
        )


def no_release(name: str, settings: Settings) -> NothingToDoError:
    """That there is no such release."""
    return NothingToDoError(
        Message("There is no release {name!r} below {folder}.", name=name, folder=settings.root)
    )


def _layout(templates: Sequence[str]) -> str:
    return " or ".join(templates)
