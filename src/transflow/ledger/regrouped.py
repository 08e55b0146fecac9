"""Records whose paragraphs were joined into one: nobody edited anything by that. Those of one that is cut in two stay
together by its pin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from transflow.frozen import replace
from transflow.ledger.records import Forms, Texts, is_proposed, target_form
from transflow.ledger.runs import Run, Runs
from transflow.model import Record, State
from transflow.text.alike import form
from transflow.text.normalise import text_hash

MOST = 4  # paragraphs that become one


def regrouped(texts: Sequence[Texts], records: Sequence[Record]) -> tuple[Record, ...]:
    """The records, as one where a bead, given by its two texts, joins the paragraphs of several, and either side says
    what it said."""
    active = [each for each in records if not each.is_obsolete]
    known = {(form(each.source), target_form(each)) for each in active}
    pairs = [(form(source), form(target)) for source, target in texts if target]
    new = [each for each in pairs if each not in known]
    joined = {run[0]: run for run in _joined_runs(new, active)} if new else {}
    others = {at for run in joined.values() for at in run[1:]}
    found = [
        _joined([active[each] for each in joined[at]]) if at in joined else record
        for at, record in enumerate(active)
        if at not in others
    ]
    return (*found, *(each for each in records if each.is_obsolete))


def _joined_runs(pairs: Sequence[Forms], active: Sequence[Record]) -> Iterator[Run]:
    """The numbers of the records that a bead joins."""
    ours, theirs = Runs([form(each.source) for each in active]), Runs([target_form(each) for each in active])
    taken: set[int] = set()
    for source, target in pairs:
        for run in (*theirs.reading(target), *ours.reading(source)):
            is_joined = 1 < len(run) <= MOST and taken.isdisjoint(run)
            if is_joined and all(_is_settled(active[at]) for at in run):
                taken.update(run)
                yield run
                break


def _is_settled(record: Record) -> bool:
    has_target = bool(record.target) and record.state is not State.MISSING
    return has_target and not (is_proposed(record) or record.conflict or record.is_confirmed)


def _joined(records: Sequence[Record]) -> Record:
    """One record of all: it has their texts, the lowest of their states, and is stale where one of them is."""
    states = [*State]
    source, target, agreed = (
        "\n\n".join(texts)
        for texts in zip(*((each.source, each.target, each.agreed_source) for each in records), strict=True)
    )
    is_stale = any(each.change for each in records)
    return replace(
        min(records, key=lambda each: states.index(each.state)),
        key=records[0].key,
        source=source,
        target=target,
        source_hash=text_hash(agreed),
        target_hash=text_hash(target),
        change=min(each.change for each in records if each.change) if is_stale else "",
        old_source=agreed if is_stale else "",
        confidence=min(each.confidence for each in records),
        is_pinned=all(each.is_pinned for each in records),
        comment="\n".join(each.comment for each in records if each.comment),
    )
