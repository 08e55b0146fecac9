"""Nasty files for each parser, to begin with: each is refused in a sentence, or read."""

from __future__ import annotations

from collections.abc import Iterator

from fuzz.nasty.catalogues import POS
from fuzz.nasty.packages import word_files
from fuzz.nasty.pages import HTML, MARKDOWN
from fuzz.nasty.samples import samples
from fuzz.nasty.settings import JSONS, TOMLS
from fuzz.nasty.tables import TABLES
from fuzz.nasty.texts import TEXTS, in_many_encodings
from fuzz.nasty.xml import ROOTS, XMLS

FITTING = {
    "markdown": MARKDOWN + HTML,
    "html": HTML,
    "pages": [*HTML, *XMLS, *ROOTS, "<!---->" * 60 + "x"],
    "ledger": POS,
    "termbase-po": POS,
    "exchange-po": POS,
    "exchange-html": HTML,
    "termbase-csv": TABLES,
    "exchange-csv": TABLES,
    "exchange-tsv": TABLES,
    "settings": TOMLS,
    "waivers": TOMLS,
    "baseline": JSONS,
    **dict.fromkeys(
        ("exchange-xliff", "exchange-xliff12", "exchange-tmx", "memory-tmx", "termbase-tbx"), XMLS + ROOTS
    ),
}


def nasty(name: str) -> Iterator[bytes]:
    """Nasty files for one parser, those of every text file included."""
    yield from samples(name)
    if name in ("docx", "exchange-docx"):
        yield from word_files()
        return
    texts = [*TEXTS, *FITTING.get(name, [*MARKDOWN, *TABLES])]
    for text in texts:
        yield text.encode("utf-8", "surrogatepass")
    yield from in_many_encodings(texts[-1])
