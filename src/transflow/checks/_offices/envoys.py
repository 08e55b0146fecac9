"""Ambassadors and consuls whose countries are exchanged, „Latvijas vēstnieks Polijā” and "the Polish Ambassador to
Latvia", or who are sent by another one: "the Ambassador of China" for „Čīles vēstnieks”; and a president or a
government of the one country in the other: "the President of Latvia arrived in Lithuania" for „Lietuvas prezidents
ieradās Latvijā”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from transflow.checks._named_otherwise import Named, named_otherwise
from transflow.checks._sentences import sure_sentences
from transflow.languages import english_side, table
from transflow.languages.tables.offices import Offices
from transflow.model import Bitext, Passage, Remark
from transflow.terms.names.paired import document_words
from transflow.terms.places.meant import is_meant_in_english, is_meant_in_latvian
from transflow.terms.places.named import Found, in_english, in_latvian, places_of
from transflow.text.patterns import LazyPattern, Pattern

AHEAD = LazyPattern(r"(?:['’]s?)?\s(?:[^\W\d_]+\s)?")
OF = re.compile(r"\sof\s(?:the\s)?")
BEHIND = re.compile(r"\s(?:(?:to|in|of)\s)?(?:the\s)?")
TOGETHER = re.compile(r"['’]?s?,?\s(?:un|and|,)\s")
MOST_COUNTRIES = 2  # that which sends, and that which receives

Reader = Callable[[str], Iterator[Found]]
"""What finds the places of a text."""
Meaning = Callable[[str, str], bool]
"""What tells whether a place is meant in a text."""


class Posted(NamedTuple):
    """Who a sentence says is of one country and in another, which is empty where only the first is named."""

    sender: str
    receiver: str
    start: int
    end: int
    sentence: Passage

    def has_changed_places(self, other: Posted) -> bool:
        """Whether either is sent by the country that receives the other."""
        return bool(self.receiver) and (self.sender, self.receiver) == (other.receiver, other.sender)


def exchanged_countries(bitext: Bitext) -> Iterator[Remark]:
    """A remark where the only envoy of a sentence is sent by the country that receives him in the other text, or by one
    that the other sentence does not name."""
    here, there = (table(Offices, tag) for tag in bitext.languages)
    if any(here.envoys.search(block.text) for block in bitext.source.blocks):
        yield from _exchanged(bitext, (here.envoys, there.envoys), _are_sent_by_others)
    if any(here.rulers.search(block.text) for block in bitext.source.blocks):
        yield from _exchanged(bitext, (here.rulers, there.rulers), _rule_each_other)


def _exchanged(
    bitext: Bitext, offices: tuple[Pattern, Pattern], are_exchanged: Callable[[Posted, Posted, Bitext], bool]
) -> Iterator[Remark]:
    readers = _readers(bitext)
    pairs = (
        (source, target)
        for source, target in sure_sentences(bitext)
        if offices[0].search(source.text) and offices[1].search(target.text)
    )
    for source, target in pairs:
        here = _posted(source, offices[0], readers[0])
        there = _posted(target, offices[1], readers[1]) if here else None
        if here and there and are_exchanged(here, there, bitext):
            yield named_otherwise(_named(here), _named(there))


def _named(said: Posted) -> Named:
    return said.sentence.text[said.start : said.end], said.sentence.spot(said.start, said.end)


def _rule_each_other(here: Posted, there: Posted, bitext: Bitext) -> bool:
    """Whether the two changed places, or each is of a country that the other sentence names in another part."""
    if here.receiver or there.receiver:
        return here.has_changed_places(there)
    is_here, is_there = _are_named(here, there, bitext)
    return here.sender != there.sender and is_here and is_there


def _are_sent_by_others(here: Posted, there: Posted, bitext: Bitext) -> bool:
    """Whether the two changed places; or whether one is sent by another country, and the other is only named elsewhere
    in the paragraph, so that no place is missing."""
    if here.receiver or there.receiver:
        return here.has_changed_places(there)
    paragraph = bitext.target.blocks[there.sentence.spot().block].text
    return not any(_are_named(here, there, bitext)) and _meanings(bitext)[1](here.sender, paragraph)


def _are_named(here: Posted, there: Posted, bitext: Bitext) -> tuple[bool, bool]:
    """Whether each sentence may mean the country of the other."""
    in_source, in_target = _meanings(bitext)
    return in_source(there.sender, here.sentence.text), in_target(here.sender, there.sentence.text)


def _meanings(bitext: Bitext) -> tuple[Meaning, Meaning]:
    """What tells whether the source means a place, and whether the target does."""
    latvian, english = is_meant_in_latvian, is_meant_in_english
    return (latvian, english) if english_side(bitext) == "target" else (english, latvian)


def _readers(bitext: Bitext) -> tuple[Reader, Reader]:
    """What finds the places of the source, and of the target."""
    side = english_side(bitext)
    places = places_of(document_words(bitext, side))

    def english(text: str) -> Iterator[Found]:
        return in_english(text, places)

    return (english, in_latvian) if side == "source" else (in_latvian, english)


def _posted(passage: Passage, offices: Pattern, places_in: Reader) -> Posted | None:
    """The only such office of a text, if the places around say from where to where; none of "Latvia and Lithuania"."""
    text, found = passage.text, [*offices.finditer(passage.text)]
    if len(found) != 1:
        return None
    start, end = found[0].span()
    places = sorted(places_in(text), key=lambda each: each.token.start)
    if any(TOGETHER.fullmatch(text, one.token.end, other.token.start) for one, other in pairwise(places)):
        return None
    before = [each for each in places if AHEAD.fullmatch(text, each.token.end, start)][-1:]
    around = [*before, *_after(text, places, end)]
    if not 1 <= len(around) <= MOST_COUNTRIES:
        return None
    sender, *receivers = around
    if not (receivers or before or OF.fullmatch(text, end, sender.token.start)):
        return None
    begin, last = min(start, sender.token.start), max(end, around[-1].token.end)
    return Posted(sender.name, receivers[0].name if receivers else "", begin, last, passage)


def _after(text: str, places: list[Found], end: int) -> Iterator[Found]:
    """The places that follow an office which ends at `end`, one right after the other."""
    for each in places:
        if each.token.start > end and BEHIND.fullmatch(text, end, each.token.start):
            yield each
            end = each.token.end
