"""What tools say in XLIFF 1.2 in words of their own: how far a segment is, and what was struck out of it.

Of Trados Studio see `ConfirmationLevel` in its Studio API, of Phrase "MXLIFF structure" in its guides."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from transflow.formats._bytes.xml import child, children, local, text_of
from transflow.model import Marked, State

if TYPE_CHECKING:
    from lxml.etree import _Element

TRADOS = "http://sdl.com/FileTypes/SdlXliff/1.0"
MEMOQ = "{MQXliff}status"
PHRASE = "{http://www.memsource.com/mxlf/2.0}confirmed"
COMMENTED = f"{{{TRADOS}}}cid"
STRUCK_OUT = ("x-sdl-deleted", "x-sdl-feedback-deleted")
STATES = {
    "Translated": State.TRANSLATED,
    "ApprovedTranslation": State.REVIEWED,
    "ApprovedSignOff": State.FINAL,
    "ManuallyConfirmed": State.TRANSLATED,
    "Proofread": State.REVIEWED,
}
TAG = re.compile(r"\{\w{1,4}>|<\w{1,4}\}|\{\d{1,4}\}")  # of Phrase, which writes them into the text


def is_struck_out(mark: _Element) -> bool:
    """Whether a tracked change took this text away."""
    return mark.get("mtype") in STRUCK_OUT


def state_said(unit: _Element) -> State | None:
    """How far the least far segment of a unit is by a tool's own words; None where no tool says it. What is
    not confirmed is initial."""
    said = [STATES.get(level, State.INITIAL) for level in _levels(unit).values()]
    if MEMOQ in unit.attrib:
        said.append(STATES.get(str(unit.get(MEMOQ)), State.INITIAL))
    if PHRASE in unit.attrib:
        said.append(State.INITIAL if unit.get(PHRASE) in ("0", "false") else State.TRANSLATED)
    return min(said, key=State.rank) if said else None


def without_tags(text: Marked, unit: _Element) -> Marked:
    """A text without the tags that Phrase writes into it."""
    return Marked(TAG.sub("", text.text)) if PHRASE in unit.attrib and not text.marks else text


def comments_in(root: _Element) -> dict[str, str]:
    """The comments that a file of Trados Studio keeps at its head, by their ids."""
    return {
        each.get("id", ""): "\n".join(text_of(said).strip() for said in each.iter(f"{{{TRADOS}}}Comment"))
        for each in root.iter(f"{{{TRADOS}}}cmt-def")
    }


def comments_of(unit: _Element, known: Mapping[str, str]) -> Iterator[str]:
    """What people wrote beside a unit, once each; `known` holds what stands at the head of the file."""
    target = child(unit, "target")
    marked = [] if target is None else [each.get(COMMENTED, "") for each in target.iter()]
    yield from (known[name] for name in dict.fromkeys(marked) if name in known)
    for each in unit:
        if local(each) == "comments":  # memoQ
            yield from map(text_of, children(each, "comment"))
        elif local(each) == "comment":  # Phrase
            yield text_of(each)


def has_gaps(unit: _Element, *, is_done: bool) -> bool:
    """Whether only some of a unit's segments are translated. An empty one that is confirmed, or one of a unit
    that `is_done`, is meant to be empty: its sentence went into another."""
    translated = set(_segments(child(unit, "target")))
    levels = _levels(unit)
    empty = [each for each in _segments(child(unit, "seg-source")) if each not in translated]
    return bool(translated) and any(
        levels[each] not in STATES if each in levels else not is_done for each in empty
    )


def _levels(unit: _Element) -> dict[str, str]:
    return {
        each.get("id", ""): each.get("conf", "")
        for held in children(unit, "seg-defs")
        for each in held.iter(f"{{{TRADOS}}}seg")
    }


def _segments(side: _Element | None) -> list[str]:
    """The names of the segments of a text that are not empty."""
    if side is None:
        return []
    marks = (each for each in side.iter() if local(each) == "mrk" and each.get("mtype") == "seg")
    return [each.get("mid", "") for each in marks if text_of(each).strip()]
