"""What was translated in the ledger, put into the target file."""

from __future__ import annotations

from contextlib import suppress

from transflow.config import Settings
from transflow.formats import format_for
from transflow.formats.inserting import Gap, NoPlaceError, begun, gap_for, inserted
from transflow.frozen import replace
from transflow.io.files import read_bytes
from transflow.ledger.reconcile import Action, joined
from transflow.ledger.records import is_proposed, proposals
from transflow.model import Bead, BlockKind, Document
from transflow.pipeline import Circumstances
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.known import Known, known_pair
from transflow.services.releases.documents import read_content
from transflow.services.releases.pairs import Pair
from transflow.services.writes import Write


def put_in(
    pair: Pair,
    known: Known,
    settings: Settings,
    circumstances: Circumstances,
    *,
    begins_in_part: bool = False,
) -> tuple[Write, Known] | None:
    """The target file with what was translated in the ledger, and the pair as it is then. A file that is
    not there is begun when all of it is translated, or where it may begin with a part."""
    before = read_bytes(pair.target) if pair.has_target else None
    is_whole = all(is_proposed(each) for each in known.ledger.active)
    if before is None and not (is_whole or begins_in_part):
        return None
    target = known.bitext.target
    start = data = before or begun(known.bitext.source, target.path)
    if texts := _changed_texts(known):
        data = format_for(target.path).splice(data, target, texts)
    filled: list[Bead] = []
    for bead, text in _new_texts(known, is_begun=before is not None):
        if data:
            target = read_content(data, pair.target, pair.target_language, settings.root)
        gap = gap_for(known.bitext, bead, filled) if before else _at_the_end(target, bead, known)
        with suppress(NoPlaceError):
            data = inserted(data, target, gap, text)
            filled.append(bead)
    if data == start:
        return None
    documents = known.bitext.source, read_content(data, pair.target, pair.target_language, settings.root)
    later = known_pair(documents, known.ledger, termbase_of(settings), circumstances)
    actions = tuple(_with_texts(each, known) for each in later.actions)
    return Write(pair.target, before, data), replace(later, actions=actions)


def _with_texts(action: Action, before: Known) -> Action:
    """An action on a translation that was put in, with the text that stood in the file before."""
    record, bead = before.records.get(action.key), before.beads.get(action.key)
    if record is None or bead is None or not is_proposed(record):
        return action
    return replace(action, before=joined(before.bitext.target, bead.target), after=record.target)


def _changed_texts(known: Known) -> dict[int, str]:
    """The new texts of blocks whose translation was changed in the ledger."""
    blocks = [(bead.target, key) for bead, key in known.keys]
    texts: dict[int, str] = {}
    for _, own in proposals(known.ledger, blocks, known.bitext.target):
        texts |= own
    return texts


def _new_texts(known: Known, *, is_begun: bool) -> list[tuple[Bead, str]]:
    """The beads whose missing translation was written in the ledger, in an order in which none moves the
    place of another: a file that is there is filled from its end, values of the front matter come last."""
    blocks = known.bitext.source.blocks
    found = [
        (bead, known.records[key].target)
        for bead, key in known.keys
        if not bead.target and is_proposed(known.records[key])
    ]
    in_front = [each for each in found if blocks[each[0].source[0]].kind is BlockKind.FRONT_MATTER]
    others = [each for each in found if each not in in_front]
    return [*(reversed(others) if is_begun else others), *in_front]


def _at_the_end(target: Document, bead: Bead, known: Known) -> Gap:
    last = len(target.blocks) - 1 if target.blocks else None
    return Gap(last, (known.bitext.source.blocks[bead.source[0]],))
