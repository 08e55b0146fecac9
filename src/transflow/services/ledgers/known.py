"""A pair with what its ledger remembers: how the gate, the sync and the queue look at a release."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from transflow.align.documents import align
from transflow.frozen import Frozen, replace
from transflow.ledger.pins import pins_of
from transflow.ledger.reconcile import Action, Reconciled, reconcile
from transflow.model import Bead, Bitext, Document, Ledger, Record, State
from transflow.pipeline import Circumstances, line_up
from transflow.terms.termbase import Termbase

ROUNDS = 5


class Known(Frozen, dict=True):
    """A bitext with its stale blocks and the ledger as the files make it; nothing is written yet."""

    bitext: Bitext
    ledger: Ledger
    actions: tuple[Action, ...]
    keys: tuple[tuple[Bead, str], ...]

    @cached_property
    def beads(self) -> Mapping[str, Bead]:
        """The bead of each record that stands in the source, by key."""
        return {key: bead for bead, key in self.keys}

    @cached_property
    def records(self) -> Mapping[str, Record]:
        """The records as the files make them, by key."""
        return {each.key: each for each in self.ledger.active}


def known_pair(
    documents: tuple[Document, Document],
    ledger: Ledger,
    termbase: Termbase,
    circumstances: Circumstances,
) -> Known:
    """Two documents aligned around their ledger and held against it. What is paired now is pinned in the
    next look; it is looked at until that changes nothing more."""
    circumstances = replace(circumstances, pins=pins_of(ledger, *documents))
    bitext = line_up(*documents, termbase, circumstances)
    found = first = reconcile(bitext, ledger, circumstances.today)
    actions = dict.fromkeys(found.actions)
    for _ in range(ROUNDS):
        if found.ledger == ledger:
            break
        ledger = found.ledger
        bitext = _aligned_again(bitext, ledger)
        found = reconcile(bitext, ledger, circumstances.today)
        actions |= dict.fromkeys(found.actions)
    cosmetic = tuple(each for each in first.stale if each.change == "cosmetic")
    found = replace(found, stale=tuple(dict.fromkeys((*found.stale, *cosmetic))))
    return _known(bitext, found, tuple(actions))


def _aligned_again(bitext: Bitext, ledger: Ledger) -> Bitext:
    again = align(bitext.source, bitext.target, pins=pins_of(ledger, bitext.source, bitext.target))
    return replace(bitext, beads=again.beads, sentences=again.sentences)


def _known(bitext: Bitext, found: Reconciled, actions: tuple[Action, ...]) -> Known:
    """The bitext with what the ledger says of each bead: how sure it is, and whether a person set it."""
    records = {each.key: each for each in found.ledger.active}
    keys = dict(found.keys)
    beads = {bead: _as_recorded(bead, records[key]) for bead, key in keys.items()}
    shown = tuple(beads.get(bead) or replace(bead, is_pinned=False) for bead in bitext.beads)
    bitext = replace(bitext, beads=shown, stale=found.stale)
    return Known(bitext, found.ledger, actions, tuple((beads[bead], key) for bead, key in found.keys))


def _as_recorded(bead: Bead, record: Record) -> Bead:
    if not bead.is_pinned:
        return bead
    if not bead.target:
        return replace(bead, is_pinned=record.is_pinned)
    is_set = record.is_pinned or bool(record.by) or record.state in (State.REVIEWED, State.FINAL)
    return replace(bead, confidence=1.0 if is_set else record.confidence, is_pinned=is_set)
