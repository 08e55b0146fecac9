"""Inline markup that comes back with a file of exchange, put into the target file once its words are there."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from transflow.formats import format_for
from transflow.formats.exchange import Unit, divided, markup_hash
from transflow.formats.exchange.codes import with_own_addresses
from transflow.model import Marked
from transflow.services.ledgers.known import Known
from transflow.text.normalise import text_hash


def wanted_markup(
    came: Mapping[str, Unit], now: Mapping[str, Unit], held: Collection[str]
) -> dict[str, Marked]:
    """The translations, by key, whose markup the file says: those that were changed in it, and those of
    which only the markup was. `held` is what the format holds; where a text has more, or comes back
    without any, or without the addresses of its links, its markup follows its words instead."""
    return {
        key: with_own_addresses(unit.target, now[key].source, now[key].target)
        for key, unit in came.items()
        if key in now and _is_told(unit, now[key], held)
    }


def _is_told(unit: Unit, now: Unit, held: Collection[str]) -> bool:
    kinds = {mark.kind for text in (unit.target, now.source, now.target) for mark in text.marks}
    if not unit.target.marks or not kinds <= set(held) or _has_lost_markup(unit, now):
        return False
    return text_hash(unit.target.text) != text_hash(now.target.text) or is_remarked(unit, now)


def _has_lost_markup(unit: Unit, now: Unit) -> bool:
    """Whether a tool no longer says of some codes what they are, or where a link leads."""
    came, here = (sorted(mark.kind for mark in each.source.marks) for each in (unit, now))
    is_nowhere = any(mark.kind in ("link", "image") and not mark.value for mark in unit.target.marks)
    return came != here or is_nowhere


def is_remarked(unit: Unit, now: Unit) -> bool:
    """Whether only the markup was changed, in the file and not here."""
    is_same_text = text_hash(unit.target.text) == text_hash(now.target.text)
    markup = markup_hash(unit.target)
    is_changed = unit.was is not None and unit.was.markup not in ("", markup)
    return is_same_text and is_changed and unit.was is not None and markup_hash(now.target) == unit.was.markup


def with_markup(data: bytes, known: Known, wanted: Mapping[str, Marked]) -> bytes:
    """The bytes of a target file with the markup wanted, where it has the words by now."""
    target = known.bitext.target
    texts: dict[int, str | Marked] = {}
    for key, text in wanted.items():
        bead, parts = known.beads.get(key), divided(text)
        if bead and [target.blocks[each].text for each in bead.target] == [part.text for part in parts]:
            texts |= dict(zip(bead.target, parts, strict=True))
    return format_for(target.path).splice(data, target, texts) if texts and data else data
