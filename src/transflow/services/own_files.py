"""The files of a project that no result is written over."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.files import real_path
from transflow.services.releases.named_files import is_document
from transflow.services.releases.pairs import all_pairs, refused_pairs

LEDGER = ".po"


def demand_free(settings: Settings, files: Iterable[Path]) -> None:
    """Refuses places at which the project keeps a text, a ledger, its store, its settings, or what these name."""
    places = {file: real_path(file) for file in files}
    ledgers = real_path(settings.root / settings.translations)
    own = {real_path(each) for each in _named_by_settings(settings)}
    texts = _texts_at(settings, places.values())
    for file, place in places.items():
        if release := texts.get(place):
            raise TransflowError(f"{file} belongs to the release {release!r}; write to another place.")
        if place.suffix == LEDGER and place.is_relative_to(ledgers):
            raise TransflowError(f"{file} is the place of a ledger; write to another place.")
        if place in own:
            raise TransflowError(f"{file} belongs to the settings of the project; write to another place.")


def _texts_at(settings: Settings, places: Collection[Path]) -> dict[Path, str]:
    """The places of texts, with the releases that they are of: of those that may lie at one of some places, by the end
    of its name or as what a link leads to."""
    endings = {Path(each).suffix for each in settings.releases}
    may_be_named = any(each.suffix in endings for each in places)
    root = real_path(settings.root)
    if not (may_be_named or any(each.is_relative_to(root) and each.exists() for each in places)):
        return {}
    pairs = all_pairs(settings)
    texts = ((file, pair) for pair in chain(pairs, refused_pairs(pairs)) for file in pair.texts)
    return {real_path(file): pair.release for file, pair in texts if may_be_named or file.is_symlink()}


def demand_no_loss(settings: Settings, files: Iterable[Path | None]) -> None:
    """The same where only a file that is there already matters."""
    if there := [each for each in files if each and each.is_file()]:
        demand_free(settings, there)


def demand_others(place: Path | None, given: Iterable[Path]) -> None:
    """Refuses the place of a file that a result is made from."""
    if place and real_path(place) in map(real_path, given):
        raise TransflowError(f"{place} is what the result is made from; write to another place.")


def demand_no_document(place: Path | None, folders: Iterable[Path]) -> None:
    """Refuses a place in which a document stands that folders hold from which a result is made."""
    real = real_path(place) if place and place.is_file() and is_document(place.name) else None
    if real and any(real.is_relative_to(real_path(each)) for each in folders):
        raise TransflowError(f"{place} is what the result is made from; write to another place.")


def _named_by_settings(settings: Settings) -> Iterator[Path]:
    yield from (each for each in (settings.file, settings.store_file) if each)
    for name in (*settings.glossaries, settings.waivers, settings.index):
        if name:
            yield settings.root / name
