"""The files of a project that no result is written over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import real_path
from transflow.services.ledgers.files import ledger_file
from transflow.services.releases.pairs import all_pairs, refused_pairs

LEDGER = ".po"


def demand_free(settings: Settings, files: Iterable[Path]) -> None:
    """Refuses places at which the project keeps a text, a ledger, its settings, or what these name."""
    places = {file: real_path(file) for file in files}
    own = {real_path(each) for each in _named_by_settings(settings)}
    endings = {*(Path(each).suffix for each in settings.releases), LEDGER}
    taken = _of_releases(settings) if any(each.suffix in endings for each in places.values()) else {}
    for file, place in places.items():
        if release := taken.get(place):
            raise TransflowError(f"{file} belongs to the release {release!r}; write to another place.")
        if place in own:
            raise TransflowError(f"{file} belongs to the settings of the project; write to another place.")


def _of_releases(settings: Settings) -> dict[Path, str]:
    """The places of all texts and ledgers, with the releases that they are of."""
    pairs = all_pairs(settings)
    return {
        real_path(file): pair.release
        for pair in chain(pairs, refused_pairs(pairs))
        for file in (*pair.texts, ledger_file(settings, pair))
    }


def demand_no_loss(settings: Settings, files: Iterable[Path | None]) -> None:
    """The same where only a file that is there already matters."""
    if there := [each for each in files if each and each.is_file()]:
        demand_free(settings, there)


def demand_others(place: Path | None, given: Iterable[Path]) -> None:
    """Refuses the place of a file that a result is made from."""
    if place and real_path(place) in map(real_path, given):
        raise TransflowError(f"{place} is what the result is made from; write to another place.")


def _named_by_settings(settings: Settings) -> Iterator[Path]:
    if settings.file:
        yield settings.file
    for name in (*settings.glossaries, settings.waivers, settings.index):
        if name:
            yield settings.root / name
