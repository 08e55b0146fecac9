"""One record held against the texts of its bead as they stand in the files."""

from __future__ import annotations

from typing import Any, Literal

from transflow.align.changes import Change, change_between
from transflow.frozen import Frozen, replace
from transflow.ledger.records import is_proposed
from transflow.model import Record, State
from transflow.text.normalise import text_hash

Kind = Literal[
    "added",
    "reworded",
    "cosmetic",
    "stale",
    "fresh",
    "proposal",
    "confirmed",
    "doubted",
    "conflict",
    "agreed",
    "missing",
    "returned",
    "waiting",
    "obsolete",
]

NO_PLACE = "Its translation is in the ledger and has no place in the target file yet; put it in by hand."
NO_FILE = "Its translation is in the ledger; the target file is written when the whole release is translated."
OPPOSED = "The source says again what was translated; somebody must choose between the two translations."
EMPTIED = (
    "Its translation was deleted in the ledger and stands in the target file; somebody has to look at it."
)


class Here(Frozen):
    """The two texts of a bead as they stand in the files."""

    source: str
    target: str
    source_language: str
    target_language: str
    today: str
    is_begun: bool = True
    """Whether the target file has any text."""

    def has_target(self, text: str) -> bool:
        """Whether the target file says `text`, cosmetics aside."""
        return not _is_change(change_between(text, self.target, self.target_language))


What = tuple[Kind, str] | None
Step = tuple[Record, What]


def _is_change(change: Change) -> bool:
    return change in ("facts", "wording")


def advanced(record: Record, here: Here) -> Step:
    """A record held against its bead, and what happened."""
    if record.is_obsolete:
        back, found = advanced(replace(record, is_obsolete=False), here)
        return back, found or ("returned", "Its paragraph is back in the source.")
    if is_proposed(record) and here.target and text_hash(here.target) == record.target_hash:
        return _with_source(record, here, ("waiting", _why_waiting(record, here)))
    if record.is_emptied and text_hash(here.target) == record.target_hash:
        return _with_source(_seen(record, here, state=State.INITIAL), here, ("doubted", EMPTIED))
    record, what = _with_mark(record, here.today)
    if not here.target:
        return _without_target(record, here, what)
    if is_proposed(record):
        return _with_proposal(record, here)
    if record.state is State.MISSING:
        return _appeared(record, here)
    if not here.has_target(record.target):
        return _edited(record, here)
    return _with_source(_seen(record, here), here, what)


def _with_mark(record: Record, today: str) -> Step:
    """The record with what its mark “fuzzy” says, which somebody took away in the ledger or set there."""
    what: What = None
    if record.is_confirmed:
        record = _confirmed(record, today)
        what = ("confirmed", "Its mark “fuzzy” was taken away in the ledger.")
    if record.fuzzy_mark == "set":
        record = replace(record, fuzzy_mark="")
        what = ("doubted", "It was marked “fuzzy” in the ledger: somebody has to look.")
    return record, what


def _why_waiting(record: Record, here: Here) -> str:
    if record.target.count("\n\n") == here.target.count("\n\n"):
        return "The ledger proposes another translation."
    return "The ledger proposes other paragraphs than the file has; write them into the file by hand."


def _seen(record: Record, here: Here, **other: Any) -> Record:
    """The record with the target text as it stands in the file."""
    return replace(record, target=here.target, target_hash=text_hash(here.target), **other)


def _made_for(record: Record, source: str) -> Record:
    """The record as one whose target was made for `source`."""
    return replace(record, source=source, source_hash=text_hash(source), change="", old_source="")


def _chosen(record: Record, today: str) -> Record:
    """The record after somebody unknown has settled its target."""
    settled = replace(record, state=State.TRANSLATED, conflict="", former=None, note="", by="", on=today)
    return replace(settled, confidence=1.0, fuzzy_mark="")


def _confirmed(record: Record, today: str) -> Record:
    return _made_for(_chosen(record, today), record.source)


def _proposed(record: Record, here: Here, why: str) -> Step:
    return _made_for(_chosen(_seen(record, here), here.today), here.source), ("proposal", why)


def _without_target(record: Record, here: Here, what: What) -> Step:
    if not record.target:
        if not what and here.source != record.source:
            what = ("reworded", "The source changed before anybody translated it.")
        return _made_for(replace(record, state=State.MISSING, former=None), here.source), what
    if is_proposed(record):
        what = ("waiting", NO_PLACE if here.is_begun else NO_FILE)
    elif record.state is not State.MISSING:
        what = ("missing", "Its translation is gone from the target file.")
    if record.state is not State.MISSING:
        record = replace(
            record, state=State.MISSING, former=record.former if record.conflict else record.state
        )
    return _with_source(record, here, what)


def _with_proposal(record: Record, here: Here) -> Step:
    """The target was changed in the ledger, and the file has it too or says something else again."""
    if here.has_target(record.target):
        is_open = record.change or record.state is State.INITIAL
        state = record.former or State.TRANSLATED
        taken = _seen(record, here, state=record.state if is_open else state, former=None)
        return _with_source(taken, here, ("proposal", "It was translated in the ledger."))
    if not record.target_hash:
        return _proposed(record, here, "It was translated in the target file.")
    why = "The translation was edited in the file and in the ledger; somebody must choose."
    opposed = _seen(record, here, conflict=record.target, former=record.state, state=State.TRANSLATED)
    return _with_source(opposed, here, ("conflict", why))


def _appeared(record: Record, here: Here) -> Step:
    """A missing translation is there."""
    if record.target and here.has_target(record.target):
        back = _seen(record, here, state=record.former or State.TRANSLATED, former=None)
        if record.conflict:
            state = State.INITIAL if record.note else State.TRANSLATED  # it was rejected, or not
            back = replace(back, state=state, former=record.former)
        return _with_source(back, here, ("returned", "Its translation is back in the target file."))
    return _proposed(record, here, "It was translated in the target file.")


def _edited(record: Record, here: Here) -> Step:
    """The target was edited in the file: that answers what was stale, unless the source was edited too."""
    if record.conflict and here.has_target(record.conflict):
        back = _seen(record, here, conflict="", state=record.former or record.state, former=None)
        return _with_source(back, here, ("agreed", "The target has its former text again."))
    texts = (record.source, record.agreed_source)
    if not all(_is_change(change_between(text, here.source, here.source_language)) for text in texts):
        return _proposed(record, here, "It was edited in the target file.")
    why = "Source and target were both edited since they last agreed; somebody must choose."
    opposed = _seen(
        record,
        here,
        conflict=record.conflict or record.target,
        former=record.former or record.state,
        state=State.TRANSLATED,
    )
    return _with_source(opposed, here, ("conflict", why))


def _with_source(record: Record, here: Here, what: What) -> Step:
    """The record with the source as it stands, stale if that is not what the target was made for."""
    agreed = record.agreed_source
    match change_between(agreed, here.source, here.source_language):
        case "facts" | "wording" as change:
            old = text_hash(agreed)
            stale = replace(record, source=here.source, old_source=agreed, source_hash=old, change=change)
            return stale, what or _why_stale(record, stale)
    if not what and record.change:
        what = ("fresh", OPPOSED if record.conflict else "The source says again what was translated.")
    if not what and here.source != record.source:
        what = ("cosmetic", "Only spacing, punctuation or typography of the source changed.")
    return _made_for(record, here.source), what


def _why_stale(old: Record, new: Record) -> What:
    if old.change and old.source == new.source:
        return None
    thing = "A fact" if new.change == "facts" else "The wording"
    return "stale", f"{thing} of the source changed after this was translated."
