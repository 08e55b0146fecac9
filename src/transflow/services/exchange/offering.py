"""What the translation memory offers, for files that go out to translators."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.config import Settings
from transflow.formats.exchange import Bundle, Match, Unit
from transflow.frozen import replace
from transflow.model import State
from transflow.recall import Query, matches
from transflow.services.exchange.exporting import Exported
from transflow.services.remembering import open_memory
from transflow.store import Work
from transflow.store.memory import candidates
from transflow.text.normalise import text_hash

OPEN = (State.MISSING, State.INITIAL)
LEAST, MOST = 70, 3  # percent of likeness; matches of a unit


def with_memory(settings: Settings, exported: Exported) -> Exported:
    """The bundles with what the translation memory offers for each text that is not translated or stale; ledgers
    that the memory could not read are problems, too."""
    with open_memory(settings) as (work, problems):
        bundles = tuple(replace(each, units=tuple(_remembered(work, each))) for each in exported.bundles)
    return Exported(bundles, tuple(dict.fromkeys((*exported.problems, *problems))))


def _remembered(work: Work, bundle: Bundle) -> Iterator[Unit]:
    hashes = ["", *(text_hash(each.source.text) for each in bundle.units), ""]
    for at, unit in enumerate(bundle.units):
        if unit.state not in OPEN and not unit.is_stale:
            yield unit
            continue
        query = Query(
            unit.source.text, bundle.source_language, bundle.target_language, hashes[at], hashes[at + 2]
        )
        found = matches(query, candidates(work, query), least=LEAST)[:MOST]
        known = {each.target for each in unit.matches}
        offered = (
            Match(each.unit.source, each.unit.target, each.unit.origin or "memory", each.likeness)
            for each in found
            if each.unit.target not in known
        )
        yield replace(unit, matches=(*unit.matches, *offered))
