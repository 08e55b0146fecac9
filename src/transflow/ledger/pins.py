"""The pairs of a ledger that stand in both files: what the alignment keeps together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transflow.align.documents import Pin
from transflow.ledger.intact import intact
from transflow.ledger.records import is_proposed, target_form
from transflow.ledger.runs import Run
from transflow.ledger.standing import Standing
from transflow.ledger.whereabouts import source_of, take, target_of
from transflow.model import Document, Ledger
from transflow.text.alike import form
from transflow.text.normalise import text_hash

END = 1_000_000_000
NOWHERE: tuple[Run, Run] = ((), ())


def pins_of(ledger: Ledger, source: Document, target: Document) -> tuple[Pin, ...]:
    """The pairs of the ledger that stand in both files, as pins: those whose texts do, those that had moved and
    were reworded, those of which one text stands and the other has got more or was rewritten in its place, and
    those that had gone and are back. What stood alone stays alone while nothing new stands on the other side, or where
    somebody parted it. The rest is aligned anew."""
    in_source, in_target = Standing(source), Standing(target)
    found = intact(ledger, in_source, in_target)
    back = tuple(_back(ledger, found, in_source, in_target))
    extras = in_target.take_extras(ledger)
    _find_reworded(ledger, found, in_source, in_target)
    _find_grown(ledger, found, in_source, in_target)
    _find_rewritten(ledger, found, in_source, in_target)
    is_alone = _is_nothing_new(ledger, in_target)
    pairs = [
        Pin(*runs)
        for runs, record in zip(found, ledger.active, strict=True)
        if runs and (all(runs) or record.is_pinned or is_alone)
    ]
    return (*pairs, *back, *(Pin((), (each,)) for each in extras if not in_source.free))


def _is_nothing_new(ledger: Ledger, target: Standing) -> bool:
    """Whether every target block that is free was held by a pair when the ledger was written."""
    known = {target_form(each) for each in ledger.records}
    hashes = {each.target_hash for each in ledger.records}
    texts = (target.texts[block] for block in target.free)
    return all(form(text) in known or text_hash(text) in hashes for text in texts)


def _find_reworded(
    ledger: Ledger, found: list[tuple[Run, Run] | None], source: Standing, target: Standing
) -> None:
    """Adds the pairs of which either text stands or has kept most of its words, where they are not between
    their neighbours: those that stand in line are left to the alignment, which sees what was split or joined."""
    for at, record in enumerate(ledger.active):
        runs = found[at]
        if record.target and not (runs and runs[1]) and not is_proposed(record):
            source_run = runs[0] if runs else source_of(record, source) or source.most_alike(record.source)
            target_run = target_of(record, target) or target.most_alike(record.target)
            around = (_around(found, at, side) for side in (0, 1))
            if source_run and target_run and any(map(_is_astray, (source_run, target_run), around)):
                found[at] = take(source, target, source_run, target_run)


def _find_grown(
    ledger: Ledger, found: list[tuple[Run, Run] | None], source: Standing, target: Standing
) -> None:
    """Adds the pairs of which a new text says all of the former one and more; the other may stand as it was."""
    lost = {
        at: record
        for at, record in enumerate(ledger.active)
        if record.target and not (found[at] or NOWHERE)[1] and not is_proposed(record)
    }
    grown = (
        source.grown({at: form(record.source) for at, record in lost.items()}),
        target.grown({at: form(record.target) for at, record in lost.items()}),
    )
    for at, record in lost.items():
        source_run = (found[at] or NOWHERE)[0] or source_of(record, source) or grown[0].get(at, ())
        target_run = target_of(record, target) or grown[1].get(at, ())
        if source_run and target_run:
            found[at] = take(source, target, source_run, target_run)


def _find_rewritten(
    ledger: Ledger, found: list[tuple[Run, Run] | None], source: Standing, target: Standing
) -> None:
    """Adds the pairs of which one text stands, with no new one beside it, while a single new one is where the
    other was."""
    for at, record in enumerate(ledger.active):
        runs = found[at]
        if record.target and not (runs and runs[1]):
            source_run = runs[0] if runs else source_of(record, source)
            target_run = target_of(record, target)
            around = [_around(found, at, side) for side in (0, 1)]
            if target_run and not source_run and target.are_all_between(target_run, *around[1]):
                source_run = source.only_between(*around[0])
            elif source_run and not target_run and source.are_all_between(source_run, *around[0]):
                target_run = target.only_between(*around[1])
            if source_run and target_run:
                found[at] = take(source, target, source_run, target_run)


def _back(
    ledger: Ledger, found: Sequence[tuple[Run, Run] | None], source: Standing, target: Standing
) -> Iterator[Pin]:
    """The pairs that had gone from the source and stand in both files again, where no active record that
    lacks one of its texts may mean the same."""
    known = list(zip(found, ledger.active, strict=True))
    targets = {target_form(each) for runs, each in known if not (runs and runs[1])}
    lost = [each for runs, each in known if not runs]
    sources = {form(text) for each in lost for text in (each.source, each.agreed_source)}
    for each in ledger.records:
        if each.is_obsolete and form(each.source) not in sources and target_form(each) not in targets:
            source_run, target_run = source_of(each, source), target.find(each.target)
            if source_run and target_run:
                yield Pin(*take(source, target, source_run, target_run))


def _around(found: Sequence[tuple[Run, Run] | None], at: int, side: int) -> tuple[int | None, int | None]:
    """The blocks between which a record stood: of its two neighbours, None where one stands nowhere, or
    the ends of the file."""
    before = found[at - 1] if at else ((-1,), (-1,))
    after = found[at + 1] if at + 1 < len(found) else ((END,), (END,))
    return (
        before[side][-1] if before and before[side] else None,
        after[side][0] if after and after[side] else None,
    )


def _is_astray(run: Run, around: tuple[int | None, int | None]) -> bool:
    before, after = around
    return before is not None and after is not None and not before < run[0] < after
