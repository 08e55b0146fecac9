"""Records whose paragraphs were joined into one: nobody edited anything by that. Those of one that is cut in two stay
together by its pin."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from transflow.ledger.records import Texts, is_proposed, target_form
from transflow.model import Record, State
from transflow.text.alike import Form, form
from transflow.text.normalise import text_hash

MOST = 4  # paragraphs that become one
Span = tuple[int, int]


def regrouped(texts: Sequence[Texts], records: Sequence[Record]) -> tuple[Record, ...]:
    """The records, as one where a bead, given by its two texts, joins the paragraphs of several, and either side says
    what it said."""
    active = [each for each in records if not each.is_obsolete]
    known = {(form(each.source), target_form(each)) for each in active}
    pairs = [(form(source), form(target)) for source, target in texts if target]
    new = [each for each in pairs if each not in known]
    joined = dict(_joined_spans(new, active)) if new else {}
    found: list[Record] = []
    end = 0
    for at, record in enumerate(active):
        if at in joined:
            end = joined[at]
            found.append(_joined(active[at:end]))
        elif at >= end:
            found.append(record)
    return (*found, *(each for each in records if each.is_obsolete))


def _joined_spans(pairs: Sequence[tuple[Form, Form]], active: Sequence[Record]) -> Iterator[Span]:
    """From where to where the records go that a bead joins."""
    ours, theirs = [form(each.source) for each in active], [target_form(each) for each in active]
    starts = _starts(ours), _starts(theirs)
    taken: set[int] = set()
    for source, target in pairs:
        spans = (*_spans(target, theirs, starts[1]), *_spans(source, ours, starts[0]))
        for span in spans:
            if taken.isdisjoint(range(*span)) and all(map(_is_settled, active[slice(*span)])):
                taken.update(range(*span))
                yield span
                break


def _is_settled(record: Record) -> bool:
    has_target = bool(record.target) and record.state is not State.MISSING
    return has_target and not (is_proposed(record) or record.conflict or record.is_confirmed)


def _starts(forms: Sequence[Form]) -> Mapping[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for at, own in enumerate(forms):
        if own:
            found[own[0]].append(at)
    return found


def _spans(wanted: Form, forms: Sequence[Form], starts: Mapping[str, list[int]]) -> Iterator[Span]:
    """The runs of two or more forms that make up the one that is wanted."""
    for start in starts.get(wanted[0], ()):
        length = 0
        for at in range(start, min(start + MOST, len(forms))):
            own = forms[at]
            if not own or wanted[length : length + len(own)] != own:
                break
            length += len(own)
            if length == len(wanted) and at > start:
                yield start, at + 1


def _joined(records: Sequence[Record]) -> Record:
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
