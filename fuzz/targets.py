"""What is fuzzed: each parser of files that come from outside, as a function of bytes. Any outcome but a
result or a `TransflowError` is a bug."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from transflow import config
from transflow.errors import TransflowError
from transflow.formats import format_for, page_addresses
from transflow.formats.bitexts.memory_tmx import read_units
from transflow.formats.documents.lines import read_lines
from transflow.formats.exchange import exchanges
from transflow.formats.inserting import Gap, inserted, removed
from transflow.formats.own_files import baseline_json
from transflow.formats.own_files.ledger_po import read_ledger, write_ledger
from transflow.formats.own_files.waivers_toml import appended, read_waivers
from transflow.formats.termbases import csv as termbase_csv
from transflow.formats.termbases import po as termbase_po
from transflow.formats.termbases import tbx as termbase_tbx
from transflow.io.git import names_in
from transflow.model import Block, Mark, Marked, Waiver
from transflow.text.normalise import text_hash

NEW = "Jauns & <labs> *teksts*"
MARKED = Marked(NEW, (Mark("strong", 0, 5), Mark("link", 8, 14, "/x?a=1&b=2")))
Result = TypeVar("Result")
URL = "https://a.example/lv/x"


def attempted(act: Callable[..., Result], *given: object) -> Result | None:
    """The result, or None where it is refused in one sentence."""
    try:
        return act(*given)
    except TransflowError as error:
        message = str(error)
        assert message
        assert "\n" not in message.strip()
        return None


def document(name: str) -> Callable[[bytes], object]:
    """Reads a document, puts its own texts into it, new ones into its first and last block and after the first, and
    takes the last one out."""

    def take(data: bytes) -> None:
        form = format_for(name)
        read = form.read(data, name, "lv")
        own = {index: block.text for index, block in enumerate(read.blocks)}
        assert form.splice(data, read, {}) == data
        attempted(form.splice, data, read, own)
        last = len(own) - 1
        for index, new in ((0, NEW), (last, MARKED)) if own else ():
            spliced = attempted(form.splice, data, read, {index: new})
            if spliced is not None:
                form.read(spliced, name, "lv")
        attempted(inserted, data, read, Gap(min(1, last) if own else None, (Block("x"),)), MARKED)
        if own:
            attempted(removed, data, read, [last])

    return take


def ledger(data: bytes) -> None:
    """What is read of a ledger is written so that it is read again."""
    known = read_ledger(data, "a.po")
    again = read_ledger(write_ledger(known), "a.po")
    assert [text_hash(each.source) for each in again.records] == [
        text_hash(each.source) for each in known.records
    ]


def exchange(name: str) -> Callable[[bytes], object]:
    """Reads a file of exchange and writes what it held."""

    def take(data: bytes) -> None:
        form = exchanges[name]
        bundles = form.read(data, f"a.{name}")
        if any(bundle.units for bundle in bundles):
            form.write(bundles)

    return take


def pages(data: bytes) -> None:
    """Sitemaps and feeds, and the other languages of a page."""
    page_addresses.is_list(data)
    page_addresses.versions(data.decode("utf-8", "replace"), URL)
    page_addresses.listed(data, URL)


def settings(data: bytes) -> None:
    """A configuration."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "transflow.toml"
        file.write_bytes(data)
        config.load(file)


def waivers(data: bytes) -> None:
    """The waivers, and one more."""
    known = read_waivers(data, "w.toml")
    more = appended(data, Waiver("number-value", "v1:0", reason="x", on="2026-01-02"), "w.toml")
    assert len(read_waivers(more, "w.toml")) == len(known) + 1


TARGETS: dict[str, Callable[[bytes], object]] = {
    "markdown": document("a.md"),
    "html": document("a.html"),
    "docx": document("a.docx"),
    "text": document("a.txt"),
    "lines": lambda data: read_lines(data, "a.txt", "lv"),
    "ledger": ledger,
    **{f"exchange-{name}": exchange(name) for name in exchanges},
    "memory-tmx": lambda data: list(read_units(io.BytesIO(data), "a.tmx", "lv", "en")),
    "termbase-csv": lambda data: termbase_csv.write(termbase_csv.read(data, "a.csv")),
    "termbase-po": lambda data: termbase_po.read(data, "a.po", "lv", "en"),
    "termbase-tbx": lambda data: termbase_tbx.read(data, "a.tbx"),
    "settings": settings,
    "waivers": waivers,
    "baseline": lambda data: baseline_json.read_baseline(data, "b.json"),
    "pages": pages,
    "git": names_in,
}


def survives(name: str, data: bytes) -> bool:
    """Whether the parser gave a result and no refusal; anything else is raised."""
    return attempted(lambda: (TARGETS[name](data),)) is not None
