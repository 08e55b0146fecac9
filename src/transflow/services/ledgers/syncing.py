"""One pair brought together with its ledger."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.formats.own_files.ledger_po import write_ledger
from transflow.frozen import Frozen, replace
from transflow.io.files import read_bytes
from transflow.io.writing import make_folder
from transflow.ledger.reconcile import ABOUT_TARGET, Action
from transflow.model import Ledger
from transflow.services.glossaries import termbase_of
from transflow.services.ledgers.files import ledger_file, read_ledger_of
from transflow.services.ledgers.known import Known, known_pair
from transflow.services.ledgers.orphans import Orphans, renamed
from transflow.services.ledgers.putting_in import put_in
from transflow.services.releases.bitexts import circumstances_of, documents_of
from transflow.services.releases.pairs import Pair
from transflow.services.releases.paths import shown_path, told_below
from transflow.services.writes import Write, write_unchanged
from transflow.text.alike import bare


class Step(Frozen):
    """An action at its place in the source, or in the target or the ledger where the source no longer has it."""

    action: Action
    file: str
    line: int


class PairSync(Frozen):
    """What the sync of one pair does, or the problem that kept it from doing anything."""

    pair: Pair
    steps: tuple[Step, ...] = ()
    files: tuple[str, ...] = ()
    is_new: bool = False
    renamed_from: str = ""
    problem: str = ""

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to tell."""
        return not (self.steps or self.files or self.problem or self.renamed_from)


def sync_pair(
    settings: Settings, pair: Pair, orphans: Orphans, today: str, *, dry_run: bool
) -> tuple[PairSync, Mapping[Path, bytes]]:
    """What the sync of a pair did, and what it wrote."""
    try:
        plan = _planned(settings, pair, orphans, today) if pair.has_source else None
        if plan is None:
            return PairSync(pair), {}
        if not dry_run:
            _carry_out(plan, settings.root)
    except TransflowError as error:
        return PairSync(pair, problem=told_below(error, settings.root)), {}
    if plan.old_ledger:
        orphans.ledgers.pop(plan.old_ledger, None)
    done = PairSync(
        pair,
        tuple(_steps(plan, settings.root)),
        tuple(shown_path(each.path, settings.root) for each in plan.writes),
        plan.is_new,
        shown_path(plan.old_ledger, settings.root) if plan.old_ledger else "",
    )
    return done, {each.path: each.after for each in plan.writes}


class _Plan(Frozen):
    """What a pair's files would become, its target and its ledger."""

    pair: Pair
    ledger: Path
    known: Known
    actions: tuple[Action, ...]
    writes: tuple[Write, ...]
    is_new: bool
    old_ledger: Path | None = None
    blank: bytes | None = None
    """The ledger without anything agreed that the renamed one takes the place of; None: there is none."""


def _planned(settings: Settings, pair: Pair, orphans: Orphans, today: str) -> _Plan | None:
    file = ledger_file(settings, pair)
    before = read_bytes(file, root=settings.root) if file.is_file() else None
    source, target = documents_of(pair, settings.root)
    circumstances = circumstances_of(source, pair, settings, today)
    if circumstances.scope == "none":
        return None
    old, ledger, blank = None, read_ledger_of(settings, pair), None
    if _is_blank(ledger) and (old := renamed(source, pair, orphans, settings)):
        ledger = replace(orphans.ledgers[old], release=pair.release)
        before, blank = read_bytes(old), before
    known = known_pair((source, target), ledger, termbase_of(settings), circumstances)
    spliced = put_in(pair, known, settings, circumstances)
    actions = known.actions
    writes = []
    if spliced:
        write, known = spliced
        writes.append(write)
        actions = tuple(dict.fromkeys((*_taken(actions), *known.actions)))
    after = write_ledger(known.ledger)
    if after != before and known.ledger.records:
        writes.append(Write(file, before, after))
    return _Plan(pair, file, known, actions, tuple(writes), not ledger.records, old, blank)


def _is_blank(ledger: Ledger) -> bool:
    """Whether nothing was ever agreed or said in a ledger, as in one that was made while a release was half renamed."""
    return not any(each.target or each.by or each.note or each.comment for each in ledger.records)


def _taken(actions: Sequence[Action]) -> Iterator[Action]:
    return (each for each in actions if each.kind != "waiting")


def _carry_out(plan: _Plan, root: Path) -> None:
    """Writes the files; a renamed ledger is moved first, a target is written before its ledger."""
    for each in plan.writes:
        make_folder(each.path.parent)
        if plan.old_ledger and each.path == plan.ledger and _as_read(each.path) == plan.blank:
            os.replace(plan.old_ledger, each.path)  # noqa: PTH105  (one step: the ledger is never nowhere)
        write_unchanged(each, root)


def _as_read(file: Path) -> bytes | None:
    return read_bytes(file) if file.is_file() else None


def _steps(plan: _Plan, root: Path) -> Iterator[Step]:
    """Each action where it is to be looked at: on the side that was edited, where a translation stands whose source
    is gone, in the ledger if on neither."""
    bitext = plan.known.bitext
    for each in plan.actions:
        bead = plan.known.beads.get(each.key)
        if bead and bead.target and each.kind in ABOUT_TARGET:
            yield Step(each, bitext.target.path, bitext.target.place(bead.target[0], 0, 0).line)
        elif bead:
            yield Step(each, bitext.source.path, bitext.source.place(bead.source[0], 0, 0).line)
        elif (block := _left_standing(plan.known, each.key)) is not None:
            yield Step(each, bitext.target.path, bitext.target.place(block, 0, 0).line)
        else:
            yield Step(each, shown_path(plan.ledger, root), 1)


def _left_standing(known: Known, key: str) -> int | None:
    """The first block of the translation of a paragraph that is gone, where it answers nothing else."""
    target = next((each.target for each in known.ledger.records if each.key == key), "")
    wanted = bare(target.partition("\n\n")[0])
    alone = (block for bead in known.bitext.beads if not bead.source for block in bead.target)
    blocks = known.bitext.target.blocks
    return next((each for each in alone if wanted and bare(blocks[each].text) == wanted), None)
