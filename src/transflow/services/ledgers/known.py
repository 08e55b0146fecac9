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
    looks = [reconcile(bitext, ledger, circumstances.today)]
    last = ledger
    while looks[-1].ledger != last and len(looks) <= ROUNDS:
        last = looks[-1].ledger
        bitext = _aligned_again(bitext, last)
        looks.append(reconcile(bitext, last, circumstances.today))
    actions = tuple(dict.fromkeys(each for look in looks for each in look.actions))
    if actions != looks[0].actions:  # a paragraph may have been told of twice: gone, and back
        in_all = reconcile(bitext, ledger, circumstances.today)
        actions = in_all.actions if in_all.ledger == looks[-1].ledger else actions
    cosmetic = (each for each in looks[0].stale if each.change == "cosmetic")
    found = replace(looks[-1], stale=tuple(dict.fromkeys((*looks[-1].stale, *cosmetic))))
    return _known(bitext, found, actions)


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
