"""Releases as files for other tools and people: both texts of each paragraph, as files and ledger stand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.exchange import Bundle
from transflow.frozen import Frozen
from transflow.io.files import real_path
from transflow.services.exchange.bundling import bundle_of
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.files import ledger_file, read_ledger_of
from transflow.services.ledgers.known import known_pair
from transflow.services.releases.bitexts import circumstances_of, documents_of
from transflow.services.releases.pairs import (
    NothingToDoError,
    Pair,
    all_pairs,
    demand_target,
    named_pairs,
    refused_pairs,
)


class Exported(Frozen):
    """The bundles of the releases asked for, and a sentence for each that could not be read."""

    bundles: tuple[Bundle, ...]
    problems: tuple[str, ...] = ()


def export(settings: Settings, names: Sequence[str], *, today: str, target: str = "") -> Exported:
    """The releases named (by name, folder or file; none: all), in the language `target` or in each. What
    is not to be translated is left out."""
    demand_target(settings, target)
    pairs, refused = named_pairs(settings, names)
    bundles, problems = [], [*refused]
    for pair in pairs:
        if pair.has_source and target in ("", pair.target_language):
            try:
                found = _bundle(settings, pair, today)
            except TransflowError as error:
                problems.append(str(error))
            else:
                bundles += [found] if found else []
    if not bundles and not problems:
        raise NothingToDoError("None of these releases is to be translated; there is nothing to export.")
    return Exported(tuple(bundles), tuple(problems))


def demand_free(settings: Settings, files: Iterable[Path]) -> None:
    """Refuses places at which the project keeps a text or a ledger."""
    pairs = all_pairs(settings)
    taken = {
        real_path(file): pair.release
        for pair in chain(pairs, refused_pairs(pairs))
        for file in (*pair.texts, ledger_file(settings, pair))
    }
    for file in files:
        if release := taken.get(real_path(file)):
            raise TransflowError(f"{file} belongs to the release {release!r}; write to another place.")


def _bundle(settings: Settings, pair: Pair, today: str) -> Bundle | None:
    documents = documents_of(pair, settings.root)
    circumstances = circumstances_of(documents[0], pair, settings, today)
    if circumstances.scope == "none":
        return None
    ledger = read_ledger_of(settings, pair)
    return bundle_of(known_pair(documents, ledger, termbase_of(settings), circumstances))
