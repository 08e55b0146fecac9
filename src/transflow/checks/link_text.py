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
from transflow.model import Bitext, Block, Level, Mark, Message, Remark, Remarks, Spot
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
        ("Lasiet [pilnu pārskatu](https://a.lv/p) tagad.", "Read the [](https://a.lv/p) now."),
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
        in_source = [text for index in bead.source for text, _ in _links(bitext.source.blocks[index])]
        for index in bead.target:
            yield from _without_words(bitext.target.blocks[index], index, in_source)
            for text, mark in _links(bitext.target.blocks[index]):
                spot = Spot("target", index, mark.start, mark.end)
                message = _fault(bitext, text, spot, in_source)
                if message and not any(_meets(spot, each) for each in reported):
                    yield Remark(message, spot, value=text)


def _without_words(block: Block, index: int, in_source: list[str]) -> Iterator[Remark]:
    """The links of a block that nobody sees, where the source has words for a link."""
    for mark in block.marks if in_source else ():
        if mark.kind == "link" and mark.start == mark.end:
            message = Message("The link to {address} has no words.", address=mark.value)
            yield Remark(message, Spot("target", index, mark.start, mark.end), value=mark.value)


def _links(block: Block) -> Iterator[tuple[str, Mark]]:
    """The links of a block, with their words."""
    for mark in block.marks:
        if mark.kind == "link" and mark.start < mark.end:
            yield block.text[mark.start : mark.end], mark


@lru_cache(maxsize=1)
def _empty() -> frozenset[str]:
    """Words that say nothing of where a link leads, in any language."""
    return frozenset(normal(word) for each in every(PageWords) for word in each.links.split(", ") if word)


def _fault(bitext: Bitext, text: str, spot: Spot, in_source: list[str]) -> str:
    """What is wrong with the words of a link; `in_source` are those of the links in the source's counterpart."""
    if normal(text) in _empty():
        is_telling = bool(in_source) and _empty().isdisjoint(map(normal, in_source))
        return _says_less(text, in_source[0]) if is_telling else ""
    if text in in_source and _is_left(bitext, text, spot):
        name = language_name(bitext.source.language)
        return Message("The link “{text}” is in {language}.", text=text, language=name)
    return ""


def _says_less(text: str, source: str) -> Message:
    return Message(
        "The link “{text}” does not say where it leads, as “{theirs}” does.", text=text, theirs=source
    )


def _is_left(bitext: Bitext, text: str, spot: Spot) -> bool:
    """Whether words that the source has as well are in its language, and should have been translated."""
    other, own = bitext.languages
    found = WORD.findall(text)
    if own == other or not found or not all(language(other).knows(matching_form(word)) for word in found):
        return False
    unit = Unit(text, spot.block, spot.start, shielded(text), [])
    return not is_covered(0, len(text), unit.spared) and is_translatable(unit, own, other)


def _meets(spot: Spot, other: Spot) -> bool:
    """Whether two spots of the target share a letter."""
    return (
        spot.block == other.block
        and (other.end is None or spot.start < other.end)
        and other.start < (spot.end or 0)
    )
