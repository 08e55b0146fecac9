"""Files as they should be, with a nasty word in each place, and cut short or doubled."""

from __future__ import annotations

from collections.abc import Iterator

from fuzz.nasty.packages import body, package
from fuzz.nasty.texts import HOMOGLYPHS, RIGHT_TO_LEFT
from transflow.formats.exchange import Bundle, Match, Unit, exchanges
from transflow.model import Mark, Marked, State

WORDS = [
    "Ministre",
    "",
    RIGHT_TO_LEFT,
    HOMOGLYPHS,
    "a\x1b\x85\u2028\ufffe b",
    "=1+1",
    "<b>&amp;]]>--><!--",
    "\\ \" ' | `*_[x](y) {z} %s",
    "\ud800",
    "a\0b",
    "a\n\nb\tc",
]
MARKDOWN = """---
title: "WORD"
---

# WORD

WORD **treknraksts** [saite](/x "WORD") `kods` WORD[^1]

- viens WORD
  1. divi

| a | WORD |
|---|---|
| WORD | d |

> WORD

<div>
<p>WORD <b>x</b></p>
</div>

![WORD](a.png)

[^1]: WORD
"""
HTML = """<!DOCTYPE html><html lang="lv"><head><title>WORD</title><link rel="alternate" hreflang="en" href="/en/x">
</head><body><main><h1>WORD</h1><p>WORD <a href="/lv/x" title="WORD">saite</a><br>WORD<sup><a href="#n">1</a></sup></p>
<ul><li>viens<ul><li>WORD</ul></ul><table><tr><th colspan=2>WORD<tr><td>WORD<td>x</table>
<img alt="WORD" src="a.png"><div class="kontakti"><p>WORD</p></div><!-- transflow: ignore phone -- WORD -->
</main></html>
"""
PARAGRAPH = "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>WORD</w:t></w:r><w:r><w:t> un x</w:t></w:r></w:p>"
TBX = """<tbx style="dca" type="TBX-Basic" xml:lang="lv" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="c1"><langSec xml:lang="lv"><termSec><term>WORD</term></termSec></langSec><langSec xml:lang="en">
<termSec><term>minister</term></termSec></langSec></conceptEntry></body></text></tbx>
"""
SITEMAP = """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/lv/WORD</loc></url>
</urlset>
"""
WAIVERS = """[[waiver]]
check = "number-value"
release = "WORD"
fingerprint = "v1:0"
reason = "WORD"
by = "WORD"
on = 2026-01-02
"""
SETTINGS = """source = "lv"
targets = ["en"]
releases = ["WORD/{release}/{lang}.md"]
[levels]
number-value = "warning"
"""
TEMPLATES = {
    "markdown": MARKDOWN,
    "html": HTML,
    "text": "WORD\n\nWORD\nx\n\n- WORD\n",
    "lines": "WORD\nx\n",
    "termbase-csv": "lv,en,category,note,source\nministre,WORD,position,WORD,WORD\n",
    "termbase-tbx": TBX,
    "settings": SETTINGS,
    "waivers": WAIVERS,
    "baseline": '{"version": 1, "findings": {"v1:WORD": 2}}',
    "pages": SITEMAP,
    "git": "WORD/a.md\0b.md\0",
}
EXCHANGED = {"ledger": "po", "termbase-po": "po", "memory-tmx": "tmx"}


def samples(name: str) -> Iterator[bytes]:
    """The sample of one parser with each word; the good one also cut short, doubled and with a byte missing."""
    for word in WORDS:
        yield _sample(name, word)
    good = _sample(name, WORDS[0])
    yield good[: len(good) // 2]
    yield good + good
    yield good[: len(good) // 3] + good[len(good) // 3 + 1 :]


def _sample(name: str, word: str) -> bytes:
    if name == "docx":
        cells = f"<w:tbl><w:tr><w:tc>{PARAGRAPH}</w:tc></w:tr></w:tbl>{PARAGRAPH}"
        return package({"word/document.xml": body(cells.replace("WORD", word))})
    if name in TEMPLATES:
        return TEMPLATES[name].replace("WORD", word).encode("utf-8", "surrogatepass")
    form = exchanges[EXCHANGED.get(name, name.removeprefix("exchange-"))]
    return form.write([_bundle(word.encode("utf-8", "replace").decode())])  # as every reader leaves it


def _bundle(word: str) -> Bundle:
    """A release with all that a file of exchange may hold, and the word everywhere."""
    marks = (Mark("link", 0, 3, f"/x?{word}"), Mark("strong", 1, 2), Mark("footnote", 5, 5))
    source, target = Marked(f"Šis ir {word} x", marks), Marked(f"This is {word} x", marks[:2])
    first = Unit(
        source,
        target,
        "04c2",
        State.TRANSLATED,
        is_stale=True,
        old_source=f"Bija {word}.",
        comment=word,
        reason=word,
        matches=(Match(word, word, word, 80),),
    )
    return Bundle((first, Unit(Marked(f"Otrs {word}."), key=word)), "lv", "en", f"2026/{word}")
