"""Links whose words were not translated, or say nothing ("click here") where the source's say something: a link
has to be understood by its text alone (WCAG 2.2, 2.4.4 and 2.4.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from transflow.checks import Example, check
from transflow.checks._wording import language_name
from transflow.languages import every, language
from transflow.languages.tables.page_words import PageWords
from transflow.model import Bitext, Document, Level, Message, Remark, Remarks, Spot
from transflow.text.normalise import matching_form, normal
from transflow.text.spans import is_covered
from transflow.untranslated.cases import Kind, cases
from transflow.untranslated.shielded import shielded
from transflow.untranslated.units import Unit, is_translatable

WORD = re.compile(r"[^\W\d_]{3,}")
REPORTED: tuple[Kind, ...] = ("same", "near", "wrong", "leftover")


@check(
    "link-text",
    Level.WARNING,
    passes=[
        ("Lasiet [pilnu pārskatu](https://a.lv/p).", "Read the [full report](https://a.lv/p)."),
        ("Pieteikties var [šeit](https://a.lv/p).", "Apply [here](https://a.lv/p)."),
        ("Vairāk: [Rail Baltica](https://a.lv/p)", "More: [Rail Baltica](https://a.lv/p)"),
        ("Vairāk: [www.a.lv](https://a.lv/p)", "More: [www.a.lv](https://a.lv/p)"),
        Example("See Section [3(a)](https://a.lv/p).", "Sk. [3(a)](https://a.lv/p) punktu.", "en", "lv"),
        ("Valodas: [čeština](https://a.lv/cs)", "Languages: [čeština](https://a.lv/cs)"),
        ("Skatīt [Rēzekne](https://a.lv/p).", "See [Rēzekne](https://a.lv/p)."),
        ("Rakstiet [Jānim Kalniņam](https://a.lv/p).", "Write to [Jānis Kalniņš](https://a.lv/p)."),
    ],
    fails=[
        ("Lasiet [pilnu pārskatu](https://a.lv/p).", "Read the full report [here](https://a.lv/p)."),
        ("Anketa: [Pieteikuma veidlapa](https://a.lv/p)", "The form: [Click here](https://a.lv/p)"),
        ("Skatīt [sēdes ierakstu](https://a.lv/p).", "See this [link](https://a.lv/p)."),
        ("Lai sāktu, [Pieteikties](https://a.lv/p)", "To begin, [Pieteikties](https://a.lv/p)"),
        ("Pēc tam [Turpināt](https://a.lv/p).", "After that [Turpināt](https://a.lv/p)."),
        Example(
            "Read the [full report](https://a.lv/p).", "Pilns pārskats ir [šeit](https://a.lv/p).", "en", "lv"
        ),
    ],
)
def link_text(bitext: Bitext) -> Remarks:
    """The words of a link are translated, and say what it leads to where the source's do."""
    reported = {case.spot for kind in REPORTED for case in cases(bitext, kind)}
    for bead in bitext.beads:
        theirs = [text for index in bead.source for text, _ in _links(bitext.source, index)]
        for index in bead.target:
            for text, spot in _links(bitext.target, index):
                message = _fault(bitext, text, spot, theirs)
                if message and not any(_meets(spot, each) for each in reported):
                    yield Remark(message, spot, value=text)


def _links(document: Document, index: int) -> Iterator[tuple[str, Spot]]:
    """The words of the block's links; the side of their spots is the target's."""
    block = document.blocks[index]
    for mark in block.marks:
        if mark.kind == "link" and mark.start < mark.end:
            yield block.text[mark.start : mark.end], Spot("target", index, mark.start, mark.end)


@lru_cache(maxsize=1)
def _empty() -> frozenset[str]:
    """Words that say nothing of where a link leads, in any language."""
    return frozenset(normal(word) for each in every(PageWords) for word in each.links.split(", ") if word)


def _fault(bitext: Bitext, text: str, spot: Spot, theirs: list[str]) -> str:
    if normal(text) in _empty():
        is_telling = bool(theirs) and not any(normal(each) in _empty() for each in theirs)
        if not is_telling:
            return ""
        return Message(
            "The link “{text}” does not say where it leads, as “{theirs}” does.", text=text, theirs=theirs[0]
        )
    other, own = bitext.languages
    if own == other or text not in theirs or not WORD.search(text):
        return ""
    unit = Unit(text, spot.block, spot.start, shielded(text), [])
    is_known = all(language(other).knows(matching_form(word)) for word in WORD.findall(text))
    is_left = is_known and not is_covered(0, len(text), unit.spared) and is_translatable(unit, own, other)
    if not is_left:
        return ""
    return Message("The link “{text}” is in {language}.", text=text, language=language_name(other))


def _meets(spot: Spot, other: Spot) -> bool:
    """Whether two spots of the target share a letter."""
    return (
        spot.block == other.block
        and (other.end is None or spot.start < other.end)
        and other.start < (spot.end or 0)
    )
