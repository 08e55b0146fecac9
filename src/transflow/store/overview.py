"""How far the releases are, counted by the database."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import ColumnElement, case, func, select

from transflow.frozen import Frozen
from transflow.model import State
from transflow.store import Work
from transflow.store.items import as_item
from transflow.store.tables import ItemRow
from transflow.store.values import OPEN, Item
from transflow.text.normalise import matching_form

UNDONE = (State.MISSING, State.INITIAL)


class Progress(Frozen):
    """One release in one language: its paragraphs by state, and how many of them ask for work."""

    release: str
    language: str
    states: Mapping[State, int]
    stale: int
    open: int

    @property
    def total(self) -> int:
        """How many paragraphs there are."""
        return sum(self.states.values())

    @property
    def is_begun(self) -> bool:
        """Whether any paragraph has a translation."""
        return any(count for state, count in self.states.items() if state is not State.MISSING)

    @property
    def done(self) -> int:
        """How many are translated or more."""
        return sum(count for state, count in self.states.items() if state not in UNDONE)


class Counted(NamedTuple):
    """How many paragraphs of a release are in one state, and how many of those are stale or ask for work."""

    release: str
    language: str
    state: str
    all: int
    stale: int
    open: int


def overview(work: Work) -> tuple[Progress, ...]:
    """All releases and languages, in the order of their names."""
    rows = work.session.execute(
        select(
            ItemRow.release,
            ItemRow.language,
            ItemRow.state,
            func.count(),
            _how_many(ItemRow.is_stale.is_(True)),
            _how_many(ItemRow.urgency <= OPEN),
        )
        .where(ItemRow.workspace_id == work.workspace, ItemRow.is_present.is_(True))
        .group_by(ItemRow.release, ItemRow.language, ItemRow.state)
        .order_by(ItemRow.release, ItemRow.language)
    )
    counted = (Counted(*row) for row in rows)
    return tuple(_progress([*own]) for _, own in groupby(counted, key=itemgetter(0, 1)))


def _progress(counted: Sequence[Counted]) -> Progress:
    return Progress(
        counted[0].release,
        counted[0].language,
        states={State(each.state): each.all for each in counted},
        stale=sum(each.stale for each in counted),
        open=sum(each.open for each in counted),
    )


def headlines(work: Work, releases: Collection[str]) -> Iterator[Item]:
    """The first paragraph of each of these releases, in each of its languages."""
    query = select(ItemRow).where(*_heads(work), ItemRow.release.in_(releases))
    return map(as_item, work.session.scalars(query))


def headed(work: Work, text: str) -> set[tuple[str, str]]:
    """The releases and languages whose first paragraph holds `text` in either language, in capitals or not."""
    says_so = ItemRow.searched.contains(matching_form(text), autoescape=True)
    rows = work.session.execute(select(ItemRow.release, ItemRow.language).where(*_heads(work), says_so))
    return {(release, language) for release, language in rows}


def _heads(work: Work) -> tuple[ColumnElement[bool], ...]:
    return (ItemRow.workspace_id == work.workspace, ItemRow.is_present.is_(True), ItemRow.position == 0)


def _how_many(condition: ColumnElement[bool]) -> ColumnElement[int]:
    return func.sum(case((condition, 1), else_=0))
