"""A release about a flood, and two people at its queue."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from transflow.config import Settings
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.model import Record
from transflow.services.desk import Desk
from transflow.services.queue.claiming import next_item
from transflow.services.queue.listing import list_items
from transflow.store.items import Wanted
from transflow.store.values import Item

Project = Callable[[dict[str, str]], Path]
NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
DAY = "2026-03-12"
LV = """# Plūdi pie Ķekavas

Ūdens līmenis Daugavā šorīt sasniedza **3** metrus.

Pašvaldība lūdz iedzīvotājus nebraukt pa applūdušajiem ceļiem.

- Skola ir slēgta.
- Bērnudārzs strādā.
"""
EN = """# Floods at Ķekava

The water level of the Daugava reached **3** metres this morning.

The municipality asks residents not to drive on flooded roads.

- The school is closed.
- The kindergarten is open.
"""
OLD, NEW = "sasniedza **3** metrus", "sasniedza **4** metrus"
FOUR = "The water level of the Daugava reached 4 metres this morning."


def anna(settings: Settings) -> Desk:
    return Desk(settings, "Anna", NOON)


def janis(settings: Settings) -> Desk:
    return Desk(settings, "Jānis", NOON)


def file_of(settings: Settings, language: str = "en") -> Path:
    return settings.root / f"releases/pludi/{language}.md"


def replace_in(settings: Settings, language: str, old: str, new: str) -> None:
    text = file_of(settings, language).read_text("utf-8")
    assert old in text
    file_of(settings, language).write_text(text.replace(old, new), "utf-8")


def record_of(settings: Settings, text: str) -> Record:
    ledger = read_ledger((settings.root / "translations/pludi.en.po").read_bytes(), "pludi.en.po")
    return next(each for each in ledger.records if text in each.source)


def item_about(settings: Settings, text: str = "Daugavā") -> Item:
    return list_items(anna(settings), Wanted(text=text, is_any=True))[0]


def stale_item(settings: Settings) -> Item:
    item = next_item(anna(settings), Wanted())
    assert item
    return item
