"""An item that a sentence leaves out of a list in its words: "a car and a shed" for „automašīna, sols un šķūnis”."""

from __future__ import annotations

import re

from transflow.checks._linked import Read, read
from transflow.checks._missing.lists import LONGEST, Item, Listing, Tokens, separator
from transflow.languages.english_stems import LIGHT, english_stem
from transflow.languages.lexicon import english_of, entries_of
from transflow.languages.lv.glosses import glosses
from transflow.languages.lv.transcription import bare
from transflow.terms.places.named import named_in_latvian
from transflow.text.normalise import matching_form

NEAR = 3  # words of what stands before the first item and after the last
FARTHEST = 12  # words between the renderings of two items
THINGS, NOMINAL = frozenset(("n", "prop")), frozenset(("n", "prop", "adj", "num"))
QUALIFYING = frozenset(("adj", "adv"))
LEAST_BEHIND = 2  # words: the last adjective and what all are said of
LETTERS = 4  # by which a name is known in another case


def lost_item(listing: Listing, target: str, tags: tuple[str, str]) -> str | None:
    """An item of a Latvian list of three or more things that nothing in the target renders, where what stands before it
    and after it there are joined by a single comma or "and"."""
    if tags != ("lv", "en") or not listing.items:
        return None
    source_words, target_words = read(listing.text, tags[0]), read(target, tags[1])
    return _lost_inside(listing, source_words, target_words) or _lost_at_the_end(
        listing, source_words, target_words
    )


def _lost_inside(listing: Listing, source: Read, target: Read) -> str | None:
    """An item that is not the last one, between two that the target joins."""
    tokens = listing.tokens
    for before, item, behind in listing.items:
        own = range(*item)
        is_thing = _is_thing(tokens, own) and _are_things(tokens, before, behind)
        if not (is_thing or _are_adjectives(tokens, before, item, behind)):
            continue
        if _is_any_said(source, own, target) or _is_asked_elsewhere(tokens, own):
            continue
        if are_neighbours(source, target, end_of(before), beginning_of(behind)):
            return listing.text_of(item)
    return None


def _lost_at_the_end(listing: Listing, source: Read, target: Read) -> str | None:
    """The last item, where the target has "and" before the last but one, and no word that may render it."""
    tokens = listing.tokens
    for before, item, last in listing.items:
        own = range(*last)
        if not 0 < len(own) <= LONGEST or not _is_thing(tokens, own) or not _are_things(tokens, before, item):
            continue
        is_said = _is_any_said(source, own, target)
        if is_said or _is_asked_elsewhere(tokens, own) or _says_more(source, target):
            continue
        joint = _joint(source, target, end_of(before), item)
        if joint and joint.lastgroup == "last":
            return listing.text_of(last)
    return None


def _says_more(source: Read, target: Read) -> bool:
    """Whether the target has a word of some length that renders nothing."""
    known = frozenset[str]().union(*source.stems)
    names = {name for at in range(len(source.tokens)) if (name := _beginning(source, at))}
    return any(
        len(token.text) >= LETTERS and stems and not stems & known and _beginning(target, at) not in names
        for at, (token, stems) in enumerate(zip(target.tokens, target.stems, strict=True))
    )


def _are_things(tokens: Tokens, before: Item, behind: Item) -> bool:
    """Whether what stands before may end with a thing, and what stands after may begin with one."""
    if before.first == before.last or behind.first == behind.last:
        return False
    return _is(tokens, before.last - 1, THINGS) and _is(tokens, behind.first, NOMINAL)


def _are_adjectives(tokens: Tokens, before: Item, item: Item, behind: Item) -> bool:
    """Whether the item is one of several adjectives of a thing, which the other language has words for: „politisku,
    finansiālu un militāru palīdzību”."""
    if item.last - item.first > 1 or before.first == before.last or behind.last - behind.first < LEAST_BEHIND:
        return False
    places = before.last - 1, item.first, behind.first
    are_alike = all("adj" in (kinds := _kinds(tokens, at)) and kinds <= QUALIFYING for at in places)
    return are_alike and bool(glosses(matching_form(tokens[item.first].text)))


