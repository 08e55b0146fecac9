"""A synced project, and what a translator does with a file of it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from transflow.config import Settings
from transflow.formats.exchange import Bundle, Unit, exchanges
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.frozen import replace
from transflow.model import Marked, Record
from transflow.services.desk import Desk, day_of
from transflow.services.exchange.exporting import export
from transflow.services.exchange.importing import Import, Wanted, bring_in
from transflow.services.sync import sync

Project = Callable[[dict[str, str]], Path]
NOON = datetime.datetime(2026, 3, 10, 12, 0, tzinfo=datetime.UTC)
TODAY = day_of(NOON)
LV = """---
title: Robežsargi sāk mācības
---

# Robežsargi sāk mācības

Šogad [koledžā](https://example.org/lv) mācības sāk **312** kadeti.

- Iekšlietu ministrs apmeklēja koledžu.
- Mācības ilgst divus gadus.

Zvaniet pa tālruni +371 67219263.
"""
EN = """---
title: Border guards begin their studies
---

# Border guards begin their studies

This year **312** cadets begin at the [college](https://example.org/en).

- The Minister of the Interior visited the college.
- The studies last two years.
"""
FILES = {"releases/a/lv.md": LV, "releases/a/en.md": EN}
OLD, NEW = "The studies last two years.", "The studies take two years."
CALL = "Call +371 67219263."
LEDGER = "translations/a.en.po"
ALL = [each for each in exchanges if each != "pot"]


class Vendor:
    """A synced project, and what a translator does with a file of it."""

    def __init__(self, root: Path, **options: bool) -> None:
        self.root = root
        self.settings = Settings(root=root, shipped_glossaries=False, **options)  # type: ignore[arg-type]
        self.desk = Desk(self.settings, "Ilze", NOON)
        sync(self.settings, today=TODAY)

    def export(self, name: str, file: str = "") -> Path:
        found = export(self.settings, ["a"], today=TODAY)
        path = self.root / (file or f"a.en{exchanges[name].suffixes[0]}")
        path.write_bytes(exchanges[name].write(found.bundles))
        return path

    def change(self, name: str, path: Path, change: Callable[[Unit], Unit]) -> None:
        """Rewrites the file as a tool would: what it was exported as stays noted in it."""
        bundles = exchanges[name].read(path.read_bytes(), path.name)
        edited = [replace(each, units=tuple(map(change, each.units))) for each in bundles]
        path.write_bytes(exchanges[name].write([_named(each) for each in edited]))

    def bring_in(self, *paths: Path, dry_run: bool = False) -> Import:
        (done,) = bring_in(self.desk, Wanted(paths), dry_run=dry_run)
        return done

    def edit(self, name: str, old: str, new: str) -> None:
        file = self.root / name
        text = file.read_text("utf-8")
        assert old in text
        file.write_text(text.replace(old, new), "utf-8")

    def record(self, target: str) -> Record:
        ledger = read_ledger((self.root / LEDGER).read_bytes(), LEDGER)
        return next(each for each in ledger.active if target in (each.target, each.source))

    @property
    def english(self) -> str:
        return (self.root / "releases/a/en.md").read_text("utf-8")

    def contents(self) -> dict[str, bytes]:
        kept = (*self.root.glob("releases/**/*.*"), *self.root.glob("translations/*"))
        return {path.name: path.read_bytes() for path in kept}


def _named(bundle: Bundle) -> Bundle:
    return replace(bundle, source_language="lv", target_language="en")


def translated(old: str, new: str, **others: object) -> Callable[[Unit], Unit]:
    """Changes the translation of one unit, found by its target or its source."""

    def change(unit: Unit) -> Unit:
        if old not in (unit.target.text, unit.source.text):
            return unit
        return replace(unit, target=Marked(new), **others)  # type: ignore[arg-type]

    return change


def kinds(done: Import) -> list[str]:
    assert not done.problem
    return [each.kind for each in done.changes]
