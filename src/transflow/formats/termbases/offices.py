"""The columns of a termbase that speak of persons: `gender`, and between bars the offices with their days."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import zip_longest
from typing import Literal

from transflow.errors import TermbaseError
from transflow.model import Concept, Message, Office

OFFICE_FIELDS = ("gender", "office", "from", "until")
GENDERS: Mapping[str, Literal["", "m", "f"]] = {"": "", "m": "m", "f": "f"}


def gender_of(cells: Mapping[str, str], place: str) -> Literal["", "m", "f"]:
    """The gender in the cell; `place` is file and line."""
    value = cells.get("gender", "").lower()
    if value not in GENDERS:
        raise TermbaseError(
            Message("{place}: {value!r} is no gender; write m, f or nothing.", place=place, value=value)
        )
    return GENDERS[value]


def offices_of(cells: Mapping[str, str], place: str) -> tuple[Office, ...]:
    """The offices in the cells, each with its days."""
    names, since, until = (_parts(cells.get(name, "")) for name in ("office", "from", "until"))
    if len(names) < max(len(since), len(until)):
        raise TermbaseError(
            Message(
                "{place}: There are more days in from and until than offices; take some away.", place=place
            )
        )
    rows = zip_longest(names, since, until, fillvalue="")
    return tuple(Office(name, _day(first, place), _day(last, place)) for name, first, last in rows)


def office_cells(concept: Concept) -> dict[str, str]:
    """The cells of a concept's gender and offices."""
    return {
        "gender": concept.gender,
        "office": "|".join(each.name for each in concept.offices),
        "from": _joined(each.since for each in concept.offices),
        "until": _joined(each.until for each in concept.offices),
    }


def _parts(cell: str) -> list[str]:
    return [each.strip() for each in cell.split("|")] if cell.strip() else []


def _joined(days: Iterable[str]) -> str:
    """The days between bars; nothing where none is known."""
    listed = list(days)
    return "|".join(listed) if any(listed) else ""


def _day(value: str, place: str) -> str:
    try:
        return date.fromisoformat(value).isoformat() if value else ""
    except ValueError as error:
        raise TermbaseError(
            Message("{place}: {value!r} is no date such as 2026-01-31; write one.", place=place, value=value)
        ) from error