def _is_thing(tokens: Tokens, own: range) -> bool:
    """Whether the item is the name of a thing, without a figure, and the other language has a word for it; a thing that
    the lexicon does not know has an adjective or a genitive before it."""
    *others, last = own
    is_thing = _is(tokens, last, THINGS) or (bool(others) and not _kinds(tokens, last))
    if not is_thing or not all(_is(tokens, each, NOMINAL) for each in others):
        return False
    return any(glosses(matching_form(tokens[each].text)) or _is_name(tokens, each) for each in own)


def _is_asked_elsewhere(tokens: Tokens, own: range) -> bool:
    """Whether it is a known place or a person's full name, for which other checks ask."""
    if len(own) > 1:
        return all(_is_name(tokens, each) for each in own)
    return named_in_latvian(tokens[own[0]].text) is not None


def _is(tokens: Tokens, at: int, kinds: frozenset[str]) -> bool:
    """Whether the word can only be one of the kinds, by the lexicon, or is a name."""
    found = _kinds(tokens, at)
    return found <= kinds if found else _is_name(tokens, at)


def _kinds(tokens: Tokens, at: int) -> set[str]:
    """The parts of speech that the word may be, by the lexicon."""
    return {each.pos for each in entries_of(matching_form(tokens[at].text))}


def _is_name(tokens: Tokens, at: int) -> bool:
    text = tokens[at].text
    return len(text) >= LETTERS and text[0].isupper() and text[1:].islower()


def _places(source: Read, at: int, target: Read) -> list[int]:
    """Where the target renders the word, or has the name in another case."""
    stems, name = source.stems[at], _beginning(source, at)
    return [
        place
        for place, heard in enumerate(target.stems)
        if stems & heard or (name and name == _beginning(target, place))
    ]


def _is_any_said(source: Read, own: range, target: Read) -> bool:
    """Whether the target has a word for any of some words."""
    return any(_places(source, each, target) or _is_said_lightly(source, each, target) for each in own)


def _is_said_lightly(source: Read, at: int, target: Read) -> bool:
    """Whether the target has a word that says little by itself, and renders this one: "use" for „izmantošana”."""
    light = {stem for stem, _ in english_of(matching_form(source.tokens[at].text))} & LIGHT
    return bool(light) and any(english_stem(matching_form(each.text)) in light for each in target.tokens)


def _beginning(side: Read, at: int) -> str:
    return bare(side.tokens[at].text)[:LETTERS] if _is_name(side.tokens, at) else ""


def end_of(item: Item) -> Item:
    """The last words of what stands before an item."""
    return item._replace(first=max(item.first, item.last - NEAR))


def beginning_of(item: Item) -> Item:
    """The first words of what stands after an item."""
    return item._replace(last=min(item.last, item.first + NEAR))


def are_neighbours(source: Read, target: Read, before: Item, behind: Item) -> bool:
    """Whether the target joins what renders the one to what renders the other by a single separator."""
    return _joint(source, target, before, behind) is not None


def _joint(source: Read, target: Read, before: Item, behind: Item) -> re.Match[str] | None:
    """The only separator between what renders the one in the target and what renders the other."""
    left, right = (
        {place for each in range(*item) for place in _places(source, each, target)}
        for item in (before, behind)
    )
    pairs = [(a, b) for a in left - right for b in right - left if 0 < b - a <= FARTHEST]
    if not pairs:
        return None
    first, last = min(pairs, key=lambda pair: pair[1] - pair[0])
    between = target.text[target.tokens[first].end : target.tokens[last].start]
    joints = [*separator().finditer(f" {between} ")]
    return joints[0] if len(joints) == 1 else None
