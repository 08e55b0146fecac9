"""A store with the paragraphs of one release."""

import datetime

from transflow.model import Ledger, Record, State
from transflow.store import Store
from transflow.store.items import (
    Wanted,
    listed,
    named,
    take_in,
)
from transflow.store.values import Item

NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
MINUTE = datetime.timedelta(minutes=1)
RECORDS = (
    Record("a1", "Pludi Daugavā", "Floods on the Daugava", State.REVIEWED),
    Record(
        "b2", "Ūdens līmenis ir 3 metri.", "The water stands at 2 metres.", State.TRANSLATED, change="facts"
    ),
    Record("c3", "Iedzīvotāji ir brīdināti.", "", State.MISSING),
    Record("d4", "Ķekavā slēgta skola.", "A school is closed in Ķekava.", State.INITIAL),
    Record("e5", "Sazinieties ar mums.", "Contact us.", State.TRANSLATED),
)


def fill(store: Store, records: tuple[Record, ...] = RECORDS) -> None:
    with store.begin() as work:
        take_in(work, "translations/pludi.en.po", "1", Ledger("pludi", "lv", "en", records))


def item_of(store: Store, key: str) -> Item:
    with store.begin() as work:
        return named(work, key)[0]


def keys_of(store: Store, wanted: Wanted) -> list[str]:
    with store.begin() as work:
        return [each.record.key for each in listed(work, wanted)]
