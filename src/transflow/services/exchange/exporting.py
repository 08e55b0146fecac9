"""Releases as files for other tools and people: both texts of each paragraph, as files and ledger stand."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.exchange import Bundle
from transflow.frozen import Frozen
from transflow.services.exchange.bundling import bundle_of
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.files import read_ledger_of
from transflow.services.ledgers.known import known_pair
from transflow.services.releases.bitexts import circumstances_of, documents_of
from transflow.services.releases.demands import NothingToDoError, demand_target
from transflow.services.releases.pairs import Pair
from transflow.services.releases.selecting import named_pairs


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


def _bundle(settings: Settings, pair: Pair, today: str) -> Bundle | None:
    documents = documents_of(pair, settings.root)
    circumstances = circumstances_of(documents[0], pair, settings, today)
    if circumstances.scope == "none":
        return None
    ledger = read_ledger_of(settings, pair)
    return bundle_of(known_pair(documents, ledger, termbase_of(settings), circumstances))
