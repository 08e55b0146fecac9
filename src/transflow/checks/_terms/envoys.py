"""Ambassadors and consuls whose countries are exchanged, „Latvijas vēstnieks Polijā” and "the Polish Ambassador to
Latvia", or who are sent by another one: "the Ambassador of China" for „Čīles vēstnieks”."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from transflow.checks._named_otherwise import Named, named_otherwise
from transflow.checks._sentences import sure_sentences
from transflow.languages import english_side, table
from transflow.languages.tables.offices import Offices
from transflow.model import Bitext, Passage, Remark
from transflow.terms.names.paired import document_words
from transflow.terms.places.meant import is_meant_in_english, is_meant_in_latvian
from transflow.terms.places.named import Found, in_english, in_latvian, places_of
from transflow.text.patterns import Pattern

AHEAD = re.compile(r"(?:['’]s?)?\s(?:[^\W\d_]+\s)?")
OF = re.compile(r"\sof\s(?:the\s)?")
BEHIND = re.compile(r"\s(?:(?:to|in|of)\s)?(?:the\s)?")


class Posted(NamedTuple):
    """An envoy of one country in another, which is empty where only the first is named; `text` is the sentence."""

    sender: str
    receiver: str
    start: int
    end: int
    text: str


def exchanged_countries(bitext: Bitext) -> Iterator[Remark]:
    """A remark where the only envoy of a sentence is sent by the country that receives him in the other text, or by one
    that the other sentence does not name."""
    ours, theirs = (table(Offices, tag).envoys for tag in bitext.languages)
    if not any(ours.search(block.text) for block in bitext.source.blocks):
        return
    readers = _readers(bitext)
    for source, target in sure_sentences(bitext):
        here = _posted(source, ours, readers[0])
        there = _posted(target, theirs, readers[1]) if here else None
        paragraph = bitext.target.blocks[target.spot().block].text if there else ""
        if here and there and _are_exchanged(here, there, paragraph, bitext):
            yield named_otherwise(_named(source, here), _named(target, there))


def _named(sentence: Passage, envoy: Posted) -> Named:
    return sentence.text[envoy.start : envoy.end], sentence.spot(envoy.start, envoy.end)


def _are_exchanged(here: Posted, there: Posted, paragraph: str, bitext: Bitext) -> bool:
    """Whether the two changed places; or whether one is sent by another country, and the other is only named elsewhere
    in the paragraph, so that no place is missing."""
    if here.receiver and there.receiver:
        return (here.sender, here.receiver) == (there.receiver, there.sender)
    if here.receiver or there.receiver:
        return False
    means = [is_meant_in_latvian, is_meant_in_english]
    in_source, in_target = means if english_side(bitext) == "target" else means[::-1]
    is_said = in_target(here.sender, there.text) or in_source(there.sender, here.text)
    return not is_said and in_target(here.sender, paragraph)


Reader = Callable[[str], Iterator[Found]]


def _readers(bitext: Bitext) -> tuple[Reader, Reader]:
    """What finds the places of the source, and of the target."""
    side = english_side(bitext)
    places = places_of(document_words(bitext, side))

    def english(text: str) -> Iterator[Found]:
        return in_english(text, places)

    return (english, in_latvian) if side == "source" else (in_latvian, english)


def _posted(passage: Passage, envoys: Pattern, places_in: Reader) -> Posted | None:
    """The only envoy of a text, if the places around say from where to where."""
    found = [*envoys.finditer(passage.text)]
    if len(found) != 1:
        return None
    start, end = found[0].span()
    places = sorted(places_in(passage.text), key=lambda each: each.token.start)
    before = [each for each in places if AHEAD.fullmatch(passage.text, each.token.end, start)]
    around, first_end = before[-1:], end
    for each in places:
        if each.token.start > end and BEHIND.fullmatch(passage.text, end, each.token.start):
            around.append(each)
            end = each.token.end
    if len(around) == 1:
        is_sender = bool(before) or OF.fullmatch(passage.text, first_end, around[0].token.start) is not None
        begin = min(start, around[0].token.start)
        return Posted(around[0].name, "", begin, end, passage.text) if is_sender else None
    if len(around) != 2:
        return None
    return Posted(around[0].name, around[1].name, min(start, around[0].token.start), end, passage.text)
