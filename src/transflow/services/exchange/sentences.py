"""Units of tools that cut texts into sentences, put together again as paragraphs of the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from transflow.formats.exchange import NOTHING, Unit
from transflow.frozen import replace
from transflow.model import Ledger, Mark, Marked, State
from transflow.text.alike import Form, form

MOST = 40  # sentences of one paragraph


def as_paragraphs(units: Sequence[Unit], ledger: Ledger) -> list[Unit]:
    """The units, where several that follow each other say what one paragraph of the source says as one. A unit
    that names a record, or notes what it was, is ours and stays by itself."""
    keys = {each.key for each in ledger.active}
    paragraphs = {form(each.source) for each in ledger.active if "\n\n" not in each.source}
    longest: dict[str, int] = {}
    for each in paragraphs:
        longest[each[0]] = max(longest.get(each[0], 0), len(each))
    forms = [() if each.key in keys or each.was else form(each.source.text) for each in units]
    found: list[Unit] = []
    at = 0
    while at < len(units):
        count = _sentences(forms[at : at + MOST], paragraphs, longest)
        found.append(_joined(units[at : at + count]))
        at += count
    return found


def _sentences(forms: Sequence[Form], paragraphs: set[Form], longest: dict[str, int]) -> int:
    """How many of the texts make up one paragraph, from the first on; one where they make up none."""
    if not forms[0] or forms[0] in paragraphs:
        return 1
    words, most = list(forms[0]), longest.get(forms[0][0], 0)
    for count, each in enumerate(forms[1:], 2):
        words += each
        if not each or len(words) > most:
            return 1
        if tuple(words) in paragraphs:
            return count
    return 1


def _joined(sentences: Sequence[Unit]) -> Unit:
    if len(sentences) == 1:
        return sentences[0]
    translated = [each for each in sentences if each.target.text.strip()]
    states = [each.state for each in sentences if each.state]
    return replace(
        sentences[0],
        key="",
        source=_in_a_row(each.source for each in sentences),
        target=_in_a_row(each.target for each in translated),
        state=min(states, key=State.rank) if len(states) == len(sentences) else None,
        has_gaps=any(each.has_gaps or _is_open(each) for each in sentences) and bool(translated),
        comment="\n".join(each.comment for each in sentences if each.comment),
        matches=(),
    )


def _is_open(unit: Unit) -> bool:
    """Whether a sentence is still to be translated; one that is confirmed without any text went into another."""
    return not unit.target.text.strip() and unit.state in (None, State.MISSING, State.INITIAL)


def _in_a_row(texts: Iterable[Marked]) -> Marked:
    """Texts with one space between."""
    parts = [each for each in texts if each.text]
    if not parts:
        return NOTHING
    gaps = [
        "" if one.text[-1:].isspace() or other.text[:1].isspace() else " " for one, other in pairwise(parts)
    ]
    text, marks = "", []
    for part, gap in zip(parts, [*gaps, ""], strict=True):
        marks += list(_moved(part.marks, len(text)))
        text += part.text + gap
    return Marked(text, tuple(marks))


def _moved(marks: Iterable[Mark], by: int) -> Iterator[Mark]:
    return (replace(each, start=each.start + by, end=each.end + by) for each in marks)
